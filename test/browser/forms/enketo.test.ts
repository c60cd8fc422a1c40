/** ODK forms in Enketo, which ODK Central, KoBo and Ona draw them with: it keeps hidden answers in two different ways. */
import assert from "node:assert/strict";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import { xformOf } from "../../../src/exporters/forms/xform/xform.ts";
import { answerSets, assertFilled, sampleAndWorded } from "../../exporters/forms/filled.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import { FORMATTING } from "../../../src/exporters/forms/xform/formatting.ts";
import { helpWords, hostileForm, shownWords } from "../../exporters/forms/hostile-form.ts";
import { openBrowser } from "../../host/browser.ts";
import { enketoPage, fillEnketo, fillEnketoByHand, openInEnketo } from "./enketo.ts";

/** The fullest form is where hidden answers decide most; the others are filled in to find what Enketo cannot load. */
const SETS = { everything: 20, others: 3 };

describe("ODK forms in Enketo", function () {
  this.timeout(300_000);
  let browser: TestBrowser;
  let forms: readonly FormTool[];
  let everything: FormTool;

  before(async () => {
    browser = await openBrowser();
    forms = await sampleAndWorded();
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
      assert.ok(forms.length >= 17);
      const { page, complaints } = await enketoPage(browser, hidden);
      for (const form of forms) {
        await compareAll(page, form, xformOf(form), form === everything ? SETS.everything : SETS.others);
      }
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }

  it("do so when each of some answers to every tool is clicked or typed", async () => {
    const { page, complaints } = await enketoPage(browser, "kept");
    for (const form of forms) {
      const [, set] = answerSets(form.tool, 2);
      assert.deepEqual(await openInEnketo(page, xformOf(form)), [], form.tool.id);
      assertFilled(form, set?.then ?? {}, await fillEnketoByHand(page, form, set?.then ?? {}));
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

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

  it("show an author's hostile words, run none of them, and draw no link and no picture of them", async () => {
    const form = await hostileForm();
    const { page, complaints } = await enketoPage(browser, "kept");
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    const { text, links } = await drawnIn(page, xformOf(form));
    assert.deepEqual([asked, complaints, links], [[], [], []]);
    const words = [...shownWords(form).values(), ...helpWords(form)];
    const formatted = words.filter((one) => [...one.matchAll(FORMATTING)].length > 0);
    assert.ok(formatted.length < words.length / 4);
    assert.deepEqual(
      words.filter((one) => !formatted.includes(one) && !text.includes(one)),
      [],
    );
    const unguarded = await drawnIn(page, xformOf(form).replaceAll("\u2060", ""));
    assert.notDeepEqual(unguarded.links, [], "so that the proof above can fail");
    await page.context().close();
  });

  function xml(text: string): string {
    return text.replaceAll("'", "&#39;");
  }

  it("ask for nothing outside this machine", () => {
    assert.deepEqual(browser.refused, []);
  });
});

interface Drawn {
  readonly text: string;
  /** What an author's words were made into that leads or reaches somewhere. */
  readonly links: readonly string[];
}

async function drawnIn(page: Page, xform: string): Promise<Drawn> {
  assert.deepEqual(await openInEnketo(page, xform), []);
  const drawn = await page.evaluate<Drawn>(`({
    text: document.querySelector("form.or").textContent,
    links: [...document.querySelectorAll("form.or :is(.question-label, .option-label, .or-hint) :is(a, img, script, span, iframe)")].map(
      (one) => one.outerHTML,
    ),
  })`);
  return { ...drawn, text: drawn.text.replaceAll("\u2060", "") };
}
