/** The sheet from which a form is built: one row a field, with two columns that come back filled. */
import type { Question } from "../../../kinds/generated/types.ts";
import { keepingOf } from "../../../tools/keeping.ts";
import type { FormTool } from "../form-tool.ts";
import type { Field } from "./fields.ts";
import { fieldsOf } from "./fields.ts";
import { vendors } from "./vendor.ts";
import { askedWhen, basisText, conditionsOn, disclosureText, filledText, keptText, privacyText } from "./words.ts";
import type { Cell, Sheet } from "./xlsx.ts";

/** The names of the sheet and of the columns that are read back. */
export const FIELDS = "Fields";
export const FIELD_ID = "Field id";
export const BUILT = "Built? (Y/N)";
export const LOCAL_NAME = "Local field name";

interface FieldColumn {
  readonly title: string;
  readonly width: number;
  readonly value: (field: Field, order: number, form: FormTool) => Cell;
}

const columns: readonly FieldColumn[] = [
  { title: "Order", width: 7, value: (_field, order) => order },
  { title: "Section", width: 24, value: ({ section }) => section.title },
  { title: "Help of the section", width: 30, value: (field) => sectionHelp(field) },
  { title: FIELD_ID, width: 24, value: ({ id }) => id },
  { title: "Label", width: 50, value: ({ label }) => label },
  { title: "Help", width: 40, value: ({ question, row }) => helpOf(question, row?.code) },
  { title: "Type", width: 20, value: ({ question }) => typeWords[question.type] },
  ...vendors.map(({ title, buildAs }): FieldColumn => ({
    title: `Build as: ${title}`,
    width: 34,
    value: ({ question }) => buildAs(question),
  })),
  { title: "Option list", width: 20, value: ({ list }) => list },
  { title: "Mandatory when completed", width: 12, value: ({ question }) => mandatory(question) },
  {
    title: "Longest answer",
    width: 10,
    value: ({ question }) => ("max_length" in question ? question.max_length : undefined),
  },
  { title: "Least", width: 8, value: ({ question }) => ("minimum" in question ? question.minimum : undefined) },
  { title: "Most", width: 8, value: ({ question }) => ("maximum" in question ? question.maximum : undefined) },
  { title: "Asked", width: 40, value: (field, _order, form) => askedWhen(field, form) },
  { title: "Asked (expression)", width: 40, value: (field) => conditionsOn(field).join(" and ") },
  { title: "Counts in the score", width: 12, value: ({ question }, _order, { tool }) => counts(question, tool) },
  { title: "Repeats in", width: 18, value: ({ group, question }) => repeats(question, group) },
  { title: "Fill in from", width: 30, value: (field, _order, { tool }) => filledText(keeping(field, tool)) },
  { title: "Used in returns", width: 30, value: (field, _order, form) => returnsOf(field, form).join("\n") },
  {
    title: "Privacy class",
    width: 26,
    value: (field, _order, { tool }) => recorded(field, privacyText(keeping(field, tool))),
  },
  {
    title: "Ground in law",
    width: 26,
    value: (field, _order, { tool }) => recorded(field, basisText(keeping(field, tool))),
  },
  { title: "Kept for", width: 26, value: (field, _order, { tool }) => recorded(field, keptText(keeping(field, tool))) },
  { title: "Disclosure", width: 30, value: (field, _order, { tool }) => disclosureText(keeping(field, tool)) },
  {
    title: "Never copied",
    width: 10,
    value: (field, _order, { tool }) => (keeping(field, tool).neverCopied ? "Y" : "N"),
  },
  { title: BUILT, width: 10, value: () => undefined },
  { title: LOCAL_NAME, width: 24, value: () => undefined },
  { title: "Notes", width: 40, value: () => undefined },
];

export function fieldsSheet(form: FormTool): Sheet {
  return {
    name: FIELDS,
    columns: columns.map(({ title, width }) => [title, width]),
    rows: fieldsOf(form).map((field, index) => columns.map(({ value }) => value(field, index + 1, form))),
  };
}

/** The indicators that draw on a field, by their titles. */
export function returnsOf({ question, row }: Field, { tool, library }: FormTool): readonly string[] {
  return library.corpus
    .ofKind("indicators")
    .flatMap(({ details }) =>
      details?.kind === "indicators"
        ? details.value.indicators
            .filter(({ fields = [] }) =>
              fields.some(
                (field) =>
                  field.tool === tool.id &&
                  (field.question ?? field.usage) === question.id &&
                  (field.row === undefined || field.row === row?.code),
              ),
            )
            .map(({ title }) => title)
        : [],
    );
}

function keeping({ question, group }: Field, tool: FormTool["tool"]) {
  return keepingOf(tool, question, group);
}

function recorded({ question }: Field, text: string): string | undefined {
  return question.type === "statement" || question.type === "repeating_group" ? undefined : text;
}

/** What stands above the questions of a section: beside its first field, and not again beside each of them. */
function sectionHelp({ section, question, row }: Field): string | undefined {
  const [first] = section.questions;
  const opens = question === first && (first.type !== "matrix" || row?.code === first.rows[0]?.code);
  return opens ? section.help?.trim() : undefined;
}

function helpOf(question: Question, row: string | undefined): string | undefined {
  const own = "help" in question ? question.help.trim() : undefined;
  if (question.type !== "matrix" || row === undefined) return own;
  const ofRow = question.rows.find(({ code }) => code === row)?.help?.trim();
  const cells = (question.cells ?? [])
    .filter((cell) => cell.row === row)
    .map(
      (cell) =>
        `${question.columns.find(({ code }) => code === cell.column)?.label ?? cell.column}: ${cell.text.trim()}`,
    );
  return [own, ofRow, ...cells].filter((text) => text !== undefined).join("\n");
}

function mandatory(question: Question): string | undefined {
  if (question.type === "statement" || question.type === "repeating_group") return undefined;
  return question.required ? "Y" : "N";
}

function counts({ id }: Question, { score }: FormTool["tool"]): string {
  const counted = [...(score?.questions ?? []), score?.yes, score?.not_known];
  return counted.includes(id) ? "Y" : "N";
}

function repeats(question: Question, group: Question | undefined): string | undefined {
  if (question.type === "repeating_group") {
    return question.most === undefined ? "Repeats" : `Repeats, ${question.most} entries at most`;
  }
  return group?.id;
}

const typeWords: Readonly<Record<Question["type"], string>> = {
  yes_no_not_known: "Yes, no or not known",
  single_choice: "One of a list",
  multiple_choice: "Several of a list",
  text: "A few words",
  long_text: "Words",
  date: "Day",
  number: "Whole number",
  matrix: "Row of a grid",
  repeating_group: "Repeating group",
  statement: "Words to read",
  signature: "Signature",
};
