/** Workbooks as a library that did not write them reads them. */
import assert from "node:assert/strict";
import { clients } from "../clients.ts";

export interface ExcelCell {
  value: unknown;
  readonly type: number;
  readonly formula: string | undefined;
}

export interface ExcelSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  getRow(row: number): { getCell(column: number): ExcelCell };
}

export interface ExcelWorkbook {
  readonly worksheets: readonly ExcelSheet[];
  readonly xlsx: { load(bytes: Uint8Array): Promise<unknown>; writeBuffer(): Promise<ArrayBuffer> };
  getWorksheet(name: string): ExcelSheet | undefined;
}

const { Workbook } = clients("exceljs") as { readonly Workbook: new () => ExcelWorkbook };

export async function opened(bytes: Uint8Array | undefined): Promise<ExcelWorkbook> {
  assert.ok(bytes);
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return book;
}

/** The rows of a sheet below its first, each by the titles in that first. */
export function tableIn(book: ExcelWorkbook, name: string): readonly ReadonlyMap<string, unknown>[] {
  const sheet = book.getWorksheet(name);
  assert.ok(sheet, name);
  const titles = titlesOf(sheet);
  return Array.from({ length: sheet.rowCount - 1 }, (_, row) => {
    const cells = sheet.getRow(row + 2);
    return new Map(titles.map((title, column) => [title, cells.getCell(column + 1).value ?? undefined]));
  });
}

export function titlesOf(sheet: ExcelSheet): readonly string[] {
  return Array.from({ length: sheet.columnCount }, (_, column) => String(sheet.getRow(1).getCell(column + 1).value));
}

export function cellsOf(sheet: ExcelSheet): readonly ExcelCell[] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => sheet.getRow(row + 1).getCell(column + 1)),
  ).flat();
}
