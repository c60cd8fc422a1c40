/** What a rule is: one check in one file, with the words, the reasons and the examples from which its page and its test are made. */
import type { Fix, RelatedPlace, Severity } from "../document/problem.ts";
import type { Span } from "../document/span.ts";
import type { Facts } from "../corpus/facts.ts";
import type { Reading } from "../corpus/reading.ts";
import type { View } from "../corpus/view.ts";
import type { KindName } from "../kinds/kind.ts";
import type { HeldCondition } from "./conditions-of.ts";
import type { Passage } from "./text/passage.ts";
import type { Words } from "./words.ts";

interface RuleWords {
  /** File name, page name, problem code and suppression word in one. */
  readonly id: string;
  readonly severity: Severity;
  /** The kinds it looks at; `all` for every document, of no known kind too. */
  readonly kinds: readonly KindName[] | "all";
  /** What it finds, in one sentence. */
  readonly says: string;
  /** Why that matters to a child, a parent or the people who read. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
  /** Where the rule comes from: a number of the rule catalogue, a law, a finding. */
  readonly source: string;
  /** A fault of shape or of reading has to be mended; an owner cannot decide to leave it. */
  readonly suppressible?: false;
  /** More to be read on its page, as Markdown. */
  readonly appendix?: string;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
}

/** Looks at one document by itself. Its result is kept until the document or the library's words change. */
export interface LocalRule extends RuleWords {
  readonly scope: "document";
  readonly check: (page: Page, words: Words) => Iterable<RuleProblem>;
}

/** Looks at one document's facts among all the others. Its result is kept until an answer it asked for changes. */
export interface LibraryRule<Gathered = unknown> extends RuleWords {
  readonly scope: "library";
  /** What the rule needs of the document beside its facts: plain data, kept in the place of the document's tree. */
  gather?(page: Page): Gathered;
  /** `gathered` is what `gather` gave for this document. */
  check(facts: Facts, view: View, gathered: Gathered): Iterable<RuleProblem>;
}

export type Rule = LocalRule | LibraryRule;

/** A document that has just been read, with its running text; kept no longer than its checks take. */
export interface Page extends Reading {
  /** Every condition, parsed. */
  readonly conditions: readonly HeldCondition[];
  /** Everything in it that people read as sentences, in the order it stands. */
  readonly passages: readonly Passage[];
}

/** What a rule yields; the engine adds which rule and which file. */
export interface RuleProblem {
  readonly span: Span;
  /** What is wrong here, why it matters and what to do: the rule's general words where nothing is more exact. */
  readonly message: string;
  /** Where this one place is less or more serious than the rule. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  readonly tag?: "unnecessary" | "deprecated";
}

/** A small document, or part of one, that shows the rule at work. */
export interface Example {
  /** What it shows, where that is not plain to see. */
  readonly title?: string;
  /** The kind of document; its other fields are filled in with sound ones. */
  readonly kind: KindName;
  /** The fields (and for Markdown, after a line `---`, the text) that matter; `⟦` and `⟧` stand around each problem's place. */
  readonly text: string;
  /** Fields of the sound rest that it does without. */
  readonly without?: readonly string[];
  /** Where the file is, when its name matters. */
  readonly uri?: string;
  /** Other documents that must be there, whole or in part. */
  readonly beside?: readonly Beside[];
  /** The day by which it is judged. */
  readonly today?: string;
}

/** A document beside an example's own, completed in the same way. */
export interface Beside {
  readonly kind: KindName;
  readonly text: string;
  readonly uri?: string;
}
