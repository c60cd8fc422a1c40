/** Makes an export for the editor: refuses while there are errors, says what would change, and puts it in place whole. */
import { zipSync } from "fflate";
import type { Host } from "../corpus/host.ts";
import { isUnreachable } from "../corpus/host.ts";
import { loadEditions } from "../corpus/load-editions.ts";
import { isUsageError } from "../corpus/usage-error.ts";
import type { Problem } from "../document/problem.ts";
import type { ExportedLibrary } from "../exporters/export-library.ts";
import { exportLibrary, usualTier } from "../exporters/export-library.ts";
import { revisionsIn } from "../exporters/forms/revision-problems.ts";
import { missingGuard } from "../exporters/guard.ts";
import { exporters } from "../exporters/index.ts";
import type { LossGroup } from "../exporters/loss-groups.ts";
import { lossGroups } from "../exporters/loss-groups.ts";
import { publish } from "../exporters/publish.ts";
import { diagnosticOf } from "../language/diagnostics.ts";
import type { Library } from "../language/library.ts";
import { allProblems } from "../rules/check.ts";
import { readLocks } from "../exporters/lock-files.ts";
import { base64Of } from "./base64.ts";
import { NotWritten } from "./editor-files.ts";
import type { LiveLibrary } from "./live-library.ts";
import type { ExportAnswer, ExportWanted, ToldLosses, ToldProblem } from "./messages.ts";

type Change = Extract<ExportAnswer, { files: number }>["changes"][number];

/** `filesAt` gives the files below an address, to be read and written through the editor. */
export async function exported(
  live: LiveLibrary,
  library: Library,
  { what, out, dry }: ExportWanted,
  filesAt: (root: string) => Host,
  stopped: () => boolean,
): Promise<ExportAnswer> {
  if (live.reading) return { refused: "The library is still being read. Try again in a moment." };
  const { checked } = live;
  const stops = [...live.unread, ...allProblems(checked)].filter(isError);
  if (stops.length > 0) return { refused: refusalFor(stops.length) };
  const wanted = exporters.filter(({ id }) => what === "all" || (what === "forms") === id.startsWith("forms/"));
  const tier = usualTier(checked.corpus);
  const guard = what === "forms" ? undefined : missingGuard(checked.corpus, tier);
  if (guard !== undefined) return { refused: `${guard}.` };
  const files = filesAt(live.root);
  const locks = await locksIn(files);
  if ("refused" in locks) return locks;
  const made = await exportLibrary(checked.corpus, wanted, tier, undefined, {
    editions: await loadEditions(files),
    locks,
  });
  const revised = what === "site" ? [] : revisionsIn(checked.corpus, locks);
  const faults = [...made.losses, ...revised].filter(isError);
  if (faults.length > 0) return { refused: refusalFor(faults.length), problems: faults.map(told(library)) };
  const host = out === undefined ? undefined : filesAt(out);
  const changes = host ? await changesIn(host, made) : [];
  if (stopped()) return { refused: "It was stopped. Nothing was written." };
  if (host && !dry) {
    const refused = await put(host, made);
    if (refused !== undefined) return { refused };
  }
  return {
    files: made.folders.reduce((sum, { files }) => sum + files.length, 0),
    losses: lossGroups(made.losses).map((group) => toldLosses(library, group)),
    revised: revised.map(told(library)),
    changes,
    ...(host || dry ? {} : { zip: base64Of(packed(made)) }),
  };
}

type Locks = Awaited<ReturnType<typeof readLocks>>;

/** A lock that cannot be read stops everything: nobody could say what a form may change. */
async function locksIn(files: Host): Promise<Locks | { readonly refused: string }> {
  try {
    return await readLocks(files);
  } catch (fault) {
    if (isUsageError(fault)) return { refused: fault.message };
    throw fault;
  }
}

function told(library: Library): (problem: Problem) => ToldProblem {
  return (problem) => ({ uri: library.toEditor(problem.uri), problem: diagnosticOf(library, problem) });
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function refusalFor(count: number): string {
  return count === 1
    ? "Nothing was exported: there is 1 error to mend first. It is in the list of problems."
    : `Nothing was exported: there are ${String(count)} errors to mend first. They are in the list of problems.`;
}

/** Why it could not be put in place; undefined where it was. */
async function put(host: Host, { folders }: ExportedLibrary): Promise<string | undefined> {
  try {
    await publish(host, folders);
    return undefined;
  } catch (fault) {
    if (isUsageError(fault) || fault instanceof NotWritten) return fault.message;
    throw fault;
  }
}

/** What differs from what stands in the folder now. */
async function changesIn(host: Host, { folders }: ExportedLibrary): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const { folder, files } of folders) {
    const named = new Set<string>();
    for (const { path, content } of files) {
      const whole = `${folder}/${path}`;
      named.add(whole);
      const before = await host.read(whole);
      if (isUnreachable(before)) changes.push({ path: whole, how: "new" });
      else if (!same(before, bytesIn(content))) changes.push({ path: whole, how: "changed" });
    }
    for (const path of await filesBelow(host, folder)) if (!named.has(path)) changes.push({ path, how: "gone" });
  }
  return changes;
}

async function filesBelow(host: Host, folder: string): Promise<readonly string[]> {
  const listed = await host.list(folder);
  if (isUnreachable(listed)) return [];
  const below = listed.map(({ name, type }) => {
    const path = `${folder}/${name}`;
    return type === "folder" ? filesBelow(host, path) : Promise.resolve([path]);
  });
  return (await Promise.all(below)).flat();
}

function packed({ folders }: ExportedLibrary): Uint8Array {
  const all = folders.flatMap(({ folder, files }) =>
    files.map(({ path, content }): [string, Uint8Array] => [`${folder}/${path}`, bytesIn(content)]),
  );
  return zipSync(Object.fromEntries(all), { mtime: "1980-01-01T00:00:00" });
}

function bytesIn(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function toldLosses(library: Library, { targets, things }: LossGroup): ToldLosses {
  return {
    targets: targets.map(({ title }) => title),
    things: things.map(({ message, losses }) => ({
      message,
      places: losses.map(told(library)),
    })),
  };
}
