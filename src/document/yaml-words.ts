/** Says in a policy lead's words, at the narrowest place, what the `yaml` package found wrong with a text. */
import type { YAMLError } from "yaml";
import type { DataNode } from "./data.ts";
import { lineStart } from "./lines.ts";
import type { Problem } from "./problem.ts";
import type { ReaderExact } from "./reader-problem.ts";
import { readerProblem } from "./reader-problem.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";

const QUOTE = "Put the whole value in quotation marks.";
const ALIGN = "Begin it exactly below the first letter of the field or hyphen it belongs with, using spaces.";

const words: Partial<Record<YAMLError["code"], ReaderExact>> = {
  BAD_DQ_ESCAPE: {
    says: "A backslash in double quotation marks has a special meaning, and this is none of them.",
    todo: "Use single quotation marks, or write two backslashes.",
  },
  BAD_INDENT: { says: "This line does not begin below the one it belongs with.", todo: ALIGN },
  BAD_SCALAR_START: { says: "A value cannot begin with this character.", todo: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: {
    says: "There is a second colon with a space after it in this value.",
    todo: `${QUOTE} If it was meant as a field of its own, give it a line of its own.`,
  },
  BLOCK_IN_FLOW: { says: "A list with hyphens cannot stand inside brackets.", todo: "Use commas inside the brackets." },
  KEY_OVER_1024_CHARS: { says: "The name of this field is too long.", todo: "Shorten it." },
  MULTILINE_IMPLICIT_KEY: {
    says: "This line has no colon, or the line before it should have ended.",
    todo: "Write a name, a colon, a space and the value on one line.",
  },
  NON_STRING_KEY: { says: "The name of a field must be text.", todo: "Put it in quotation marks." },
  TAB_AS_INDENT: { says: "This line begins with a tab.", todo: "Use spaces." },
  UNEXPECTED_TOKEN: {
    says: "This does not belong here.",
    todo: "Look at the quotation marks, brackets, hyphens and commas of this line and the one before.",
  },
};

/** The words for faults whose code covers several; the first whose key is part of the package's message. */
const byMessage: readonly (readonly [part: string, words: ReaderExact])[] = [
  ["Missing closing", { says: "A quotation mark is opened and never closed.", todo: "Close it where the value ends." }],
  ["end with a ]", { says: "A bracket `[` is opened and never closed.", todo: "Add `]` where the list ends." }],
  ["end with a }", { says: "A bracket `{` is opened and never closed.", todo: "Add `}` where the fields end." }],
  [
    "followed by map values",
    { says: "This line has no colon.", todo: "Write a name, a colon, a space and the value." },
  ],
  [
    "scalar at node end",
    {
      says: "There is more text after the closing quotation mark.",
      todo: "Remove it; where a quotation mark is part of the text, write it twice or use the other sort around it.",
    },
  ],
  [
    "same line with key",
    { says: "A list cannot begin on the line of its name.", todo: "Begin it on the next line, with two spaces." },
  ],
];

/** A fault of the text as a problem; `tree` is what could be read of it. */
export function yamlProblem(error: YAMLError, source: Source, tree: DataNode | undefined): Problem {
  const { text, uri } = source;
  const start = Math.min(error.pos[0], text.length);
  const end = start + text.slice(start, error.pos[1]).replace(/[\r\n]+$/u, "").length;
  const { span, exact } = placed(error, { start, end }, text, tree);
  return readerProblem("data-not-understood", uri, span, exact);
}

interface Placed {
  readonly span: Span;
  readonly exact: ReaderExact | undefined;
}

/** The faulty place itself where the package names a neighbour: the second colon, the opening quotation mark. */
function placed({ code, message }: YAMLError, span: Span, text: string, tree: DataNode | undefined): Placed {
  const exact = byMessage.find(([part]) => message.includes(part))?.[1] ?? words[code];
  if (code === "BLOCK_AS_IMPLICIT_KEY") {
    const colon = span.start + Math.max(0, text.slice(span.start).search(/:(?=\s|$)/u));
    const line = lineStart(text, colon);
    const name = line + text.slice(line, colon).search(/\S|$/u);
    if (line > span.start) return { span: { start: name, end: colon }, exact: words.BAD_INDENT };
    return { span: { start: colon, end: colon + 1 }, exact };
  }
  if (message.includes("Missing closing")) {
    const start = tree && unclosedQuote(tree, span.start, text);
    return { span: start === undefined ? span : { start, end: start + 1 }, exact };
  }
  if (message.includes("at node end") && !/["'][ \t]*$/u.test(text.slice(0, span.start)))
    return { span, exact: words.BAD_INDENT };
  if (code === "MULTILINE_IMPLICIT_KEY") {
    const [line = ""] = text.slice(span.start, span.end).split(/[\r\n]/u);
    return { span: { start: span.start, end: span.start + line.length }, exact };
  }
  return { span, exact };
}

/** Where the quoted text begins that ends, without its quotation mark, at or before an offset. */
function unclosedQuote(node: DataNode, end: number, text: string): number | undefined {
  if (node.type === "scalar") {
    const { start } = node.span;
    const closed = node.span.end - start > 1 && text.charAt(node.span.end - 1) === text.charAt(start);
    return node.style === "quoted" && !closed && start < end ? start : undefined;
  }
  for (const value of node.type === "map" ? node.entries.map((entry) => entry.value) : node.items) {
    const found = unclosedQuote(value, end, text);
    if (found !== undefined) return found;
  }
  return undefined;
}
