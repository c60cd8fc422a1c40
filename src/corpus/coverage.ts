/** Which documents put each item of each framework into practice, and which items nothing answers. */
import type { KindName } from "../kinds/kind.ts";
import type { Corpus } from "./corpus.ts";
import type { Facts, Tier } from "./facts.ts";

/** Every framework of the library, in the order of files. */
export interface Coverage {
  /** The day by which the library was read, year-month-day. */
  readonly today: string;
  readonly frameworks: readonly FrameworkCoverage[];
}

export interface FrameworkCoverage {
  readonly uri: string;
  readonly id: string;
  readonly title: string;
  /** In the framework's own order. */
  readonly items: readonly ItemCoverage[];
  /** How many items are in each state. */
  readonly counts: Readonly<Record<CoverageState, number>>;
}

export interface ItemCoverage {
  /** The key others point at. */
  readonly id: string;
  /** The number the origin gives it. */
  readonly number: number | undefined;
  readonly title: string;
  readonly state: CoverageState;
  /** One for each of `COVERAGE_COLUMNS`, in that order; a cell without answers is there and empty. */
  readonly cells: readonly CoverageCell[];
  /** Why nothing in the library can answer it, where the framework says so. */
  readonly notHere: string | undefined;
}

/** `out_of_scope` is a decision with a reason; `unanswered` is a gap. */
export type CoverageState = "answered" | "out_of_scope" | "unanswered";

export interface CoverageCell {
  readonly column: CoverageColumn;
  /** In the order the framework names them, then in the order of files. */
  readonly answers: readonly CoverageAnswer[];
}

export interface CoverageAnswer {
  readonly uri: string;
  readonly id: string;
  readonly title: string;
  readonly kind: KindName | undefined;
  readonly status: string | undefined;
  readonly tier: Tier | undefined;
  /** How it answers, where that is said; without it the document only points at the item. */
  readonly how: string | undefined;
}

/** The kinds people work by have a column each; everything else that answers stands in the last. */
export const COVERAGE_COLUMNS = ["guidance", "pathway", "tool", "other"] as const;

export type CoverageColumn = (typeof COVERAGE_COLUMNS)[number];

/** Kinds whose pointing at an item is no answer to it: a voice that says it, and a list that repeats it. */
const NO_ANSWER: ReadonlySet<KindName | undefined> = new Set<KindName>(["engagement", "framework"]);

/**
 * What answers what in a library. Answers are read from the framework's own `answered_by` and from documents that point at
 * an item. A document that is not in this library, because its readers are others, answers nothing in it.
 */
export function coverageOf(corpus: Corpus): Coverage {
  const frameworks = corpus.ofKind("framework").flatMap((facts): readonly FrameworkCoverage[] => {
    const { details, id, title, uri } = facts;
    if (details?.kind !== "framework" || id === undefined) return [];
    const items = details.value.items.map((item) => itemCoverage(corpus, item));
    return [{ uri, id, title, items, counts: countsOf(items) }];
  });
  return { today: corpus.today, frameworks };
}

function countsOf(items: readonly ItemCoverage[]): FrameworkCoverage["counts"] {
  const count = (wanted: CoverageState): number => items.filter(({ state }) => state === wanted).length;
  return { answered: count("answered"), out_of_scope: count("out_of_scope"), unanswered: count("unanswered") };
}

interface FrameworkItem {
  readonly id: string;
  readonly number?: number;
  readonly title: string;
  readonly answered_by?: readonly { readonly document: string; readonly how: string }[];
  readonly not_in_product?: string;
}

function itemCoverage(corpus: Corpus, item: FrameworkItem): ItemCoverage {
  const answers = answersTo(corpus, item);
  return {
    id: item.id,
    number: item.number,
    title: item.title,
    state: answers.length > 0 ? "answered" : item.not_in_product === undefined ? "unanswered" : "out_of_scope",
    cells: COVERAGE_COLUMNS.map((column) => ({
      column,
      answers: answers.filter(({ kind }) => columnOf(kind) === column),
    })),
    notHere: item.not_in_product,
  };
}

function columnOf(kind: KindName | undefined): CoverageColumn {
  return COVERAGE_COLUMNS.find((column) => column === kind) ?? "other";
}

function answersTo(corpus: Corpus, item: FrameworkItem): readonly CoverageAnswer[] {
  const answers = new Map<string, CoverageAnswer>();
  for (const { document, how } of item.answered_by ?? []) {
    const facts = documentNamed(corpus, document);
    if (facts && !answers.has(facts.uri)) answers.set(facts.uri, answerOf(facts, how));
  }
  for (const { uri } of corpus.referencesTo(item.id)) {
    const facts = corpus.entry(uri)?.facts;
    if (facts && !NO_ANSWER.has(facts.kind) && !answers.has(uri))
      answers.set(uri, answerOf(facts, said(facts, item.id)));
  }
  return [...answers.values()];
}

/** What a document says it does about an item: the actions of a plan name the items they answer. */
function said({ details }: Facts, item: string): string | undefined {
  if (details?.kind !== "action-plan") return undefined;
  const actions = details.value.actions.filter(({ answers }) => answers.includes(item));
  return actions.length === 0 ? undefined : actions.map(({ title }) => title).join("; ");
}

function answerOf(facts: Facts, how: string | undefined): CoverageAnswer {
  const { uri, id, title, kind, status, tier } = facts;
  return { uri, id: id ?? uri, title, kind, status, tier, how };
}

function documentNamed(corpus: Corpus, id: string): Facts | undefined {
  return corpus
    .names(id)
    .map(({ uri }) => corpus.entry(uri)?.facts)
    .find((facts) => facts?.id === id);
}
