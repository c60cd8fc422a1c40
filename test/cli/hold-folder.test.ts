import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { holdFolder } from "../../src/cli/hold-folder.node.ts";

const LOCK = ".practice-guidance.lock";
const QUICK = { renew: 20, patience: 1000 };
const root = join(import.meta.dirname, "../..");
const loader = pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href;

describe("Holding an output folder", function () {
  this.timeout(60_000);
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "practice-guidance-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("keeps a second export out until the first has ended", async () => {
    const first = await holdFolder(folder, QUICK);
    await assert.rejects(holdFolder(folder, QUICK), { name: "UsageError", message: /Another export is writing/u });
    await first.confirm();
    await first.release();
    const second = await holdFolder(folder, QUICK);
    await second.release();
    assert.deepEqual(readdirSync(folder), []);
  });

  it("lets one of many through that come at once", async () => {
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => holdFolder(folder, QUICK)));
    const held = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    assert.equal(held.length, 1);
    await held[0]?.release();
  });

  it("lets one of many through that find a dead holder at once", async () => {
    writeFileSync(join(folder, LOCK), JSON.stringify({ process: 2 ** 30, computer: hostname(), run: "dead" }));
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => holdFolder(folder, QUICK)));
    const held = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    assert.equal(held.length, 1);
    await held[0]?.confirm();
    await held[0]?.release();
    assert.deepEqual(readdirSync(folder), []);
  });

  it("is over at once when the holder's process has been killed", async () => {
    const child = spawn(process.execPath, ["--import", loader, join(import.meta.dirname, "hold-for-ever.ts"), folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    await assert.rejects(holdFolder(folder), { name: "UsageError" });
    child.kill("SIGKILL");
    await once(child, "exit");
    const begun = performance.now();
    const held = await holdFolder(folder);
    assert.ok(performance.now() - begun < 4000, "it waited for the dead to move");
    await held.release();
  });

  it("is over when nobody renews it, though its process number is in use or on another computer", async () => {
    for (const computer of [hostname(), "another"]) {
      writeFileSync(join(folder, LOCK), JSON.stringify({ process: process.pid, computer, run: "gone" }));
      const held = await holdFolder(folder, QUICK);
      await held.confirm();
      await held.release();
    }
  });

  it("tells a holder that stood still that it has lost the folder", async () => {
    const first = await holdFolder(folder, { renew: 1_000_000, patience: 1000 });
    const second = await holdFolder(folder, QUICK);
    await assert.rejects(first.confirm(), { name: "UsageError", message: /Nothing was replaced/u });
    await first.release();
    await second.confirm();
    await second.release();
  });
});
