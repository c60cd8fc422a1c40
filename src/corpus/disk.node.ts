/** Reads a folder of this machine's disk, Windows, network folders and circles of links included. */
import type { Dirent } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Listed, Reader, Unreachable } from "./host.ts";
import { systemCode, systemWords } from "../corpus/system-words.ts";

/** No document or picture is larger; reading more into memory would bring the machine to a halt. */
const MOST_BYTES = 100 * 1024 * 1024;

/** The files below `folder`, which may be relative to where the program runs. */
export function readDisk(folder: string): Reader {
  return {
    list: (path) => reached(onDisk(folder, path), listed),
    read: (path) => reached(onDisk(folder, path), bytesOf),
  };
}

/** Where a path below a folder is for the system. Throws where the path leads out of the folder. */
export function onDisk(folder: string, path: string): string {
  const parts = path.split("/");
  if (parts.includes("..")) throw new Error(`The path ${path} leads out of its folder`);
  return join(resolve(folder), ...parts);
}

async function listed(folder: string): Promise<readonly Listed[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(entries.map((entry) => typed(folder, entry)));
  return found.filter((entry) => entry !== undefined);
}

/** Pipes, sockets and devices are no files of a library, and reading one could wait for ever. */
async function typed(folder: string, entry: Dirent): Promise<Listed | undefined> {
  const { name } = entry;
  if (entry.isFile()) return { name, type: "file" };
  if (entry.isDirectory()) return { name, type: "folder" };
  if (!entry.isSymbolicLink()) return undefined;
  const target = await reached(join(folder, name), (path) => stat(path));
  if ("unreachable" in target) return { name, type: "broken-link" };
  if (target.isDirectory()) return { name, type: "linked-folder" };
  return target.isFile() ? { name, type: "file" } : undefined;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) throw Object.assign(new Error("The file is too large"), { code: "EFBIG" });
  return readFile(path);
}

/** What an action finds at a path, or why the system refused. */
export async function reached<T extends object>(
  path: string,
  action: (path: string) => Promise<T>,
): Promise<T | Unreachable> {
  try {
    return await action(path);
  } catch (fault) {
    if (systemCode(fault) === "") throw fault;
    return { unreachable: reasonOf(systemCode(fault)), detail: systemWords(fault) };
  }
}

function reasonOf(code: string): Unreachable["unreachable"] {
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  if (code === "EACCES" || code === "EPERM") return "no-permission";
  return "other";
}
