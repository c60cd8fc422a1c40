import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Scenario } from "./scenario.ts";
import { matches, scenarios } from "./scenario.ts";

const root = join(import.meta.dirname, "../..");
const loader = pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href;
const main = join(root, "src/cli/main.node.ts");

/** Windows neither takes reading away by a mode nor lets everybody make links. */
const possible = (scenario: Scenario): boolean =>
  process.platform !== "win32" || (scenario.closed.length === 0 && scenario.links.size === 0);

describe("The command line, as a process on a disk", function () {
  this.timeout(120_000);
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "practice-guidance-"));
    chmodSync(folder, 0o755);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const scenario of scenarios().filter((scenario) => scenario.process && possible(scenario))) {
    it(scenario.name.replaceAll("-", " "), () => {
      lay(scenario, folder);
      const before = namesBelow(folder);
      for (const path of scenario.closed) chmodSync(join(folder, path), 0o000);
      const { stdout, stderr, status } = spawn(scenario, folder);
      if (!matches(scenario.stderr, stderr)) assert.equal(stderr, scenario.stderr);
      if (!matches(scenario.stdout, stdout)) assert.equal(stdout, scenario.stdout);
      assert.equal(status, scenario.exit);
      for (const path of scenario.closed) chmodSync(join(folder, path), 0o755);
      const written = [...scenario.after.keys()].filter((path) => !before.includes(path));
      const kept = namesBelow(folder).filter((path) => !scenario.written.some((below) => path.startsWith(`${below}/`)));
      assert.deepEqual(kept, [...before, ...written].sort());
      for (const [path, content] of scenario.files) {
        if (scenario.after.has(path)) continue;
        assert.ok(readFileSync(join(folder, path)).equals(content), `${path} was changed`);
      }
      for (const [path, expected] of scenario.after) {
        const text = readFileSync(join(folder, path), "utf8");
        if (!matches(expected, text)) assert.equal(text, expected);
      }
    });
  }
});

function lay({ files, links }: Scenario, folder: string): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const [path, type] of links) {
    const at = join(folder, path);
    if (type === "broken-link") symlinkSync(at, at);
    else symlinkSync(dirname(at), at, "dir");
  }
}

/** The superuser may read everything, so where a folder is closed to us somebody else has to try. */
function spawn({ argv, closed }: Scenario, folder: string): { stdout: string; stderr: string; status: number | null } {
  const nobody = closed.length > 0 && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return spawnSync(process.execPath, ["--import", loader, main, ...argv], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.json"), NODE_NO_WARNINGS: "1" },
    ...nobody,
  });
}

/** Every file and link. */
function namesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
