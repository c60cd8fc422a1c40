/** `npm run generate`: makes everything that follows from schemas and rules; `generated()` is what the freshness test compares. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { editorTexts } from "./generate/editor-texts.ts";
import { flattenSchemas } from "./generate/flatten.ts";
import { rulesPage } from "./generate/rules-page.ts";
import { searchEngineOf } from "./generate/search-engine.ts";
import { typesOf } from "./generate/types.ts";
import { validatorsOf } from "./generate/validators.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Files beside a library that have a shape too, and are no documents of it. */
const BESIDE = ["wording"];

/** Every generated file: its path below the repository and its text. */
export async function generated(): Promise<Map<string, string>> {
  const definitions = flattenSchemas(join(root, "schemas"));
  const kinds = Object.keys(definitions).filter((name) => definitions[name]?.["x-language"]);
  const checked = [...kinds, ...BESIDE];
  const files = new Map<string, string>();
  files.set("src/kinds/generated/definitions.json", JSON.stringify(definitions) + "\n");
  files.set("src/kinds/generated/types.ts", await typesOf(definitions));
  files.set("src/kinds/generated/validators.js", await validatorsOf(definitions, checked));
  files.set("src/kinds/generated/validators.d.ts", declarationOf(checked));
  files.set("l10n/bundle.l10n.json", await editorTexts(root));
  files.set("src/exporters/site/search/generated/search-engine.ts", await searchEngineOf(root));
  for (const [path, text] of await fromTheProduct()) files.set(path, text);
  return files;
}

/** What is made from the kinds themselves, which need the files above; so they are only loaded now. */
async function fromTheProduct(): Promise<[string, string][]> {
  const { kinds } = await import("../src/kinds/index.ts");
  const { kindPage } = await import("./generate/kind-page.ts");
  const { snippetsOf } = await import("./generate/snippets.ts");
  const { codes } = await import("../src/cli/codes.ts");
  const { rulePage } = await import("../src/rules/rule-page.ts");
  const { noticesOf } = await import("./generate/notices.ts");
  const entries = ["cli/main.node.ts", "server/main.node.ts", "extension/main.node.ts"].map((file) => `src/${file}`);
  return [
    ["THIRD-PARTY-NOTICES.md", await noticesOf(root, entries, ["satteri"])],
    ...kinds.map((kind): [string, string] => [`docs/reference/kinds/${kind.name}.md`, kindPage(kind)]),
    ["docs/reference/rules/README.md", rulesPage(codes)],
    ...codes.map((code): [string, string] => [`docs/reference/rules/${code.code}.md`, rulePage(code)]),
    ["snippets/markdown.json", snippetsOf(kinds, "markdown")],
    ["snippets/yaml.json", snippetsOf(kinds, "yaml")],
  ];
}

function declarationOf(kinds: readonly string[]): string {
  const lines = kinds.map((kind) => `export const ${kind.replaceAll("-", "_")}: Validator;`);
  return `/** What the generated validators look like to the compiler. */\nimport type { Validator } from "../validator.ts";\n${lines.join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await generated()) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
