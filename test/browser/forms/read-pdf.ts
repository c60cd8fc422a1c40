/** A PDF as a screen reader finds it: read by another program than the one that made it. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const host = createRequire(new URL("../../host/package.json", import.meta.url));

/** Only what is used here of Mozilla's pdf.js. */
interface PdfJs {
  getDocument(source: { readonly data: Uint8Array; readonly verbosity: number }): {
    readonly promise: Promise<PdfDocument>;
  };
}

interface PdfDocument {
  readonly numPages: number;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  getMarkInfo(): Promise<{ readonly Marked?: boolean } | null>;
  getOutline(): Promise<readonly Outlined[] | null>;
  getPage(number: number): Promise<PdfPage>;
}

interface PdfPage {
  readonly view: readonly number[];
  getStructTree(): Promise<Structure | null>;
  getTextContent(how: { readonly includeMarkedContent: true }): Promise<{ readonly items: readonly TextItem[] }>;
}

interface Outlined {
  readonly title: string;
  readonly items: readonly Outlined[];
}

interface Structure {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Structure[];
}

interface TextItem {
  readonly type?: string;
  readonly id?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

export interface ReadPdf {
  readonly title: unknown;
  readonly language: unknown;
  /** Whether it says that its structure can be relied on. */
  readonly marked: boolean;
  /** Every part with its role, such as `H1` or `TH`, and the words in it, in the order in which it is read out. */
  readonly parts: readonly { readonly role: string; readonly words: string }[];
  /** The titles of the outline, from the first to the last. */
  readonly outline: readonly string[];
  readonly words: string;
  /** Width and height of each page, in points. */
  readonly sizes: readonly (readonly [number, number])[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdfjs = (await import(pathToFileURL(host.resolve("pdfjs-dist/legacy/build/pdf.mjs")).href)) as PdfJs;
  const pdf = await pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const parts: { role: string; words: string }[] = [];
  const words: string[] = [];
  const sizes: (readonly [number, number])[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    sizes.push([right - left, top - bottom]);
    const texts = textsById((await page.getTextContent({ includeMarkedContent: true })).items);
    words.push(...texts.values());
    const tree = await page.getStructTree();
    if (tree) collect(tree, texts, parts);
  }
  return {
    title: info["Title"],
    language: info["Language"],
    marked: (await pdf.getMarkInfo())?.Marked === true,
    parts,
    outline: titlesIn((await pdf.getOutline()) ?? []),
    words: plain(words.join(" ")),
    sizes,
  };
}

function textsById(items: readonly TextItem[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let open: string[] = [];
  for (const { type, id = "", str = "", hasEOL } of items) {
    if (type?.startsWith("beginMarkedContent") === true) open.push(id);
    else if (type === "endMarkedContent") open = open.slice(0, -1);
    else {
      const inside = open.at(-1) ?? "";
      texts.set(inside, `${texts.get(inside) ?? ""}${str}${hasEOL === true ? " " : ""}`);
    }
  }
  return texts;
}

function collect(node: Structure, texts: ReadonlyMap<string, string>, parts: { role: string; words: string }[]): void {
  if (node.role !== undefined) parts.push({ role: node.role, words: plain(wordsIn(node, texts)) });
  for (const child of node.children ?? []) collect(child, texts, parts);
}

function wordsIn(node: Structure, texts: ReadonlyMap<string, string>): string {
  if (node.type === "content") return texts.get(node.id ?? "") ?? "";
  return (node.children ?? []).map((child) => wordsIn(child, texts)).join(" ");
}

function titlesIn(items: readonly Outlined[]): readonly string[] {
  return items.flatMap(({ title, items: below }) => [plain(title), ...titlesIn(below)]);
}

/** Letters that are drawn as one are taken apart, and any gap is one space. */
export function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();
}
