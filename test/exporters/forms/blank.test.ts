/** Blank forms as pages: sound HTML, whatever a tool asks. */
import assert from "node:assert/strict";
import { blankForms } from "../../../src/exporters/forms/blank/blank-forms.ts";
import { htmlFaults } from "../html-faults.ts";
import { corpusOf, fixture, sampleSources } from "./forms-of.ts";

describe("Every blank form", function () {
  this.timeout(60_000);

  it("is valid HTML", async () => {
    const sources = [...(await sampleSources()), await fixture("everything")];
    const { files } = await blankForms.export(corpusOf(sources), { tier: "internal" });
    assert.ok(files.length > 15, `${files.length} forms`);
    const faults: string[] = [];
    for (const { path, content } of files) faults.push(...(await htmlFaults(path, String(content))));
    assert.deepEqual(faults, []);
  });
});
