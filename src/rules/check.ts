/** Checks a library, and after a change checks again only what the change can have touched. */
import type { Map as ReadonlyPersistentMap } from "immutable";
import { Map as PersistentMap } from "immutable";
import { Corpus } from "../corpus/corpus.ts";
import type { Entry } from "../corpus/corpus.ts";
import type { Reading } from "../corpus/reading.ts";
import { readEntry } from "../corpus/reading.ts";
import { changedQuestions, noting } from "../corpus/view.ts";
import type { MarkdownParser } from "../document/markdown-parser.ts";
import type { Problem } from "../document/problem.ts";
import type { Source } from "../document/source.ts";
import type { ProblemWords } from "../document/problem-words.ts";
import { settle } from "./settle.ts";
import { settingProblems } from "./setting-problems.ts";
import type { Settings } from "./settings.ts";
import { settingsOf } from "./settings.ts";
import { pageOf } from "./page.ts";
import type { LibraryRule, LocalRule, Page, Rule, RuleProblem } from "./rule.ts";
import type { AllWords } from "./words.ts";
import { changedWords, notingWords, wordsOf } from "./words.ts";

/** What is reported when a rule itself breaks down, with the words of its page. */
export const crashCode = {
  code: "rule-crashed",
  severity: "error",
  says: "A check broke down in this document.",
  why: "What the check looks for may be missed here, and silence would look like a clean file.",
  todo: "This is a fault of the product, not yours: please report it with the words of the problem.",
} as const satisfies ProblemWords;

/** A library that has been checked. Immutable: `change` gives a new one. */
export interface Checked {
  readonly corpus: Corpus;
  readonly words: AllWords;
  readonly rules: readonly Rule[];
  readonly results: ReadonlyPersistentMap<string, Result>;
}

/** What the checks of one document found and what they asked. */
interface Result {
  readonly entry: Entry;
  /** The words the local checks were made with, and what they asked of them. */
  readonly words: AllWords;
  readonly askedWords: ReadonlySet<string>;
  readonly local: readonly Problem[];
  readonly library: readonly Problem[];
  readonly asked: ReadonlySet<string>;
  /** What each library rule keeps of the document, by the rule's id. */
  readonly gathered: ReadonlyMap<string, unknown>;
}

export interface Change {
  /** Files that are new or have another text. */
  readonly put?: readonly Source[];
  /** Files that are no longer there. */
  readonly gone?: readonly string[];
}

export interface CheckOptions {
  /** Reads Markdown faster than the usual parser, to the same tree. */
  readonly parse?: MarkdownParser | undefined;
  /** Called after each document with how many have been read. */
  readonly onRead?: (count: number) => void;
}

/** A library without documents, to which documents are then put. `today` is year-month-day. */
export function emptyCheck(rules: readonly Rule[], today: string): Checked {
  const corpus = Corpus.empty(today);
  return { corpus, words: wordsOf(corpus), rules, results: PersistentMap() };
}

