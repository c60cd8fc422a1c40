import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { firstLibrary } from "../../src/corpus/first-library.ts";

const root = join(import.meta.dirname, "../..");
const loader = pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href;

describe("Serving as a process", function () {
  this.timeout(120_000);
  let folder = "";
  let child: ChildProcess | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "practice-guidance-"));
    for (const { path, text } of firstLibrary("town", "Our Town Partnership", "2027-11-02")) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterEach(() => {
    child?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  it("shows a change to whoever looks, and ends tidily on Ctrl+C", async () => {
    const argv = ["serve", folder, "--today", "2026-11-02", "--port", "18180"];
    child = spawn(process.execPath, ["--import", loader, join(root, "src/cli/main.node.ts"), ...argv], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.json"), NODE_NO_WARNINGS: "1" },
    });
    let said = "";
    child.stdout?.on("data", (data: Buffer) => (said += data.toString()));
    child.stderr?.on("data", (data: Buffer) => (said += data.toString()));
    await until(
      () => said.includes("Ctrl+C"),
      () => said,
    );
    const [site = ""] = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said) ?? [];
    assert.match(await (await fetch(site)).text(), /Our Town Partnership|First chapter/u);
    const stream = (await fetch(`${site}.practice-guidance/changes`)).body?.getReader();
    await stream?.read();
    const tool = join(folder, "tools/first-tool.yaml");
    writeFileSync(tool, readFileSync(tool, "utf8").replace("First tool", "Better tool"));
    const event = await stream?.read();
    assert.match(new TextDecoder().decode(event?.value), /event: change/u);
    assert.match(await (await fetch(`${site}forms/fhir/questionnaire-first-tool.json`)).text(), /Better tool/u);
    if (process.platform === "win32") return;
    const ended = once(child, "exit");
    child.kill("SIGINT");
    assert.deepEqual(await ended, [0, null]);
  });
});

async function until(holds: () => boolean, said: () => string): Promise<void> {
  for (let tries = 0; tries < 600 && !holds(); tries++) await new Promise((done) => setTimeout(done, 50));
  assert.ok(holds(), said());
}
