import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import fc from "fast-check";
import { questionnaireOf } from "../../../src/exporters/forms/fhir/questionnaire.ts";
import type { Item } from "../../../src/exporters/forms/fhir/resource.ts";
import type { Answers } from "../../../src/tools/answers.ts";
import type { CompletedTool } from "../../../src/tools/result.ts";
import { completeTool } from "../../../src/tools/result.ts";
import type { Expected } from "../../exporters/forms/expected.ts";
import { expectedOf, isNamed, questionsOf } from "../../exporters/forms/expected.ts";
import { answerSets } from "../../exporters/forms/filled.ts";
import { heldFixed, heldResponse } from "../../exporters/forms/fhir/held-response.ts";
import type { Form } from "../../exporters/forms/forms-of.ts";
import { fixture, formsOf, sampleSources } from "../../exporters/forms/forms-of.ts";
import { wordedForm } from "../../exporters/forms/wording/merrow.ts";
import { hostileForm, shownWords } from "../../exporters/forms/hostile-form.ts";
import type { Dialog, Page, TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";
import { seed } from "../../property-runs.ts";
import { arbitraryAnswers } from "../../tools/arbitrary-answers.ts";
import { givenAnswers } from "./given-answers.ts";
import type { Given, LhcState } from "./lhc-forms.ts";
import { answerAll, answerByHand, drawForm, lhcPage, stateOfForm, understood } from "./lhc-forms.ts";

/** The fullest form is where most can differ. */
const SETS = { everything: 20, others: 5 };

/** The ids of the sample library's tools, which are also their file names. */
function shippedTools(): readonly string[] {
  const files = readdirSync(new URL("../../../guidance/tools", import.meta.url));
  return files.map((name) => name.replace(/\.yaml$/u, "")).sort();
}

interface ShownElement {
  readonly textContent: string;
}

interface FocusedElement {
  closest(selector: string): unknown;
}

describe("exported forms in NLM's LHC-Forms", function () {
  this.timeout(300_000);
  let browser: TestBrowser;
  let page: Page;
  let complaints: string[];
  let forms: readonly Form[];

  before(async () => {
    const worded = await wordedForm();
    forms = [
      ...(await formsOf([...(await sampleSources()), await fixture("everything")])),
      { tool: worded.tool, questionnaire: questionnaireOf(worded) },
    ];
    browser = await openBrowser();
    ({ page, complaints } = await lhcPage(browser));
  });

  after(async () => {
    await browser.close();
  });

  function formNamed(id: string): Form {
    const form = forms.find(({ tool }) => tool.id === id);
    assert.ok(form, `${id} was exported`);
    return form;
  }

  async function compareAnswers(
    { tool, questionnaire }: Form,
    answers: Answers,
    giveAll: (page: Page, given: readonly Given[]) => Promise<LhcState>,
  ): Promise<void> {
    const completed = completeTool(tool, answers);
    await drawForm(page, questionnaire);
    const state = await giveAll(page, givenAnswers(answers, groupsOf(completed, tool)));
    assert.deepEqual(seen(state, tool), expectedOf(tool, completed), JSON.stringify(answers));
  }

  for (const id of [...shippedTools(), "everything", "merrow-checklist"]) {
    it(`has every item of ${id}, with its name, its sort and its place`, async () => {
      const { questionnaire } = formNamed(id);
      await drawForm(page, questionnaire);
      assert.deepEqual(outline((await understood(page)).item), outline(questionnaire.item));
    });

    const sets = id === "everything" ? SETS.everything : SETS.others;
    it(`shows, keeps and works out the same as our engine for ${sets} random answers to ${id}`, async () => {
      const form = formNamed(id);
      for (const answers of fc.sample(arbitraryAnswers(form.tool), { seed: seed(), numRuns: sets })) {
        await compareAnswers(form, answers, answerAll);
      }
    });

    it(`does so when each of some answers to ${id} is clicked or typed`, async () => {
      const form = formNamed(id);
      const [, set] = answerSets(form.tool, 2);
      await compareAnswers(form, set?.then ?? {}, answerByHand);
    });
  }

  it("follows real clicks: a question hidden again takes its answer out of the score, and judgement stays", async () => {
    const { tool, questionnaire } = formNamed("dash");
    await drawForm(page, questionnaire);
    await page.locator('[id^="safe_to_complete/"][id$="|yes"]').click();
    await page.locator('input[id^="yes_count/"]').click();
    await page.keyboard.type("9");
    await page.locator('input[id^="not_known_count/"]').click();
    await page.keyboard.type("6");
    await page.keyboard.press("Tab");
    const counted: Answers = { safe_to_complete: "yes", yes_count: 9, not_known_count: 6 };
    assert.deepEqual(seen(await stateOfForm(page), tool), expectedOf(tool, completeTool(tool, counted)));
    assert.ok(await page.locator('[id^="label-incomplete/at_least/"]').isVisible());

    await page.locator('[id^="judged_band/"][id$="|high"]').click();
    const judged = { ...counted, judged_band: "high" };
    const raised = completeTool(tool, judged);
    assert.equal(raised.band?.raisedByJudgement, true);
    assert.deepEqual(seen(await stateOfForm(page), tool), expectedOf(tool, raised));
    assert.ok(await page.locator('[id^="label-band/high/"]').isVisible());

    await page.locator('[id^="safe_to_complete/"][id$="|no"]').click();
    const hidden = completeTool(tool, { ...judged, safe_to_complete: "no" });
    assert.equal(hidden.score, null);
    assert.deepEqual(seen(await stateOfForm(page), tool), expectedOf(tool, hidden));
  });

  it("shows an author's hostile words as they were written, and runs none of them", async () => {
    const form = await hostileForm();
    const asked: string[] = [];
    const listen = (dialog: Dialog): void => {
      asked.push(dialog.message());
      void dialog.dismiss();
    };
    page.on("dialog", listen);
    await drawForm(page, questionnaireOf(form));
    const text = await page.locator("#form").evaluate((element) => (element as unknown as ShownElement).textContent);
    page.off("dialog", listen);
    assert.deepEqual(asked, []);
    const drawn = new Set((await stateOfForm(page)).drawn);
    const shown = [...shownWords(form)].filter(([name]) => drawn.has(name.split("/")[0] ?? ""));
    assert.ok(shown.length > 30, `${shown.length} texts`);
    assert.deepEqual(
      shown.filter(([, words]) => !text.includes(words)),
      [],
    );
  });

  it("can be completed with the keyboard alone", async () => {
    const { tool, questionnaire } = formNamed("severity-grid");
    await drawForm(page, questionnaire);
    const answers: Record<string, Answers[string]> = { seen_alone: "yes", severity: { physical: "serious" } };
    await tabTo("seen_alone/");
    await page.keyboard.press("Space");
    await tabTo("severity.physical/");
    for (const key of ["Space", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await tabTo("worst_words/");
    await page.keyboard.type("Words, typed");
    answers["worst_words"] = "Words, typed";
    await page.keyboard.press("Tab");
    assert.deepEqual(seen(await stateOfForm(page), tool), expectedOf(tool, completeTool(tool, answers)));
  });

  /** Presses Tab until a control of this question has the focus. */
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 120; presses += 1) {
      const found = await page.evaluate((start) => {
        const { document } = globalThis as unknown as { document: { activeElement: FocusedElement | null } };
        return document.activeElement?.closest(`[id^="${start}"]`) !== null;
      }, name);
      if (found) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`The keyboard never reaches ${name}`);
  }

  it("asked for nothing outside this machine and complained of nothing", () => {
    assert.deepEqual(browser.refused, []);
    assert.deepEqual(complaints, []);
  });
});

/** Names and sorts as they are nested. LHC-Forms hands help on as the last item of its group, wherever it stood. */
function outline(items: readonly Item[] = []): readonly unknown[] {
  const isHelp = ({ linkId }: Item) => linkId.endsWith("/help");
  const ordered = [...items.filter((item) => !isHelp(item)), ...items.filter(isHelp)];
  return ordered.map(({ linkId, type, item }) => [linkId, type, outline(item)]);
}

/** LHC-Forms keeps what was answered to a question that an expression hides; what it keeps is judged by what it shows. */
function seen({ drawn, kept }: LhcState, tool: Form["tool"]): Expected {
  const repeating = [...questionsOf(tool).values()].filter(({ type }) => type === "repeating_group");
  const fixed = tool.usage ? [tool.id, tool.edition, tool.version] : [];
  assert.deepEqual(heldFixed(kept), fixed, `${tool.id}: which tool, which edition and which form it was`);
  const { answers, results } = heldResponse(kept, new Set(repeating.map(({ id }) => id)));
  const visible = Object.entries(answers).filter(([name]) => drawn.includes(name.split(":")[0] ?? name));
  return {
    shown: drawn.filter((name) => isNamed(tool, name)).sort(),
    answers: Object.fromEntries(visible),
    results,
  };
}

/** The answers that count of every repeating group. */
function groupsOf({ answers }: CompletedTool, tool: Form["tool"]): Answers {
  const groups = [...questionsOf(tool).values()].filter(({ type }) => type === "repeating_group");
  return Object.fromEntries(groups.map(({ id }) => [id, answers[id] ?? []]));
}
