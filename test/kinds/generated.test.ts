/** Proves that what is generated is what would be generated now. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generated } from "../../scripts/generate.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

describe("Generated files", function () {
  this.timeout(60000);
  let files: Map<string, string>;

  before(async () => {
    files = await generated();
  });

  it("are fresh: `npm run generate` would change nothing", () => {
    for (const [path, text] of files) {
      const committed = readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");
      assert.ok(committed === text, `${path} is not what its sources give; run: npm run generate`);
    }
  });

  it("are all there is in their folders", () => {
    for (const folder of ["src/kinds/generated", "docs/reference/kinds", "docs/reference/rules", "snippets"]) {
      const there = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
      const made = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
      assert.deepEqual(there.sort(), made.sort());
    }
  });

  it("contain validators that run where no code may be made from text, as in a strict browser", () => {
    const file = pathToFileURL(join(root, "src/kinds/generated/validators.js")).href;
    const code = `const { levels } = await import(${JSON.stringify(file)}); process.exitCode = levels({}) ? 1 : 0;`;
    const flags = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", code];
    assert.equal(spawnSync(process.execPath, flags, { encoding: "utf8" }).status, 0);
  });
});
