/** What the user types, line by line: on a terminal, or through a pipe. */
import { createInterface } from "node:readline";

/** Ends with the input. The terminal itself shows what is typed. */
export function typedLines(): AsyncIterable<string> {
  return createInterface({ input: process.stdin, crlfDelay: Infinity });
}
