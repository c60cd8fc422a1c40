/** Makes the reference page of a kind from its schema: every field, what it is for, what may stand there. */
import { applicable, typeWords } from "../../src/kinds/definitions.ts";
import type { Kind } from "../../src/kinds/kind.ts";
import type { Schema } from "../../src/kinds/schema.ts";

/** The text of `docs/reference/kinds/<kind>.md`. */
export function kindPage(kind: Kind): string {
  const sections: string[] = [];
  const met = new Set<string>();
  describe(kind.schema, "", 2);
  const example = kind.starter.replace(/\$\{\d+\|([^,|}]+)[^}]*\}/gu, "$1").replace(/\$\{\d+:([^}]*)\}/gu, "$1");
  return [
    `# ${kind.plural}`,
    "",
    kind.schema.description ?? "",
    "",
    `Written in ${kind.language === "markdown" ? "Markdown, with these fields between two lines of `---` at the top" : "YAML"}. ` +
      `Begin one with the snippet \`pg-${kind.name}\` or with \`practice-guidance new ${kind.name}\`.`,
    "",
    ...sections,
    "## A first version",
    "",
    kind.language === "markdown" ? "````markdown" : "```yaml",
    withValues(example, kind.starter).trimEnd(),
    kind.language === "markdown" ? "````" : "```",
    "",
  ].join("\n");

  function describe(given: Schema, name: string, depth: number): void {
    const schema = applicable(given, undefined);
    if (schema.oneOf) {
      const words = typeWords(schema)
        .map((word) => `\`${word}\``)
        .join(", ");
      sections.push(`${"#".repeat(depth)} ${schema.title ?? name}`, "", `One of these, by its \`type\`: ${words}.`, "");
      for (const variant of schema.oneOf) describe(variant, name, depth + 1);
      return;
    }
    if (!schema.properties) return;
    const heading = name === "" ? "Fields" : (schema.title ?? name);
    const key = `${heading}:${Object.keys(schema.properties).join()}`;
    if (met.has(key)) return;
    met.add(key);
    sections.push(
      `${"#".repeat(Math.min(depth, 5))} ${heading}${name === "" || heading === name ? "" : ` (\`${name}\`)`}`,
      "",
    );
    if (name !== "" && schema.description) sections.push(schema.description, "");
    sections.push("| field | what it is | needed | what may stand there |", "|---|---|---|---|");
    const inner: [Schema, string][] = [];
    for (const [field, part] of Object.entries(schema.properties)) {
      const own = applicable(part, undefined);
      const words = [own.title, own.description].filter(Boolean).join(": ");
      const needed = schema.required?.includes(field) ? "yes" : "";
      sections.push(`| \`${field}\` | ${escaped(words)} | ${needed} | ${escaped(valuesOf(own))} |`);
      const below = own.type === "array" && own.items ? applicable(own.items, undefined) : own;
      if (below.properties || below.oneOf) inner.push([below, field]);
    }
    sections.push("");
    for (const [part, field] of inner) describe(part, field, depth + 1);
  }
}

function valuesOf(schema: Schema): string {
  const refers = schema["x-refers-to"];
  if (refers)
    return refers.name === "document" ? "the id of a document" : `the id of a ${refers.name.replaceAll("_", " ")}`;
  if (schema["x-condition"]) return 'a condition, such as `immediate_danger = "yes"`';
  if (schema["x-date"]) return "a day, such as `2026-11-02`";
  if (schema.enum) return schema.enum.map((word) => `\`${String(word)}\``).join(", ");
  if (schema.const !== undefined) return `\`${inWords(schema.const)}\``;
  if (schema.type === "array")
    return schema.items ? `a list: ${valuesOf(applicable(schema.items, undefined))}` : "a list";
  if (schema.type === "object" || schema.oneOf) return "fields of its own, below";
  if (schema.type === "boolean") return "`true` or `false`";
  if (schema.type === "integer") return `a whole number${range(schema)}`;
  if (schema.examples?.[0] !== undefined) return `such as \`${inWords(schema.examples[0])}\``;
  return schema.maxLength ? `words, at most ${schema.maxLength} letters` : "words";
}

function inWords(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function range({ minimum, maximum }: Schema): string {
  if (minimum === undefined && maximum === undefined) return "";
  return maximum === undefined ? `, at least ${minimum}` : `, ${minimum ?? "…"} to ${maximum}`;
}

/** Placeholders that only repeat an earlier one take its words. */
function withValues(text: string, starter: string): string {
  return text.replace(/\$(\d+)/gu, (whole, number: string) => {
    const found = new RegExp(`\\$\\{${number}[:|]([^,|}]*)`, "u").exec(starter);
    return found?.[1] ?? whole;
  });
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}
