/** Checks a library that breaks every rule once, and draws each problem under the line it is about. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { loadLibrary } from "../../src/corpus/load.ts";
import { memoryHost } from "../../src/corpus/memory-host.ts";
import type { Problem } from "../../src/document/problem.ts";
import { allCodes } from "../../src/rules/all-codes.ts";
import { allProblems, change, emptyCheck } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import { drawn, placed } from "./drawn.ts";

const fixtures = join(dirname(fileURLToPath(import.meta.url)), "../fixtures");
const folder = join(fixtures, "faulty");
const snapshot = join(fixtures, "faulty.txt");

/** What a file's text cannot bring about: the disk, a missing file, or a fault of the product. */
const NOT_BY_TEXT = [
  "no-partnership-file",
  "no-permission",
  "unreadable",
  "broken-link",
  "linked-folder",
  "completed-form",
  "case-export",
  "rule-crashed",
];

/** Faults of size, in files too big to be kept. */
const LARGE: Readonly<Record<string, { readonly code: string; readonly text: string }>> = {
  "large/file.md": { code: "file-too-large", text: "words and words\n".repeat(40_000) },
  "large/line.md": { code: "line-too-long", text: `# ${"a".repeat(30_000)}\n` },
  "large/block.md": { code: "block-too-long", text: "*a* *b*\n".repeat(2000) },
  "large/table.md": { code: "table-too-long", text: `|a|\n|-|\n${"|b|\n".repeat(2000)}` },
  "large/markup.md": { code: "too-much-markup", text: "*a* *b*\n\n".repeat(8000) },
  "large/problems.yaml": { code: "too-many-problems", text: "same: 1\n".repeat(300) },
};

async function checkedFolder() {
  const files = new Map<string, Uint8Array>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const uri = path.split(sep).join("/");
    if (/\.(md|yaml)$/u.test(uri)) files.set(uri, readFileSync(join(folder, path)));
  }
  const { sources, problems, today } = await loadLibrary(memoryHost(files));
  const checked = change(emptyCheck(rules, today ?? ""), { put: sources });
  const texts = new Map(sources.map(({ uri, text }) => [uri, text]));
  return { problems: [...problems, ...allProblems(checked)], texts };
}

/** `file:line code` for each expectation written in a file or in the list. */
function expectations(texts: ReadonlyMap<string, string>): readonly string[] {
  const inFiles = [...texts].flatMap(([uri, text]) =>
    text.split("\n").flatMap((line, index) => {
      const codes = /⇐ ([a-z -]+?)(?: -->)?$/u.exec(line)?.[1]?.trim().split(" ") ?? [];
      return codes.map((code) => `${uri}:${index + 1} ${code}`);
    }),
  );
  const listed = readFileSync(join(folder, "expected.txt"), "utf8")
    .split(/\r?\n/u)
    .filter((line) => line !== "");
  return [...inFiles, ...listed].sort();
}

describe("The faulty library", () => {
  let problems: readonly Problem[];
  let texts: ReadonlyMap<string, string>;

  before(async () => {
    ({ problems, texts } = await checkedFolder());
  });

  it("has exactly the problems its lines say, where they say", () => {
    const found = problems.map((problem) => `${placed(problem, texts)} ${problem.code}`);
    assert.deepEqual([...found].sort(), expectations(texts));
  });

  it("has faults of size that are found without reading on", () => {
    for (const [uri, { code, text }] of Object.entries(LARGE)) {
      const language = uri.endsWith(".md") ? "markdown" : "yaml";
      const checked = change(emptyCheck(rules, "2026-11-02"), { put: [{ uri, language, text, bom: false }] });
      const found = allProblems(checked).filter((problem) => problem.code === code);
      assert.equal(found.length, 1, code);
    }
  });

  it("breaks every rule, and every code that a text can break, once", () => {
    const found = [...problems.map(({ code }) => code), ...Object.values(LARGE).map(({ code }) => code)];
    const expected = allCodes.map(({ code }) => code).filter((code) => !NOT_BY_TEXT.includes(code));
    assert.deepEqual(found.sort(), expected.sort());
  });

  it("is drawn as it was reviewed (to draw it anew: UPDATE_SNAPSHOTS=1)", () => {
    const picture = drawn(problems, texts);
    if (process.env["UPDATE_SNAPSHOTS"]) writeFileSync(snapshot, picture);
    assert.equal(picture, readFileSync(snapshot, "utf8").replaceAll("\r\n", "\n"));
  });
});
