/** Reads a source into a document: what everything else in the house begins with. */
import type { Budgets } from "./budgets.ts";
import { usualBudgets } from "./budgets.ts";
import { valueOf } from "./data.ts";
import type { Document } from "./document.ts";
import { findFrontMatter } from "./front-matter.ts";
import { readMarkdown } from "./markdown.ts";
import type { MarkdownParser } from "./markdown-parser.ts";
import { parseMarkdown } from "./markdown-parser.ts";
import type { Problem } from "./problem.ts";
import { readerProblem } from "./reader-problem.ts";
import type { Source } from "./source.ts";
import { oversized } from "./text-budget.ts";
import { readFields } from "./yaml.ts";

/** Never throws: whatever cannot be understood is a problem of the document. */
export function read(source: Source, parse: MarkdownParser = parseMarkdown, budgets: Budgets = usualBudgets): Document {
  const refused = oversized(source, budgets);
  if (refused !== undefined) return { ...read({ ...source, text: "" }, parse, budgets), source, problems: [refused] };
  const whole = { start: 0, end: source.text.length };
  const front = source.language === "markdown" ? findFrontMatter(source) : undefined;
  const { data, problems } = readFields(source, front?.fields ?? whole, budgets);
  const value = valueOf(data) as Record<string, unknown>;
  const markdown = front && readMarkdown(source, front.bodyStart, parse, budgets);
  const all = [...(front?.problems ?? []), ...problems, ...(markdown?.problems ?? [])];
  return { source, data, value, body: markdown?.body, problems: limited(all, source, budgets) };
}

/** In the order of the text, and no more than anybody reads. */
function limited(problems: readonly Problem[], { uri }: Source, budgets: Budgets): readonly Problem[] {
  const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
  const [beyond] = sorted.splice(budgets.problems);
  return beyond === undefined ? sorted : [...sorted, readerProblem("too-many-problems", uri, beyond.span)];
}
