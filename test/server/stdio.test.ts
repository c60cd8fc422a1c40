/** The language server over its standard streams, with no editor at all: what any editor with the protocol gets. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WireEditor } from "./editor.ts";

describe("The language server over standard streams", function () {
  this.timeout(240_000);
  let folder: string;
  let editor: WireEditor;
  const text = (path: string): string => readFileSync(join(folder, path), "utf8");

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "practice-guidance-wire-"));
    cpSync("guidance", folder, { recursive: true });
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
});
