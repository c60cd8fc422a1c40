/** Shows a lexicon to its readers: each entry with its words, its reason and what to say instead. */
import type { LexiconEntry } from "../../kinds/generated/types.ts";

/** A Markdown table under a heading of the second level. */
export function lexiconTable(entries: readonly LexiconEntry[]): string {
  const rows = entries.map(({ phrases, why, prefer }) => {
    const words = phrases.map((phrase) => `“${phrase.replace(/\*/gu, "…")}”`).join(", ");
    return `| ${words} | ${why} | ${prefer.join("; ")} |`;
  });
  return [
    "## The lexicon",
    "",
    "`…` stands for any ending. Words in quotation marks, names, and words said not to be used are left alone.",
    "",
    "| words | why they do harm | say instead |",
    "|---|---|---|",
    ...rows,
  ].join("\n");
}
