/** Makes the starters an editor offers in any Markdown or YAML file from those of the kinds. */
import type { Language } from "../../src/document/source.ts";
import type { Kind } from "../../src/kinds/kind.ts";

/** The text of `snippets/<language>.json` in VS Code's form; every prefix begins with `pg-`. */
export function snippetsOf(kinds: readonly Kind[], language: Language): string {
  const snippets = kinds
    .filter((kind) => kind.language === language)
    .map((kind) => [
      `Practice guidance: new ${kind.title}`,
      {
        prefix: `pg-${kind.name}`,
        description: kind.schema.description ?? "",
        body: kind.starter.replace(/\n$/u, "").split("\n"),
      },
    ]);
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}
