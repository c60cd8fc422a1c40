/** Moves a document on: to its next state, never as far as approved, and past a review that has been done. */
import type { CodeAction } from "vscode-languageserver-types";
import { CodeActionKind } from "vscode-languageserver-types";
import { dayNumber, dayText } from "../../conditions/day.ts";
import { entryOf, nodeAt } from "../../document/data.ts";
import type { Document } from "../../document/document.ts";
import { applyEdits } from "../../document/apply-edits.ts";
import { insertKey, setScalar } from "../../document/edit.ts";
import { fingerprintOf } from "../../document/fingerprint.ts";
import type { NewValue } from "../../document/new-value.ts";
import { read } from "../../document/read.ts";
import { remove } from "../../document/remove.ts";
import type { Source } from "../../document/source.ts";
import { reliedOn } from "../../corpus/relied-on.ts";
import type { Edit } from "../../document/problem.ts";
import type { Span } from "../../document/span.ts";
import type { Library } from "../library.ts";
import { corpusOf, readingIn } from "../library.ts";
import { changesOf } from "../place.ts";

/** The states an editor may give a document, in their order. Only an approval record makes it approved. */
const STATES = ["draft", "in_review", "consultation", "verification", "ready"] as const;

const WORDS: Readonly<Record<(typeof STATES)[number], string>> = {
  draft: "draft",
  in_review: "in review",
  consultation: "out for consultation",
  verification: "being verified",
  ready: "ready for approval",
};

/** What is offered on a document's `status` and on its `review`. */
export function lifecycleActions(library: Library, uri: string, span: Span): readonly CodeAction[] {
  const document = readingIn(library, uri)?.document;
  if (!document) return [];
  const isAt = (key: string): boolean => {
    const entry = entryOf(document.data, key);
    return entry !== undefined && entry.keySpan.start <= span.end && span.start <= entry.value.span.end;
  };
  return [
    ...(isAt("status") ? nextState(library, document) : []),
    ...(isAt("review") ? reviewed(library, uri, document) : []),
  ];
}

function nextState(library: Library, document: Document): readonly CodeAction[] {
  const status = entryOf(document.data, "status")?.value;
  const index = STATES.findIndex((state) => status?.type === "scalar" && status.value === state);
  const next = index < 0 ? undefined : STATES[index + 1];
  if (next === undefined) return [];
  const title = `Move on to “${WORDS[next]}”`;
  return [actionWith(library, title, setScalar(document, ["status"], next))];
}

/** The day of the review with what was reviewed, and the next one as many months later as the document says. */
function reviewed(library: Library, uri: string, document: Document): readonly CodeAction[] {
  const corpus = corpusOf(library);
  const { today } = corpus;
  const review = entryOf(document.data, "review")?.value;
  const every = nodeAt(document.data, ["review", "every_months"]);
  if (review?.type !== "map" || nodeAt(document.data, ["review", "due"])?.type !== "scalar") return [];
  const months = every?.type === "scalar" && typeof every.value === "number" ? every.value : YEAR;
  const due = monthsAfter(today, months);
  const facts = corpus.entry(uri)?.facts;
  const relied = facts ? reliedOn(corpus, facts, review.span).map((one) => ({ ...one })) : [];
  const fields = {
    due,
    last: today,
    fingerprint: fingerprintOf(document),
    ...(relied.length > 0 ? { relied_on: relied } : {}),
  };
  const title = `Mark as reviewed today; next review by ${due}`;
  return [actionWith(library, title, [changeTo(document.source, noted(document.source, fields))])];
}

/** The text with those fields in its review, one after the other; an older list of what it relied on makes way. */
function noted(source: Source, fields: Readonly<Record<string, NewValue>>): string {
  let text = source.text;
  const apply = (editsOf: (document: Document) => readonly Edit[]): void => {
    text = applyEdits(text, editsOf(read({ ...source, text })));
  };
  apply((now) => (nodeAt(now.data, ["review", RELIED_ON]) ? remove(now, ["review", RELIED_ON]) : []));
  for (const [key, value] of Object.entries(fields)) {
    apply((now) => {
      const there = nodeAt(now.data, ["review", key]);
      if (there?.type === "scalar" && typeof value === "string") return setScalar(now, ["review", key], value);
      return insertKey(now, ["review"], key, value);
    });
  }
  return text;
}

const RELIED_ON = "relied_on";

/** The one replacement that makes a text another, no longer than it must be. */
function changeTo({ uri, text }: Source, after: string): Edit {
  let start = 0;
  while (start < text.length && text[start] === after[start]) start += 1;
  let kept = 0;
  const most = Math.min(text.length, after.length) - start;
  while (kept < most && text.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  return { uri, span: { start, end: text.length - kept }, text: after.slice(start, after.length - kept) };
}

const YEAR = 12;

/** The same day of a later month, or its last day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const index = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
  for (let last = date; last > 28; last--) {
    const found = written(inYear, inMonth, last);
    const number = dayNumber(found);
    if (number !== undefined && dayText(number) === found) return found;
  }
  return written(inYear, inMonth, Math.min(date, 28));
}

function written(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function actionWith(library: Library, title: string, edits: readonly Edit[]): CodeAction {
  return { title, kind: CodeActionKind.RefactorRewrite, edit: { changes: changesOf(library, edits) } };
}
