/** The language server over its standard streams, with no editor at all: what any editor with the protocol gets. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PLANTED, WORDING } from "../exporters/forms/wording/merrow.ts";
import { policy } from "../importers/word/word-files.ts";
import { WireEditor } from "./editor.ts";

/** A file that is no document of the library. */
const OWNERS = "wording/merrow-checklist.yaml";

describe("The language server over standard streams", function () {
  this.timeout(240_000);
  let folder: string;
  let editor: WireEditor;
  const text = (path: string): string => readFileSync(join(folder, path), "utf8");

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "practice-guidance-wire-"));
    cpSync("guidance", folder, { recursive: true });
    mkdirSync(join(folder, "wording"));
    writeFileSync(join(folder, OWNERS), WORDING);
    editor = new WireEditor(folder);
    await editor.begin();
    const state = await editor.read();
    assert.ok((state.libraries[0]?.documents ?? 0) > 100);
  });

  after(async () => {
    assert.equal(await editor.end(), 0);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it("tells of a problem at its place and takes it back", async () => {
    const path = "pathways/marac.yaml";
    const sound = text(path);
    await editor.open(path, sound.replace("kind: pathway", "kind: pathwey"));
    const uri = editor.at(path);
    const found = await editor.until("an unknown kind", () =>
      editor.problems.get(uri)?.find(({ code }) => code === "unknown-kind"),
    );
    assert.deepEqual(found.range.start, { line: sound.split(/\r?\n/u).indexOf("kind: pathway"), character: 6 });
    await editor.change(path, 2, sound);
    await editor.until("no problem", () => editor.problems.get(uri)?.length === 0);
  });

  it("tells of a closed document whose reference leads nowhere, and sends only what differs", async () => {
    const path = "contacts.yaml";
    const sound = text(path);
    await editor.open(path, sound);
    editor.told.length = 0;
    await editor.change(path, 2, sound.replace("id: out-of-hours-line", "id: out-of-hours-phone"));
    const partnership = editor.at("partnership.yaml");
    await editor.until("a reference to nothing", () =>
      editor.problems.get(partnership)?.some(({ message }) => message.includes("out-of-hours-line")),
    );
    const once = new Set(editor.told);
    assert.equal(editor.told.length, once.size, "each document is told of once");
    assert.ok(once.size < 40, `${String(once.size)} documents were told of`);
    await editor.change(path, 3, sound);
    await editor.until("no problem", () => editor.problems.get(partnership)?.length === 0);
  });

  it("says nothing of an owner's wording, not even while its file is open", async () => {
    const uri = editor.at(OWNERS);
    const broken = WORDING.replace("label: Thirdplanted", "labell: Thirdplanted");
    await editor.open(OWNERS, WORDING);
    await editor.change(OWNERS, 2, broken);
    const textDocument = { uri };
    const position = { line: broken.split("\n").findIndex((line) => line.includes("Questionplanted")), character: 18 };
    const ask = (method: string, about: object): Promise<unknown> => editor.connection.sendRequest(method, about);
    const answers = [
      await ask("textDocument/hover", { textDocument, position }),
      await ask("textDocument/completion", { textDocument, position }),
      await ask("textDocument/documentSymbol", { textDocument }),
      await ask("workspace/symbol", { query: "planted" }),
      await ask("workspace/symbol", { query: "straw_hat" }),
    ];
    const said = JSON.stringify([answers, [...editor.problems.values()], editor.said]);
    for (const word of [...PLANTED, "straw_hat"]) assert.ok(!said.includes(word), word);
    assert.deepEqual(editor.problems.get(uri) ?? [], []);
    assert.ok(
      JSON.stringify(await ask("workspace/symbol", { query: "safety" })).includes("safety"),
      "symbols are found",
    );
  });

  it("answers what it loads the parts of only when asked: a diagram, and a Word document", async () => {
    const uri = editor.at("pathways/marac.yaml");
    const shown = await editor.connection.sendRequest<{ preview: unknown } | null>("practiceGuidance/preview", { uri });
    assert.match(JSON.stringify(shown?.preview), /<svg/u);
    const library = editor.state?.libraries[0]?.root;
    const base64 = Buffer.from(await policy()).toString("base64");
    const fileName = "policy.docx";
    const back = await editor.connection.sendRequest<{ chapter?: { text: string } }>("practiceGuidance/takeOverWord", {
      library,
      fileName,
      base64,
    });
    assert.match(back.chapter?.text ?? "", /^---\nkind: guidance\n/u);
  });

  it("says that it does not know a question", async () => {
    await assert.rejects(
      editor.connection.sendRequest("practiceGuidance/nothing", {}),
      /does not answer practiceGuidance\/nothing/u,
    );
  });
});
