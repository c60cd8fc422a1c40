/** Answers that are no longer offered: recorded ones keep their meaning, and no new form has them. */
import assert from "node:assert/strict";
import type { ExportFile } from "../../../src/exporters/exporter.ts";
import { exporters } from "../../../src/exporters/index.ts";
import { corpusOf, fixture, sampleSources } from "./forms-of.ts";
import { cellsOf, opened } from "./workbook/excel.ts";

const RETIRED = ["No longer offered", "A degree of old"];
const OFFERED = ["Economic", "Severe"];

/** Everything a person or a program reads in a form. The catalogue's list of answers says since when each is retired. */
async function textsOf({ content }: ExportFile): Promise<readonly string[]> {
  if (typeof content === "string") return [content];
  const book = await opened(content);
  const sheets = book.worksheets.filter(({ name }) => name !== "Options");
  return sheets.flatMap(cellsOf).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

describe("an answer that is no longer offered", function () {
  this.timeout(60_000);

  for (const exporter of exporters.filter(({ id }) => id.startsWith("forms/"))) {
    it(`is in no form of the sort ${exporter.id.slice("forms/".length)}`, async () => {
      const source = await fixture("everything");
      assert.ok(RETIRED.every((words) => source.text.includes(`label: ${words}`)));
      const partnership = (await sampleSources()).filter((one) => one.text.startsWith("kind: partnership"));
      const { files } = await exporter.export(corpusOf([...partnership, source]), { tier: "internal" });
      const texts = (await Promise.all(files.map(textsOf))).flat();
      const found = (words: string) => texts.some((one) => one.includes(words));
      assert.deepEqual(RETIRED.filter(found), []);
      if (exporter.id !== "forms/workbook") assert.deepEqual(OFFERED.filter(found), OFFERED);
    });
  }
});
