/** A small sound library of an invented place, in which examples of rules stand. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Source } from "../../src/document/source.ts";
import { languageOf } from "../../src/document/source.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "base");

/** The day by which the library is judged. */
export const TODAY = "2026-11-02";

/** Every file of it. */
export const baseLibrary: readonly Source[] = sourcesBelow(folder);

/** The texts of a folder as sources, by their paths below it. */
export function sourcesBelow(root: string): readonly Source[] {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => path.split(sep).join("/"));
  return paths.sort().flatMap((uri) => {
    const language = languageOf(uri);
    if (!language) return [];
    const text = readFileSync(join(root, uri), "utf8").replaceAll("\r\n", "\n");
    return [{ uri, language, text, bom: false }];
  });
}
