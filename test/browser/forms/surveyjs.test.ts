/** SurveyJS forms as people meet them: drawn by SurveyJS's own package and answered with clicks and keys. */
import assert from "node:assert/strict";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import type { Survey } from "../../../src/exporters/forms/survey/survey-model.ts";
import { surveyOf } from "../../../src/exporters/forms/survey/survey-forms.ts";
import type { AnswerSet } from "../../exporters/forms/filled.ts";
import { answerSets, assertFilled, sampleForms } from "../../exporters/forms/filled.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";
import type { Hand } from "./mouse-and-keys.ts";
import { answer, fromInside, mouseAndKeys } from "./mouse-and-keys.ts";
import { SURVEY_CONTROLS, completeSurvey, openSurvey, surveyPage } from "./surveyjs.ts";

/** The first of the sets is empty. */
const SETS = { byHand: 2, fromInside: 5 };

describe("SurveyJS forms in a browser", function () {
  this.timeout(300_000);
  let browser: TestBrowser;
  let page: Page;
  let complaints: readonly string[];
  let forms: readonly FormTool[];

  before(async () => {
    forms = await sampleForms();
    browser = await openBrowser();
    ({ page, complaints } = await surveyPage(browser));
  });

  after(async () => {
    await browser.close();
  });

  async function compareAll(form: FormTool, survey: Survey, hand: Hand, sets: readonly AnswerSet[]): Promise<void> {
    for (const { then } of sets) {
      await openSurvey(page, survey);
      await answer(hand, SURVEY_CONTROLS, form.tool, then);
      assertFilled(form, then, await completeSurvey(page, form));
    }
  }

  it("show, keep, work out and ask for what our engine does, when every answer is clicked or typed", async () => {
    assert.ok(forms.length >= 16);
    for (const form of forms) {
      await compareAll(form, surveyOf(form), mouseAndKeys(page), answerSets(form.tool, SETS.byHand).slice(1));
    }
  });

  it("do so for more random answers to every tool, given from inside the page", async () => {
    for (const form of forms) {
      const sets = answerSets(form.tool, SETS.fromInside).filter((_, index) => index !== SETS.byHand - 1);
      await compareAll(form, surveyOf(form), fromInside(page), sets);
    }
  });

  it("are found out when a sum, a condition or what is required is wrong, so that the proofs above can fail", async () => {
    const form = forms.find(({ tool }) => tool.id === "everything") as FormTool;
    const text = JSON.stringify(surveyOf(form));
    for (const [right, wrong] of [
      ["'yes'), 4,", "'yes'), 5,"],
      [/,"visibleIf":"[^"]*severity[^"]*"/gu, ""],
      [/,"isRequired":true/gu, ""],
    ] as const) {
      const broken = text.replace(right, wrong);
      assert.notEqual(broken, text);
      const sets = answerSets(form.tool, 12);
      await assert.rejects(
        compareAll(form, JSON.parse(broken) as Survey, fromInside(page), sets),
        assert.AssertionError,
      );
    }
  });

  it("complained of nothing and asked for nothing outside this machine", () => {
    assert.deepEqual(complaints, []);
    assert.deepEqual(browser.refused, []);
  });
});
