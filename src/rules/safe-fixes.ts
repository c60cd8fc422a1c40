/** Mends what can be mended without reading, round after round until nothing is left that can. */
import { applyEdits } from "../document/apply-edits.ts";
import type { Edit, Fix, Problem } from "../document/problem.ts";
import type { MarkdownParser } from "../document/markdown-parser.ts";
import type { Checked } from "./check.ts";
import { allProblems, change } from "./check.ts";

export interface Mended {
  /** The library after the last round. */
  readonly checked: Checked;
  /** What was done, in order. */
  readonly done: readonly { readonly uri: string; readonly title: string }[];
}

/** One fix can open the way for another; more rounds than this are two rules undoing each other's work. */
const MOST_ROUNDS = 10;

/** Applies safe fixes only, never two that overlap in one round; all edits of a fix or none. */
export function safelyMended(checked: Checked, parse: MarkdownParser | undefined): Mended {
  const done: { uri: string; title: string }[] = [];
  let now = checked;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = safeFixes(allProblems(now), now);
    if (chosen.length === 0) break;
    const edits = chosen.flatMap(({ fix }) => fix.edits);
    const put = [...new Set(edits.map(({ uri }) => uri))].flatMap((uri) => {
      const source = now.corpus.entry(uri)?.source;
      if (!source) return [];
      return [
        {
          ...source,
          text: applyEdits(
            source.text,
            edits.filter((edit) => edit.uri === uri),
          ),
        },
      ];
    });
    now = change(now, { put }, { parse });
    done.push(...chosen.map(({ problem, fix }) => ({ uri: problem.uri, title: fix.title })));
  }
  return { checked: now, done };
}

/** A problem with the fix that is chosen for it. */
export interface Chosen {
  readonly problem: Problem;
  readonly fix: Fix;
}

/** The first safe fix of each problem, as far as they can be applied together. */
export function safeFixes(problems: readonly Problem[], { corpus }: Checked): readonly Chosen[] {
  const taken: Edit[] = [];
  return problems.flatMap((problem): readonly Chosen[] => {
    const fix = problem.fixes?.find(({ safe }) => safe);
    if (!fix || fix.edits.length === 0) return [];
    if (fix.edits.some((edit) => !corpus.entry(edit.uri) || taken.some((other) => meets(edit, other)))) return [];
    taken.push(...fix.edits);
    return [{ problem, fix }];
  });
}

/** Edits that touch wait for the next round too: which of them comes first would be chance. */
function meets(a: Edit, b: Edit): boolean {
  return a.uri === b.uri && a.span.start <= b.span.end && b.span.start <= a.span.end;
}
