import assert from "node:assert/strict";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Host } from "../../src/corpus/host.ts";
import { isUnreachable } from "../../src/corpus/host.ts";
import { nodeHost } from "../../src/cli/node-host.node.ts";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const onWindows = process.platform === "win32";

describe("A folder on a disk", () => {
  let folder = "";
  let host: Host;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "practice-guidance-"));
    host = nodeHost(folder);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("lists files and folders and reads what was written", async () => {
    await host.makeFolder("a/b");
    await host.write("a/b/c.md", text("words"));
    assert.deepEqual(await host.list("a"), [{ name: "b", type: "folder" }]);
    assert.deepEqual(await host.list("a/b"), [{ name: "c.md", type: "file" }]);
    assert.deepEqual(Buffer.from((await host.read("a/b/c.md")) as Uint8Array).toString(), "words");
  });

  it("says of what is not there that it is missing", async () => {
    for (const answer of [await host.read("no.md"), await host.list("no"), await host.read("no/no.md")]) {
      assert.deepEqual(answer, { unreachable: "missing", detail: "it is not there" });
    }
  });

  it("says of a folder read as a file, and a file listed as a folder, what it is", async () => {
    mkdirSync(join(folder, "a.md"));
    writeFileSync(join(folder, "b"), "");
    const [read, listed] = [await host.read("a.md"), await host.list("b")];
    assert.ok(isUnreachable(read) && read.detail === "it is a folder");
    assert.ok(isUnreachable(listed));
  });

  it("never leads out of its folder", async () => {
    await assert.rejects(async () => host.read("../outside.md"), /leads out of its folder/u);
    await assert.rejects(async () => host.write("a/../../outside.md", text("x")), /leads out of its folder/u);
  });

  it("keeps long paths", async () => {
    const deep = Array.from({ length: 20 }, () => "a-folder-with-a-long-name").join("/");
    await host.makeFolder(deep);
    await host.write(`${deep}/a.md`, text("deep"));
    assert.equal(Buffer.from((await host.read(`${deep}/a.md`)) as Uint8Array).toString(), "deep");
  });

  it("replaces a file whole and leaves nothing beside it", async () => {
    await host.write("a.md", text("old"));
    await host.write("a.md", text("new"));
    assert.equal(readFileSync(join(folder, "a.md"), "utf8"), "new");
    assert.deepEqual(readdirSync(folder), ["a.md"]);
  });

  it("renames and removes files and whole folders, and removes what is not there without a word", async () => {
    await host.makeFolder("a");
    await host.write("a/x.md", text("x"));
    await host.rename("a", "b");
    await host.rename("b/x.md", "b/y.md");
    assert.deepEqual(await host.list("b"), [{ name: "y.md", type: "file" }]);
    await host.remove("b");
    await host.remove("b");
    assert.deepEqual(await host.list(""), []);
  });

  it("says in plain words why something cannot be written", async () => {
    await assert.rejects(host.write("no/such/a.md", text("x")), {
      name: "UsageError",
      message: `Cannot write ${join(folder, "no/such/a.md")}: it is not there.`,
    });
    writeFileSync(join(folder, "file"), "");
    await assert.rejects(host.makeFolder("file/below"), {
      name: "UsageError",
      message: /a part of the path is no folder/u,
    });
  });

  if (!onWindows) {
    it("keeps a file's rights, and a link a link, when it replaces the text", async () => {
      writeFileSync(join(folder, "real.md"), "old", { mode: 0o640 });
      chmodSync(join(folder, "real.md"), 0o640);
      symlinkSync(join(folder, "real.md"), join(folder, "link.md"));
      await host.write("link.md", text("new"));
      assert.ok(lstatSync(join(folder, "link.md")).isSymbolicLink());
      assert.equal(readFileSync(join(folder, "real.md"), "utf8"), "new");
      assert.equal(statSync(join(folder, "real.md")).mode & 0o777, 0o640);
    });

    it("tells links that lead nowhere, in a circle or to a folder from files", async () => {
      mkdirSync(join(folder, "real"));
      writeFileSync(join(folder, "real.md"), "");
      symlinkSync("real", join(folder, "to-folder"));
      symlinkSync("real.md", join(folder, "to-file.md"));
      symlinkSync("nowhere.md", join(folder, "to-nothing.md"));
      symlinkSync("circle.md", join(folder, "circle.md"));
      const listed = (await host.list("")) as readonly { name: string; type: string }[];
      assert.deepEqual(Object.fromEntries(listed.map(({ name, type }) => [name, type])), {
        real: "folder",
        "real.md": "file",
        "to-folder": "linked-folder",
        "to-file.md": "file",
        "to-nothing.md": "broken-link",
        "circle.md": "broken-link",
      });
    });
  }
});
