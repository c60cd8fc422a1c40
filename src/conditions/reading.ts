/** What the readers of a condition's parts share: the text, and the problems seen on the way. */
import type { Unreadable } from "./condition.ts";
import type { ConditionCode, ConditionFix, ConditionProblem } from "./condition-problem.ts";
import type { SyntaxNode } from "./syntax.ts";
import { spanOf, wordsOf } from "./syntax.ts";

export interface Reading {
  /** The words of a node as its author wrote them, with single spaces. */
  readonly words: (node: SyntaxNode) => string;
  /** The same for a message, between quotation marks; long ones are cut. */
  readonly quoted: (node: SyntaxNode) => string;
  /** Adds a problem at a node and gives what stands in the tree for it. */
  readonly refuse: (node: SyntaxNode, message: string, fix?: ConditionFix, code?: ConditionCode) => Unreadable;
  /** What was refused so far. */
  readonly problems: readonly ConditionProblem[];
}

/** A fresh reading of one text. */
export function startReading(text: string): Reading {
  const problems: ConditionProblem[] = [];
  return {
    words: (node) => wordsOf(node, text),
    quoted: (node) => `“${brief(wordsOf(node, text))}”`,
    refuse: (node, message, fix, code = "condition-not-supported") => {
      problems.push({ code, span: spanOf(node), message, fixes: fix === undefined ? [] : [fix] });
      return { type: "unreadable", names: [], span: spanOf(node) };
    },
    problems,
  };
}

/** An author's words, cut where they would drown the message. */
export function brief(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 78)}…`;
}

/** A fix that puts other text in the place of a node. */
export function instead(node: SyntaxNode, text: string, safe: boolean): ConditionFix {
  return { title: `Write ${brief(text)}`, safe, span: spanOf(node), text };
}
