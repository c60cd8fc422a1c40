/** A Host over a folder of this machine's disk, Windows, network folders and circles of links included. */
import { lstat, mkdir, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { onDisk, reached, readDisk } from "../corpus/disk.node.ts";
import type { Host } from "../corpus/host.ts";
import { patiently } from "./patiently.ts";
import { systemCode, systemWords } from "../corpus/system-words.ts";
import { UsageError } from "../corpus/usage-error.ts";

/** The files below `folder`, which may be relative to where the program runs. */
export function nodeHost(folder: string): Host {
  const at = (path: string): string => onDisk(folder, path);
  return {
    ...readDisk(folder),
    write: (path, bytes) => told("write", path, () => written(at(path), bytes)),
    makeFolder: async (path) => void (await told("make", path, () => mkdir(at(path), { recursive: true }))),
    rename: (from, to) => told("rename", from, () => renamed(at(from), at(to))),
    remove: (path) => told("remove", path, () => rm(at(path), { recursive: true, force: true, maxRetries: 5 })),
  };

  /** Carries out a change; where the system refuses, says so to whoever runs the program. */
  function told<T>(verb: string, path: string, action: () => Promise<T>): Promise<T> {
    return patiently(action).catch((fault: unknown) => {
      if (systemCode(fault) === "") throw fault;
      throw new UsageError(`Cannot ${verb} ${at(path)}: ${systemWords(fault)}.`, { cause: fault });
    });
  }
}

/** A file that is there already is replaced in one step, so that a stop leaves the old text or the new; its rights stay. */
async function written(path: string, bytes: Uint8Array): Promise<void> {
  const there = await reached(path, (file) => lstat(file));
  if ("unreachable" in there) return writeFile(path, bytes);
  const real = await realpath(path);
  const { mode } = await stat(real);
  const beside = join(dirname(real), `.${basename(real)}.new`);
  const file = await open(beside, "w", mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await patiently(() => rename(beside, real));
}

/** A file is on the disk for good before it takes its new name. */
async function renamed(from: string, to: string): Promise<void> {
  if ((await stat(from)).isFile()) {
    const file = await open(from, "r+");
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  }
  await rename(from, to);
}
