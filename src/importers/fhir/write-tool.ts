/** Writes a tool down, and finds in the text the places of what has to be looked at. */
import type { DataNode, Path } from "../../document/data.ts";
import { entryOf, nodeAt, textAt } from "../../document/data.ts";
import type { NewValue } from "../../document/new-value.ts";
import { entryLines } from "../../document/new-value.ts";
import type { Problem } from "../../document/problem.ts";
import { read } from "../../document/read.ts";
import type { Span } from "../../document/span.ts";
import type { AskedWhen } from "./asked-when.ts";
import type { DraftQuestion, DraftSection, Note } from "./draft.ts";
import { fhirProblem } from "./fhir-problem.ts";
import type { Result } from "./read-result.ts";

const INDENTATION = { step: 2, list: 2 };

/** The whole text of a tool with these fields, in order. */
export function toolText(fields: Readonly<Record<string, NewValue>>): string {
  return `${Object.entries(fields)
    .flatMap(([key, value]) => entryLines(key, value, INDENTATION))
    .join("\n")}\n`;
}

export function sectionValue(section: DraftSection, asked: AskedWhen, result: Result): NewValue {
  const { name, title, help, holders, questions } = section;
  return some({
    id: name,
    title,
    help,
    visible_when: asked.textFor(holders),
    questions: questions.map((question) => questionValue(question, asked, result)),
  });
}

function questionValue(question: DraftQuestion, asked: AskedWhen, result: Result): NewValue {
  const { name, type, label, help, required, privacy, limits, mayDecline, inner } = question;
  return some({
    id: name,
    type,
    label,
    help,
    visible_when: asked.textFor(question.holders),
    required: required && type !== "statement" ? true : undefined,
    privacy: type === "statement" ? undefined : privacy,
    ...limits,
    ...answersValue(question, result),
    may_decline: mayDecline ? true : undefined,
    questions: inner.length > 0 ? inner.map((one) => questionValue(one, asked, result)) : undefined,
  });
}

function answersValue(
  { name, type, options, rows }: DraftQuestion,
  { pointsOf }: Result,
): Readonly<Record<string, NewValue | undefined>> {
  const worth = (code: string): number | undefined => pointsOf(name, code) || undefined;
  const answers = options.map(({ code, label, help }) => some({ code, label, help, points: worth(code) }));
  switch (type) {
    case "yes_no_not_known": {
      const points = some({ yes: worth("yes"), no: worth("no") });
      return { cautious: "yes", points: Object.keys(points).length > 0 ? points : undefined };
    }
    case "single_choice":
    case "multiple_choice":
      return { options: answers };
    case "matrix": {
      const cells = rows.flatMap((row) => [...row.cells].map(([column, text]) => ({ row: row.code, column, text })));
      return {
        rows: rows.map(({ code, label, help: words }) => some({ code, label, help: words })),
        columns: answers,
        cells: cells.length > 0 ? cells : undefined,
      };
    }
    default:
      return {};
  }
}

function some(fields: Readonly<Record<string, NewValue | undefined>>): { readonly [key: string]: NewValue } {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, NewValue] => entry[1] !== undefined),
  );
}

/** The notes as problems at their places in the text, in the order of the text. */
export function placed(notes: readonly Note[], uri: string, text: string): readonly Problem[] {
  const { data } = read({ uri, language: "yaml", text, bom: false });
  return notes
    .map(({ code, at, field, says }) =>
      fhirProblem(code, uri, spanOf(at === undefined ? data : (named(data, at) ?? data), field), says),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

/** Where the field stands; of a list or map its name, and without the field what the thing is called. */
function spanOf(node: DataNode, field: Path): Span {
  const found = nodeAt(node, field);
  if (field.length > 0 && found?.type === "scalar") return found.span;
  const key = field.at(-1);
  const entry = typeof key === "string" ? entryOf(nodeAt(node, field.slice(0, -1)), key) : undefined;
  return entry?.keySpan ?? entryOf(node, "id")?.value.span ?? node.span;
}

/** The section or question with this name. */
function named(node: DataNode, name: string): DataNode | undefined {
  if (node.type === "scalar") return undefined;
  if (textAt(node, "id") === name) return node;
  const inside = node.type === "map" ? node.entries.map(({ value }) => value) : node.items;
  for (const one of inside) {
    const found = named(one, name);
    if (found) return found;
  }
  return undefined;
}
