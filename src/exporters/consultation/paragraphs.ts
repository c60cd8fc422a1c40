/** Reads a page of the website as a list of paragraphs, in the order in which they are read aloud. */
import type { Element, ElementContent, Root } from "hast";
import { fromHtml } from "hast-util-from-html";

export type Block =
  | { readonly type: "heading"; readonly level: number; readonly id: string | undefined; readonly runs: readonly Run[] }
  /** Something that can be answered to: a paragraph, an item of a list, a row of facts. */
  | {
      readonly type: "paragraph";
      readonly runs: readonly Run[];
      /** Whether it is an item of a list. */
      readonly item: boolean;
      /** The id of the part of the page it stands in. */
      readonly part: string | undefined;
    }
  | { readonly type: "table"; readonly rows: readonly Row[] };

export interface Row {
  readonly cells: readonly (readonly Run[])[];
  readonly heading: boolean;
  /** The id of the part of the page it stands in. */
  readonly part: string | undefined;
}

export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italics: boolean;
}

/** `main` is a page's content. Pictures, contents lists and notes on using the screen are left out: the list of steps says the same. */
export function paragraphsOf(main: string): readonly Block[] {
  const blocks: Block[] = [];
  walk(fromHtml(main, { fragment: true }).children, { part: undefined, item: false }, blocks);
  return belowHeadings(blocks);
}

/** What has no id around it belongs to the heading above it. */
function belowHeadings(blocks: readonly Block[]): readonly Block[] {
  let above: string | undefined;
  return blocks.map((block): Block => {
    if (block.type === "heading") above = block.level === 1 ? undefined : (block.id ?? above);
    if (block.type === "paragraph") return { ...block, part: block.part ?? above };
    if (block.type !== "table") return block;
    return { ...block, rows: block.rows.map((row) => ({ ...row, part: row.part ?? above })) };
  });
}

interface Place {
  readonly part: string | undefined;
  readonly item: boolean;
}

const LEFT_OUT: ReadonlySet<string> = new Set(["nav", "svg", "script", "style", "input", "textarea", "button"]);
const NOT_CONSULTED = /(?:^| )pg-(?:picture|to-contents|contents|act-now|preview-note|sensitivity|status)(?: |$)/u;
const BLOCKS: ReadonlySet<string> = new Set(
  "p div section ul ol li dl dt dd table h1 h2 h3 h4 h5 h6 fieldset legend blockquote pre details summary figure hr".split(
    " ",
  ),
);

function walk(nodes: Root["children"] | ElementContent[], place: Place, blocks: Block[]): void {
  let loose: ElementContent[] = [];
  const flush = (): void => {
    addParagraph(loose, place, blocks);
    loose = [];
  };
  for (const node of nodes) {
    if (node.type === "element" && isLeftOut(node)) continue;
    if (node.type === "element" && holdsBlocks(node)) {
      flush();
      block(node, place, blocks);
    } else if (node.type === "text" || node.type === "element") loose.push(node);
  }
  flush();
}

function block(node: Element, { part, item }: Place, blocks: Block[]): void {
  const { tagName, properties, children } = node;
  const id = typeof properties["id"] === "string" ? properties["id"] : part;
  const level = /^h([1-6])$/u.exec(tagName)?.[1];
  if (level !== undefined) {
    const runs = runsOf(children);
    if (runs.length > 0) blocks.push({ type: "heading", level: Number(level), id: id === part ? undefined : id, runs });
    return;
  }
  if (tagName === "table") {
    const rows = rowsOf(node, id);
    if (rows.length > 0) blocks.push({ type: "table", rows });
    return;
  }
  walk(children, { part: id, item: tagName === "li" || (item && tagName !== "section") }, blocks);
}

function addParagraph(nodes: readonly ElementContent[], { part, item }: Place, blocks: Block[]): void {
  const runs = runsOf(nodes);
  if (runs.length > 0) blocks.push({ type: "paragraph", runs, item, part });
}

function rowsOf(table: Element, part: string | undefined): readonly Row[] {
  const rows: Row[] = [];
  const visit = (node: Element): void => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      if (child.tagName !== "tr") visit(child);
      else {
        const cells = child.children.filter((cell) => cell.type === "element");
        const heading = node.tagName === "thead";
        rows.push({ cells: cells.map((cell) => runsOf(cell.children)), heading, part });
      }
    }
  };
  visit(table);
  return rows;
}

/** Text with its emphasis; runs of spaces are one, as a browser shows them. */
function runsOf(nodes: readonly ElementContent[], bold = false, italics = false): readonly Run[] {
  const runs = nodes.flatMap((node): readonly Run[] => {
    if (node.type === "text") return [{ text: node.value.replace(/\s+/gu, " "), bold, italics }];
    if (node.type !== "element" || isLeftOut(node)) return [];
    const strong = bold || ["strong", "b", "dt", "legend", "th"].includes(node.tagName);
    return runsOf(node.children, strong, italics || ["em", "i"].includes(node.tagName));
  });
  const whole = runs.map(({ text }) => text).join("");
  return whole.trim() === "" ? [] : runs;
}

function isLeftOut({ tagName, properties }: Element): boolean {
  const { className } = properties;
  const names = Array.isArray(className) ? className.join(" ") : "";
  return LEFT_OUT.has(tagName) || NOT_CONSULTED.test(names);
}

function holdsBlocks(node: Element): boolean {
  if (BLOCKS.has(node.tagName)) return true;
  return node.children.some((child) => child.type === "element" && holdsBlocks(child));
}
