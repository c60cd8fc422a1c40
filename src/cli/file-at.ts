/** Reads and writes single files that a user names: reports, baselines. */
import { basename, dirname } from "node:path";
import { isUnreachable } from "../corpus/host.ts";
import { UsageError } from "../corpus/usage-error.ts";
import type { World } from "./world.ts";

/** Writes a text whole, and makes the folder it goes to. */
export async function writeTextAt(world: World, path: string, text: string): Promise<void> {
  await writeBytesAt(world, path, new TextEncoder().encode(text));
}

/** Writes a file whole, and makes the folder it goes to. */
export async function writeBytesAt(world: World, path: string, bytes: Uint8Array): Promise<void> {
  const host = world.hostAt(dirname(path));
  await host.makeFolder("");
  await host.write(basename(path), bytes);
}

/** The text of a file; a `UsageError` where there is none. */
export async function readTextAt(world: World, path: string): Promise<string> {
  return new TextDecoder().decode(await readBytesAt(world, path));
}

/** The bytes of a file; a `UsageError` where there is none. */
export async function readBytesAt(world: World, path: string): Promise<Uint8Array> {
  const bytes = await world.hostAt(dirname(path)).read(basename(path));
  if (isUnreachable(bytes)) throw new UsageError(`The file ${path} cannot be read: ${bytes.detail}.`);
  return bytes;
}
