/** Reports a grid in which a cell is empty, or which has no place for abuse that grows worse. */
import { entryOf, nodeAt } from "../../document/data.ts";
import { questionsOf, toolOn } from "../tool-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const GRID = (more: string, cells: string) => `form: grid
${more}sections:
  - id: first
    title: First
    questions:
      - id: ⟦abuse⟧
        type: matrix
        label: All cells are filled
        rows: [{ code: physical, label: Blows }, { code: threats, label: Threats }]
        columns: [{ code: none, label: None }, { code: some, label: Some }, { code: not_known, label: Not known }]
        cautious: some
        cells:
          - { row: threats, column: some, text: Now and then. }
${cells}      - { id: worse, type: yes_no_not_known, label: More often?, cautious: "yes" }
      - { id: words, type: long_text, label: In your words }
`;
const SOME = "          - { row: physical, column: some, text: Now and then. }\n";
const WORSE = "escalation: worse\n";
const unmarked = (text: string) => text.replace(/[⟦⟧]/gu, "");

export const gridWithGaps: LocalRule = {
  id: "grid-with-gaps",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "A grid has a cell without a description, or does not ask whether it happens more often or is worse than before.",
  why: "Two workers put the same family in different columns where nothing says what a column looks like; and growth is what warns.",
  todo: "Describe every row in every column under `cells`, and name the question on growth under `escalation`.",
  source: "T10",
  examples: {
    bad: [
      { title: "A cell that only the label fills.", kind: "tool", text: GRID(WORSE, "") },
      {
        title: "A question about growth that nothing names.",
        kind: "tool",
        text: unmarked(GRID("", SOME)).replace("form: grid", "form: ⟦grid⟧"),
      },
    ],
    good: [
      { kind: "tool", text: unmarked(GRID(WORSE, SOME)) },
      {
        title: "A licensed grid of which only the result is kept.",
        kind: "tool",
        text: "title: Grid with gaps\nform: result_record\n",
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const tool = toolOn(page);
    if (tool?.form !== "grid") return;
    const form = entryOf(page.document.data, "form")?.value.span;
    if (tool.escalation === undefined && form) {
      const message =
        `“${tool.title}” does not ask whether the abuse happens more often or is worse than before, and growth is what warns. ` +
        "Add such a question and name it under “escalation”.";
      yield { span: form, message };
    }
    for (const { question, path } of questionsOf(tool)) {
      if (question.type !== "matrix" || !question.cells) continue;
      const filled = new Set(question.cells.map(({ row, column }) => `${row}.${column}`));
      // A column that no row describes, such as “not known” or “not found”, is said by its title.
      const columns = question.columns.filter(({ code }) => question.cells?.some(({ column }) => column === code));
      const empty = question.rows.flatMap((row) =>
        columns
          .filter(({ code }) => !filled.has(`${row.code}.${code}`))
          .map(({ label }) => `“${row.label}”, “${label}”`),
      );
      const span = nodeAt(page.document.data, [...path, "id"])?.span;
      if (empty.length === 0 || !span) continue;
      const message =
        `Nothing describes ${empty[0]}${empty.length > 1 ? ` and ${empty.length - 1} more` : ""}, so two workers could judge the same family differently. ` +
        "Describe every row in every column under “cells”.";
      yield { span, message };
    }
  },
};
