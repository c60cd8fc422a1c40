/** A comparison in meaning as Markdown: for a board paper, and for a comment on a pull request. */
import type { Meaning } from "./meaning.ts";
import { NOTHING, meaningParts } from "./meaning-parts.ts";

/** `before` and `after` are what people call the two: revisions, or the files as they are. */
export function meaningMarkdown(meaning: Meaning, before: string, after: string): string {
  const parts = meaningParts(meaning);
  return [
    `# What changes in meaning from ${escaped(before)} to ${escaped(after)}`,
    "",
    ...(parts.length === 0 ? [NOTHING, ""] : []),
    ...parts.flatMap(({ heading, note, items }) => [
      `## ${heading}`,
      "",
      ...(note === undefined ? [] : [note, ""]),
      ...items.map((item) => `- ${escaped(item)}`),
      "",
    ]),
  ].join("\n");
}

/** An author's words must not become Markdown or HTML of their own. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll(/[\\`*_[\]<>|#&]/gu, "\\$&");
}
