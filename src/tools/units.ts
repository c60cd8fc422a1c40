/** The things of a tool that are answered once and add points: a question, a row of a grid, a box to tick. */
import type { Question, Tool } from "../kinds/generated/types.ts";
import { isCertainCode } from "./answers.ts";

export interface Unit {
  /** The question it belongs to. */
  readonly question: string;
  /** What a condition calls it: `threats`, or `severity.threats` for a row of a grid. */
  readonly name: string;
  /** The code of the box of a multiple choice, where it is one. */
  readonly box: string | undefined;
  /** What each certain answer adds. */
  readonly points: ReadonlyMap<string, number>;
  /** The least that a certain answer can add. */
  readonly least: number;
  /** The most that any answer can add. */
  readonly most: number;
}

/** The units of the questions that the score names, in their order on the form; other questions never count. */
export function unitsOf(tool: Tool): readonly Unit[] {
  const counted = tool.score?.method === "counted" ? [] : (tool.score?.questions ?? []);
  return tool.sections
    .flatMap((section) => section.questions)
    .filter((question) => counted.includes(question.id))
    .flatMap(questionUnits);
}

function questionUnits(question: Question): readonly Unit[] {
  const { id } = question;
  switch (question.type) {
    case "yes_no_not_known": {
      const { yes = 0, no = 0 } = question.points ?? {};
      return [
        unit(id, id, [
          { code: "yes", points: yes },
          { code: "no", points: no },
        ]),
      ];
    }
    case "single_choice":
      return [unit(id, id, question.options)];
    case "multiple_choice":
      return question.options
        .filter(({ code }) => isCertainCode(code))
        .map(({ code, points = 0 }) => ({
          question: id,
          name: id,
          box: code,
          points: new Map([[code, points]]),
          least: 0,
          most: points,
        }));
    case "matrix":
      return question.rows.map((row) => unit(id, `${id}.${row.code}`, question.columns));
    case "text":
    case "long_text":
    case "date":
    case "number":
    case "repeating_group":
    case "statement":
    case "signature":
      return [];
  }
}

interface Scored {
  readonly code: string;
  readonly points?: number;
}

function unit(question: string, name: string, answers: readonly Scored[]): Unit {
  const certain = answers.filter(({ code }) => isCertainCode(code));
  const points = new Map(certain.map(({ code, points: added = 0 }) => [code, added]));
  return {
    question,
    name,
    box: undefined,
    points,
    least: points.size === 0 ? 0 : Math.min(...points.values()),
    most: Math.max(0, ...answers.map(({ points: added = 0 }) => added)),
  };
}
