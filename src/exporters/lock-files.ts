/** The locks of a library's forms as committed files, one a form: two people who revise two tools never meet in one file. */
import type { Host } from "../corpus/host.ts";
import { isUnreachable } from "../corpus/host.ts";
import type { FormLock } from "../tools/form-lock/form-lock.ts";
import { UsageError } from "../corpus/usage-error.ts";

/** The folder of the locks, below the library. */
export const LOCKS = "forms.lock";

/** Every lock of a folder by the id of its tool; a `UsageError` where one cannot be read, because going on would be unsafe. */
export async function readLocks(host: Host, folder = LOCKS): Promise<ReadonlyMap<string, FormLock>> {
  const locks = new Map<string, FormLock>();
  const listed = await host.list(folder);
  if (isUnreachable(listed)) {
    if (listed.unreachable === "missing") return locks;
    throw new UsageError(`The folder ${folder} cannot be read: ${listed.detail}.`);
  }
  const names = listed.filter(({ name, type }) => type === "file" && name.endsWith(".json")).map(({ name }) => name);
  for (const name of names.sort()) {
    const path = `${folder}/${name}`;
    const bytes = await host.read(path);
    if (isUnreachable(bytes)) throw new UsageError(`The file ${path} cannot be read: ${bytes.detail}.`);
    const lock = parsed(new TextDecoder().decode(bytes), path);
    if (`${lock.tool}.json` !== name) throw new UsageError(strangeLock(path));
    locks.set(lock.tool, lock);
  }
  return locks;
}

/** Writes the lock of one form. */
export async function writeLock(host: Host, lock: FormLock, folder = LOCKS): Promise<void> {
  await host.makeFolder(folder);
  await host.write(`${folder}/${lock.tool}.json`, new TextEncoder().encode(lockText(lock)));
}

/** The text of a lock's file: the same for the same form. */
export function lockText(lock: FormLock): string {
  return `${JSON.stringify({ about: ABOUT, ...lock }, undefined, 2)}\n`;
}

const ABOUT = "What recorded answers depend on. Kept by: practice-guidance forms lock. Do not change it by hand.";

function parsed(text: string, path: string): FormLock {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    throw new UsageError(strangeLock(path), { cause: fault });
  }
  if (!isLock(value)) throw new UsageError(strangeLock(path));
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "about")) as unknown as FormLock;
}

function isLock(value: unknown): value is FormLock {
  if (!isRecord(value)) return false;
  const texts = ["tool", "version", "edition"].every((key) => typeof value[key] === "string");
  const lists = ["questions", "retired", "accepted"].every((key) => isList(value[key]));
  return texts && lists && (value["bands"] === undefined || isList(value["bands"]));
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function strangeLock(path: string): string {
  return (
    `The file ${path} is not as this program wrote it, so nobody can say what a form may change. ` +
    "Take the last good one back from git."
  );
}
