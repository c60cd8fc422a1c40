/** Problems a library had when it began to be checked, so that new ones stand out and the old ones can wait. */
import type { Corpus } from "../corpus/corpus.ts";
import type { Problem } from "../document/problem.ts";

/** Plain data, to be kept as a committed file. */
export interface Baseline {
  readonly problems: readonly KnownProblem[];
}

/** A known problem, recognised by its words and not by its line, so that edits around it leave it known. */
export interface KnownProblem {
  /** The document's file. */
  readonly file: string;
  readonly code: string;
  /** The beginning of the words it stands on. */
  readonly words: string;
  /** How often. */
  readonly times: number;
}

export interface LeftOut {
  /** What the baseline does not know. */
  readonly left: readonly Problem[];
  /** How many it knows. */
  readonly hidden: number;
  /** How many it knows that are there no more. */
  readonly mended: number;
}

/** Enough letters to tell a problem from its neighbours, and few enough to read in a review. */
const LETTERS = 80;

/** A fault of the product is shown every time. */
const ALWAYS_SHOWN = "rule-crashed";

/** The present problems as a baseline, in an order that depends on nothing else. */
export function makeBaseline(problems: readonly Problem[], corpus: Corpus): Baseline {
  const counts = new Map<string, KnownProblem>();
  for (const problem of problems) {
    if (problem.code === ALWAYS_SHOWN) continue;
    const known = knownFrom(problem, corpus);
    const key = keyOf(known);
    counts.set(key, { ...known, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  return { problems: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, known]) => known) };
}

/** Takes the known problems out, each as often as the baseline has it. */
export function leaveOut(problems: readonly Problem[], corpus: Corpus, { problems: known }: Baseline): LeftOut {
  const open = new Map(known.map((entry) => [keyOf(entry), entry.times]));
  const left = problems.filter((problem) => {
    const key = keyOf(knownFrom(problem, corpus));
    const times = open.get(key) ?? 0;
    if (times > 0) open.set(key, times - 1);
    return times === 0;
  });
  const mended = [...open.values()].reduce((sum, times) => sum + times, 0);
  return { left, hidden: problems.length - left.length, mended };
}

function knownFrom({ uri, code, span }: Problem, corpus: Corpus): Omit<KnownProblem, "times"> {
  const text = corpus.entry(uri)?.source.text ?? "";
  const words = text.slice(span.start, Math.min(span.end, span.start + LETTERS)).replace(/\s+/gu, " ");
  return { file: uri, code, words };
}

function keyOf({ file, code, words }: Omit<KnownProblem, "times">): string {
  return JSON.stringify([file, code, words]);
}
