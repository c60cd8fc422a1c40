/** Collects every text the extension shows, so that somebody can put it into another language without reading a program. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { getL10nJson } from "@vscode/l10n-dev";

/** The text of `l10n/bundle.l10n.json`: each text by itself, in the order of the alphabet. */
export async function editorTexts(root: string): Promise<string> {
  const folder = join(root, "src/extension");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const programs = files.sort().map((path) => ({
    extension: ".ts" as const,
    contents: readFileSync(join(folder, path), "utf8"),
  }));
  const texts = Object.entries(await getL10nJson(programs)).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(texts), undefined, 2)}\n`;
}
