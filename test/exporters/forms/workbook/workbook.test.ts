/** The field-catalogue workbook, read back by a library that did not write it. */
import assert from "node:assert/strict";
import { run } from "../../../../src/cli/run.ts";
import type { Source } from "../../../../src/document/source.ts";
import { fieldMapping } from "../../../../src/exporters/forms/workbook/field-mapping.ts";
import { workbookForms } from "../../../../src/exporters/forms/workbook/workbook-forms.ts";
import { withUsage } from "../../../../src/tools/usage/usage-record.ts";
import { memoryWorld } from "../../../cli/memory-world.ts";
import { corpusOf, fixture, sampleSources, toolIn } from "../forms-of.ts";
import type { ExcelSheet } from "./excel.ts";
import { cellsOf, opened, tableIn, titlesOf } from "./excel.ts";

const SHEETS = ["Form", "Fields", "Options", "Visibility", "Scoring", "Returns", "Changes", "Test script"];

describe("The field-catalogue workbook", function () {
  this.timeout(120_000);
  let sources: readonly Source[];
  let books: ReadonlyMap<string, Uint8Array>;

  before(async () => {
    sources = [...(await sampleSources()), await fixture("everything")];
    books = await exported(sources);
  });

  it("is made of every tool, and another library reads every sheet of it", async () => {
    const tools = sources.filter(({ text }) => text.startsWith("kind: tool")).map(toolIn);
    assert.deepEqual([...books.keys()].sort(), tools.map(({ id }) => `${id}.xlsx`).sort());
    for (const tool of tools) {
      const book = await opened(books.get(`${tool.id}.xlsx`));
      assert.deepEqual(
        book.worksheets.map(({ name }) => name),
        SHEETS,
      );
      const fields = tableIn(book, "Fields");
      const byHand = ["tool_id", "tool_edition", "template_version", ...(tool.bands ? ["band"] : [])];
      const written = withUsage(tool).sections;
      const ids = written
        .flatMap(({ questions }) => questions)
        .flatMap((question) => (question.type === "repeating_group" ? [question, ...question.questions] : [question]))
        .flatMap((question) =>
          question.type === "matrix" ? question.rows.map(({ code }) => `${question.id}_${code}`) : [question.id],
        );
      if (tool.usage) ids.splice(ids.indexOf("event_id"), 0, ...byHand);
      assert.deepEqual(
        fields.map((row) => row.get("Field id")),
        ids,
        tool.id,
      );
      for (const row of fields) assert.equal(row.get("Build as: Eclipse"), "Confirm with the vendor");
    }
  });

  it("says how a question is built where the vendor's field types are known", async () => {
    const rows = tableIn(await opened(books.get("everything.xlsx")), "Fields");
    const mosaic = (id: string) => rows.find((row) => row.get("Field id") === id)?.get("Build as: Mosaic");
    assert.match(String(mosaic("threats")), /^Lookup.*never Yes\/No/u);
    assert.equal(mosaic("threat_words"), "Long text");
    assert.match(String(mosaic("severity_body")), /^One lookup for each row/u);
  });

  it("carries how each answer is kept, what starts the form and what follows it", async () => {
    const book = await opened(books.get("yp-dash.xlsx"));
    const age = tableIn(book, "Fields").find((row) => row.get("Field id") === "age_group");
    assert.match(String(age?.get("Fill in from")), /^Date of birth, from the person's record/u);
    assert.equal(age?.get("Privacy class"), "Personal");
    assert.match(String(age.get("Ground in law")), /public task/u);
    assert.match(String(age.get("Kept for")), /^25 years from date of birth$/u);
    const harms = tableIn(book, "Fields").find((row) => row.get("Field id") === "harms_age");
    assert.match(String(harms?.get("Disclosure")), /^About or from somebody else/u);
    const about = tableIn(book, "Form").map((row) => [row.get("About"), row.get("What it is")]);
    const said = (name: string) => about.filter(([title]) => title === name).map(([, words]) => String(words));
    assert.deepEqual(said("Sits on"), ["The record of one child"]);
    assert.match(said("Never copied to the record of").join(), /the person who harms/u);
    assert.match(said("Unfinished forms").join(), /Can be saved/u);
    assert.ok(said("Workflow: starts when").length > 0);
    assert.ok(said("Workflow: next action").length > 0);
  });

  it("has a test script of invented cases with what the form must show", async () => {
    const rows = tableIn(await opened(books.get("severity-grid.xlsx")), "Test script");
    const shown = rows.map((row) => textOf(row.get("Then the form shows"))).filter((words) => words !== "");
    assert.match(shown[0] ?? "", /Score: none\nBand: none$/u);
    assert.ok(shown.length > 3 && shown.some((words) => /Band: /u.test(words) && !/Band: none/u.test(words)));
  });

  it("has the same bytes each time", async () => {
    const again = await exported(sources);
    for (const [path, bytes] of books) assert.ok(Buffer.from(bytes).equals(again.get(path) ?? new Uint8Array()), path);
  });

  it("never makes a formula of what an author wrote, and keeps the text exactly", async () => {
    const hostile = [
      '=HYPERLINK("https://evil.example","x")',
      "+1+41",
      "-2+3",
      "@SUM(A1)",
      "  two spaces, and \u202Eright to left\u202C",
      "<b>&amp;</b> ' \" %resource.item | //*",
      "=cmd|' /C calc'!A0",
    ];
    const base = await fixture("everything");
    for (const label of hostile) {
      const text = base.text.replace("label: Was the adult seen alone?", `label: ${JSON.stringify(label)}`);
      assert.notEqual(text, base.text);
      const [bytes] = [...(await exported([...(await partnership()), { ...base, text }])).values()];
      const book = await opened(bytes);
      const cells = book.worksheets.flatMap(cellsOf);
      assert.ok(cells.every(({ formula }) => formula === undefined));
      const row = tableIn(book, "Fields").find((one) => one.get("Field id") === "seen_alone");
      assert.equal(row?.get("Label"), label);
    }
  });

  it("gives back what a systems team wrote into it, saved by another program", async () => {
    const book = await opened(books.get("severity-grid.xlsx"));
    const sheet = book.getWorksheet("Fields");
    assert.ok(sheet);
    write(sheet, 2, "Built? (Y/N)", "y");
    write(sheet, 2, "Local field name", "SEV_FROM");
    write(sheet, 3, "Local field name", "not built");
    const saved = new Uint8Array(await book.xlsx.writeBuffer());
    const world = memoryWorld({ files: new Map([["back/grid.xlsx", saved]]) });
    assert.equal(await run(["forms", "mapping", "back/grid.xlsx", "--output", "back/grid.json"], world), 0);
    const mapping = JSON.parse(new TextDecoder().decode(world.files.get("back/grid.json"))) as Record<string, unknown>;
    assert.equal(mapping["form"], "severity-grid");
    assert.deepEqual(mapping["fields"], { recent_from: "SEV_FROM" });
    assert.match(world.said.stderr, /^Not built yet: seen_alone, /u);

    write(sheet, 3, "Built? (Y/N)", "Y");
    write(sheet, 3, "Local field name", "SEV_FROM");
    const read = await fieldMapping(new Uint8Array(await book.xlsx.writeBuffer()));
    assert.match(read?.faults.join() ?? "", /^Two fields have the local name “SEV_FROM”/u);
  });

  it("reads nothing from a file that is no workbook of this program", async () => {
    const world = memoryWorld({ files: new Map([["a.xlsx", "PK nothing"]]) });
    assert.equal(await run(["forms", "mapping", "a.xlsx"], world), 2);
    assert.match(world.said.stderr, /is no workbook of this program/u);
  });

  async function partnership(): Promise<readonly Source[]> {
    return (await sampleSources()).filter(({ text }) => text.startsWith("kind: partnership"));
  }
});

async function exported(sources: readonly Source[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { files } = await workbookForms.export(corpusOf(sources), { tier: "internal" });
  return new Map(files.map(({ path, content }) => [path, content as Uint8Array]));
}

function write(sheet: ExcelSheet, row: number, title: string, value: string): void {
  sheet.getRow(row).getCell(titlesOf(sheet).indexOf(title) + 1).value = value;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
