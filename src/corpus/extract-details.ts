/** Makes the kind's own part of the facts from a document whose shape is sound. */
import type { KindName } from "../kinds/kind.ts";
import type { Pathway, Question, Tool } from "../kinds/generated/types.ts";
import { answersOf } from "./answers-of.ts";
import type { Details, QuestionDetails } from "./details.ts";
import { pathwayDetails } from "./pathway-details.ts";
import { scoreRange } from "./score-range.ts";

/** The details of a sound value, or undefined for a kind that leaves none. */
export function detailsOf(kind: KindName, value: unknown): Details | undefined {
  switch (kind) {
    case "tool":
      return toolDetails(value as Tool);
    case "pathway":
      return pathwayDetails(value as Pathway);
    case "guidance":
    case "scenario":
      return undefined;
    default:
      // The registers and plans are needed whole, and each of their types is that of its kind's shape.
      return { kind, value } as Details;
  }
}

function toolDetails(tool: Tool): Details {
  return {
    kind: "tool",
    form: tool.form,
    ...(tool.about === undefined ? {} : { about: tool.about }),
    ...(tool.ages === undefined ? {} : { ages: tool.ages }),
    with: tool.with ?? [],
    recordedIn: tool.recorded_in ?? [],
    recordsUse: tool.usage !== undefined,
    answers: answersOf(tool),
    edition: tool.edition,
    adoptedEdition: tool.adoption?.edition ?? tool.edition,
    score: scoreRange(tool),
    bands: (tool.bands ?? []).map(({ code, title, min, max }) => ({ code, title, min, max })),
    questions: tool.sections.flatMap((section) => section.questions.flatMap(questionDetails)),
  };
}

/** The names a condition can ask a question by: itself, and for a grid each of its rows. */
function questionDetails(question: Question): readonly QuestionDetails[] {
  const name = question.id;
  switch (question.type) {
    case "yes_no_not_known": {
      const codes = ["yes", "no", "not_known", ...(question.may_decline ? ["declined"] : [])];
      return [{ name, type: { type: "choice", codes } }];
    }
    case "single_choice":
      return [{ name, type: { type: "choice", codes: question.options.map((option) => option.code) } }];
    case "multiple_choice":
      return [{ name, type: { type: "multi", codes: question.options.map((option) => option.code) } }];
    case "matrix": {
      const codes = question.columns.map((column) => column.code);
      const rows = question.rows.map((row): QuestionDetails => ({
        name: `${name}.${row.code}`,
        type: { type: "choice", codes },
      }));
      return [{ name, type: { type: "group", parts: question.rows.map((row) => row.code) } }, ...rows];
    }
    case "number":
      return [
        {
          name,
          type: {
            type: "number",
            whole: true,
            ...(question.minimum === undefined ? {} : { min: question.minimum }),
            ...(question.maximum === undefined ? {} : { max: question.maximum }),
          },
        },
      ];
    case "date":
      return [{ name, type: { type: "date" } }];
    case "text":
    case "long_text":
      return [{ name, type: { type: "text" } }];
    case "repeating_group":
    case "statement":
    case "signature":
      return [];
  }
}
