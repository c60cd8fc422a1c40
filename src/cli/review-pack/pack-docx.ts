/** A sign-off pack as a Word document, with the same parts as the page, for a body that writes into what it signs. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { steadyZip } from "../../exporters/consultation/steady-zip.ts";
import type { Pack, PackPart, PackTable } from "./pack.ts";

/** The bytes of the file; the same pack on the same day gives the same bytes. */
export async function packDocx({ title, invented, made, parts }: Pack, today: string): Promise<Uint8Array> {
  const file = new Document({
    title: `Sign-off pack: ${title}`,
    creator: title,
    styles: { default: { document: { run: { font: "Arial", size: 22 } } } },
    sections: [
      {
        children: [
          heading(`Sign-off pack: ${title}`, HeadingLevel.TITLE),
          ...(invented ? [paragraph("Invented example, not approved for practice")] : []),
          paragraph(made),
          ...parts.flatMap(partOf),
        ],
      },
    ],
  });
  return steadyZip(new Uint8Array(await Packer.toArrayBuffer(file)), today);
}

function partOf({ title, notes, items, tables }: PackPart): readonly (Paragraph | Table)[] {
  return [
    heading(title, HeadingLevel.HEADING_1),
    ...notes.map(paragraph),
    ...items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(item)] })),
    ...tables.flatMap(tableOf),
  ];
}

/** The caption before it and an empty line behind it: Word joins tables that follow each other at once. */
function tableOf({ caption, columns, rows }: PackTable): readonly (Paragraph | Table)[] {
  const cells = (words: readonly string[], bold: boolean): readonly TableCell[] =>
    words.map((text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold })] })] }));
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(caption)] }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: cells(columns, true) }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
      ],
    }),
    new Paragraph({ children: [] }),
  ];
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, keepNext: true, children: [new TextRun(text)] });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, children: [new TextRun(text)] });
}
