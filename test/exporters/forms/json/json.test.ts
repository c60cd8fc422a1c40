import assert from "node:assert/strict";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import type { FormTool } from "../../../../src/exporters/forms/form-tool.ts";
import { answersSchema } from "../../../../src/exporters/forms/json/answers-schema.ts";
import { dayNumber } from "../../../../src/conditions/day.ts";
import type { Answers } from "../../../../src/tools/answers.ts";
import { requiredUnanswered } from "../../../../src/tools/required.ts";
import { complete } from "../../../../src/tools/result.ts";
import { patience, runs } from "../../../property-runs.ts";
import { expectedOf } from "../expected.ts";
import { answerSets, sampleAndWorded, setsIn } from "../filled.ts";
import { smallForms } from "../small-forms.ts";

/** The words of the schema beside those of JSON Schema, as the handbook lists them. */
const ANNOTATIONS = [
  "x-version",
  "x-status",
  "x-sits-on",
  "x-never-copied-to",
  "x-keeping-note",
  "x-privacy",
  "x-lawful-basis",
  "x-keep-for",
  "x-keep-from",
  "x-disclosure",
  "x-filled-from",
  "x-never-copied",
];

function compiled(form: FormTool): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: false });
  ajv.addVocabulary(ANNOTATIONS);
  ajv.addFormat("date", (text: string) => dayNumber(text) !== undefined);
  return ajv.compile(answersSchema(form) as object);
}

/** The answers that count and what they come to, as a case system would keep them. */
function recordOf({ tool, logic }: FormTool, answers: Answers): Readonly<Record<string, unknown>> {
  const completed = complete(logic, answers);
  return { ...completed.answers, ...expectedOf(tool, completed).results };
}

function assertTaken(form: FormTool, validate: ValidateFunction, answers: Answers): void {
  const completed = requiredUnanswered(form.logic, answers).length === 0;
  const record = recordOf(form, answers);
  assert.equal(validate(record), completed, `${form.tool.id}: ${JSON.stringify([record, validate.errors])}`);
}

describe("a tool as a JSON Schema of its answers", function () {
  this.timeout(patience(900_000));
  let forms: readonly FormTool[];
  let everything: FormTool;

  before(async () => {
    forms = await sampleAndWorded();
    everything = forms.find(({ tool }) => tool.id === "everything") as FormTool;
  });

  it("takes exactly the records that our engine calls completed, for random answers to every tool", () => {
    for (const form of forms) {
      const validate = compiled(form);
      for (const { then } of answerSets(form.tool, setsIn(runs(800)))) assertTaken(form, validate, then);
    }
  });

  it("takes exactly those for any answers to any small tool", () => {
    fc.assert(
      fc.property(smallForms({ days: false }), ({ form, then }) => assertTaken(form, compiled(form), then)),
      runs(200),
    );
  });

  it("takes no answer to a question that is not asked", () => {
    const validate = compiled(everything);
    const base = { seen_alone: "yes", signed: "Somebody", threats: "no" };
    const record = recordOf(everything, base);
    assert.equal(validate(record), true, JSON.stringify(validate.errors));
    assert.equal(validate({ ...record, threat_words: "Hidden" }), false);
    assert.equal(validate({ ...record, threats: "yes", threat_words: "Shown" }), true);
    assert.equal(validate({ ...record, incident: [{ incident_threat: "Hidden" }] }), false);
  });

  it("takes no answer that the tool does not offer, so that the proof above can fail", () => {
    const validate = compiled(everything);
    const record = recordOf(everything, { seen_alone: "yes", signed: "Somebody" });
    for (const wrong of [
      { seen_alone: "perhaps" },
      { children: 21 },
      { children: 1.5 },
      { moved_on: "2026-02-30" },
      { kinds_of_harm: ["old_word"] },
      { severity: { body: "worse" } },
      { ask_why: "x".repeat(121) },
      { incident: Array.from({ length: 6 }, () => ({})) },
      { something: "else" },
    ]) {
      assert.equal(validate({ ...record, ...wrong }), false, JSON.stringify(wrong));
    }
  });
});
