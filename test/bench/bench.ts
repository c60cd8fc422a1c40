/**
 * `npm run bench`: measures our command line beside other programs and floors, in one run on one machine, and prints ratios with
 * the goals. Sizes can be named: `npm run bench -- 100 1000`. Without names: 100, 1,000 and 10,000 documents.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync, appendFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { hugoSite } from "./hugo-site.ts";
import { makeLibrary } from "./library.ts";
import type { Used } from "./run-measured.ts";
import { runNode, runOther } from "./run-measured.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const peers = join(root, "test/bench/peers/node_modules");
const work = mkdtempSync(join(tmpdir(), "bench-"));
const cli = join(root, "dist/cli.js");
const floors = join(root, "dist/bench/floors.js");
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

await build({
  entryPoints: [join(root, "test/bench/floors.ts")],
  outfile: floors,
  bundle: true,
  platform: "node",
  format: "esm",
  external: ["satteri"],
  logLevel: "error",
  banner: { js: 'import { createRequire as __r } from "node:module"; const require = __r(import.meta.url);' },
});
try {
  for (const size of sizes.length > 0 ? sizes : [100, 1000, 10000]) measureAt(size);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function measureAt(size: number): void {
  const folder = join(work, String(size));
  for (const [path, text] of makeLibrary(size)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const times = size >= 10000 ? 1 : 3;
  const check = (env: NodeJS.ProcessEnv = {}) =>
    runNode([cli, "check", folder, "--format", "json", "--output", join(work, "problems.json")], { times, env });
  console.log(`\n${size} documents (milliseconds of processor time for each document; memory in MB)\n`);

  const stat = line("floor: walk and stat", runNode([floors, "stat", folder], { times }));
  line("floor: read", runNode([floors, "read", folder], { times }));
  const parsers = line("floor: our two parsers alone", runNode([floors, "parse", folder], { times }));
  const parsersRemark = line("floor: the same with remark-parse", runNode([floors, "parse-remark", folder], { times }));
  const cold = line("cold check", check({ PRACTICE_GUIDANCE_CACHE: "off" }));
  const coldRemark = line(
    "cold check with remark-parse",
    check({ PRACTICE_GUIDANCE_CACHE: "off", PRACTICE_GUIDANCE_PARSER: "remark" }),
  );
  const cache = join(work, `cache-${size}`);
  check({ PRACTICE_GUIDANCE_CACHE: cache });
  const warm = line("warm check, nothing changed", check({ PRACTICE_GUIDANCE_CACHE: cache }));
  appendFileSync(join(folder, "chapters/g0.md"), "\nOne more sentence.\n");
  const one = line("warm check, one file changed", changedOnce());
  const site = line("site export", exportSite());
  const goals: [string, number | undefined, number][] = [
    ["cold check / our two parsers alone", ratio(cold, parsers), 1.25],
    ["cold check with remark-parse / remark-parse and yaml alone", ratio(coldRemark, parsersRemark), 1.25],
    ["warm check, nothing changed / walk and stat", ratio(warm, stat), 3],
    ["warm check, one file changed / walk and stat", ratio(one, stat), 4],
  ];
  if (size <= 1000 && existsSync(peers)) {
    const lint = line(
      "peer: markdownlint-cli2 (Markdown only)",
      peer("markdownlint-cli2/markdownlint-cli2-bin.mjs", ["**/*.md"]),
    );
    const spectral = line(
      "peer: spectral (YAML only)",
      peer("@stoplight/spectral-cli/dist/index.js", ["lint", "**/*.yaml", "--quiet", "--ruleset", rulesetFile()]),
    );
    goals.push(["cold check / markdownlint-cli2 + spectral", cold.cpu / (lint.cpu + spectral.cpu), 0.15]);
  }
  if (existsSync(peers)) {
    const remark = line("peer: remark-cli + lint + links (Markdown only)", remarkPeer());
    goals.push(["cold check / remark-cli", ratio(cold, remark), 0.1]);
  }
  const hugo = hugoPeer();
  if (hugo)
    goals.push([
      "site export / Hugo on the chapters, for each page",
      ratio(site, line("peer: Hugo (chapters only)", hugo)),
      1,
    ]);
  else console.log("  Hugo is not on this machine (Debian: apt-get install hugo); its ratio is not measured.");
  if (size >= 10000) goals.push(["memory of a cold check, in MB", cold.memory, 400]);
  console.log("");
  for (const [what, measured, goal] of goals) {
    const verdict = measured === undefined ? "not measured" : measured <= goal ? "met" : "not met";
    console.log(`  ${what}: ${measured?.toFixed(2) ?? "-"} (goal ${goal}): ${verdict}`);
  }

  function line(name: string, used: Used): Used {
    const each = (used.cpu / size).toFixed(3).padStart(9);
    console.log(`  ${name.padEnd(52)}${each}${used.memory.toFixed(0).padStart(7)} MB`);
    return used;
  }

  function changedOnce(): Used {
    const file = join(folder, "chapters/g0.md");
    const later = new Date(Date.now() + 5000);
    utimesSync(file, later, later);
    return runNode([cli, "check", folder, "--format", "json", "--output", join(work, "problems.json")], {
      times: 1,
      env: { PRACTICE_GUIDANCE_CACHE: cache },
    });
  }

  function exportSite(): Used {
    const out = join(work, `out-${size}`);
    const used = runNode([cli, "export", "site", folder, "--tier", "practitioner", "--out", out], { times: 1 });
    if (!existsSync(join(out, "site/index.html"))) throw new Error("No website was made.");
    return used;
  }

  function peer(file: string, args: readonly string[]): Used {
    return runNode([join(peers, file), ...args], { cwd: folder, times: 1 });
  }

  function rulesetFile(): string {
    const file = join(work, "ruleset.yaml");
    writeFileSync(file, "rules:\n  has-id: { given: $, then: { field: id, function: truthy } }\n");
    return file;
  }

  function remarkPeer(): Used {
    const rc = join(work, "remarkrc.mjs");
    const uses = [
      "remark-frontmatter",
      "remark-gfm",
      "remark-directive",
      "remark-preset-lint-recommended",
      "remark-validate-links",
    ];
    const imports = uses.map(
      (name, index) => `import p${index} from ${JSON.stringify(join(peers, name, "index.js"))};`,
    );
    writeFileSync(
      rc,
      `${imports.join("\n")}\nexport default { plugins: [${uses.map((_name, index) => `p${index}`).join(", ")}] };\n`,
    );
    return peer("remark-cli/cli.js", [".", "--quiet", "--no-stdout", "--no-config", "--rc-path", rc]);
  }

  function hugoPeer(): Used | undefined {
    const site = hugoSite(join(work, `hugo-${size}`), makeLibrary(size));
    const used = runOther("hugo", ["--quiet", "--source", site], { times });
    const pages = Math.round(size * 0.6);
    return used && { ...used, cpu: (used.cpu / pages) * size };
  }
}

function ratio(a: Used, b: Used): number {
  return a.cpu / b.cpu;
}
