/** Writes the Word document of a consultation: every paragraph with its number, and a sheet for the answers behind them. */
import {
  AlignmentType,
  Bookmark,
  Document,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Corpus } from "../../corpus/corpus.ts";
import { partnershipOf } from "../site/registers.ts";
import { sayDate } from "../../corpus/sentences.ts";
import { siteTitle } from "../site/site.ts";
import type { Consulted } from "./consulted.ts";
import { openConsultations } from "./consulted.ts";
import type { Block, Row, Run } from "./paragraphs.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { steadyZip } from "./steady-zip.ts";

/** One paragraph that can be answered to. */
interface Numbered {
  readonly id: string;
  /** The document's id and the part of it, such as `first-response#the-child`: permanent, whatever the number becomes. */
  readonly place: string;
  readonly begins: string;
}

/** The bytes of the file; the same library gives the same bytes. */
export async function consultationFile(documents: readonly Consulted[], corpus: Corpus): Promise<Uint8Array> {
  const numbered: Numbered[] = [];
  const chapters = documents.flatMap((one, index) => chapterOf(one, index + 1, numbered));
  const children = [...opening(documents, corpus), ...chapters, ...sheet(numbered, corpus)];
  const title = `Consultation: ${siteTitle({ partnership: partnershipOf(corpus) })}`;
  const file = new Document({
    title,
    creator: siteTitle({ partnership: partnershipOf(corpus) }),
    styles: { default: { document: { run: { font: "Arial", size: 22 } } } },
    sections: [{ children }],
  });
  return steadyZip(new Uint8Array(await Packer.toArrayBuffer(file)), corpus.today);
}

function opening(documents: readonly Consulted[], corpus: Corpus): readonly Paragraph[] {
  const closes = openConsultations(corpus).map((one) => one.closes);
  const named = siteTitle({ partnership: partnershipOf(corpus) });
  const lines = [
    `As it stood on ${sayDate(corpus.today)}. Draft for consultation: not approved for practice.`,
    ...(closes[0] === undefined ? [] : [`Answers are asked for by ${sayDate(closes[0])}.`]),
    "Each paragraph has a number. Use it in your answer, on the sheet at the end or in an e-mail.",
    "Answer for a group or a role. Never write about a real family, and never name a child, a parent or a worker.",
  ];
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(`Consultation: ${named}`)] }),
    ...lines.map((line) => new Paragraph({ children: [new TextRun(line)], spacing: { after: 120 } })),
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun("What is in this document")] }),
    ...documents.map(
      ({ page }, index) =>
        new Paragraph({
          bullet: { level: 0 },
          children: [link(chapterMark(index + 1), `${page.title}, version ${page.header?.version ?? "unknown"}`)],
        }),
    ),
  ];
}

function chapterOf({ facts, page }: Consulted, number: number, numbered: Numbered[]): readonly (Paragraph | Table)[] {
  const blocks = paragraphsOf(page.main);
  const [first] = blocks;
  const rest = first?.type === "paragraph" ? blocks.slice(1) : blocks;
  return rest.flatMap((block, index): readonly (Paragraph | Table)[] => {
    if (block.type === "heading") return [heading(block, block.level === 1 ? chapterMark(number) : undefined)];
    if (block.type === "paragraph") {
      const id = numberFor(facts.id ?? facts.uri, block.part, block.runs, numbered);
      return [paragraph(block.runs, id, block.item)];
    }
    return [tableOf(block.rows, facts.id ?? facts.uri, numbered), spacer(index)];
  });
}

function heading({ level, runs }: Extract<Block, { type: "heading" }>, mark: string | undefined): Paragraph {
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
  const words = runs.map(({ text }) => new TextRun(text));
  return new Paragraph({
    heading: levels[level - 1] ?? HeadingLevel.HEADING_5,
    pageBreakBefore: level === 1,
    keepNext: true,
    children: mark === undefined ? words : [new Bookmark({ id: mark, children: words })],
  });
}

function paragraph(runs: readonly Run[], id: string, item: boolean): Paragraph {
  return new Paragraph({
    ...(item && { bullet: { level: 0 } }),
    spacing: { after: 100 },
    children: [new Bookmark({ id: markOf(id), children: [numeral(id)] }), ...runs.map(run)],
  });
}

function tableOf(rows: readonly Row[], document: string, numbered: Numbered[]): Table {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(({ cells, heading: isHeading, part }) => {
      const id = isHeading ? undefined : numberFor(document, part, cells.flat(), numbered);
      return new TableRow({
        tableHeader: isHeading,
        children: Array.from({ length: columns }, (_, column) => {
          const words = (cells[column] ?? []).map(run);
          const first = column === 0 && id !== undefined;
          const children = first ? [new Bookmark({ id: markOf(id), children: [numeral(id)] }), ...words] : words;
          return new TableCell({ children: [new Paragraph({ children })] });
        }),
      });
    }),
  });
}

/** Word joins tables that follow each other at once. */
function spacer(index: number): Paragraph {
  return new Paragraph({ spacing: { after: index < 0 ? 0 : 100 }, children: [] });
}

function sheet(numbered: readonly Numbered[], corpus: Corpus): readonly (Paragraph | Table)[] {
  const questions = openConsultations(corpus).flatMap((one) => one.questions ?? []);
  const ask = (words: string): readonly Paragraph[] => [
    new Paragraph({ keepNext: true, children: [new TextRun({ text: words, bold: true })] }),
    new Paragraph({ spacing: { after: 400 }, children: [] }),
  ];
  const head = ["Number", "Where", "Begins", "What you think of it", "Words you would use"];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: [new TextRun("Sheet for your answers")],
    }),
    ...["The group or role you answer for", ...questions].flatMap(ask),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({
          tableHeader: true,
          children: head.map((words) => cell([new TextRun({ text: words, bold: true })])),
        }),
        ...numbered.map(
          ({ id, place, begins }) =>
            new TableRow({
              cantSplit: true,
              children: [
                cell([link(markOf(id), id)], AlignmentType.RIGHT),
                cell([new TextRun({ text: place, size: 18 })]),
                cell([new TextRun({ text: begins, size: 18 })]),
                cell([]),
                cell([]),
              ],
            }),
        ),
      ],
    }),
  ];
}

function cell(
  children: readonly (TextRun | InternalHyperlink)[],
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
): TableCell {
  return new TableCell({ children: [new Paragraph({ alignment, children: [...children] })] });
}

function numberFor(document: string, part: string | undefined, runs: readonly Run[], numbered: Numbered[]): string {
  const id = String(numbered.length + 1);
  const words = runs
    .map(({ text }) => text)
    .join("")
    .trim();
  const begins = words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
  numbered.push({ id, place: part === undefined ? document : `${document}#${part}`, begins });
  return id;
}

function run({ text, bold, italics }: Run): TextRun {
  return new TextRun({ text, bold, italics });
}

function numeral(id: string): TextRun {
  return new TextRun({ text: `[${id}] `, size: 16, color: "4B5761" });
}

function link(anchor: string, text: string): InternalHyperlink {
  return new InternalHyperlink({ anchor, children: [new TextRun({ text, style: "Hyperlink" })] });
}

const markOf = (id: string): string => `paragraph-${id}`;
const chapterMark = (number: number): string => `document-${number}`;
