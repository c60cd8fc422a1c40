/** How large the packed extension is, and what an editor reads of it before anybody asks for a page. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { repository } from "../../host/vscode.ts";

describe("The packed extension", function () {
  this.timeout(60_000);
  let packed: Uint8Array;
  let files: ReadonlyMap<string, number>;

  before(() => {
    packed = readFileSync(join(repository, "dist/practice-guidance.vsix"));
    files = new Map(
      Object.entries(unzipSync(packed)).map(([path, content]) => [
        path.replace(/^extension\/dist\//u, ""),
        content.length,
      ]),
    );
  });

  it("is under 3 MB to install", () => {
    assert.ok(packed.length < 3_000_000, `${String(packed.length)} bytes`);
  });

  it("has an extension of under 0.6 MB in both hosts", () => {
    for (const file of ["extension.js", "extension.web.js"]) under(file, 600_000);
  });

  it("has a server that begins with under 1.65 MB in both hosts", () => {
    for (const file of ["server.js", "server.web.js"]) under(file, 1_650_000);
  });

  it("keeps what lays out diagrams and what makes Word documents in parts that are loaded when they are needed", () => {
    for (const server of ["server", "server.web"]) {
      const parts = [...files].filter(([file]) => file.startsWith(`${server}-part-`)).map(([, size]) => size);
      const [layout = 0] = parts.sort((a, b) => b - a);
      assert.ok(layout > 1_000_000, `the largest part of ${server} has ${String(layout)} bytes`);
      assert.ok(parts.length >= 4, `${String(parts.length)} parts`);
    }
  });

  function under(file: string, limit: number): void {
    const size = files.get(file);
    assert.ok(size !== undefined, `${file} is not in the package`);
    assert.ok(size < limit, `${file} has ${String(size)} bytes`);
  }
});
