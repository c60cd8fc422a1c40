/** Makes the list of everything that can be reported. */
import type { Code } from "../../src/rules/all-codes.ts";

const PARTS: readonly [Code["from"], string][] = [
  ["rule", "The rule book"],
  ["reading", "While a file is read"],
  ["library", "While a library's files are found"],
  ["engine", "By the checks themselves, by scenarios and by exports"],
];

/** The text of `docs/reference/rules/README.md`. */
export function rulesPage(codes: readonly Code[]): string {
  const parts = PARTS.flatMap(([from, title]) => [
    `## ${title}`,
    "",
    "| name | what it finds | how serious |",
    "|---|---|---|",
    ...codes
      .filter((code) => code.from === from)
      .map(({ code, says, severity }) => `| [${code}](${code}.md) | ${says.replaceAll("|", "\\|")} | ${severity} |`),
    "",
  ]);
  const intro = "An error stops publication, a warning needs a decision, advice may be left.";
  return ["# Everything that can be reported", "", intro, "", ...parts].join("\n");
}
