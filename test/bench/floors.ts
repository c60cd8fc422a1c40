/** The least that checking can cost: walking the folder, reading the files, and our two parsers alone. Run as `floors.ts stat|read|parse|parse-remark <folder>`. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { parseMarkdown } from "../../src/document/markdown-parser.ts";
import { loadNativeParser } from "../../src/document/markdown-parser.node.ts";

const [, , what = "", folder = ""] = process.argv;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(md|yaml)$/u.test(path))
  .map((path) => join(folder, path));
const parse = what === "parse" ? ((await loadNativeParser()) ?? parseMarkdown) : parseMarkdown;

for (const file of files) {
  statSync(file);
  if (what === "stat") continue;
  const text = readFileSync(file, "utf8");
  if (what === "read") continue;
  if (file.endsWith(".md")) parse(text.slice(text.indexOf("\n---\n") + 5));
  else parseDocument(text);
}
