/**
 * `npm run bench:forms`: how many tools a second become forms of each sort, and how much memory 1,000 of them take, beside the
 * floor of reading and checking the same library. A number of tools can be named: `npm run bench:forms -- 100`.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FORMS } from "../../src/exporters/forms/form-exporter.ts";
import { exporters } from "../../src/exporters/index.ts";
import { makeLibrary } from "./library.ts";
import type { Used } from "./run-measured.ts";
import { runNode } from "./run-measured.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cli = join(root, "dist/cli.js");
const tools = Number(process.argv[2] ?? 1000);
const work = mkdtempSync(join(tmpdir(), "bench-forms-"));
const folder = join(work, "library");

try {
  // A fifth of the documents are tools; chapters say nothing to forms.
  for (const [path, text] of makeLibrary(tools * 5)) {
    if (path.startsWith("chapters/")) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`${tools} tools of 20 to 40 questions\n`);
  const floor = line(
    "floor: read and check",
    runNode([cli, "check", folder, "--format", "json", "--output", join(work, "p.json")], { times: 1 }),
  );
  const targets = exporters.flatMap(({ id }) => (id.startsWith(FORMS) ? [id.slice(FORMS.length)] : []));
  for (const target of targets) {
    const out = join(work, target);
    const args = ["export", "forms", folder, "--tier", "practitioner", "--target", target, "--out", out];
    const used = runNode([cli, ...args], { times: 1 });
    const made = existsSync(out) ? readdirSync(join(out, "forms", target)).length : 0;
    if (made < tools) throw new Error(`Of ${tools} tools ${made} became ${target}.`);
    line(target, used);
    console.log(`    ${(used.wall / floor.wall).toFixed(2)} times the floor`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function line(name: string, used: Used): Used {
  const rate = ((tools / used.wall) * 1000).toFixed(0).padStart(6);
  console.log(`  ${name.padEnd(24)}${rate} tools a second${used.memory.toFixed(0).padStart(7)} MB`);
  return used;
}
