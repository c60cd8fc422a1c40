/** Turns the bytes of a file into a source, or says why they are not text. */
import type { Budgets } from "./budgets.ts";
import { usualBudgets } from "./budgets.ts";
import type { Problem } from "./problem.ts";
import type { ReaderExact } from "./reader-problem.ts";
import { readerProblem } from "./reader-problem.ts";
import type { ReaderCode } from "./codes.ts";
import type { Language, Source } from "./source.ts";

/** The one thing the core takes from its surroundings: Node, browsers and web workers all have it. */
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };

export type Decoded = { readonly source: Source } | { readonly problem: Problem };

/** Reads UTF-8 strictly; a byte order mark is taken off and remembered. */
export function decode(uri: string, language: Language, bytes: Uint8Array, budgets: Budgets = usualBudgets): Decoded {
  const refuse = (code: ReaderCode, exact?: ReaderExact): Decoded => ({
    problem: readerProblem(code, uri, { start: 0, end: 0 }, exact),
  });
  if (bytes.length > budgets.bytes) {
    const size = `${inKilobytes(bytes.length)} kB`;
    return refuse("file-too-large", {
      says: `This file has ${size}; up to ${inKilobytes(budgets.bytes)} kB are read.`,
    });
  }
  if (isUtf16(bytes)) {
    return refuse("not-utf-8", { says: "This file is saved in the encoding UTF-16, which Windows calls Unicode." });
  }
  if (bytes.includes(0)) return refuse("not-text");
  const text = utf8(bytes);
  if (text === undefined) {
    return refuse("not-utf-8", {
      says: `Line ${String(firstBadLine(bytes))} has letters that are not in the encoding UTF-8.`,
    });
  }
  const bom = text.startsWith("\uFEFF");
  return { source: { uri, language, text: bom ? text.slice(1) : text, bom } };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** No letter of UTF-8 contains the byte of a line end, so each line can be tried alone. Lines count from 1. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    if (utf8(bytes.subarray(start, end)) === undefined) return line;
    start = end;
  }
  return line;
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function inKilobytes(bytes: number): string {
  return Math.ceil(bytes / 1000).toLocaleString("en-GB");
}
