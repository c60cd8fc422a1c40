/** FHIR forms in Medplum: they are drawn and answered, and plain conditions are followed. It works out no score. */
import assert from "node:assert/strict";
import type { Item } from "../../../src/exporters/forms/fhir/resource.ts";
import type { Answers } from "../../../src/tools/answers.ts";
import { completeTool } from "../../../src/tools/result.ts";
import { expectedOf, questionsOf } from "../../exporters/forms/expected.ts";
import type { ResponseItem } from "../../exporters/forms/fhir/held-response.ts";
import { heldResponse } from "../../exporters/forms/fhir/held-response.ts";
import type { Form } from "../../exporters/forms/forms-of.ts";
import { fixture, formsOf, sampleSources } from "../../exporters/forms/forms-of.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";
import { askedByMedplum, heldByMedplum, medplumPage, openInMedplum } from "./medplum.ts";
import { mouseAndKeys } from "./mouse-and-keys.ts";

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

  it("ask what our engine asks of a form without answers, apart from what Medplum cannot decide", async () => {
    assert.ok(forms.length >= 16);
    for (const form of forms) {
      await openInMedplum(page, form.questionnaire);
      assert.deepEqual(await compared(form), askedFor(form, {}), form.tool.id);
    }
  });

  it("are found out when a condition is lost, so that the proof above can fail", async () => {
    const form = forms.find(({ tool }) => tool.id === "dash") as Form;
    const text = JSON.stringify(form.questionnaire);
    const broken = text.replace(/"enableWhen":\[[^\]]*\],?/u, "");
    assert.notEqual(broken, text);
    await openInMedplum(page, JSON.parse(broken) as Form["questionnaire"]);
    assert.notDeepEqual(await compared(form), askedFor(form, {}));
  });

  it("follow clicks and keys: questions appear, and what is answered is held", async () => {
    const form = forms.find(({ tool }) => tool.id === "dash") as Form;
    await openInMedplum(page, form.questionnaire);
    const hand = mouseAndKeys(page);
    assert.ok(await hand.click("#safe_to_complete-option-0"));
    assert.ok(await hand.write("[name=yes_count]", "9"));
    assert.ok(await hand.write("[name=not_known_count]", "6"));
    const answers: Answers = { safe_to_complete: "yes", yes_count: 9, not_known_count: 6 };
    const held = heldResponse(withAnswers(await heldByMedplum(page)), new Set());
    assert.deepEqual(held.answers, expectedOf(form.tool, completeTool(form.tool, answers)).answers);
    assert.deepEqual(await compared(form), askedFor(form, answers));
  });

  it("complained of nothing and asked for nothing outside this machine", () => {
    assert.deepEqual(complaints, []);
    assert.deepEqual(browser.refused, []);
  });

  async function compared(form: Form): Promise<readonly string[]> {
    const fields = fieldsOf(form);
    return (await askedByMedplum(page)).filter((name) => fields.has(name));
  }

  function askedFor(form: Form, answers: Answers): readonly string[] {
    const fields = fieldsOf(form);
    return expectedOf(form.tool, completeTool(form.tool, answers)).shown.filter((name) => fields.has(name));
  }
});

/**
 * The names of questions and rows that are answered in a field of their own, without those that Medplum shows or hides
 * wrongly: it follows no expression of these forms, and takes several conditions on unanswered questions for met.
 */
function fieldsOf({ tool, questionnaire }: Form): ReadonlySet<string> {
  const questions = questionsOf(tool);
  const within = (items: readonly Item[]): readonly string[] =>
    items.flatMap((one): readonly string[] => {
      if (one.enableBehavior === "all" || isShownByExpression(one)) return [];
      if (one.type === "group") return within(one.item ?? []);
      return one.type !== "display" && questions.has(one.linkId.split(".")[0] ?? "") ? [one.linkId] : [];
    });
  return new Set(within(questionnaire.item));
}

function isShownByExpression({ extension = [] }: Item): boolean {
  return extension.some(({ url }) => url.endsWith("enableWhenExpression"));
}

/** Medplum holds an item without an answer for every question. */
function withAnswers(items: readonly ResponseItem[]): readonly ResponseItem[] {
  return items.map(({ answer = [], item = [], linkId }) => ({
    linkId,
    answer: answer.filter((one) => Object.keys(one).length > 0),
    item: withAnswers(item),
  }));
}
