/**
 * Puts exported files in the place of the last ones so that a stop at any moment leaves the old or the new, whole.
 *
 * Everything is first written below `.next`. Only when that is complete does a note in the folder say that the switch has
 * begun; then each old folder is renamed aside and the new one renamed in. The next run reads the note and ends what was begun.
 */
import { isDeviceName } from "../document/device-name.ts";
import type { Host } from "../corpus/host.ts";
import { isUnreachable } from "../corpus/host.ts";
import { OUTPUT_NOTE } from "../corpus/load.ts";
import type { ExportFile } from "./exporter.ts";
import { UsageError } from "../corpus/usage-error.ts";

/** One folder to put in place, such as `site` or `forms/fhir`. */
export interface PublishedFolder {
  readonly folder: string;
  readonly files: readonly ExportFile[];
}

/** The note in the output folder: which folders below it are ours to replace, and which are being switched. */
interface Note {
  readonly madeBy: "practice-guidance";
  readonly folders: readonly string[];
  readonly switching: readonly string[];
}

const NEXT = ".next";
const OLD = ".old";

/**
 * Writes the folders into the Host's folder. What stands beside them is left alone; a folder of the same name that is not
 * ours and not empty is a `UsageError`. `beforeSwitch` is called when all is written and nothing is switched yet.
 */
export async function publish(
  host: Host,
  folders: readonly PublishedFolder[],
  beforeSwitch: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await host.makeFolder("");
  const note = await repaired(host);
  for (const { folder } of folders) await refuseOthers(host, note, folder);
  if (!note) {
    for (const folder of [NEXT, OLD]) await refuseOthers(host, undefined, folder);
    await writeNote(host, { madeBy: "practice-guidance", folders: [], switching: [] });
  }
  for (const { folder } of folders) await host.makeFolder(parentOf(folder));
  await writeNext(host, folders);
  await beforeSwitch();
  const names = folders.map(({ folder }) => folder);
  const begun: Note = { madeBy: "practice-guidance", folders: note?.folders ?? [], switching: names };
  await writeNote(host, begun);
  await endSwitch(host, begun);
}

/** Ends what an earlier run was stopped in; the note as it stands then, or undefined where nothing was ever published. */
export async function repaired(host: Host): Promise<Note | undefined> {
  const note = await readNote(host);
  if (!note) return undefined;
  if (note.switching.length > 0) return endSwitch(host, note);
  for (const folder of [NEXT, OLD]) if (await isThere(host, folder)) await host.remove(folder);
  return note;
}

async function writeNext(host: Host, folders: readonly PublishedFolder[]): Promise<void> {
  const made = new Set<string>();
  for (const { folder, files } of folders) {
    for (const { path, content } of files) {
      const whole = `${NEXT}/${folder}/${safe(path)}`;
      const parent = parentOf(whole);
      if (!made.has(parent)) await host.makeFolder(parent);
      made.add(parent);
      await host.write(whole, typeof content === "string" ? new TextEncoder().encode(content) : content);
    }
  }
}

/** Renames what is not yet in place, then notes that all is done, then clears up. Any part of it may have been done before. */
async function endSwitch(host: Host, { folders, switching }: Note): Promise<Note> {
  for (const folder of switching) {
    if (!(await isThere(host, `${NEXT}/${folder}`))) continue;
    const old = `${OLD}/${folder}`;
    if (await isThere(host, folder)) {
      if (await isThere(host, old)) throw new UsageError(strangerWords(folder));
      await host.makeFolder(parentOf(old));
      await host.rename(folder, old);
    }
    await host.rename(`${NEXT}/${folder}`, folder);
  }
  const ours = [...new Set([...folders, ...switching])].sort();
  const note: Note = { madeBy: "practice-guidance", folders: ours, switching: [] };
  await writeNote(host, note);
  await host.remove(OLD);
  await host.remove(NEXT);
  return note;
}

async function refuseOthers(host: Host, note: Note | undefined, folder: string): Promise<void> {
  if (note?.folders.includes(folder) || !(await isThere(host, folder))) return;
  const listed = await host.list(folder);
  if (isUnreachable(listed) || listed.length > 0) throw new UsageError(strangerWords(folder));
  await host.remove(folder);
}

function strangerWords(folder: string): string {
  return (
    `The folder ${folder} in the output folder holds files that were not exported by this program, so it is not replaced. ` +
    "Choose another place for it, or move it away."
  );
}

async function readNote(host: Host): Promise<Note | undefined> {
  const bytes = await host.read(OUTPUT_NOTE);
  if (isUnreachable(bytes)) {
    if (bytes.unreachable === "missing") return undefined;
    throw new UsageError(`The file ${OUTPUT_NOTE} in the output folder cannot be read: ${bytes.detail}.`);
  }
  const note = parsed(new TextDecoder().decode(bytes));
  if (note) return note;
  throw new UsageError(
    `The file ${OUTPUT_NOTE} in the output folder is not as this program wrote it, so nothing there is replaced. ` +
      "Choose another place for it, or empty the folder.",
  );
}

function parsed(text: string): Note | undefined {
  try {
    const value = JSON.parse(text) as Partial<Note> | null;
    const lists = [value?.folders, value?.switching];
    const sound = lists.every((list) => Array.isArray(list) && list.every((name) => typeof name === "string"));
    return value?.madeBy === "practice-guidance" && sound ? (value as Note) : undefined;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/** A stop while the note itself is written leaves the last one. */
async function writeNote(host: Host, note: Note): Promise<void> {
  await host.write(`${OUTPUT_NOTE}.new`, new TextEncoder().encode(`${JSON.stringify(note, undefined, 2)}\n`));
  await host.rename(`${OUTPUT_NOTE}.new`, OUTPUT_NOTE);
}

async function isThere(host: Host, path: string): Promise<boolean> {
  const listed = await host.list(parentOf(path));
  const name = path.slice(path.lastIndexOf("/") + 1);
  return !isUnreachable(listed) && listed.some((entry) => entry.name === name);
}

function parentOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** Names that lead out of the folder, or that Windows or a web server could not keep, are a fault of the exporter. */
function safe(path: string): string {
  for (const part of path.split("/")) {
    if (isDeviceName(part.split(".")[0] ?? "") || !/^[^\\:*?"<>|\p{Cc}]*[^\\:*?"<>|\p{Cc}. ]$/u.test(part))
      throw new Error(`An exporter named a file ${path}`);
  }
  return path;
}
