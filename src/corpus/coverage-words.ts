/** What reports of coverage call their columns and their counts, in a terminal, on paper and on the website alike. */
import type { Status } from "../kinds/generated/types.ts";
import { statusWords } from "./code-words.ts";
import type { CoverageAnswer, CoverageColumn, FrameworkCoverage } from "./coverage.ts";

export const columnTitles: Readonly<Record<CoverageColumn, string>> = {
  guidance: "Guidance",
  pathway: "Pathways",
  tool: "Tools",
  other: "Other documents",
};

/** “8 of 10 answered, 1 not for this library, 1 answered by nothing”. */
export function countWords({ items, counts }: FrameworkCoverage): string {
  const { answered, out_of_scope: outside, unanswered } = counts;
  return [
    `${answered} of ${items.length} answered`,
    ...(outside === 0 ? [] : [`${outside} not for this library`]),
    ...(unanswered === 0 ? [] : [`${unanswered} answered by nothing`]),
  ].join(", ");
}

/** An item by its number and title. */
export function itemWords({ number, title }: { readonly number: number | undefined; readonly title: string }): string {
  return number === undefined ? title : `${number}. ${title}`;
}

/** How far a document has come, where it is not approved; one with faults of its own may have any word there. */
export function standingWords({ status }: Pick<CoverageAnswer, "status">): string | undefined {
  if (status === undefined || status === "approved") return undefined;
  const words = Object.hasOwn(statusWords, status) ? statusWords[status as Status] : status;
  return words.charAt(0).toLowerCase() + words.slice(1);
}
