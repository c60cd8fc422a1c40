/** Brings a library in through the Host: which files belong to it, their texts, and what could not be read. */
import picomatch from "picomatch/posix";
import { usualBudgets } from "../document/budgets.ts";
import { decode } from "../document/decode.ts";
import type { Problem } from "../document/problem.ts";
import type { Source } from "../document/source.ts";
import { languageOf } from "../document/source.ts";
import { textAt } from "../document/data.ts";
import { read } from "../document/read.ts";
import { caseDataByName, caseDataByText, mayBeCompletedForm } from "./case-data.ts";
import type { Reader, Unreachable } from "./host.ts";
import { isUnreachable } from "./host.ts";
import { libraryProblem } from "./library-problem.ts";
import { patternsOf } from "./patterns.ts";

/** The name of the file that makes a folder a library. */
export const PARTNERSHIP_FILE = "partnership.yaml";

/** The folder of owners' own wording: no document of the library, so that none of it reaches a page, an editor or a report. */
export const WORDING_FOLDER = "wording";

/** The note that an export leaves in its folder, by which the folder is known for ours. */
export const OUTPUT_NOTE = ".practice-guidance.json";

export interface Loaded {
  readonly sources: readonly Source[];
  /** Files that belong to the library and could not be read, and a missing `partnership.yaml`. */
  readonly problems: readonly Problem[];
  /** The day the library wants its dates judged by, where it is an example. */
  readonly today: string | undefined;
}

/** Files read at the same time: over a network one after another would take the sum of all waits. */
const AT_ONCE = 16;

/** Reads every file of the library; a file that cannot be read is a problem and the rest is read all the same. */
export async function loadLibrary(host: Reader): Promise<Loaded> {
  const problems: Problem[] = [];
  const partnership = await readSource(host, PARTNERSHIP_FILE, problems);
  const { belongs, excluded } = membershipOf(partnership);
  const paths = await filesBelow(host, "", excluded, problems);
  const wanted = paths.filter((path) => path !== PARTNERSHIP_FILE && belongs(path));
  const sources: Source[] = [];
  const outcomes = await severalAtOnce(wanted, async (path) => {
    const faults: Problem[] = [];
    return { source: await readSource(host, path, faults), faults };
  });
  for (const { source, faults } of outcomes) {
    if (source) sources.push(source);
    problems.push(...faults);
  }
  problems.push(...(await caseDataIn(host, paths)));
  if (partnership) sources.unshift(partnership);
  return { sources, problems, today: partnership && declaredDay(partnership) };
}

/** Completed forms and exports of case systems among the files: a library is for guidance and never for casework. */
async function caseDataIn(host: Reader, paths: readonly string[]): Promise<readonly Problem[]> {
  const problems = await severalAtOnce(paths, async (path) => {
    const code = caseDataByName(path) ?? (mayBeCompletedForm(path) ? await codeByText(path) : undefined);
    return code ? [libraryProblem(code, path)] : [];
  });
  return problems.flat();

  async function codeByText(path: string) {
    const bytes = await host.read(path);
    if (isUnreachable(bytes)) return undefined;
    const decoded = decode(path, "yaml", bytes, { ...usualBudgets, bytes: Number.POSITIVE_INFINITY });
    return "source" in decoded ? caseDataByText(decoded.source.text) : undefined;
  }
}

/** Does the same with each path, a few at a time; results in the order of the paths. */
async function severalAtOnce<T>(paths: readonly string[], work: (path: string) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    results.push(...(await Promise.all(paths.slice(start, start + AT_ONCE).map(work))));
  }
  return results;
}

export interface Membership {
  /** Whether a file with this path is one of the library's documents. */
  readonly belongs: (path: string) => boolean;
  /** Whether the library keeps out of a file or folder. */
  readonly excluded: (path: string) => boolean;
}

/** Which paths belong to the library that `partnership` describes. */
export function membershipOf(partnership: Source | undefined): Membership {
  const patterns = patternsOf(partnership);
  const included = picomatch([...patterns.include], { dot: false });
  const out = picomatch([...patterns.exclude], { dot: true });
  const excluded = (path: string): boolean => out(path) || path.toLowerCase() === WORDING_FOLDER;
  const hidden = (path: string): boolean => path.split("/").some((name) => name.startsWith("."));
  const belongs = (path: string): boolean =>
    path === PARTNERSHIP_FILE ||
    (languageOf(path) !== undefined && included(path) && !hidden(path) && !withFolders(path).some(excluded));
  return { belongs, excluded };
}

/** The day a `partnership.yaml` wants its library judged by, where it is an example. */
export function declaredDay(partnership: Source): string | undefined {
  return textAt(read(partnership).data, "today");
}

/** A path and every folder above it. */
function withFolders(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

async function filesBelow(
  host: Reader,
  folder: string,
  excluded: (path: string) => boolean,
  problems: Problem[],
): Promise<readonly string[]> {
  const listed = await host.list(folder);
  if (isUnreachable(listed)) {
    problems.push(unreachableProblem(folder, listed));
    return [];
  }
  // What we published lies in it, and is no part of the library wherever that is.
  if (folder !== "" && listed.some(({ name }) => name === OUTPUT_NOTE)) return [];
  const files: string[] = [];
  for (const { name, type } of [...listed].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (name.startsWith(".") || excluded(path)) continue;
    if (type === "file") files.push(path);
    else if (type === "folder") files.push(...(await filesBelow(host, path, excluded, problems)));
    else if (type === "linked-folder") problems.push(libraryProblem("linked-folder", path));
    else if (languageOf(path)) problems.push(libraryProblem("broken-link", path));
  }
  return files;
}

async function readSource(host: Reader, path: string, problems: Problem[]): Promise<Source | undefined> {
  return languageOf(path) && sourceFrom(path, await host.read(path), problems);
}

/** The text in a file's bytes; undefined, with its problem added, where there is none to be had. */
export function sourceFrom(path: string, bytes: Uint8Array | Unreachable, problems: Problem[]): Source | undefined {
  const language = languageOf(path);
  if (!language) return undefined;
  if (isUnreachable(bytes)) {
    problems.push(unreachableProblem(path, bytes));
    return undefined;
  }
  const decoded = decode(path, language, bytes);
  if ("problem" in decoded) {
    problems.push(decoded.problem);
    return undefined;
  }
  return decoded.source;
}

function unreachableProblem(path: string, { unreachable, detail }: Unreachable): Problem {
  if (path === PARTNERSHIP_FILE && unreachable === "missing") return libraryProblem("no-partnership-file", path);
  if (unreachable === "no-permission") return libraryProblem("no-permission", path);
  return libraryProblem("unreadable", path, detail);
}
