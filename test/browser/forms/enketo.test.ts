/** ODK forms in Enketo, which ODK Central, KoBo and Ona draw them with: it keeps hidden answers in two different ways. */
import assert from "node:assert/strict";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import { xformOf } from "../../../src/exporters/forms/xform/xform.ts";
import { answerSets, assertFilled, sampleForms } from "../../exporters/forms/filled.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";
import { enketoPage, fillEnketo, openInEnketo } from "./enketo.ts";

/** The fullest form is where hidden answers decide most; the others are filled in to find what Enketo cannot load. */
const SETS = { everything: 20, others: 3 };

describe("ODK forms in Enketo", function () {
  this.timeout(300_000);
  let browser: TestBrowser;
  let forms: readonly FormTool[];
  let everything: FormTool;

  before(async () => {
    browser = await openBrowser();
    forms = await sampleForms();
    everything = forms.find(({ tool }) => tool.id === "everything") as FormTool;
  });

  after(async () => {
    await browser.close();
  });

  async function compareAll(page: Page, form: FormTool, xform: string, count: number): Promise<void> {
    for (const set of answerSets(form.tool, count)) {
      assert.deepEqual(await openInEnketo(page, xform), [], form.tool.id);
      assertFilled(form, set.then, await fillEnketo(page, form, set));
    }
  }

  for (const [hidden, how] of [
    ["kept", "keeps the answers to hidden questions until the form is handed on"],
    ["blank", "takes hidden answers for none"],
  ] as const) {
    it(`show, keep, work out and ask for what our engine does, where Enketo ${how}`, async () => {
      assert.ok(forms.length >= 16);
      const { page, complaints } = await enketoPage(browser, hidden);
      for (const form of forms) {
        await compareAll(page, form, xformOf(form), form === everything ? SETS.everything : SETS.others);
      }
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }

  it("are found out when an answer counts that nobody can see any more, so that the proofs above can fail", async () => {
    const { page } = await enketoPage(browser, "kept");
    const xform = xformOf(everything);
    const asked = "(/data/start/threats = 'yes') and (/data/start/threat_how_often = ";
    const broken = xform.replaceAll(xml(asked), xml("(true()) and (/data/start/threat_how_often = "));
    assert.notEqual(broken, xform);
    await assert.rejects(compareAll(page, everything, broken, SETS.everything), assert.AssertionError);
    await page.context().close();
  });

  it("are found out when a sum or a condition is wrong, so that the proofs above can fail", async () => {
    const { page } = await enketoPage(browser, "kept");
    const xform = xformOf(everything);
    for (const [right, wrong] of [
      [/ calculate="if\(/u, ' calculate="1 + if('],
      [/ required="true\(\)"/gu, ""],
      [/ relevant="[^"]*severity[^"]*"/u, ""],
    ] as const) {
      const broken = xform.replace(right, wrong);
      assert.notEqual(broken, xform);
      await assert.rejects(compareAll(page, everything, broken, 20), assert.AssertionError);
    }
    await page.context().close();
  });

  function xml(text: string): string {
    return text.replaceAll("'", "&#39;");
  }

  it("ask for nothing outside this machine", () => {
    assert.deepEqual(browser.refused, []);
  });
});
