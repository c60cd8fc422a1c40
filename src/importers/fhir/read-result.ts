/** The score, the bands and the points of a tool, from its form. */
import type { NewValue } from "../../document/new-value.ts";
import type { Draft, DraftQuestion, Note } from "./draft.ts";
import type { Item } from "./item.ts";
import { expressionOf } from "./item.ts";
import { isResult } from "./own-items.ts";
import type { ReadBands } from "./read-bands.ts";
import { readBands } from "./read-bands.ts";
import type { ReadScore } from "./read-score.ts";
import { readScore } from "./read-score.ts";

export interface Result {
  /** Fields of the tool: `score`, `bands`, `judgement`. */
  readonly fields: Readonly<Record<string, NewValue>>;
  /** What an answer of a question or of a grid's rows adds; undefined where it adds nothing. */
  readonly pointsOf: (question: string, code: string) => number | undefined;
  readonly notes: readonly Note[];
}

const CALCULATED = "sdc-questionnaire-calculatedExpression";
const NO_POINTS = new Map<string, number>();

/** `by` is the role that is put for judgement, which a form does not say. */
export function readResult(items: readonly Item[], draft: Draft, by: string): Result {
  const questions = draft.sections.flatMap((section) => section.questions);
  const own = items.find(isResult);
  return own ? ownResult(own.items, draft, questions, by) : weighedResult(questions);
}

function ownResult(items: readonly Item[], draft: Draft, questions: readonly DraftQuestion[], by: string): Result {
  const { names, answered } = draft.naming;
  const least = items.find(({ linkId }) => linkId === "score.min");
  const text = least && expressionOf(least, CALCULATED);
  const score =
    text === undefined
      ? undefined
      : readScore(text, { nameOf: (linkId) => names.get(linkId), answered: (name) => answered.get(name) });
  const points = score ? pointsBy(score, questions) : new Map<string, ReadonlyMap<string, number>>();
  const notes: Note[] = [];
  if (least && !score)
    notes.push(note("How the score is counted could not be read from the form, so the tool has none."));
  const highest = score && highestOf(score, questions, points);
  if (score) {
    notes.push(
      note(
        "A form does not say the highest possible score (`maximum`), nor what “not known” adds at most; the score is put as it is counted.",
        ["score"],
      ),
    );
  }
  const read = readBands(items);
  const bands = score ? read : undefined;
  const wants = items.some(({ linkId }) => linkId === "band");
  if (wants && !bands)
    notes.push(note("The limits of the bands could not be read from the form, so the tool has none."));
  const judgement = bands?.judgement === undefined ? undefined : names.get(bands.judgement);
  return {
    fields: {
      ...(score ? { score: scoreFields(score, questions) } : {}),
      ...(bands ? { bands: bandFields(bands, highest) } : {}),
      ...(judgement === undefined ? {} : { judgement: { direction: "raises_only", by: [by], question: judgement } }),
    },
    pointsOf: (question, code) => points.get(question)?.get(code),
    notes: [...notes, ...(bands ? bandNotes(bands) : []), ...(judgement === undefined ? [] : [JUDGEMENT])],
  };
}

/** Points that a form of another make writes beside its answers; nothing says how they are counted together. */
function weighedResult(questions: readonly DraftQuestion[]): Result {
  const weighed = questions.filter(({ options }) => options.some(({ weight }) => weight !== undefined));
  const weights = new Map(
    weighed.map(({ name, options }) => [
      name,
      new Map(options.flatMap(({ code, weight }) => (weight === undefined ? [] : [[code, weight] as const]))),
    ]),
  );
  if (weighed.length === 0) return { fields: {}, pointsOf: () => undefined, notes: [] };
  const says =
    "The form says what each answer is worth, and not how they are counted together; the sum was put, without bands.";
  return {
    fields: { score: { method: "sum", questions: weighed.map(({ name }) => name) } },
    pointsOf: (question, code) => weights.get(question)?.get(code),
    notes: [note(says, ["score"])],
  };
}

/** The points of every answer, by question; rows of a grid all count the same. */
function pointsBy(score: ReadScore, questions: readonly DraftQuestion[]): Map<string, ReadonlyMap<string, number>> {
  const found = new Map<string, ReadonlyMap<string, number>>();
  for (const { name, type, options } of questions) {
    const unit = score.names.find((one) => one === name || one.startsWith(`${name}.`));
    if (unit === undefined || score.method === "counted") continue;
    const read = score.points.get(unit) ?? NO_POINTS;
    const least = type === "multiple_choice" ? 0 : (score.least.get(unit) ?? 0);
    const certain = options.filter(({ code }) => code !== "not_known" && code !== "declined");
    found.set(name, new Map(certain.map(({ code }) => [code, read.get(code) ?? least])));
  }
  return found;
}

function highestOf(
  { method, items, names }: ReadScore,
  questions: readonly DraftQuestion[],
  points: ReadonlyMap<string, ReadonlyMap<string, number>>,
): number | undefined {
  if (method === "counted") return items;
  const each = questions.flatMap(({ name, type }) => {
    const values = [...(points.get(name)?.values() ?? [])];
    const most = type === "multiple_choice" ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
    const rows = names.filter((one) => one === name || one.startsWith(`${name}.`)).length;
    return method === "sum" ? [most * rows] : [Math.max(0, ...values)];
  });
  return method === "sum" ? each.reduce((sum, value) => sum + value, 0) : Math.max(0, ...each);
}

function scoreFields({ method, names, items }: ReadScore, questions: readonly DraftQuestion[]): NewValue {
  if (method !== "counted") {
    const counted = questions.filter(({ name }) => names.some((one) => one === name || one.startsWith(`${name}.`)));
    return { method, questions: counted.map(({ name }) => name) };
  }
  const [yes = "", notKnown] = names;
  return {
    method,
    ...(items === undefined ? {} : { items }),
    yes,
    ...(notKnown === undefined ? {} : { not_known: notKnown }),
  };
}

function bandFields({ bands }: ReadBands, highest: number | undefined): NewValue {
  return bands.map(({ code, title, means, from = 0 }, index) => {
    const next = bands[index + 1]?.from;
    const max = next === undefined ? Math.max(from, highest ?? from) : next - 1;
    return { code, title: title.slice(0, 120), min: from, max, means };
  });
}

function bandNotes({ bands }: ReadBands): readonly Note[] {
  const last = bands.length - 1;
  return [
    note("A form does not say where the lowest band begins; 0 was put.", ["bands", 0, "min"]),
    note("A form does not say where the highest band ends; the highest possible score was put.", [
      "bands",
      last,
      "max",
    ]),
    ...bands.flatMap(({ leads }, index): readonly Note[] => {
      if (leads === undefined) return [];
      const says = `A form names where this band leads only in words (\`leads_to\`): ${leads.replace(/\.$/u, "")}.`;
      return [note(says, ["bands", index, "title"])];
    }),
  ];
}

const JUDGEMENT: Note = {
  code: "fhir-assumed",
  field: ["judgement", "by"],
  says: "A form does not say who may raise the band by judgement, nor under which question the reason stands (`reason`); the owner's role was put.",
};

function note(says: string, field: Note["field"] = []): Note {
  return { code: "fhir-result", field, says };
}
