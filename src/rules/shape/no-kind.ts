/** Reports a file of the library that does not say what it is. */
import { entryOf } from "../../document/data.ts";
import type { Document } from "../../document/document.ts";
import type { Fix } from "../../document/problem.ts";
import type { Span } from "../../document/span.ts";
import { kinds } from "../../kinds/index.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

export const noKind: LocalRule = {
  id: "no-kind",
  scope: "document",
  severity: "warning",
  kinds: "all",
  says: "A file of the library does not say what kind of document it is.",
  why: "It is not checked and appears on no page, and nobody may notice.",
  todo: "Add a line with `kind:`, or leave the file out with `exclude` in partnership.yaml.",
  source: "Design decision: what a document is stands in the document",
  examples: {
    bad: [
      {
        title: "Fields of a tool, but no word on what it is.",
        kind: "tool",
        uri: "tools/grid.yaml",
        text: "⟦title⟧: Tool\nsections: []\n",
        without: ["kind"],
      },
      {
        title: "A chapter without fields.",
        kind: "guidance",
        uri: "chapters/first.md",
        text: "\n⟦# Guidance on first contact⟧\n\nText.\n",
      },
    ],
    good: [
      { kind: "guidance", uri: "README.md", text: "# How this library is kept\n" },
      { kind: "guidance", uri: "chapters/first.md", text: "kind: guidance\n---\nText.\n" },
    ],
  },
  check: function* ({ document }): Iterable<RuleProblem> {
    const { source, data } = document;
    const entry = entryOf(data, "kind");
    if (entry && !isEmpty(entry.value)) return;
    if (document.problems.some(({ severity }) => severity === "error") || isAboutTheLibrary(source.uri)) return;
    const span = entry?.keySpan ?? data.entries[0]?.keySpan ?? firstLine(source.text);
    const message =
      "This file does not say what kind of document it is, so it is not checked and appears on no page. " +
      "Add a line with “kind:” and what it is, such as guidance, pathway or tool (the reference pages list all kinds); " +
      "or leave the file out with “exclude” in partnership.yaml.";
    const fix = entry ? undefined : kindFix(document);
    yield { span, message, ...(fix ? { fixes: [fix] } : {}) };
  },
};

function isEmpty(value: { readonly type: string; readonly value?: unknown }): boolean {
  return value.type === "scalar" && value.value === null;
}

/** Files that people put into every folder of text to say what is in it. */
function isAboutTheLibrary(uri: string): boolean {
  const name = uri.slice(uri.lastIndexOf("/") + 1).replace(/\.[^.]*$/u, "");
  return /^(?:readme|changelog|licen[cs]e|contributing|notice)(?:[-_.].*)?$/iu.test(name);
}

function firstLine(text: string): Span {
  const start = text.search(/\S/u);
  if (start < 0) return { start: 0, end: 0 };
  const length = text.slice(start).search(/[\r\n]/u);
  return { start, end: length < 0 ? text.length : start + length };
}

/** The line that is missing, where it is plain which: a chapter, or the kind that has the most of the fields there. */
function kindFix({ source, data }: Document): Fix | undefined {
  const fields = data.entries.map(({ key }) => key);
  const ranked = kinds
    .filter(({ language }) => language === source.language)
    .map((kind) => ({
      name: kind.name,
      title: kind.title,
      known: fields.filter((field) => own(kind.schema.properties, field)).length,
    }))
    .sort((a, b) => b.known - a.known);
  const [best, next] = ranked;
  const single = ranked.length === 1;
  if (!best || !(single || (best.known > (next?.known ?? 0) && best.known > 0))) return undefined;
  const first = data.entries[0];
  const line = `kind: ${best.name}\n`;
  const [at, text] = first
    ? [first.keySpan.start, line]
    : [0, source.language === "markdown" ? `---\n${line}---\n\n` : line];
  const edits = [{ uri: source.uri, span: { start: at, end: at }, text }];
  return { title: `Say that it is a ${best.title}`, safe: false, edits };
}

function own(properties: object | undefined, field: string): boolean {
  return properties !== undefined && Object.hasOwn(properties, field);
}
