import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import type { FormTool } from "../../../../src/exporters/forms/form-tool.ts";
import { answersSchema } from "../../../../src/exporters/forms/json/answers-schema.ts";
import { jsonForms } from "../../../../src/exporters/forms/json/json-forms.ts";
import type { UiElement } from "../../../../src/exporters/forms/json/ui-schema.ts";
import { uiSchema } from "../../../../src/exporters/forms/json/ui-schema.ts";
import type { Answers } from "../../../../src/tools/answers.ts";
import { runs } from "../../../property-runs.ts";
import { clients } from "../clients.ts";
import { isNamed } from "../expected.ts";
import { answerSets, sampleAndWorded, sampleWithFixture, setsIn } from "../filled.ts";
import { smallForms } from "../small-forms.ts";
import { everyElement, recordOf, shownAlways, shownAtTop, undecided } from "./layout.ts";

interface JsonFormsCore {
  isVisible(element: UiElement, data: unknown, path: string, ajv: Ajv2020, config: unknown): boolean;
  resolveSchema(schema: unknown, scope: string, root: unknown): unknown;
}

const core = clients("@jsonforms/core") as JsonFormsCore;
const ajv = new Ajv2020({ strict: false });

/** Names of what JSON Forms shows at the top of a record; an element is shown only inside shown ones. */
function shownIn(element: UiElement, record: unknown): readonly string[] {
  if (!core.isVisible(element, record, "", ajv, {})) return [];
  const own = element.options ? [element.options.name] : [];
  return [...own, ...(element.elements ?? []).flatMap((one) => shownIn(one, record))];
}

function assertShown(form: FormTool, element: UiElement, answers: Answers, always: ReadonlySet<string>): void {
  const named = shownIn(element, recordOf(form, answers)).filter((name) => isNamed(form.tool, name));
  assert.deepEqual(
    named.filter((name) => !always.has(name)).sort(),
    shownAtTop(form, answers, always),
    `${form.tool.id}: ${JSON.stringify(answers)}`,
  );
}

/** What no worker answers: results, and the names of the tool and of its form. */
const WRITTEN_BY_PROGRAMS = [
  "score.min",
  "score.max",
  "band",
  "band.most",
  "incomplete",
  "tool_id",
  "tool_edition",
  "template_version",
];

describe("a tool laid out for JSON Forms", function () {
  this.timeout(900_000);
  let forms: readonly FormTool[];
  let everything: FormTool;
  let always: ReadonlySet<string>;

  before(async () => {
    forms = await sampleAndWorded();
    always = await undecided();
    everything = forms.find(({ tool }) => tool.id === "everything") as FormTool;
  });

  it("names only answers that its schema has, and every one of them", () => {
    for (const form of forms) {
      const schema = answersSchema(form) as { readonly properties: Readonly<Record<string, unknown>> };
      const scopes = everyElement(uiSchema(form)).flatMap(({ scope }) => scope ?? []);
      for (const scope of scopes) assert.ok(core.resolveSchema(schema, scope, schema), `${form.tool.id}: ${scope}`);
      const tops = new Set(scopes.map((scope) => scope.split("/")[2]));
      const unlaid = Object.keys(schema.properties).filter((name) => !tops.has(name));
      assert.deepEqual(
        unlaid.filter((name) => !WRITTEN_BY_PROGRAMS.includes(name)),
        [],
        form.tool.id,
      );
    }
  });

  it("shows what our engine asks, for random answers to every tool, those to hidden questions included", () => {
    for (const form of forms) {
      const element = uiSchema(form);
      for (const { then } of answerSets(form.tool, setsIn(runs(800)))) assertShown(form, element, then, always);
    }
  });

  it("shows what our engine asks for any answers to any small tool", () => {
    fc.assert(
      fc.property(smallForms({ days: false, result: false }), ({ form, then }) =>
        assertShown(form, uiSchema(form), then, new Set()),
      ),
      runs(300),
    );
  });

  it("is found out when a rule is lost, so that the proof above can fail", () => {
    const whole = uiSchema(everything);
    const ruled = everyElement(whole).filter(
      ({ rule, options }) => rule && isNamed(everything.tool, options?.name ?? ""),
    );
    assert.ok(ruled.length > 3);
    for (const lost of ruled) {
      const broken = shownAlways(whole, lost);
      assert.throws(() => {
        for (const { then } of answerSets(everything.tool, 200)) assertShown(everything, broken, then, always);
      }, lost.options?.name);
    }
  });

  it("shows what it cannot decide, and only the two questions of the fixture whose conditions compare days", () => {
    assert.deepEqual([...always].sort(), ["before_law", "this_spring"]);
  });

  it("reports each condition inside a repeating group, which JSON Forms cannot follow, at the author's words", async () => {
    const { problems } = await jsonForms.export(await sampleWithFixture(), { tier: "internal", tools: ["everything"] });
    const lost = problems.filter(({ message }) => message.includes("every entry of the group"));
    const conditional = everything.logic.sections
      .flatMap(({ questions }) => questions.flatMap(({ inner }) => inner))
      .filter(({ own }) => own);
    assert.ok(conditional.length > 0);
    assert.equal(lost.length, conditional.length);
  });
});
