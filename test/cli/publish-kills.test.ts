import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeHost } from "../../src/cli/node-host.node.ts";
import { publish } from "../../src/exporters/publish.ts";
import { editionIn } from "./edition.ts";

const KILLS = 5;
const root = join(import.meta.dirname, "../..");
const loader = pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href;

describe("Publishing on a disk", function () {
  this.timeout(120_000);

  it(`leaves the old or the new, whole, when its process is killed (${String(KILLS)} times)`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "practice-guidance-"));
    try {
      for (let kill = 0; kill < KILLS; kill++) {
        await killed(folder, Math.random() * 120);
        for (const name of ["site", "forms/fhir"]) {
          const now = edition(folder, name);
          const kept = [edition(folder, `.old/${name}`), edition(folder, `.next/${name}`)];
          const between = now === "nothing" && kept.every((part) => part === "old" || part === "new");
          assert.ok(now === "old" || now === "new" || between, `${name}: ${now}`);
        }
        await publish(nodeHost(folder), []);
        const [site, forms] = [edition(folder, "site"), edition(folder, "forms/fhir")];
        assert.ok(site === forms && (site === "old" || site === "new"), `${site}, ${forms}`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Lets a process publish again and again, and kills it some milliseconds after its first time. */
async function killed(folder: string, after: number): Promise<void> {
  const script = join(import.meta.dirname, "publish-for-ever.ts");
  const child = spawn(process.execPath, ["--import", loader, script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  await new Promise((done) => setTimeout(done, after));
  child.kill("SIGKILL");
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  assert.equal(code, null, "it ended by itself");
  assert.equal(signal, "SIGKILL");
}

function edition(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) return "nothing";
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry): [string, string] => {
    const file = join(entry.parentPath, entry.name);
    return [file.slice(path.length + 1).replaceAll("\\", "/"), readFileSync(file, "utf8")];
  });
  return editionIn(new Map(files));
}
