/** How answers are kept, in every sort of form that says it: what the tool says, at every answer, and nothing else. */
import assert from "node:assert/strict";
import { questionnaireOf } from "../../../src/exporters/forms/fhir/questionnaire.ts";
import type { Questionnaire } from "../../../src/exporters/forms/fhir/resource.ts";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import { answersSchema } from "../../../src/exporters/forms/json/answers-schema.ts";
import { surveyForms } from "../../../src/exporters/forms/survey/survey-forms.ts";
import { xformOf } from "../../../src/exporters/forms/xform/xform.ts";
import { questionsOf } from "./expected.ts";
import { sampleForms, sampleWithFixture } from "./filled.ts";
import type { Facts, Kept } from "./kept-in-forms.ts";
import {
  ANSWER_FACTS,
  FORM,
  FORM_FACTS,
  keptByTool,
  keptInQuestionnaire,
  keptInSchema,
  keptInXForm,
} from "./kept-in-forms.ts";

interface Way {
  readonly title: string;
  /** The form as its file has it. */
  readonly write: (form: FormTool) => string;
  readonly read: (text: string, form: FormTool) => Kept;
  /** How a fact is written before its value, from which a fault can be made. */
  readonly name: (fact: string) => string;
}

const WAYS: readonly Way[] = [
  {
    title: "a Questionnaire",
    write: (form) => JSON.stringify(questionnaireOf(form)),
    read: (text, { library }) => keptInQuestionnaire(JSON.parse(text) as Questionnaire, library.address),
    name: (fact) => `/StructureDefinition/${fact === "privacy" ? "privacy-class" : fact}"`,
  },
  {
    title: "an ODK form",
    write: xformOf,
    read: (text, form) => withoutDrawings(keptInXForm(text, `${form.library.address}/fields`), form),
    name: (fact) => ` pg:${fact}="`,
  },
  {
    title: "a JSON Schema",
    write: (form) => JSON.stringify(answersSchema(form)),
    read: (text) => keptInSchema(JSON.parse(text) as Parameters<typeof keptInSchema>[0]),
    name: (fact) => `"x-${fact}":`,
  },
];

/** A drawn signature is kept as the typed one is; the other sorts of form have no drawing. */
function withoutDrawings(kept: Kept, form: FormTool): Kept {
  const expected = keptByTool(form);
  const rest: Record<string, Facts> = { ...kept };
  for (const { id, type } of questionsOf(form.tool).values()) {
    if (type !== "signature") continue;
    assert.deepEqual(kept[`${id}.drawn`], expected[id], `${form.tool.id}: ${id}`);
    Reflect.deleteProperty(rest, `${id}.drawn`);
  }
  return rest;
}

describe("how answers are kept", function () {
  this.timeout(60_000);
  let forms: readonly FormTool[];
  let everything: FormTool;

  before(async () => {
    forms = await sampleForms();
    everything = forms.find(({ tool }) => tool.id === "everything") as FormTool;
  });

  it("is said of the tools tried here in every way it can be, so that no proof below is of nothing", () => {
    const kept = keptByTool(everything);
    assert.deepEqual(Object.keys(kept[FORM] ?? {}).sort(), [...FORM_FACTS].sort());
    const answers = Object.entries(kept).flatMap(([name, facts]) => (name === FORM ? [] : Object.keys(facts)));
    assert.deepEqual([...new Set(answers)].sort(), [...ANSWER_FACTS].sort());
    assert.deepEqual(kept["severity.mind"], {
      privacy: "special_category",
      "lawful-basis": "vital_interests",
      "keep-for": "10 working_days",
      "keep-from": "date_of_birth",
    });
    assert.deepEqual(kept["incident_words"], {
      privacy: "special_category",
      "lawful-basis": "legitimate_interests",
      "keep-for": "25 years",
      "keep-from": "date_of_birth",
      disclosure: "do_not_disclose",
      "never-copied": "true",
    });
  });

  for (const way of WAYS) {
    it(`is in ${way.title} what it is in the tool, for every tool of the sample library and the fullest fixture`, () => {
      for (const form of forms) assert.deepEqual(way.read(way.write(form), form), keptByTool(form), form.tool.id);
    });

    it(`is found out where it is lost from ${way.title}, once of the form and once of an answer`, () => {
      const text = way.write(everything);
      for (const fact of new Set([...FORM_FACTS, ...ANSWER_FACTS])) {
        const name = way.name(fact);
        for (const at of [text.indexOf(name), text.lastIndexOf(name)]) {
          assert.ok(at > 0, name);
          const lost = name.replace(fact, "other").replace("privacy-class", "other");
          const broken = text.slice(0, at) + lost + text.slice(at + name.length);
          assert.throws(() => {
            assert.deepEqual(way.read(broken, everything), keptByTool(everything));
          }, `${fact} at ${at}`);
        }
      }
    });
  }

  it("has no place in a SurveyJS form, which is reported at the author's words", async () => {
    const corpus = await sampleWithFixture();
    const { problems } = await surveyForms.export(corpus, { tier: "internal", tools: ["everything"] });
    const lost = problems.filter(({ message }) => message.includes("A SurveyJS form does not say"));
    const words = lost.map(({ uri, span }) => corpus.entry(uri)?.source.text.slice(span.start, span.end));
    assert.deepEqual(words, [
      "lawful_basis",
      "record",
      "usage",
      "privacy",
      "keeping",
      "holds",
      "keeping",
      "keeping",
      "keeping",
      "keeping",
    ]);
  });
});
