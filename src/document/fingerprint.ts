/** A fingerprint of what a document says, so that anybody can tell whether it is still what was approved or reviewed. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Document } from "./document.ts";

/** Fields that say how far a document has come and what was decided about it, and nothing about practice. */
const STATE: readonly string[] = ["status", "approval", "review", "withdrawn", "suppress"];

/**
 * `sha256-` and 64 hexadecimal digits of its data without those fields, and of its text. Comments, the order of fields, line ends and
 * blank lines at the end of the file do not count; every word does.
 */
export function fingerprintOf({ source, value, body }: Document): string {
  const data = Object.fromEntries(Object.entries(value).filter(([key]) => !STATE.includes(key)));
  const text = body ? source.text.slice(body.span.start, body.span.end) : "";
  return textFingerprint(`${JSON.stringify(inOrder(data))}\n${text.replaceAll(/\r\n?/gu, "\n").trimEnd()}`);
}

/** The same of any text: every character counts. */
export function textFingerprint(text: string): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one)]));
}
