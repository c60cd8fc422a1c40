/** What a completed tool can say, all at once. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { normalise } from "../../../src/conditions/normalise.ts";
import { parseCondition } from "../../../src/conditions/parse.ts";
import { evaluateNormal } from "../../../src/conditions/evaluate.ts";
import type { Tool } from "../../../src/kinds/generated/types.ts";
import { logicOf } from "../../../src/tools/logic.ts";
import { complete, completedValue } from "../../../src/tools/result.ts";
import { atomsByName } from "../../../src/pathways/verify/cuts.ts";
import type { ToolValue, ToolValues } from "../../../src/pathways/verify/tool-values.ts";
import { toolValues } from "../../../src/pathways/verify/tool-values.ts";
import { runs } from "../../property-runs.ts";
import { arbitraryAnswers } from "../../tools/arbitrary-answers.ts";
import { arbitraryTool } from "../../tools/arbitrary-tool.ts";

function record(more: Partial<Tool> = {}): Tool {
  const tool: Partial<Tool> = {
    id: "dash",
    sections: [
      {
        id: "first",
        title: "First",
        questions: [{ id: "safe", type: "yes_no_not_known", label: "Safe?", cautious: "no" }],
      },
      {
        id: "counts",
        title: "Counts",
        visible_when: 'safe = "yes"',
        questions: [
          { id: "yes_count", type: "number", label: "Yes", minimum: 0, maximum: 24 },
          { id: "unknown_count", type: "number", label: "Not known", minimum: 0, maximum: 24 },
        ],
      },
    ],
    score: { method: "counted", items: 24, yes: "yes_count", not_known: "unknown_count" },
    bands: [
      { code: "standard", title: "Standard", min: 0, max: 9, means: "Some." },
      { code: "medium", title: "Medium", min: 10, max: 13, means: "More." },
      { code: "high", title: "High", min: 14, max: 24, means: "Most." },
    ],
    ...more,
  };
  return tool as Tool;
}

function valuesOf(tool: Tool, ...conditions: readonly string[]): readonly (readonly ToolValue[])[] {
  const logic = logicOf(tool);
  const normals = conditions.map((text) => normalise(parseCondition(text).condition, logic.scope));
  const found = toolValues(logic, atomsByName(normals));
  assert.ok(found);
  return found.map(({ values }) => values);
}

function inWords({ seen }: ToolValue): string {
  return [...seen].map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(", ");
}

describe("The values of a completed tool", () => {
  it("are what the score and its band can be together, with answers that make them so", () => {
    const [values = []] = valuesOf(record(), 'band = "high" and incomplete = "no"');
    assert.deepEqual(values.map(inWords), [
      'band {"possible":["standard"]}, incomplete "no"',
      'band {"possible":["medium"]}, incomplete "no"',
      'band {"possible":["high"]}, incomplete "no"',
      'band {"possible":["standard","medium"]}, incomplete "yes"',
      'band {"possible":["standard","medium","high"]}, incomplete "yes"',
      'band {"possible":["medium","high"]}, incomplete "yes"',
      'band null, incomplete "yes"',
    ]);
    assert.deepEqual(values[4]?.answers, { safe: "yes", yes_count: 0, unknown_count: 14 });
    assert.deepEqual(
      values.map(({ settled }) => settled),
      [true, true, true, false, false, false, false],
    );
  });

  it("know nothing of a judgement that the tool has no question for, and follow one that it has", () => {
    const judged = record();
    const [judging] = judged.sections;
    assert.ok(judging);
    const options = ["as_counted", "medium", "high"].map((code) => ({ code, label: code }));
    const more: Partial<Tool> = {
      sections: [
        ...judged.sections,
        {
          id: "judging",
          title: "Judging",
          questions: [{ id: "judged", type: "single_choice", label: "Judged", options }],
        },
      ],
      judgement: { direction: "raises_only", by: ["worker"], question: "judged" },
    };
    const tests = 'band = "high" and score < 14';
    const lowAndHigh = (values: readonly ToolValue[]): boolean =>
      values.some((value) => inWords(value).startsWith('band {"possible":["high"]}, score 0'));
    assert.equal(lowAndHigh(valuesOf(record(), tests).flat()), false);
    assert.equal(lowAndHigh(valuesOf(record(more), tests).flat()), true);
  });

  it("are apart for questions that have nothing to do with each other, and together for those that do", () => {
    const plain = record({
      sections: [
        ...record().sections,
        {
          id: "more",
          title: "More",
          questions: [{ id: "alone", type: "yes_no_not_known", label: "Alone?", cautious: "yes" }],
        },
      ],
    });
    assert.equal(valuesOf(plain, 'safe = "yes"', 'alone = "yes"').length, 2);
    const [together = []] = valuesOf(plain, 'safe = "yes"', "yes_count >= 3");
    assert.deepEqual(together.map(inWords), [
      'safe "yes", yes_count 0',
      'safe "yes", yes_count 3',
      'safe "no", yes_count null',
      'safe "not_known", yes_count null',
      'safe "yes", yes_count null',
      "safe null, yes_count null",
    ]);
  });

  it("are every one that any answers give", () => {
    const test = fc.constantFrom(
      "score >= 3",
      "score = 2",
      'band = "band_1"',
      'band in ("band_0", "band_2")',
      'incomplete = "yes"',
      "q0",
      "q1",
      "q2",
      "judged",
    );
    const tool = arbitraryTool().chain((made) =>
      fc.record({
        tool: fc.constant(made),
        tests: fc.uniqueArray(test, { minLength: 1, maxLength: 3 }),
        tries: fc.array(arbitraryAnswers(made), { minLength: 10, maxLength: 20 }),
      }),
    );
    fc.assert(
      fc.property(tool, ({ tool: made, tests, tries }) => {
        const logic = logicOf(made);
        const normals = tests
          .map((text) => normalise(parseCondition(conditionOn(text, made)).condition, logic.scope))
          .filter(({ type }) => type !== "unknown");
        if (normals.length === 0) return;
        const found: readonly ToolValues[] | undefined = toolValues(logic, atomsByName(normals));
        if (!found) return;
        for (const answers of tries) {
          const result = complete(logic, answers);
          for (const group of found) {
            const place = group.placeOf(answers);
            const value: ToolValue | undefined = group.values[place];
            assert.ok(value, `${JSON.stringify(answers)} is none of the values of ${group.names.join()}`);
            const given = complete(logic, value.answers);
            for (const normal of normals) {
              if (!("path" in normal) || !group.names.includes(normal.path)) continue;
              const truth = evaluateNormal(normal, (name) => completedValue(result, name));
              assert.equal(
                evaluateNormal(normal, (name) => value.seen.get(name)),
                truth,
              );
              assert.equal(
                evaluateNormal(normal, (name) => completedValue(given, name)),
                truth,
              );
            }
          }
        }
      }),
      runs(200),
    );
  });
});

/** A comparison as it is, or one that fits the question of that name. */
function conditionOn(test: string, tool: Tool): string {
  const question = tool.sections.flatMap(({ questions }) => questions).find(({ id }) => id === test);
  switch (question?.type) {
    case undefined:
      return test;
    case "yes_no_not_known":
      return `${test} = "yes"`;
    case "multiple_choice":
      return `list contains(${test}, "b")`;
    case "matrix":
      return `${test}.r in ("a", "unanswered")`;
    default:
      return `${test} = "${test === "judged" ? "band_1" : "c"}"`;
  }
}
