/** Word documents for tests, made with the library that exports them and changed part by part where it cannot write what Word can. */
import {
  CommentReference,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const words = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
const cell = (text: string, columnSpan = 1): TableCell => new TableCell({ columnSpan, children: [words(text)] });

async function bytesOf(file: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** A plain policy, as a policy lead has it: a title, headings, lists, a table, a note, a link. */
export function policy(): Promise<Uint8Array> {
  return bytesOf(
    new Document({
      footnotes: { 1: { children: [words("Under the Act of an invented year.")] } },
      numbering: {
        config: [{ reference: "steps", levels: [{ level: 0, format: "decimal", text: "%1.", alignment: "left" }] }],
      },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun("Asking about abuse: a policy")] }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun("Before you ask")] }),
            new Paragraph({
              children: [
                new TextRun("See the person "),
                new TextRun({ text: "alone", bold: true }),
                new TextRun(". Meet at 10:30, never *in front of* others."),
                new FootnoteReferenceRun(1),
              ],
            }),
            words(":::act-now is no block here"),
            words("<script>alert(1)</script> and [a](javascript:x)"),
            new Paragraph({ bullet: { level: 0 }, children: [new TextRun("Find a quiet room")] }),
            new Paragraph({ bullet: { level: 1 }, children: [new TextRun("Not a corridor")] }),
            new Paragraph({ bullet: { level: 0 }, children: [new TextRun("Use an interpreter")] }),
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun("Who asks")] }),
            new Paragraph({ numbering: { reference: "steps", level: 0 }, children: [new TextRun("The midwife")] }),
            new Paragraph({
              numbering: { reference: "steps", level: 0 },
              children: [new TextRun("The health visitor")],
            }),
            new Table({
              rows: [
                new TableRow({ tableHeader: true, children: [cell("Who"), cell("When")] }),
                new TableRow({ children: [cell("Midwife"), cell("At booking | again at 28 weeks")] }),
              ],
            }),
            new Paragraph({
              children: [
                new ExternalHyperlink({
                  link: "https://www.example.org/guidance",
                  children: [new TextRun("Guidance of an invented body")],
                }),
              ],
            }),
          ],
        },
      ],
    }),
  );
}

/** One that loses something in every way the importer knows of its text. */
export function lossy(): Promise<Uint8Array> {
  return bytesOf(
    new Document({
      comments: {
        children: [{ id: 0, author: "A", children: [words("Is this right?")] }],
      },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun("Only heading")] }),
            new Paragraph({
              children: [
                new InsertedTextRun({ text: "Inserted words.", id: 1, author: "A", date: "2026-01-01T00:00:00Z" }),
                new TextRun({ children: [new CommentReference(0)] }),
              ],
            }),
            new Paragraph({
              children: [
                new ExternalHyperlink({ link: "file:///c:/policy.doc", children: [new TextRun("old policy")] }),
              ],
            }),
            new Table({
              rows: [
                new TableRow({ children: [cell("Over two", 2)] }),
                new TableRow({
                  children: [
                    cell("a"),
                    new TableCell({
                      children: [new Table({ rows: [new TableRow({ children: [cell("inner")] })] }), words("")],
                    }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    }),
  );
}

/** A policy with a part that holds macros, a template and a picture kept elsewhere. */
export async function hostile(address: string): Promise<Uint8Array> {
  const parts = unzipSync(await policy());
  const rels = strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array());
  const outside = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
  const more =
    outside("rIdX1", "attachedTemplate", `${address}/template.dotm`) +
    outside("rIdX2", "image", `${address}/picture.png`);
  const picture =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="9" name="p" descr="Map of the office"/>' +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>' +
    '<a:blip r:link="rIdX2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return zipSync({
    ...parts,
    "word/vbaProject.bin": strToU8("Sub AutoOpen()"),
    "word/_rels/document.xml.rels": strToU8(rels.replace("</Relationships>", `${more}</Relationships>`)),
    "word/document.xml": strToU8(text.replace("<w:sectPr", `${picture}<w:sectPr`)),
  });
}
