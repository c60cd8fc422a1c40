/** Puts a document's new text on the disk, unless somebody changed the file meanwhile. */
import { isUnreachable } from "../corpus/host.ts";
import type { Source } from "../document/source.ts";
import type { Library } from "./open-library.ts";

/** Whether it was written: not where the file no longer holds what was read. */
export async function writeSource({ host }: Library, before: Source, after: Source): Promise<boolean> {
  const now = await host.read(after.uri);
  if (isUnreachable(now) || !sameBytes(now, bytesOf(before))) return false;
  await host.write(after.uri, bytesOf(after));
  return true;
}

/** The text with the byte order mark it began with. */
export function withMark({ text, bom }: Source): string {
  return bom ? `\ufeff${text}` : text;
}

function bytesOf(source: Source): Uint8Array {
  return new TextEncoder().encode(withMark(source));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
