import assert from "node:assert/strict";
import fc from "fast-check";
import { questionnaireOf } from "../../../../src/exporters/forms/fhir/questionnaire.ts";
import type { Item, Questionnaire } from "../../../../src/exporters/forms/fhir/resource.ts";
import type { Tool } from "../../../../src/kinds/generated/types.ts";
import type { Answers } from "../../../../src/tools/answers.ts";
import { logicOf } from "../../../../src/tools/logic.ts";
import { requiredUnanswered } from "../../../../src/tools/required.ts";
import { completeTool } from "../../../../src/tools/result.ts";
import { patience, runs } from "../../../property-runs.ts";
import { arbitraryAnswers } from "../../../tools/arbitrary-answers.ts";
import { clients } from "../clients.ts";
import { answerSets, setsIn } from "../filled.ts";
import type { Form } from "../forms-of.ts";
import { exportForms, fixture, formsOf, sampleSources } from "../forms-of.ts";
import { smallForms } from "../small-forms.ts";
import { wordedForm } from "../wording/merrow.ts";
import { expectedOf, heldOf, isNamed, questionsOf } from "../expected.ts";
import type { ResponseItem } from "./held-response.ts";
import { heldResponse } from "./held-response.ts";
import type { Habits } from "./small-client.ts";
import { fillIn } from "./small-client.ts";

interface SchemaValidator {
  validate(resource: unknown): readonly unknown[];
}

const Validator = clients("@asymmetrik/fhir-json-schema-validator") as new () => SchemaValidator;

/** Holds a client's view of a form to our engine's; a client that keeps hidden answers is judged by what it shows. */
function compare(tool: Tool, questionnaire: Questionnaire, answers: Answers, habits: Habits): void {
  const groups = [...questionsOf(tool).values()].filter(({ type }) => type === "repeating_group").map(({ id }) => id);
  const { enabled, items, missing } = fillIn(questionnaire, heldOf(answers), habits);
  const held = heldResponse(onlyShown(items, enabled), new Set(groups));
  const expected = expectedOf(tool, completeTool(tool, answers));
  const shown = [...enabled].filter((name) => isNamed(tool, name));
  const why = `${tool.id}: ${JSON.stringify(answers)}`;
  assert.deepEqual({ ...held, shown: shown.sort() }, expected, why);
  assert.equal(missing.length === 0, requiredUnanswered(logicOf(tool), answers).length === 0, why);
}

/** What is held of enabled items; an entry in which nothing is left is none. */
function onlyShown(items: readonly ResponseItem[], enabled: ReadonlySet<string>): readonly ResponseItem[] {
  return items.flatMap((one): readonly ResponseItem[] => {
    if (!enabled.has(one.linkId)) return [];
    const item = onlyShown(one.item ?? [], enabled);
    return one.answer || item.length > 0 ? [{ ...one, item }] : [];
  });
}

const HABITS: readonly Habits[] = [{ keeps: "none" }, { keeps: "by-expression" }, { keeps: "all" }];

describe("a tool as a FHIR Questionnaire", function () {
  this.timeout(patience(300_000));
  let validator: SchemaValidator;

  before(() => {
    validator = new Validator();
  });

  it("has the shape of the published R4 schema, for every tool of the sample library and the fullest fixture", async () => {
    const sources = [...(await sampleSources()), await fixture("everything")];
    const forms = await formsOf(sources);
    assert.equal(forms.length, sources.filter(({ text }) => text.startsWith("kind: tool")).length);
    const worded = questionnaireOf(await wordedForm());
    for (const questionnaire of [...forms.map((form) => form.questionnaire), worded]) {
      assert.deepEqual(validator.validate(questionnaire), [], questionnaire.id);
    }
  });

  it("is refused by that schema when something in it is wrong, so that the proof above can fail", async () => {
    const [form] = await formsOf([...(await sampleSources())]);
    const wrong = { ...form?.questionnaire, item: [{ linkId: "a", type: "radio" }] };
    assert.notDeepEqual(validator.validate(wrong), []);
  });

  it("is the same, byte for byte, whenever the same library is exported", async () => {
    const sources = [...(await sampleSources()), await fixture("everything")];
    assert.deepEqual(await exportForms(sources), await exportForms([...sources].reverse()));
  });

  it("shows, keeps, works out and asks for what our engine does, for random answers to every tool", async () => {
    const forms = await formsOf([...(await sampleSources()), await fixture("everything")]);
    assert.ok(forms.length >= 16);
    for (const { tool, questionnaire } of forms) {
      for (const { then } of answerSets(tool, setsIn(runs(800))))
        for (const habits of HABITS) compare(tool, questionnaire, then, habits);
    }
  });

  it("is found out when an expression, a condition or what is required is wrong, so that the proof above can fail", async () => {
    const [form] = (await formsOf([...(await sampleSources()), await fixture("everything")])).filter(
      ({ tool }) => tool.id === "everything",
    );
    assert.ok(form);
    for (const wrong of wrongForms(form)) {
      assert.throws(() => {
        for (const { then } of answerSets(form.tool, 40))
          for (const habits of HABITS) compare(form.tool, wrong, then, habits);
      }, assert.AssertionError);
    }
  });

  it("shows, keeps and works out what our engine does, for any answers to the fullest fixture", async () => {
    const [form] = (await formsOf([...(await sampleSources()), await fixture("everything")])).filter(
      ({ tool }) => tool.id === "everything",
    );
    assert.ok(form);
    fc.assert(
      fc.property(arbitraryAnswers(form.tool), fc.constantFrom(...HABITS), (answers, habits) => {
        compare(form.tool, form.questionnaire, answers, habits);
      }),
      runs(60),
    );
  });

  it("shows, keeps and works out what our engine does, for any answers to an owner's own questions", async () => {
    const form = await wordedForm();
    fc.assert(
      fc.property(arbitraryAnswers(form.tool), fc.constantFrom(...HABITS), (answers, habits) => {
        compare(form.tool, questionnaireOf(form), answers, habits);
      }),
      runs(60),
    );
  });

  it("shows, keeps and works out what our engine does, for any answers to any small tool", () => {
    fc.assert(
      fc.property(smallForms(), fc.constantFrom(...HABITS), ({ form, then }, habits) => {
        compare(form.tool, questionnaireOf(form), then, habits);
      }),
      runs(300),
    );
  });
});

/** The form as often as something can be wrong in it: a point too many, nothing to be answered, a condition lost. */
function wrongForms({ tool, questionnaire }: Form): readonly Questionnaire[] {
  const changed = (change: (item: Item) => Item): Questionnaire => {
    const all = (items: readonly Item[]): readonly Item[] =>
      items.map((one) => change(one.item ? { ...one, item: all(one.item) } : one));
    return { ...questionnaire, item: all(questionnaire.item) };
  };
  const text = JSON.stringify(questionnaire);
  const worth = text.replace("* (4)", "* (5)");
  assert.notEqual(worth, text);
  const conditional = [...questionsOf(tool).values()].filter(({ visible_when: when }) => when !== undefined);
  assert.ok(conditional.length > 15);
  return [
    JSON.parse(worth) as Questionnaire,
    changed(({ required: _, ...one }) => one),
    ...conditional.map(({ id }) => changed((one) => (one.linkId === id ? unconditional(one) : one))),
  ];
}

function unconditional({ enableWhen: _, enableBehavior: __, extension = [], ...rest }: Item): Item {
  return { ...rest, extension: extension.filter(({ url }) => !url.endsWith("enableWhenExpression")) };
}
