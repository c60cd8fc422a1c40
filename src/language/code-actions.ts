/** What can be done about a place at a click: fixes, leaving a problem with a reason, making what is missing, the next state. */
import type { CodeAction, Range } from "vscode-languageserver-types";
import { CodeActionKind } from "vscode-languageserver-types";
import type { Problem } from "../document/problem.ts";
import type { Span } from "../document/span.ts";
import { problemsOf } from "../rules/check.ts";
import { safeFixes } from "../rules/safe-fixes.ts";
import { createActions } from "./action/create-missing.ts";
import { lifecycleActions } from "./action/lifecycle.ts";
import { COMMANDS } from "./commands.ts";
import { diagnosticOf } from "./diagnostics.ts";
import type { Library } from "./library.ts";
import { entryIn } from "./library.ts";
import { changesOf, offsetOf } from "./place.ts";

/** The kind of the action that applies every safe fix of a document, as an editor's settings for saving name it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.practiceGuidance`;

/** Actions for a range of a document; `only` are the kinds the editor asks for, all but those for a whole document where it names none. */
export function codeActions(
  library: Library,
  uri: string,
  range: Range,
  only?: readonly string[],
): readonly CodeAction[] {
  const entry = entryIn(library, uri);
  if (!entry) return [];
  const wants = (kind: string) => only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const span = { start: offsetOf(entry.source, range.start), end: offsetOf(entry.source, range.end) };
  const here = problemsOf(library.checked, uri).filter((problem) => touches(problem.span, span));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    actions.push(...here.flatMap((problem) => fixActions(library, problem)));
    actions.push(...here.flatMap((problem) => createActions(library, problem)));
    actions.push(...here.flatMap((problem) => leaveAction(library, problem)));
  }
  if (wants(CodeActionKind.RefactorRewrite)) actions.push(...lifecycleActions(library, uri, span));
  if (only !== undefined && wants(FIX_ALL)) actions.push(...fixAllAction(library, uri));
  return actions;
}

/** Whether two places have a letter in common, or touch. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function fixActions(library: Library, problem: Problem): readonly CodeAction[] {
  return (problem.fixes ?? []).map((fix, index) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(library, problem)],
    ...(index === 0 && fix.safe ? { isPreferred: true } : {}),
    edit: { changes: changesOf(library, fix.edits) },
  }));
}

/** Asks for a reason first; a problem is never left without one. */
function leaveAction(library: Library, problem: Problem): readonly CodeAction[] {
  const rule = library.checked.rules.find(({ id }) => id === problem.code);
  if (!rule || rule.suppressible === false) return [];
  const text = entryIn(library, problem.uri)?.source.text.slice(problem.span.start, problem.span.end) ?? "";
  const words = text.length > 0 && text.length <= MOST_WORDS && !/[\r\n]/u.test(text) ? text : undefined;
  const title = "Leave this problem for now, with a reason …";
  const action = {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(library, problem)],
    command: { title, command: COMMANDS.leaveProblem, arguments: [problem.uri, problem.code, words] },
  };
  return [action];
}

/** Longer words are no name for a place; the decision then is about the whole document. */
const MOST_WORDS = 80;

/** Every safe fix of the document that can be applied together with the others. */
function fixAllAction(library: Library, uri: string): readonly CodeAction[] {
  const safe = safeFixes(problemsOf(library.checked, uri), library.checked);
  const edits = safe.map(({ fix }) => fix.edits).filter((list) => list.every((edit) => edit.uri === uri));
  if (edits.length === 0) return [];
  const title = edits.length === 1 ? "Mend what can be mended safely" : `Mend ${edits.length} problems safely`;
  return [{ title, kind: FIX_ALL, edit: { changes: changesOf(library, edits.flat()) } }];
}
