/**
 * Holds the native parser's tree to the default one's: directives inside a sentence become text again, and a text or a tree
 * of a sort on which the two differ is refused. What differs was found by comparing them on CommonMark's examples and on
 * hundreds of thousands of random documents.
 */
import type { Link, ListItem, Nodes, Root, Text } from "mdast";
import type { TextDirective } from "mdast-util-directive";

/** What may stand in what; nested in other ways, the two disagree on where things end. */
const blocks = [
  "paragraph",
  "heading",
  "thematicBreak",
  "list",
  "table",
  "code",
  "leafDirective",
  "containerDirective",
];
const children: Partial<Record<Nodes["type"], readonly string[]>> = {
  root: [...blocks, "blockquote", "definition", "footnoteDefinition", "html"],
  containerDirective: blocks,
  listItem: ["paragraph", "list"],
  blockquote: ["paragraph"],
  footnoteDefinition: ["paragraph"],
};

/** Without the `u` flag: the native parser looks at whole characters beside a mark, the default one at halves of emoji. */
const EXOTIC = /[\0\uFEFF\u3000]|[*_~][\uD800-\uDFFF]|[\uD800-\uDFFF][*_~]|\*_|_\*|~[*_]|[*_]~/;
const HALF_LETTER = /\p{Surrogate}/u;
const LONE_RETURN = /\r(?!\n)/u;
const LONE_NEWLINE = /(?<!\r)\n/u;
const ODD_NOTE = /\[\^(?![\w-]+\])/u;
/** Colons after other text, and a backslash at the end of the line before them. */
const INNER_COLONS = /[^:\r\n]::|\\\r?\n:::/u;
const COLONS = /^::.*$/gmu;
const PLAIN_COLONS = /^(?::{3,}|:{2,}[a-z][a-z0-9-]*(?:\{[^}]*\})?)$/u;
const FENCE = /^(?:`{3,}|~{3,})[\w-]*$/u;
const BOX = /^.{0,12}\[[ xX\t\r\n]\]/u;
const WORD = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
const ADDRESS = new RegExp(
  `^(?:(?:https?://|www\\.)${WORD}(?:\\.${WORD})+[\\w./?=&%#+~:-]*|[a-z0-9][\\w.+-]*@${WORD}(?:\\.${WORD})+)$`,
  "iu",
);

/** Whether the native parser may be tried on a text. */
export function isPlain(text: string): boolean {
  if (EXOTIC.test(text) || HALF_LETTER.test(text) || ODD_NOTE.test(text) || INNER_COLONS.test(text)) return false;
  if (text.includes("\r") && (LONE_RETURN.test(text) || LONE_NEWLINE.test(text))) return false;
  for (const [line] of text.matchAll(COLONS)) if (!PLAIN_COLONS.test(line)) return false;
  return true;
}

/** The native parser's tree as the default one gives it, changed in place; undefined where that is not certain. */
export function restored(tree: Root, text: string): Root | undefined {
  return restoreBelow(tree, text) ? tree : undefined;
}

function restoreBelow(node: Nodes, text: string): boolean {
  if (!isCertain(node, text)) return false;
  if (!("children" in node)) return true;
  const allowed = children[node.type];
  const kept: Nodes[] = [];
  for (const child of node.children) {
    if (allowed?.includes(child.type) === false) return false;
    if (child.type === "containerDirective" && node.type === child.type && colons(child, text) >= colons(node, text))
      return false;
    if (child.type === "html" && node.type !== "root" && /[\r\n]/u.test(child.value)) return false;
    if (child.type === "link" && !isCertainLink(child, kept, text)) return false;
    if (child.type === "paragraph" && touches(child, kept.at(-1))) return false;
    const current = child.type === "textDirective" ? asText(child, text) : child;
    const before = kept.at(-1);
    if (current?.type === "text" && before?.type === "text") join(before, current);
    else if (current !== undefined && restoreBelow(current, text)) kept.push(current);
    else return false;
  }
  (node as { children: Nodes[] }).children = kept;
  return true;
}

/** Two paragraphs on lines that touch are one that was cut, as by what almost looks like a table below it. */
function touches(paragraph: Nodes, above: Nodes | undefined): boolean {
  if (above?.type !== "paragraph") return false;
  return (paragraph.position?.start.line ?? 0) <= (above.position?.end.line ?? 0) + 1;
}

function isCertain(node: Nodes, text: string): boolean {
  switch (node.type) {
    case "text":
      return !node.value.includes(":::") && !/www\.|:\/\/|@/iu.test(node.value);
    case "html":
      return !node.value.includes(":::");
    case "code": {
      const [first = "", ...rest] = sourceOf(node, text).split(/\r?\n/u);
      return FENCE.test(first) && rest.length > 0 && !node.value.includes(":::");
    }
    case "containerDirective":
      return sourceOf(node, text).endsWith(":::");
    case "link":
    case "image":
      return !/[\r\n]/u.test(node.title ?? "");
    case "linkReference":
    case "imageReference":
      return !/[\r\n]/u.test(node.label ?? "");
    case "definition":
      return /^[ -~]*$/u.test(sourceOf(node, text));
    case "footnoteReference":
    case "footnoteDefinition":
      return /^[\w-]+$/u.test(node.identifier);
    case "listItem":
      return isCertainItem(node, text);
    default:
      return true;
  }
}

/** A box to tick must stand before text on the same line, and what looks like one must be one. */
function isCertainItem(node: ListItem, text: string): boolean {
  if (typeof node.checked !== "boolean") return !BOX.test(sourceOf(node, text));
  const [first] = node.children;
  if (first?.type !== "paragraph" || first.children[0]?.type !== "text") return false;
  return first.position?.start.line === node.position?.start.line;
}

/** An address without brackets must be an ordinary one between spaces, with no bracket open before it. */
function isCertainLink(node: Link, before: readonly Nodes[], text: string): boolean {
  const { start, end } = offsets(node);
  if (/[[<]/u.test(text.charAt(start))) return true;
  if (before.some((sibling) => sibling.type === "text" && sibling.value.includes("["))) return false;
  const apart = /^[ \t\r\n(]?$/u.test(text.charAt(start - 1)) && /^[\s).,;]?$/u.test(text.charAt(end));
  return apart && ADDRESS.test(text.slice(start, end));
}

/** `:30` as text again, unless what follows could have been read otherwise. */
function asText(node: TextDirective, text: string): Text | undefined {
  const { end } = offsets(node);
  const value = sourceOf(node, text);
  if (value !== `:${node.name}` || /[@\w+=({[<`&~\\]/u.test(text.charAt(end)) || node.position === undefined)
    return undefined;
  return { type: "text", value, position: node.position };
}

function join(before: Text, after: Text): void {
  before.value += after.value;
  if (before.position && after.position) before.position.end = after.position.end;
}

function colons(node: Nodes, text: string): number {
  return /^:*/u.exec(text.slice(offsets(node).start))?.[0].length ?? 0;
}

function sourceOf(node: Nodes, text: string): string {
  const { start, end } = offsets(node);
  return text.slice(start, end);
}

function offsets({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
