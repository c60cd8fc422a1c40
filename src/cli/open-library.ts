/** Finds the library a command is about, reads it and checks it. */
import type { Host } from "../corpus/host.ts";
import { isUnreachable } from "../corpus/host.ts";
import { PARTNERSHIP_FILE, loadLibrary } from "../corpus/load.ts";
import type { MarkdownParser } from "../document/markdown-parser.ts";
import type { Problem } from "../document/problem.ts";
import type { Source } from "../document/source.ts";
import type { Checked } from "../rules/check.ts";
import { allProblems, change, emptyCheck } from "../rules/check.ts";
import { progressOn } from "./progress.ts";
import { rules } from "../rules/index.ts";
import { UsageError } from "../corpus/usage-error.ts";
import type { World } from "./world.ts";

export interface Library {
  /** The folder as people name it, with `/` between parts. */
  readonly folder: string;
  readonly host: Host;
  readonly checked: Checked;
  /** Every problem, files that could not be read among them, in the order of files and places. */
  readonly problems: readonly Problem[];
  readonly parse: MarkdownParser | undefined;
}

/** Reads and checks the library in `folder`, or where none is named, in the usual place. `today` overrules the library's own day. */
export async function openLibrary(world: World, named: string | undefined, today?: string): Promise<Library> {
  const folder = named ?? (await usualFolder(world));
  const host = world.hostAt(folder);
  const top = await host.list("");
  if (isUnreachable(top) && top.unreachable !== "no-permission") {
    throw new UsageError(`There is no folder ${folder} that can be read: ${top.detail}.`);
  }
  const parse = await world.parser();
  const loaded = await loadLibrary(host);
  const progress = progressOn(world.stderr, loaded.sources.length);
  const empty = emptyCheck(rules, today ?? loaded.today ?? world.today());
  const checked = change(empty, { put: loaded.sources }, { parse, onRead: progress.show });
  progress.clear();
  return { folder: withSlashes(folder), host, checked, problems: inOrder(loaded.problems, checked), parse };
}

/** The library as it is now on the disk; only what changed since is checked again. */
export async function reopened(world: World, library: Library, today?: string): Promise<Library> {
  const { host, parse } = library;
  const loaded = await loadLibrary(host);
  const day = today ?? loaded.today ?? world.today();
  const before = library.checked.corpus.today === day ? library.checked : emptyCheck(rules, day);
  const there = new Set(loaded.sources.map(({ uri }) => uri));
  const put = loaded.sources.filter((source) => !same(source, before.corpus.entry(source.uri)?.source));
  const gone = before.corpus.uris().filter((uri) => !there.has(uri));
  const checked = change(before, { put, gone }, { parse });
  return { ...library, checked, problems: inOrder(loaded.problems, checked) };
}

function same(a: Source, b: Source | undefined): boolean {
  return b !== undefined && a.text === b.text && a.bom === b.bom;
}

/** The folder a command is about where none is named. */
export async function usualFolder(world: World): Promise<string> {
  const found = await world.hostAt("guidance").read(PARTNERSHIP_FILE);
  return isUnreachable(found) && found.unreachable === "missing" ? "." : "guidance";
}

function withSlashes(folder: string): string {
  const clean = folder
    .replaceAll("\\", "/")
    .replace(/^(\.\/)+/u, "")
    .replace(/\/+$/u, "");
  return clean === "" ? "." : clean;
}

/** What could not be read first of its file, then what was found in it. */
export function inOrder(unread: readonly Problem[], checked: Checked): readonly Problem[] {
  return [...unread, ...allProblems(checked)].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}
