/** XLSForms, read back by a library that did not write them, and held to the XForm, which ODK's own engine loads. */
import assert from "node:assert/strict";
import type { Source } from "../../../../src/document/source.ts";
import type { ExportFile } from "../../../../src/exporters/exporter.ts";
import type { FormTool } from "../../../../src/exporters/forms/form-tool.ts";
import { xformOf } from "../../../../src/exporters/forms/xform/xform.ts";
import { xlsformForms } from "../../../../src/exporters/forms/xlsform/xlsform-forms.ts";
import { sampleAndWorded } from "../filled.ts";
import { WORDING, merrowSources, owned } from "../wording/merrow.ts";
import { corpusOf, fixture, sampleSources } from "../forms-of.ts";
import type { ExcelWorkbook } from "../workbook/excel.ts";
import { cellsOf, opened, titlesOf } from "../workbook/excel.ts";
import { readXForm, readXlsform } from "./form-rows.ts";

function assertSame(book: ExcelWorkbook, form: FormTool): void {
  const { about, rows } = readXlsform(book);
  const xform = readXForm(xformOf(form));
  assert.deepEqual(about, { ...xform.about, clean_text_values: "no" });
  assert.deepEqual(
    rows.map(({ path }) => path),
    xform.rows.map(({ path }) => path),
  );
  for (const [index, row] of rows.entries()) assert.deepEqual(row, xform.rows[index], `${form.tool.id}: ${row.path}`);
}

describe("a tool as an XLSForm", function () {
  this.timeout(300_000);
  let sources: readonly Source[];
  let forms: readonly FormTool[];
  let files: readonly ExportFile[];
  /** The form with its owner's questions. */
  let owners: readonly ExportFile[];

  before(async () => {
    sources = [...(await sampleSources()), await fixture("everything")];
    forms = await sampleAndWorded();
    const plain = await xlsformForms.export(corpusOf(sources), { tier: "internal" });
    const withOwners = { tier: "internal", wordings: [owned(WORDING)] } as const;
    const worded = await xlsformForms.export(corpusOf(await merrowSources()), withOwners);
    ({ files } = plain);
    owners = worded.files;
  });

  async function bookOf(id: string): Promise<ExcelWorkbook> {
    return opened([...files, ...owners].find(({ path }) => path === `${id}.xlsx`)?.content as Uint8Array | undefined);
  }

  it("has in its cells what the XForm has, for every tool of the sample library and the fullest fixture", async () => {
    assert.ok(forms.length >= 17);
    for (const form of forms) {
      const book = await bookOf(form.tool.id);
      assert.deepEqual(
        book.worksheets.map(({ name }) => name),
        ["survey", "choices", "settings"],
      );
      assertSame(book, form);
    }
  });

  it("is found out when any column of it says something else, so that the proof above can fail", async () => {
    const form = forms.find(({ tool }) => tool.id === "everything") as FormTool;
    assertSame(await bookOf("everything"), form);
    let tried = 0;
    for (const name of ["survey", "choices", "settings"]) {
      const titles = titlesOf((await bookOf("everything")).getWorksheet(name) as never);
      for (const [column, title] of titles.entries()) {
        const book = await bookOf("everything");
        const sheet = book.getWorksheet(name);
        const row = Array.from({ length: sheet?.rowCount ?? 0 }, (_, index) => index + 1)
          .slice(1)
          .find((at) => (sheet?.getRow(at).getCell(column + 1).value ?? null) !== null);
        assert.ok(sheet && row !== undefined, `${name}: ${title} is empty`);
        const cell = sheet.getRow(row).getCell(column + 1);
        cell.value = `${String(cell.value)}x`;
        assert.throws(() => {
          assertSame(book, form);
        }, `${name}: ${title}`);
        tried += 1;
      }
    }
    assert.ok(tried > 25, `${tried} columns`);
  });

  it("holds text alone: no cell is a number or a formula", async () => {
    for (const { tool } of forms) {
      for (const cell of (await bookOf(tool.id)).worksheets.flatMap(cellsOf)) {
        assert.equal(cell.formula, undefined);
        assert.ok(cell.value === null || typeof cell.value === "string", JSON.stringify(cell.value));
      }
    }
  });

  it("is the same, byte for byte, whenever the same library is exported", async () => {
    const again = await xlsformForms.export(corpusOf([...sources].reverse()), { tier: "internal" });
    assert.deepEqual(again.files, files);
  });

  it("reports what the converter would take for a name, and a name that the converter has", async () => {
    const source = await fixture("everything");
    const text = source.text
      .replace("label: Are there threats?", 'label: "Was ${seen_alone} true?"')
      .replaceAll("id: numbers", "id: meta");
    const { problems } = await xlsformForms.export(corpusOf([...(await sampleSources()), { ...source, text }]), {
      tier: "internal",
      tools: ["everything"],
    });
    const at = (words: string) =>
      problems.filter(({ message }) => message.includes(words)).map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(at("for the name of a question"), ["${seen_alone}"]);
    assert.deepEqual(at("has this name for something of its own"), ["meta"]);
    assert.deepEqual(at("more entries than this"), ["most"]);
  });

  it("is not made where a sum is longer than a cell can be, which is reported", async () => {
    const source = await fixture("everything");
    const rows = Array.from({ length: 400 }, (_, row) => `          - { code: row_${row}, label: Row ${row} }\n`).join(
      "",
    );
    const text = source.text.replace(
      "        columns:\n          - { code: mild",
      `${rows}        columns:\n          - { code: mild`,
    );
    const { files: made, problems } = await xlsformForms.export(
      corpusOf([...(await sampleSources()), { ...source, text }]),
      { tier: "internal", tools: ["everything"] },
    );
    assert.deepEqual(made, []);
    const [found] = problems.filter(({ message }) => message.startsWith("No XLSForm was made"));
    assert.equal(text.slice(found?.span.start, found?.span.end), "score");
  });
});
