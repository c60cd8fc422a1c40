/** Installs a package folder's dependencies when its lock file is not the one they were installed from. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Throws with npm's own words shown when the installation fails. `folder` is below the repository. */
export function install(folder = "") {
  const where = join(root, folder);
  const stamp = join(where, "node_modules", ".installed-from");
  const lock = createHash("sha256")
    .update(readFileSync(join(where, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log(`Installing what ${folder === "" ? "the project" : folder} needs ...`);
  const { command, prefix } = npm();
  const result = spawnSync(command, [...prefix, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: where,
    stdio: "inherit",
  });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`npm ci failed in ${where}.`);
  writeFileSync(stamp, lock);
}

/** npm as the file it is, so that no shell is needed on Windows; `npm` itself where this was not started by npm. */
function npm() {
  const file = process.env["npm_execpath"];
  if (file?.endsWith("js")) return { command: process.execPath, prefix: [file] };
  const beside = join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
  if (existsSync(beside)) return { command: process.execPath, prefix: [beside] };
  return { command: "npm", prefix: [] };
}
