/** Judges an example of a rule in the sound library, as the engine judges an author's file there. */
import type { Source } from "../../src/document/source.ts";
import type { Span } from "../../src/document/span.ts";
import type { Problem } from "../../src/document/problem.ts";
import type { Checked } from "../../src/rules/check.ts";
import { change, emptyCheck, problemsOf } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import type { Example } from "../../src/rules/rule.ts";
import { TODAY, baseLibrary } from "./base-library.ts";
import { completed } from "./completion.ts";
import { unmarked } from "./marks.ts";

/** One document of an example: without its marks, with the places they stood around and what was found. */
export interface Judged {
  readonly source: Source;
  readonly marks: readonly Span[];
  readonly problems: readonly Problem[];
  /** The library it stands in. */
  readonly checked: Checked;
}

/** The sound library, checked by every rule. */
export const base = change(emptyCheck(rules, TODAY), { put: baseLibrary });

/** The example's own document, and after it those beside it that have marks. */
export function judgedExample(example: Example): readonly Judged[] {
  const beside = (example.beside ?? []).map((one, index) => completed({ uri: besideUri(one.kind, index), ...one }));
  const all = [completed(example), ...beside].map((source) => {
    const { text, spans } = unmarked(source.text);
    return { source: { ...source, text }, marks: spans };
  });
  const start = example.today === undefined ? base : change(emptyCheck(rules, example.today), { put: baseLibrary });
  const checked = change(start, { put: all.map(({ source }) => source) });
  return all
    .filter(({ marks }, index) => index === 0 || marks.length > 0)
    .map((one) => ({ ...one, checked, problems: problemsOf(checked, one.source.uri) }));
}

function besideUri(kind: string, index: number): string {
  return `beside-${index}.${kind === "guidance" ? "md" : "yaml"}`;
}