/** The library after a change; the same as checking the changed library from nothing. */
export function change(checked: Checked, changed: Change, options: CheckOptions = {}): Checked {
  const steps = changing(checked, changed, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same as `change`, with a pause between any two documents where `pause` gives one: for whoever must answer meanwhile. */
export async function changeInSteps(
  checked: Checked,
  changed: Change,
  pause: () => Promise<void> | undefined,
  options: CheckOptions = {},
): Promise<Checked> {
  const steps = changing(checked, changed, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}

/** Stops after each document that was read or checked. */
function* changing(
  checked: Checked,
  { put = [], gone = [] }: Change,
  options: CheckOptions,
): Generator<undefined, Checked, undefined> {
  const { rules } = checked;
  let { corpus, results } = checked;
  let words = checked.words;
  for (const uri of gone) {
    corpus = corpus.without(uri);
    results = results.delete(uri);
  }
  let count = 0;
  for (const group of [put.filter(setsWords), put.filter((source) => !setsWords(source))]) {
    for (const source of group) {
      const reading = readEntry(source, options.parse);
      corpus = corpus.with(reading.entry);
      results = results.set(source.uri, locallyChecked(reading, rules, words));
      options.onRead?.(++count);
      yield;
    }
    words = wordsOf(corpus, words);
  }
  const differences = new Map<AllWords, ReadonlySet<string>>();
  for (const [uri, result] of results) {
    if (result.words === words) continue;
    const changed = differences.get(result.words) ?? changedWords(result.words, words);
    differences.set(result.words, changed);
    const again = meets(changed, result.askedWords)
      ? locallyChecked(readEntry(result.entry.source, options.parse), rules, words)
      : { ...result, words };
    results = results.set(uri, { ...again, library: result.library, asked: result.asked });
  }
  const touched = new Set([...put.map(({ uri }) => uri), ...gone]);
  const changed = new Set<string>();
  if (checked.corpus.size > 0) {
    for (const uri of touched)
      for (const question of changedQuestions(checked.corpus, corpus, uri)) changed.add(question);
  }
  for (const [uri, result] of results) {
    if (!touched.has(uri) && !meets(changed, result.asked)) continue;
    results = results.set(uri, { ...result, ...checkedInLibrary(result, corpus, rules) });
    yield;
  }
  return { corpus, words, rules, results };
}

/** The problems of one document as they are shown: severities as the partnership sets them, suppressions applied. */
export function problemsOf(checked: Checked, uri: string): readonly Problem[] {
  const result = checked.results.get(uri);
  if (!result) return [];
  return settled(checked, result, settingsOf(checked.corpus, checked.rules));
}

/** Every problem of the library, document by document in the order of their names. */
export function allProblems(checked: Checked): readonly Problem[] {
  const settings = settingsOf(checked.corpus, checked.rules);
  return checked.corpus.uris().flatMap((uri) => {
    const result = checked.results.get(uri);
    return result ? settled(checked, result, settings) : [];
  });
}

function settled({ rules, corpus }: Checked, result: Result, settings: Settings): readonly Problem[] {
  return settle([...result.local, ...result.library], result.entry, settings, rules, corpus.today);
}

/** A guess from the text alone, good enough to read the words first; a wrong guess costs time and nothing else. */
function setsWords(source: Source): boolean {
  return /^kind:\s*["']?glossary/mu.test(source.text);
}

function locallyChecked(reading: Reading, rules: readonly Rule[], all: AllWords): Result {
  const { document, entry } = reading;
  const { uri } = entry.source;
  const page = pageOf(reading);
  const { words, asked: askedWords } = notingWords(all);
  const local: Problem[] = [...document.problems, ...settingProblems(page, rules)];
  const gathered = new Map<string, unknown>();
  for (const rule of rules) {
    if (!looksAt(rule, reading.kind?.name)) continue;
    if (rule.scope === "document") local.push(...run(rule, uri, () => rule.check(page, words)));
    else if (rule.gather) local.push(...gatheredFor(rule, page, gathered));
  }
  return { entry, words: all, askedWords, local, library: [], asked: new Set(), gathered };
}

/** Keeps what a library rule wants of a document; the problem where the rule breaks down over it. */
function gatheredFor(rule: LibraryRule, page: Page, gathered: Map<string, unknown>): readonly Problem[] {
  return run(rule, page.entry.source.uri, () => {
    gathered.set(rule.id, rule.gather?.(page));
    return [];
  });
}

function checkedInLibrary(result: Result, corpus: Corpus, rules: readonly Rule[]): Pick<Result, "library" | "asked"> {
  const { facts, source } = result.entry;
  const { view, asked } = noting(corpus);
  const library = rules.flatMap((rule) => {
    if (rule.scope !== "library" || !looksAt(rule, facts.kind)) return [];
    if (rule.gather && !result.gathered.has(rule.id)) return [];
    return run(rule, source.uri, () => rule.check(facts, view, result.gathered.get(rule.id)));
  });
  return { library, asked };
}

function looksAt(rule: LocalRule | LibraryRule, kind: Reading["entry"]["facts"]["kind"]): boolean {
  return rule.kinds === "all" || (kind !== undefined && rule.kinds.includes(kind));
}

/** Runs one rule on one document. A fault of ours becomes a problem, so that nobody takes silence for a clean file. */
function run(rule: Rule, uri: string, check: () => Iterable<RuleProblem>): readonly Problem[] {
  try {
    return Array.from(check(), (problem) => ({ code: rule.id, severity: rule.severity, uri, ...problem }));
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    const message =
      `The check “${rule.id}” broke down in this document, so what it looks for may be missed. ` +
      `${crashCode.todo} Its words were: ${detail}`;
    const { code, severity } = crashCode;
    return [{ code, severity, uri, span: { start: 0, end: 0 }, message }];
  }
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const item of few) if (many.has(item)) return true;
  return false;
}
