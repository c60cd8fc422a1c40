/** Writes down a decision to leave a problem for now: which rule, on which words, why, who decided and until when. */
import type { WorkspaceEdit } from "vscode-languageserver-types";
import { appendItem, insertKey } from "../document/edit.ts";
import { entryOf, nodeAt } from "../document/data.ts";
import type { Library } from "./library.ts";
import { readingIn } from "./library.ts";
import { changesOf } from "./place.ts";

export interface Decision {
  /** The rule's id. */
  readonly rule: string;
  /** The words the problem stands on; without them, the whole document. */
  readonly on?: string | undefined;
  /** Why it is left: at least ten letters. */
  readonly reason: string;
  /** The role that decides; the document's owner unless said. */
  readonly owner?: string | undefined;
  /** The last day on which it holds, year-month-day. */
  readonly expires: string;
}

/** The change of the document; undefined for a file that is not in the library. */
export function leaveProblem(library: Library, uri: string, decision: Decision): WorkspaceEdit | undefined {
  const document = readingIn(library, uri)?.document;
  if (!document) return undefined;
  const own = nodeAt(document.data, ["owner", "role"]);
  const owner = decision.owner ?? (own?.type === "scalar" ? String(own.value) : "");
  const { rule, on, reason, expires } = decision;
  const entry = { rule, ...(on === undefined ? {} : { on }), reason, owner, expires };
  const list = entryOf(document.data, "suppress")?.value;
  const isList = list?.type === "list" || (list?.type === "scalar" && list.value === null);
  const edits = isList ? appendItem(document, ["suppress"], entry) : insertKey(document, [], "suppress", [entry]);
  return { changes: changesOf(library, edits) };
}
