/** Makes the validators of the kinds ahead of time, so that no product code ever compiles code while it runs. */
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { Schema } from "../../src/kinds/schema.ts";
import { shortenValidators } from "./shorten-validators.ts";

/** Node hands a CommonJS module over whole; its function is then one level deeper than the compiler believes. */
const standaloneCode = (standalone as unknown as { default: typeof standalone }).default;

const FOR_PEOPLE = new Set(["title", "description", "examples"]);

/** The text of `src/kinds/generated/validators.js`: one self-contained function for each kind. */
export async function validatorsOf(definitions: Record<string, Schema>, kinds: readonly string[]): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    allowUnionTypes: true,
    strict: true,
    strictRequired: false,
    inlineRefs: false,
    messages: false,
    formats: { date: true, uri: true, email: true },
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema({ $id: "all", $defs: demands(definitions) });
  for (const kind of kinds) ajv.addSchema({ $id: kind, $ref: `all#/$defs/${kind}` });
  const code = standaloneCode(ajv, Object.fromEntries(kinds.map((kind) => [kind.replaceAll("-", "_"), kind])));
  const bundled = await build({
    stdin: { contents: shortenValidators(code), resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    charset: "utf8",
    target: "es2022",
    legalComments: "none",
  });
  const text = bundled.outputFiles[0]?.text ?? "";
  return `/* Generated from schemas/ by \`npm run generate\`; never edited by hand. */\n${text}`;
}

/** The definitions with nothing in them but demands: words and annotations would only make the code longer. */
function demands(value: unknown, names = true): unknown {
  if (Array.isArray(value)) return value.map((item) => demands(item, false));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (!names && (key.startsWith("x-") || FOR_PEOPLE.has(key))) continue;
    copy[key] = demands(part, key === "properties");
  }
  return copy;
}
