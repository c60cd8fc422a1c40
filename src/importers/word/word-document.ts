/** Takes a Word document over as a chapter of guidance: headings, lists, tables and notes kept, a problem for all else. */
import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import type { Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Problem } from "../../document/problem.ts";
import type { Span } from "../../document/span.ts";
import { filledStarter } from "../../kinds/filled-starter.ts";
import { headerStarter } from "../../kinds/header-starter.ts";
import { unmarked, withoutMarks } from "./marked-losses.ts";
import { noteHandlers, settleNotes } from "./notes.ts";
import { packageLosses } from "./package-losses.ts";
import { settleHtml } from "./settle-html.ts";
import type { WordCode } from "./word-problem.ts";
import { wordProblem } from "./word-problem.ts";

export interface WordOptions {
  /** Its name, used as the title where the document has none. */
  readonly fileName: string;
  /** The id for a title: not taken yet in the library. */
  readonly idFor: (title: string) => string;
  /** Where the chapter will be, for the places of problems. */
  readonly uriFor: (id: string) => string;
  readonly ownerRole: string;
  readonly ownerBody: string;
  /** Year-month-day. */
  readonly reviewDue: string;
}

export interface TakenOver {
  /** Undefined where the file could not be read; the problems say why. */
  readonly chapter:
    { readonly id: string; readonly uri: string; readonly title: string; readonly text: string } | undefined;
  /** Everything that was lost, in the order of the places. */
  readonly problems: readonly Problem[];
}

/** In bytes. */
const LARGEST = 50_000_000;
const NOWHERE: Span = { start: 0, end: 0 };

/** Never throws for any file. Nothing in it is run, and nothing it refers to is fetched. */
export async function takeOverWord(bytes: Uint8Array, options: WordOptions): Promise<TakenOver> {
  const refused = (code: WordCode): TakenOver => {
    return { chapter: undefined, problems: [wordProblem(code, options.fileName, NOWHERE)] };
  };
  if (bytes.length > LARGEST) return refused("word-too-large");
  const losses = packageLosses(bytes);
  if (typeof losses === "string") return refused(losses);
  const read = await htmlOf(bytes);
  if (!read) return refused("word-not-readable");
  const tree = fromHtml(withoutMarks(read.html), { fragment: true });
  settleNotes(tree);
  const { title = titleFrom(options.fileName) } = settleHtml(tree);
  const id = options.idFor(title);
  const uri = options.uriFor(id);
  const head = `---\n${headOf(id, title, options)}\n---\n\n`;
  const { text, losses: placed } = unmarked(`${head}# ${inMarkdown(title)}\n\n${markdownOf(tree)}`);
  const top = headingSpan(text, head.length);
  const whole = [...losses, ...(read.hasLooks ? (["word-look"] as const) : [])];
  return {
    chapter: { id, uri, title, text },
    problems: [
      ...whole.map((code) => wordProblem(code, uri, top)),
      ...placed.map(({ code, span }) => wordProblem(code, uri, span)),
    ],
  };
}

/** The text as HTML; undefined where it cannot be read. Pictures are left where they are. */
async function htmlOf(bytes: Uint8Array): Promise<{ readonly html: string; readonly hasLooks: boolean } | undefined> {
  const { default: mammoth } = await import("mammoth");
  const copy = new Uint8Array(bytes);
  // One build of the library reads the first field, the one for browsers the second.
  const input = { buffer: copy, arrayBuffer: copy.buffer } as unknown as { readonly arrayBuffer: ArrayBuffer };
  try {
    const { value, messages } = await mammoth.convertToHtml(input, {
      styleMap: ["p[style-name='Title'] => p.title:fresh", "u => em", "strike => s"],
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    });
    return { html: value, hasLooks: messages.length > 0 };
  } catch {
    // The library says no more of a file it cannot read than that.
    return undefined;
  }
}

function markdownOf(tree: ReturnType<typeof fromHtml>): string {
  const markdown = toMdast(tree, { handlers: noteHandlers }) as Root;
  return toMarkdown(markdown, {
    bullet: "-",
    listItemIndent: "one",
    rule: "-",
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), { unsafe: [{ atBreak: true, character: ":", after: ":" }] }],
  });
}

function headOf(id: string, title: string, { ownerRole, ownerBody, reviewDue }: WordOptions): string {
  const values = new Map([
    [1, id],
    [4, ownerRole],
    [5, ownerBody],
    [6, reviewDue],
  ]);
  const filled = filledStarter(headerStarter("guidance", id), values);
  return filled.replace(/^title: .*$/mu, () => `title: ${JSON.stringify(title)}`);
}

function titleFrom(fileName: string): string {
  const name = fileName.slice(fileName.lastIndexOf("/") + 1).replace(/\.[a-z]+$/iu, "");
  return name.replace(/[-_]+/gu, " ").trim() || "New chapter";
}

function inMarkdown(title: string): string {
  return toMarkdown({ type: "paragraph", children: [{ type: "text", value: title }] }).trim();
}

function headingSpan(text: string, start: number): Span {
  return { start, end: text.indexOf("\n", start) };
}
