/** Holds every import of the product to the table in the handbook. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const src = join(root, "src");

interface Room {
  readonly rooms: ReadonlySet<string>;
  readonly outside: readonly string[];
}

/** The rows of the handbook's table by their first cell. */
function tableOf(text: string): Map<string, Room> {
  const table = new Map<string, Room>();
  for (const line of text.split(/\r?\n/u)) {
    const cells = line.split("|").map((cell) => cell.trim());
    const [, name, , rooms, outside] = cells;
    if (cells.length !== 6 || !name || name === "room" || name.startsWith("---")) continue;
    table.set(name, { rooms: new Set(list(rooms)), outside: list(outside) });
  }
  return table;
}

function list(cell = ""): string[] {
  return cell === "-" ? [] : cell.split(",").map((item) => item.trim());
}

function codeFiles(): string[] {
  const all = readdirSync(src, { recursive: true, encoding: "utf8" }).map((path) => path.split(sep).join("/"));
  return all.filter((path) => /\.tsx?$/u.test(path) && !path.includes("/generated/"));
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(join(src, file), "utf8")).importedFiles.map(({ fileName }) => fileName);
}

/** What is wrong with one import, or undefined. */
function faultOf(file: string, specifier: string, table: Map<string, Room>): string | undefined {
  const room = file.split("/")[0] as string;
  const allowed = table.get(room);
  if (!allowed) return `${file} is in a room that the table does not have`;
  if (specifier.startsWith(".")) {
    const target = relative(src, join(src, dirname(file), specifier)).split(sep)[0] as string;
    return target === room || allowed.rooms.has(target) ? undefined : `${file} may not import from ${target}`;
  }
  if (specifier.startsWith("node:")) {
    const mayUseNode = allowed.outside.includes("node:") || file.endsWith(".node.ts");
    return mayUseNode ? undefined : `${file} may not use Node (${specifier})`;
  }
  const known = allowed.outside.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  return known ? undefined : `${file} may not import ${specifier}`;
}

describe("The house", () => {
  const table = tableOf(readFileSync(join(root, "docs/handbook/house.md"), "utf8"));
  const files = codeFiles();

  it("has a table with the rooms that exist, and only those", () => {
    const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(rooms.map((entry) => entry.name).sort(), [...table.keys()].sort());
  });

  it("imports only along the table's arrows", () => {
    const faults = files.flatMap((file) => importsOf(file).map((specifier) => faultOf(file, specifier, table)));
    assert.deepEqual(
      faults.filter((fault) => fault !== undefined),
      [],
    );
  });

  it("has arrows that lead only downwards", () => {
    const above = new Set<string>();
    for (const [name, { rooms }] of table) {
      for (const room of rooms) assert.ok(above.has(room), `${name} uses ${room}, which stands below it in the table`);
      above.add(name);
    }
  });

  it("would notice a wrong import", () => {
    assert.match(faultOf("document/a.ts", "../corpus/corpus.ts", table) ?? "", /may not import from corpus/u);
    assert.match(faultOf("rules/a.ts", "../exporters/exporter.ts", table) ?? "", /may not import from exporters/u);
    assert.match(faultOf("corpus/a.ts", "node:fs", table) ?? "", /may not use Node/u);
    assert.match(faultOf("kinds/a.ts", "vscode", table) ?? "", /may not import vscode/u);
  });

  it("has no list files but the lists, and no drawers", () => {
    const lists = files.filter((file) => /(^|\/)index\.tsx?$/u.test(file)).sort();
    assert.deepEqual(lists, ["exporters/index.ts", "kinds/index.ts", "rules/index.ts"]);
    const drawers = files.filter((file) => /(^|\/)(utils?|helpers?|common|services?|misc|shared)(\/|\.)/u.test(file));
    assert.deepEqual(drawers, []);
  });

  it("begins each file with a sentence on why it exists and keeps files short", () => {
    for (const file of files) {
      const text = readFileSync(join(src, file), "utf8");
      assert.match(text, /^\/\*\*|^import [^\n]*\n(import [^\n]*\n)*\n?\/\*\*/u, `${file} does not say why it exists`);
      assert.ok(text.split("\n").length <= 300, `${file} has more than 300 lines`);
    }
  });
});
