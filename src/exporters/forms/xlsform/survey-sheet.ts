/** The sheets of an XLSForm that hold the questions and their answers: one row a node of the form. */
import type { KeptAttribute } from "../xform/kept-attributes.ts";
import { calculationOf, constraintOf } from "../xform/xform.ts";
import type { FormNode } from "../xform/xform-plan.ts";
import { testXPath } from "../xform/xpath.ts";
import type { Sheet } from "../workbook/xlsx.ts";

/** The one language of the form; an XForm names it in the same way. */
export const LANGUAGE = "English (en)";

/** One row of the sheet, by its columns. */
type Row = Readonly<Record<string, string | undefined>>;

const COLUMNS: readonly (readonly [title: string, width: number])[] = [
  ["type", 28],
  ["name", 24],
  [`label::${LANGUAGE}`, 60],
  [`hint::${LANGUAGE}`, 40],
  ["appearance", 14],
  ["relevant", 40],
  ["required", 10],
  ["constraint", 24],
  [`constraint_message::${LANGUAGE}`, 30],
  ["calculation", 40],
];

export function surveySheet(nodes: readonly FormNode[]): Sheet {
  const rows = nodes.flatMap(rowsOf);
  const known = new Set(COLUMNS.map(([title]) => title));
  const kept = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((title) => !known.has(title));
  const columns = [...COLUMNS, ...kept.map((title) => [title, 20] as const)];
  return { name: "survey", columns, rows: rows.map((row) => columns.map(([title]) => row[title])) };
}

/** Each list of answers once. */
export function choicesSheet(nodes: readonly FormNode[]): Sheet {
  const lists = new Map(everyNode(nodes).flatMap(({ list, choices }) => (list && choices ? [[list, choices]] : [])));
  return {
    name: "choices",
    columns: [
      ["list_name", 24],
      ["name", 24],
      [`label::${LANGUAGE}`, 60],
    ],
    rows: [...lists].flatMap(([list, choices]) => choices.map(({ code, label }) => [list, code, label])),
  };
}

/** Every node with those inside it. */
export function everyNode(nodes: readonly FormNode[]): readonly FormNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children ?? [])]);
}

const TYPES: Readonly<Record<FormNode["type"], string>> = {
  group: "begin_group",
  grid: "begin_group",
  repeat: "begin_repeat",
  note: "note",
  select_one: "select_one",
  select_multiple: "select_multiple",
  text: "text",
  long_text: "text",
  integer: "integer",
  date: "date",
  signature: "image",
  calculate: "calculate",
};

function rowsOf(node: FormNode): readonly Row[] {
  const constraint = constraintOf(node);
  const type = TYPES[node.type];
  const row: Row = {
    type: node.list === undefined ? type : `${type} ${node.list}`,
    name: node.name,
    [`label::${LANGUAGE}`]: node.label,
    [`hint::${LANGUAGE}`]: node.hint,
    appearance: node.appearance,
    relevant: node.relevant && testXPath(node.relevant, placeholder),
    required: node.required ? "true()" : undefined,
    constraint: constraint?.test,
    [`constraint_message::${LANGUAGE}`]: constraint?.words,
    calculation: calculationOf(node, placeholder),
    ...Object.fromEntries((node.kept ?? []).map(([name, value]: KeptAttribute) => [`bind::${name}`, value])),
  };
  if (!node.children) return [row];
  return [row, ...node.children.flatMap(rowsOf), { type: type.replace("begin", "end") }];
}

/** How an XLSForm names another question: the converter puts the question's place there. */
function placeholder(name: string): string {
  return `\${${name}}`;
}
