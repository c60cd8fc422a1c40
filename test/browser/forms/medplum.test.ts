/** FHIR forms in Medplum: what it asks, holds and works out is what our engine does. */
import assert from "node:assert/strict";
import type { Item } from "../../../src/exporters/forms/fhir/resource.ts";
import type { Answers } from "../../../src/tools/answers.ts";
import { completeTool } from "../../../src/tools/result.ts";
import { SCORE } from "../../../src/exporters/forms/result-names.ts";
import type { Expected } from "../../exporters/forms/expected.ts";
import { expectedOf, heldOf, questionsOf } from "../../exporters/forms/expected.ts";
import { answerSets } from "../../exporters/forms/filled.ts";
import type { ResponseItem } from "../../exporters/forms/fhir/held-response.ts";
import { heldResponse } from "../../exporters/forms/fhir/held-response.ts";
import { fillIn } from "../../exporters/forms/fhir/small-client.ts";
import type { Form } from "../../exporters/forms/forms-of.ts";
import { fixture, formsOf, sampleSources } from "../../exporters/forms/forms-of.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";
import { askedByMedplum, heldByMedplum, medplumPage, openInMedplum } from "./medplum.ts";
import { mouseAndKeys } from "./mouse-and-keys.ts";

/** How many sets of answers for each tool; the first is empty. */
const SETS = 6;

const COUNTED: Answers = { safe_to_complete: "yes", yes_count: 9, not_known_count: 6 };

describe("FHIR forms in Medplum", function () {
  this.timeout(300_000);
  let browser: TestBrowser;
  let page: Page;
  let complaints: readonly string[];
  let forms: readonly Form[];

  before(async () => {
    forms = await formsOf([...(await sampleSources()), await fixture("everything")]);
    browser = await openBrowser();
    ({ page, complaints } = await medplumPage(browser));
  });

  after(async () => {
    await browser.close();
  });

  it("ask, hold and work out what our engine does, for random answers to every tool", async () => {
    assert.ok(forms.length >= 16);
    for (const form of forms) {
      for (const { then } of answerSets(form.tool, SETS)) await assertSame(form, then);
    }
  });

  it("are found out when a condition or a score is wrong, so that the proof above can fail", async () => {
    const form = forms.find(({ tool }) => tool.id === "dash") as Form;
    const text = JSON.stringify(form.questionnaire);
    for (const [right, wrong] of [
      [/"enableWhen":\[[^\]]*\],?/u, ""],
      [/\$this >= 14/gu, "$this >= 1"],
      [/%resource\.item\.item/gu, "%resource.repeat(item)"],
    ] as const) {
      const broken = text.replace(right, wrong);
      assert.notEqual(broken, text);
      const questionnaire = JSON.parse(broken) as Form["questionnaire"];
      await assert.rejects(assertSame({ ...form, questionnaire }, COUNTED), assert.AssertionError);
    }
  });

  it("follow clicks and keys: questions appear, and what is answered is held", async () => {
    const form = forms.find(({ tool }) => tool.id === "dash") as Form;
    await openInMedplum(page, form.questionnaire);
    const hand = mouseAndKeys(page);
    assert.ok(await hand.click("#safe_to_complete-option-0"));
    assert.ok(await hand.write("[name=yes_count]", "9"));
    assert.ok(await hand.write("[name=not_known_count]", "6"));
    assert.deepEqual(await seen(form), expectedIn(form, COUNTED));

    assert.ok(await hand.click("#safe_to_complete-option-1"));
    const { results: standing, ...hidden } = await seen(form);
    const { results: none, ...expected } = expectedIn(form, { ...COUNTED, safe_to_complete: "no" });
    assert.deepEqual(hidden, expected);
    // The handbook says so: Medplum takes no answer away that it once worked out.
    assert.notDeepEqual(standing, none);
    assert.deepEqual(standing, { ...expectedIn(form, COUNTED).results, incomplete: standing["incomplete"] });
  });

  it("complained of nothing and asked for nothing outside this machine", () => {
    assert.deepEqual(complaints, []);
    assert.deepEqual(browser.refused, []);
  });

  async function assertSame(form: Form, answers: Answers): Promise<void> {
    const { items } = fillIn(form.questionnaire, heldOf(answers), { keeps: "all" });
    await openInMedplum(page, form.questionnaire, withoutResult(items));
    assert.deepEqual(await seen(form), expectedIn(form, answers), `${form.tool.id}: ${JSON.stringify(answers)}`);
  }

  /** Medplum keeps the answers to hidden questions; what it keeps is judged by what it shows. */
  async function seen(form: Form): Promise<Expected> {
    const fields = fieldsOf(form);
    const shown = (await askedByMedplum(page)).filter((name) => fields.has(name));
    const { answers, results } = heldResponse(withAnswers(await heldByMedplum(page)), groupsOf(form));
    const visible = Object.entries(answers).filter(([name]) => shown.includes(name.split(":")[0] ?? name));
    return { shown, answers: Object.fromEntries(visible), results };
  }
});

/** What has a field of its own in Medplum: questions and rows. */
function expectedIn(form: Form, answers: Answers): Expected {
  const fields = fieldsOf(form);
  const expected = expectedOf(form.tool, completeTool(form.tool, answers));
  return { ...expected, shown: expected.shown.filter((name) => fields.has(name)) };
}

function fieldsOf({ tool, questionnaire }: Form): ReadonlySet<string> {
  const questions = questionsOf(tool);
  const within = (items: readonly Item[]): readonly string[] =>
    items.flatMap((one): readonly string[] => {
      if (one.type === "group") return within(one.item ?? []);
      return one.type !== "display" && questions.has(one.linkId.split(".")[0] ?? "") ? [one.linkId] : [];
    });
  return new Set(within(questionnaire.item));
}

function groupsOf({ tool }: Form): ReadonlySet<string> {
  const groups = [...questionsOf(tool).values()].filter(({ type }) => type === "repeating_group");
  return new Set(groups.map(({ id }) => id));
}

/** What the form works out is left for Medplum to work out. */
function withoutResult(items: readonly ResponseItem[]): readonly ResponseItem[] {
  return items.filter(({ linkId }) => linkId !== SCORE);
}

/** Medplum holds an item without an answer for every question. */
function withAnswers(items: readonly ResponseItem[]): readonly ResponseItem[] {
  return items.map(({ answer = [], item = [], linkId }) => ({
    linkId,
    answer: answer.filter((one) => Object.keys(one).length > 0),
    item: withAnswers(item),
  }));
}
