import assert from "node:assert/strict";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import type { FormTool } from "../../../../src/exporters/forms/form-tool.ts";
import { xformOf } from "../../../../src/exporters/forms/xform/xform.ts";
import { patience, runs } from "../../../property-runs.ts";
import { answerSets, assertFilled, sampleAndWorded, setsIn } from "../filled.ts";
import { smallForms } from "../small-forms.ts";
import { fillOdk, giveBackDom, loadOdk } from "./odk-client.ts";

/** ODK's engine keeps what was ever filled in of a loaded form: 16,000 sets want more memory than Node has. */
const LOADED = 40;

async function compareAll(form: FormTool, xml: string, count: number): Promise<void> {
  const sets = answerSets(form.tool, count);
  for (let start = 0; start < sets.length; start += LOADED) {
    const open = await loadOdk(xml);
    for (const set of sets.slice(start, start + LOADED)) assertFilled(form, set.then, fillOdk(form, open(), set));
  }
}

describe("a tool as an ODK form", function () {
  this.timeout(patience(900_000));
  after(giveBackDom);
  let forms: readonly FormTool[];
  let everything: FormTool;

  before(async () => {
    forms = await sampleAndWorded();
    everything = forms.find(({ tool }) => tool.id === "everything") as FormTool;
  });

  it("is well-formed XML, for every tool of the sample library and the fullest fixture", () => {
    assert.ok(forms.length >= 17);
    for (const form of forms) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (fault) => {
        throw fault;
      });
      parser.write(xformOf(form)).close();
    }
  });

  it("loads in ODK's engine and there shows, keeps, works out and asks for what our engine does", async () => {
    for (const form of forms) await compareAll(form, xformOf(form), setsIn(runs(800)));
  });

  it("does so for any answers to any small tool", async () => {
    const filled = fc.asyncProperty(smallForms(), async ({ form, ...set }) => {
      assertFilled(form, set.then, fillOdk(form, (await loadOdk(xformOf(form)))(), set));
    });
    await fc.assert(filled, runs(200));
  });

  it("is refused by ODK's engine when a condition names nothing or cannot be read, so that the proof above can fail", async () => {
    const xml = xformOf(everything);
    await assert.rejects(loadOdk(xml.replace(/ relevant="[^"]*"/u, ' relevant="/data/("')));
    await assert.rejects(loadOdk(xml.replaceAll("</model>", "")));
  });

  it("is found out when its score or its conditions are wrong, so that the proof above can fail", async () => {
    const xml = xformOf(everything);
    for (const [right, wrong] of [
      [/ calculate="if\(/u, ' calculate="1 + if('],
      [/ required="true\(\)"/gu, ""],
      [/ relevant="[^"]*severity[^"]*"/u, ""],
    ] as const) {
      const broken = xml.replace(right, wrong);
      assert.notEqual(broken, xml);
      await assert.rejects(compareAll(everything, broken, 40), assert.AssertionError);
    }
  });
});
