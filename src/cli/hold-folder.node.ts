/**
 * Lets one export at a time write into a folder of this machine's disk.
 *
 * The holder keeps a file in the folder and renews its date every second. Whoever finds the file does not ask how old it is,
 * since clocks of two machines differ: a holder on the same computer whose process has ended is gone at once, and any other is
 * gone when the date does not move for five seconds. So a stopped process, or another one that has got its number, holds nobody up.
 */
import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { systemCode, systemWords } from "../corpus/system-words.ts";
import { UsageError } from "../corpus/usage-error.ts";
import type { Held } from "./world.ts";

const LOCK = ".practice-guidance.lock";

/** Two that take over from the same dead holder have noticed each other after this time. */
const SETTLE_MS = 100;

export interface Rhythm {
  /** How often the holder renews the file, in milliseconds. */
  readonly renew: number;
  /** How long a file must not move before its holder is taken for gone, in milliseconds. */
  readonly patience: number;
}

/** Holds the folder until released; a `UsageError` while another living process does. */
export async function holdFolder(folder: string, rhythm: Rhythm = { renew: 1000, patience: 5000 }): Promise<Held> {
  const root = resolve(folder);
  await mkdir(root, { recursive: true });
  const path = join(root, LOCK);
  const mine = JSON.stringify({ process: process.pid, computer: hostname(), run: randomUUID() });
  await obtained(path, mine, folder, rhythm);
  const renewing = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {
      clearInterval(renewing);
    });
  }, rhythm.renew);
  renewing.unref();
  return {
    confirm: async () => {
      if ((await contentOf(path)) === mine) return;
      throw new UsageError(`Another export has taken over ${folder} while this one stood still. Nothing was replaced.`);
    },
    release: async () => {
      clearInterval(renewing);
      if ((await contentOf(path)) === mine) await rm(path, { force: true });
    },
  };
}

/** Waits for nobody: either the file becomes ours or its holder lives, which is a `UsageError`. */
async function obtained(path: string, mine: string, folder: string, rhythm: Rhythm): Promise<void> {
  let raced = false;
  for (;;) {
    if (await created(path, mine)) {
      if (!raced) return;
      await pause(Math.min(rhythm.renew, SETTLE_MS));
      if ((await contentOf(path)) === mine) return;
    }
    const other = await contentOf(path);
    if (other === undefined) continue;
    if (await isAlive(path, other, rhythm)) {
      throw new UsageError(`Another export is writing into ${folder}. Wait until it has ended, then try again.`);
    }
    raced = true;
    await cleared(path, other);
  }
}

async function created(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: "wx" });
    return true;
  } catch (fault) {
    if (systemCode(fault) === "EEXIST") return false;
    throw new UsageError(`Cannot write ${path}: ${systemWords(fault)}.`, { cause: fault });
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (fault) {
    if (systemCode(fault) === "ENOENT") return undefined;
    throw fault;
  }
}

async function isAlive(path: string, content: string, { renew, patience }: Rhythm): Promise<boolean> {
  const holder = holderIn(content);
  if (holder?.computer === hostname() && !isRunning(holder.process)) return false;
  const before = await movedAt(path);
  for (let waited = 0; waited < patience; waited += renew) {
    await pause(renew);
    if ((await movedAt(path)) !== before) return true;
  }
  return false;
}

/** When the file was last renewed, by its own disk's clock; undefined once it is gone. */
async function movedAt(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (fault) {
    if (systemCode(fault) === "ENOENT") return undefined;
    throw fault;
  }
}

function holderIn(content: string): { readonly process: number; readonly computer: string } | undefined {
  try {
    return JSON.parse(content) as { process: number; computer: string };
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (fault) {
    return systemCode(fault) !== "ESRCH";
  }
}

/** Takes a dead holder's file away, and puts it back should a living one have come in between. */
async function cleared(path: string, dead: string): Promise<void> {
  if ((await contentOf(path)) !== dead) return;
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (fault) {
    if (systemCode(fault) === "ENOENT") return;
    throw fault;
  }
  if ((await contentOf(aside)) !== dead) {
    await link(aside, path).catch((fault: unknown) => {
      if (systemCode(fault) !== "EEXIST") throw fault;
    });
  }
  await rm(aside, { force: true });
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
