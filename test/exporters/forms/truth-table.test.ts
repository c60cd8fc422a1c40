import assert from "node:assert/strict";
import type { TruthSection } from "../../../src/conditions/truth-table.ts";
import { truthTable } from "../../../src/conditions/truth-table.ts";
import type { Value } from "../../../src/conditions/values.ts";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import { surveyOf } from "../../../src/exporters/forms/survey/survey-forms.ts";
import { xformOf } from "../../../src/exporters/forms/xform/xform.ts";
import type { Question, Tool } from "../../../src/kinds/generated/types.ts";
import type { Answers } from "../../../src/tools/answers.ts";
import { logicOf } from "../../../src/tools/logic.ts";
import type { Filled } from "./filled.ts";
import { sampleForms } from "./filled.ts";
import { fillSurvey } from "./survey/survey-client.ts";
import { fillOdk, giveBackDom, loadOdk } from "./xform/odk-client.ts";

/** A score, or a band, that comes to what the table's column says; `name` in its conditions is the tool's own. */
const SCORED = {
  certain: [0, 9, 10, 14, 20],
  open: [
    { id: "six", most: 6 },
    { id: "four", most: 4 },
  ],
};

function option(
  code: string,
  points: number,
): { readonly code: string; readonly label: string; readonly points: number } {
  return { code, label: code, points };
}

function questionsFor({ type }: TruthSection): readonly Question[] {
  switch (type.type) {
    case "choice":
      return [{ id: "name", type: "yes_no_not_known", label: "Name", cautious: "yes", may_decline: true }];
    case "multi":
      return [
        {
          id: "name",
          type: "multiple_choice",
          label: "Name",
          options: [option("physical", 0), option("coercion", 0), option("none", 0)],
        },
      ];
    case "date":
      return [{ id: "name", type: "date", label: "Name" }];
    default:
      return [
        {
          id: "certain",
          type: "single_choice",
          label: "Certain",
          options: SCORED.certain.map((points) => option(`p${points}`, points)),
        },
        ...SCORED.open.map(({ id, most }): Question => ({
          id,
          type: "yes_no_not_known",
          label: id,
          cautious: "yes",
          points: { yes: most },
        })),
      ];
  }
}

/** What is answered so that `name` has this value. */
function answersFor({ type }: TruthSection, value: Value): Answers {
  if (type.type === "choice" || type.type === "multi" || type.type === "date") {
    return value === null || (Array.isArray(value) && value.length === 0) ? {} : { name: value as string };
  }
  if (value === null) return {};
  if (typeof value === "number") return { certain: `p${value}`, six: "no", four: "no" };
  if (typeof value === "string")
    return { certain: { low: "p0", medium: "p10", high: "p20" }[value] ?? "", six: "no", four: "no" };
  const [min, max] =
    "possible" in (value as object) ? [10, 16] : [(value as { min: number }).min, (value as { max: number }).max];
  return {
    certain: `p${min}`,
    ...(max - min === 6 ? { six: "not_known", four: "no" } : { six: "no", four: "not_known" }),
  };
}

function formFor(section: TruthSection, like: FormTool): FormTool {
  const scored = section.type.type === "score" || section.type.type === "band";
  const own = section.type.type === "band" ? "band" : section.type.type === "score" ? "score" : "name";
  const rows = section.rows.map(([condition], index): Question => ({
    id: `row_${index}`,
    type: "text",
    label: condition,
    visible_when: condition.replaceAll(/\bname\b/gu, own),
  }));
  const { judgement, ...rest } = like.tool;
  assert.ok(judgement);
  const tool: Tool = {
    ...rest,
    id: "table",
    sections: [{ id: "all", title: "All", questions: [...questionsFor(section), ...rows] }],
    score: scored ? { method: "sum", questions: ["certain", "six", "four"] } : undefined,
    bands: scored
      ? [
          { code: "low", title: "Low", min: 0, max: 9, means: "-" },
          { code: "medium", title: "Medium", min: 10, max: 15, means: "-" },
          { code: "high", title: "High", min: 16, max: 30, means: "-" },
        ]
      : undefined,
  } as Tool;
  return { ...like, tool, logic: logicOf(tool) };
}

describe("the truth table of conditions, in each form's own client", function () {
  this.timeout(120_000);
  after(giveBackDom);
  let like: FormTool;

  before(async () => {
    like = (await sampleForms()).find(({ tool }) => tool.id === "everything") as FormTool;
  });

  for (const section of truthTable) {
    it(`holds in SurveyJS: ${section.title}`, () => {
      const form = formFor(section, like);
      compare(section, (then) => fillSurvey(form, surveyOf(form), { first: {}, then }));
    });

    it(`holds in ODK's engine: ${section.title}`, async () => {
      const form = formFor(section, like);
      const open = await loadOdk(xformOf(form));
      compare(section, (then) => fillOdk(form, open(), { first: {}, then }));
    });
  }

  /** A question is shown where its condition is true, and nowhere else. */
  function compare(section: TruthSection, fill: (answers: Answers) => Filled): void {
    section.values.forEach(({ words, value }, column) => {
      const { shown } = fill(answersFor(section, value));
      section.rows.forEach(([condition, ...truths], row) => {
        assert.equal(shown.includes(`row_${row}`), truths[column] === true, `${condition}: ${words}`);
      });
    });
  }
});
