/**
 * `npm run bench:site`: measures how fast the website is made beside Hugo, Eleventy and VitePress, which get the same Markdown
 * in the same run; pathways have lines of their own, because nobody else draws any. Wants `npm ci --prefix test/bench/peers`;
 * Hugo is Debian's (`apt-get install hugo`). A number of chapters can be named: `npm run bench:site -- 1000`.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { exporters } from "../../src/exporters/index.ts";
import { exportLibrary } from "../../src/exporters/export-library.ts";
import { kept } from "../../src/exporters/kept.ts";
import type { Source } from "../../src/document/source.ts";
import { languageOf } from "../../src/document/source.ts";
import { change, emptyCheck } from "../../src/rules/check.ts";
import { hugoSite } from "./hugo-site.ts";
import { makeLibrary } from "./library.ts";
import type { Used } from "./run-measured.ts";
import { runNode, runOther } from "./run-measured.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const peers = join(root, "test/bench/peers/node_modules");
const chapters = Number(process.argv[2] ?? 300);
const work = mkdtempSync(join(tmpdir(), "bench-site-"));
const library = makeLibrary(Math.round(chapters / 0.6));
const isPathway = (path: string): boolean => path.startsWith("pathways/");
const isChapter = (path: string): boolean => path.startsWith("chapters/");

try {
  console.log(`${chapters} chapters of about 1,200 words (clock time; memory at its highest)\n`);
  const whole = exported("library", () => true);
  const drawn = [...library.keys()].filter(isPathway).length;
  const without = exported("pathways", (path) => !isChapter(path));
  line("ours, pathways with their drawings and steps", drawn, without);
  // Chapters point at pathways and tools, so that they are the difference between two websites.
  const own = line("ours, chapters", chapters, { ...whole, wall: whole.wall - without.wall });
  const others = {
    Hugo: runOther("hugo", ["--quiet", "--source", hugoSite(join(work, "hugo"), library)], { times: 1 }),
    Eleventy: peer("@11ty/eleventy/cmd.cjs", ["--quiet", "--config", eleventyConfig()], markdownIn("eleventy")),
    VitePress: peer("vitepress/bin/vitepress.js", ["build", "."], vitepressSite()),
  };
  for (const [name, used] of Object.entries(others)) {
    if (!used) console.log(`  ${name} is not on this machine.`);
    else {
      line(name, chapters, used);
      console.log(`    ours / ${name}: ${(own.wall / used.wall).toFixed(2)} of its time`);
    }
  }
  await warm();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function line(name: string, pages: number, used: Used): Used {
  const rate = ((pages / used.wall) * 1000).toFixed(0).padStart(6);
  console.log(`  ${name.padEnd(46)}${rate} pages a second${used.memory.toFixed(0).padStart(7)} MB`);
  return used;
}

/** The command line on the part of the library that is wanted. */
function exported(name: string, wanted: (path: string) => boolean): Used {
  const folder = join(work, name);
  for (const [path, text] of library) if (wanted(path)) write(join(folder, path), text);
  const out = join(work, `out-${name}`);
  const used = runNode([join(root, "dist/cli.js"), "export", "site", folder, "--tier", "practitioner", "--out", out], {
    times: 1,
  });
  if (!existsSync(join(out, "site/index.html"))) throw new Error(`No website was made of the ${name}.`);
  return used;
}

/** One chapter changed while the website is watched: only what rests on it is made again. In memory, without the disk. */
async function warm(): Promise<void> {
  const put = [...library].flatMap(([uri, text]): Source[] => {
    const language = languageOf(uri);
    return language ? [{ uri, language, text, bom: false }] : [];
  });
  const memory = kept();
  const site = exporters.filter(({ id }) => id === "site");
  const empty = emptyCheck([], "2026-11-02");
  const before = change(empty, { put });
  const time = async (checked: typeof before): Promise<number> => {
    const begun = performance.now();
    await exportLibrary(checked.corpus, site, "practitioner", undefined, { kept: memory });
    return performance.now() - begun;
  };
  const first = await time(before);
  const [changed] = put.filter(({ uri }) => isChapter(uri));
  if (!changed) return;
  const again = await time(change(before, { put: [{ ...changed, text: `${changed.text}\nOne more sentence.\n` }] }));
  console.log(`\n  the whole library in memory: ${seconds(first)}; again after one changed chapter: ${seconds(again)}`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A folder with the chapters and nothing else. */
function markdownIn(name: string): string {
  const folder = join(work, name);
  for (const [path, text] of library) if (isChapter(path)) write(join(folder, path), text);
  return folder;
}

function peer(file: string, args: readonly string[], cwd: string): Used | undefined {
  return existsSync(join(peers, file)) ? runNode([join(peers, file), ...args], { cwd, times: 1 }) : undefined;
}

function eleventyConfig(): string {
  const config =
    'export default (c) => { c.addGlobalData("layout", false); return { markdownTemplateEngine: false }; };\n';
  write(join(work, "eleventy/eleventy.config.js"), config);
  return "eleventy.config.js";
}

function vitepressSite(): string {
  const folder = markdownIn("vitepress");
  write(join(folder, ".vitepress/config.mjs"), "export default { title: 'Peer', ignoreDeadLinks: true };\n");
  write(join(folder, "package.json"), '{ "type": "module" }\n');
  symlinkSync(peers, join(folder, "node_modules"), "junction");
  return folder;
}
