/** A baseline as a committed file: how it is written, and how it is read again. */
import type { Corpus } from "../corpus/corpus.ts";
import type { Problem } from "../document/problem.ts";
import type { Baseline } from "../rules/baseline.ts";
import { makeBaseline } from "../rules/baseline.ts";
import { UsageError } from "../corpus/usage-error.ts";

/** The present problems as the text of a file that a reviewer can read. */
export function baselineText(problems: readonly Problem[], corpus: Corpus): string {
  const about = "Problems this library had when this list was made. A check with --baseline shows only others.";
  return `${JSON.stringify({ about, made: corpus.today, ...makeBaseline(problems, corpus) }, undefined, 2)}\n`;
}

/** Reads a baseline file; a `UsageError` where it is none. */
export function readBaseline(text: string, path: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    throw new UsageError(notABaseline(path), { cause: fault });
  }
  if (!isBaseline(value)) throw new UsageError(notABaseline(path));
  return value;
}

function isBaseline(value: unknown): value is Baseline {
  if (!isRecord(value) || !Array.isArray(value["problems"])) return false;
  return value["problems"].every(
    (entry: unknown) =>
      isRecord(entry) &&
      [entry["file"], entry["code"], entry["words"]].every((part) => typeof part === "string") &&
      typeof entry["times"] === "number",
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function notABaseline(path: string): string {
  return `The file ${path} is no baseline. Make one with: practice-guidance check --write-baseline ${path}`;
}
