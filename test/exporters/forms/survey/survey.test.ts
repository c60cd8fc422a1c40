import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import type { FormTool } from "../../../../src/exporters/forms/form-tool.ts";
import { surveyOf } from "../../../../src/exporters/forms/survey/survey-forms.ts";
import { patience, runs } from "../../../property-runs.ts";
import { answerSets, assertFilled, sampleAndWorded, setsIn } from "../filled.ts";
import { smallForms } from "../small-forms.ts";
import { complaintsOf, fillSurvey } from "./survey-client.ts";

describe("a tool as a SurveyJS form", function () {
  this.timeout(patience(1_500_000));
  let forms: readonly FormTool[];

  before(async () => {
    forms = await sampleAndWorded();
  });

  it("loads in SurveyJS without a complaint, for every tool of the sample library and the fullest fixture", () => {
    assert.ok(forms.length >= 17);
    for (const form of forms) assert.deepEqual(complaintsOf(surveyOf(form)), [], form.tool.id);
  });

  it("is complained of when something in it is wrong, so that the proof above can fail", () => {
    const [form] = forms as [FormTool];
    const survey = surveyOf(form);
    const [page] = survey.pages as [(typeof survey.pages)[number]];
    const broken = { ...survey, pages: [{ ...page, visibleIf: "{a} = (" }] };
    assert.notDeepEqual(complaintsOf(broken), []);
    const unknown = { ...survey, pages: [{ ...page, privacy: "x" }] };
    assert.notDeepEqual(complaintsOf(unknown), []);
  });

  it("shows, keeps, works out and asks for what our engine does, for random answers to every tool", async () => {
    for (const form of forms) {
      const survey = surveyOf(form);
      for (const [index, set] of answerSets(form.tool, setsIn(runs(800))).entries()) {
        assertFilled(form, set.then, fillSurvey(form, survey, set));
        // Timers of SurveyJS's own hold every form that was filled in until they have run.
        if (index % 20 === 0) await setTimeout(0);
      }
    }
  });

  it("shows, keeps, works out and asks for what our engine does, for any answers to any small tool", async () => {
    const filled = fc.asyncProperty(smallForms(), async ({ form, ...set }) => {
      assertFilled(form, set.then, fillSurvey(form, surveyOf(form), set));
      await setTimeout(0);
    });
    await fc.assert(filled, runs(300));
  });

  it("is found out when it keeps the answers of hidden questions, so that the proof above can fail", () => {
    const form = forms.find(({ tool }) => tool.id === "everything") as FormTool;
    const survey = { ...surveyOf(form), clearInvisibleValues: "none" as "onHidden" };
    assert.throws(() => {
      for (const set of answerSets(form.tool, 40)) assertFilled(form, set.then, fillSurvey(form, survey, set));
    });
  });
});
