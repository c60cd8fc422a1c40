/** How much the reader takes on, so that a hostile or mistaken file is refused in an instant instead of halting the work. */
export interface Budgets {
  /** Bytes of a file. Real chapters have 10,000; a whole manual of 40,000 words has 250,000. */
  readonly bytes: number;
  /** Characters of a line. A long paragraph on one line has 2,000; a picture pasted as text has 100,000. */
  readonly line: number;
  /** Things inside one another: lists, quotations and blocks in Markdown, fields and lists in data. */
  readonly depth: number;
  /** Blocks such as `:::note` inside one another: the parser reads the innermost text once for each. */
  readonly blocks: number;
  /** Rows of a table, whose cost grows faster than their number. */
  readonly rows: number;
  /** Weight (see `markdown-budget.ts`) of a run of lines without an empty one: the parser's cost grows with its square. */
  readonly run: number;
  /** Weight of a Markdown file: about 40 microseconds of the slower parser each. */
  readonly weight: number;
  /** Problems reported for one file. */
  readonly problems: number;
}

/** What every command uses: no accepted file takes more than about two seconds. */
export const usualBudgets: Budgets = {
  bytes: 512 * 1024,
  line: 20_000,
  depth: 24,
  blocks: 5,
  rows: 1000,
  run: 5000,
  weight: 40_000,
  problems: 100,
};
