/** Rows of text as a workbook whose bytes are the same for the same rows, and in which nothing is ever a formula. */
import type { Zippable } from "fflate";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellObject } from "write-excel-file/universal";

export interface Sheet {
  /** At most 31 characters, and none of those a workbook cannot have in a sheet's name. */
  readonly name: string;
  /** The names of the columns with their widths in characters. */
  readonly columns: readonly (readonly [title: string, width: number])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Nothing is an empty cell. Numbers stay numbers, all else is text. */
export type Cell = string | number | undefined;

/** A cell of a workbook takes no longer text. */
const CELL_MOST = 32_767;

/** Whether a cell of this row would be cut off, and so say something else. */
export function isTooLong(row: readonly Cell[]): boolean {
  return row.some((cell) => typeof cell === "string" && cell.length > CELL_MOST);
}

/** Of its own, a date in a workbook's archive is the day it was made, so that no two exports would be equal. */
const ARCHIVED = [1980, 0, 1] as const;

export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const blob = (await writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(([, width]) => ({ width })),
      stickyRowsCount: 1,
      data: [columns.map(([title]): CellObject => ({ ...textCell(title), fontWeight: "bold" })), ...rows.map(cells)],
    })),
  ).toBlob()) as { readonly arrayBuffer: () => Promise<ArrayBuffer> };
  return settled(new Uint8Array(await blob.arrayBuffer()));
}

function cells(row: readonly Cell[]): (CellObject | null)[] {
  return row.map((cell) => {
    if (cell === undefined || cell === "") return null;
    return typeof cell === "number" ? { type: Number, value: cell } : textCell(cell);
  });
}

function textCell(value: string): CellObject {
  return { type: String, value: literal(printable(value).slice(0, CELL_MOST)), wrap: true, alignVertical: "top" };
}

/** Control characters have no place in the format a workbook is written in. */
function printable(text: string): string {
  return text.replaceAll(/[^\t\n\r\P{Cc}]|[\uFFFE\uFFFF]/gu, "");
}

/** A workbook reads `_x0041_` as the letter with that number, unless the line before it is written as such a number itself. */
function literal(text: string): string {
  return text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/gu, "_x005F_");
}

/** The same archive with fixed dates, its files in order, and spaces kept at the ends of texts. */
function settled(bytes: Uint8Array): Uint8Array {
  const files: Zippable = {};
  const mtime = new Date(...ARCHIVED);
  for (const [path, content] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const spaced = path === "xl/sharedStrings.xml" ? strToU8(keepingSpaces(strFromU8(content))) : content;
    files[path] = [spaced, { mtime, level: 6 }];
  }
  return zipSync(files);
}

function keepingSpaces(xml: string): string {
  return xml.replaceAll("<t>", '<t xml:space="preserve">');
}
