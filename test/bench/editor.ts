/**
 * `npm run bench:editor`: how long a writer waits in the editor. The built language server is started as an editor does, over its
 * standard streams, for made libraries; each time stands beside a server that only answers and beside reading the one document. Sizes can
 * be named: `npm run bench:editor -- 100`. Without names: 100, 1,000 and 10,000 documents. The sizes of the bundles come last.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { readEntry } from "../../src/corpus/reading.ts";
import { WireEditor } from "../server/editor.ts";
import { makeLibrary } from "./library.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const echo = join(root, "dist/bench/echo-server.cjs");
const work = mkdtempSync(join(tmpdir(), "bench-editor-"));
const named = process.argv.slice(2).map(Number).filter(Boolean);

/** The documents that are written in: a chapter many others point at, and a tool. */
const EDITED = ["chapters/g0.md", "tools/t0.yaml"];
const EDITS = 30;

await build({
  entryPoints: [join(root, "test/bench/echo-server.ts")],
  outfile: echo,
  bundle: true,
  platform: "node",
  mainFields: ["module", "main"],
  logLevel: "error",
});
try {
  for (const size of named.length > 0 ? named : [100, 1000, 10_000]) await measureAt(size);
} finally {
  rmSync(work, { recursive: true, force: true });
}
bundles();

async function measureAt(size: number): Promise<void> {
  const folder = join(work, String(size));
  const library = new Map(makeLibrary(size));
  for (const [path, text] of library) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`\n${library.size} documents (milliseconds)\n`);
  const started = performance.now();
  const editor = new WireEditor(folder);
  await editor.begin();
  line("start to the first answer", performance.now() - started);
  await editor.read();
  line("start to every document read and checked", performance.now() - started);
  const plain = new WireEditor(folder, echo);
  await plain.begin();
  for (const path of EDITED) {
    const text = library.get(path) ?? "";
    console.log(`  ${path}, ${text.length} characters`);
    const floor = line("    floor: a server that only answers", await keystrokes(plain, path, text));
    const reading = line("    floor: reading the document alone", readAlone(path, text));
    const ours = line("    keystroke to problems", await keystrokes(editor, path, text));
    console.log(`      ${(ours / floor).toFixed(1)} times answering, ${(ours / reading).toFixed(1)} times reading`);
  }
  await editor.end();
  await plain.end();
}

/** Half of the keystrokes make a fault and half of them mend it, so that there is always something to tell. The middle of all. */
async function keystrokes(editor: WireEditor, path: string, text: string): Promise<number> {
  await editor.open(path, text);
  const faulty = text.replace(/^status: /mu, "statuz: ");
  if (faulty === text) throw new Error(`${path} has no status to misspell.`);
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const before = editor.told.length;
    const started = performance.now();
    await editor.change(path, edit + 2, edit % 2 === 0 ? faulty : text);
    await editor.until("problems", () => editor.told.slice(before).includes(editor.at(path)));
    times.push(performance.now() - started);
  }
  return middle(times);
}

function readAlone(path: string, text: string): number {
  const language = path.endsWith(".md") ? "markdown" : "yaml";
  const times = Array.from({ length: EDITS }, () => {
    const started = performance.now();
    readEntry({ uri: path, language, text, bom: false });
    return performance.now() - started;
  });
  return middle(times);
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function bundles(): void {
  console.log("\nBundles (kilobytes)\n");
  const folder = join(root, "dist/editor/dist");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
    line(file, statSync(join(folder, file)).size / 1000);
  }
  line("the packed extension", statSync(join(root, "dist/practice-guidance.vsix")).size / 1000);
}

function line(name: string, value: number): number {
  console.log(`  ${name.padEnd(46)}${value.toFixed(1).padStart(9)}`);
  return value;
}
