/** Completed forms and exports of case systems beside a library's documents. */
import assert from "node:assert/strict";
import { loadLibrary } from "../../src/corpus/load.ts";
import { memoryHost } from "../../src/corpus/memory-host.ts";

const PARTNERSHIP =
  "kind: partnership\nid: testbridge\ntitle: Testbridge\nnamespace: testbridge\njurisdiction: england\n";

/** `path code` for every problem of loading a library with these files. */
async function found(files: Readonly<Record<string, string>>, partnership = PARTNERSHIP): Promise<readonly string[]> {
  const bytes = Object.entries({ "partnership.yaml": partnership, ...files }).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  const { problems } = await loadLibrary(memoryHost(new Map(bytes)));
  return problems.map(({ uri, code }) => `${uri} ${code}`);
}

describe("Case data in a library's folder", () => {
  it("is found as a completed form by its text, whatever its name", async () => {
    const files = {
      "tools/example.json": '{ "resourceType" : "QuestionnaireResponse", "item": [] }',
      "tools/definition.json": '{"resourceType":"Questionnaire","item":[]}',
      "sent.xml": "<data><orx:meta><orx:instanceID>uuid:0</orx:instanceID></orx:meta></data>",
      "form.xml": '<h:html><model><instance><data id="dash"/></instance></model></h:html>',
    };
    assert.deepEqual(await found(files), ["sent.xml completed-form", "tools/example.json completed-form"]);
  });

  it("is asked about where a file is of a sort that case systems export", async () => {
    const files = { "old/Cases.CSV": "a,b", "letter.msg": "", "picture.png": "", "notes.txt": "" };
    assert.deepEqual(await found(files), ["letter.msg case-export", "old/Cases.CSV case-export"]);
  });

  it("is not looked for in what the library keeps out of", async () => {
    const files = { "statistics/areas.csv": "a,b", "out/forms/dash.xlsx": "" };
    assert.deepEqual(await found(files, `${PARTNERSHIP}exclude: [statistics]\n`), []);
  });

  it("is not looked for in what was exported, wherever that lies in the library's folder", async () => {
    const exported = { "for systems/forms/workbook/dash.xlsx": "", "beside/dash.xlsx": "" };
    const files = { ...exported, "for systems/.practice-guidance.json": "{}" };
    assert.deepEqual(await found(files), ["beside/dash.xlsx case-export"]);
  });
});
