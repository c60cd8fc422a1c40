/** Says in plain words why a text cannot be read as a condition at all. */
import type { Span } from "../document/span.ts";
import type { ConditionProblem } from "./condition-problem.ts";
import type { SyntaxNode } from "./syntax.ts";
import { nodesOf, spanOf } from "./syntax.ts";
import { brief } from "./reading.ts";

/** The first fault of the text, because those after it mostly follow from it; undefined where there is none. */
export function syntaxProblem(root: SyntaxNode, text: string): ConditionProblem | undefined {
  const errors: SyntaxNode[] = [];
  for (const node of nodesOf(root)) if (node.type.isError) errors.push(node);
  const [first] = errors;
  if (first === undefined) return undefined;
  return unclosedAnswer(text) ?? strayBracket(text) ?? misplaced(first, text);
}

function unclosedAnswer(text: string): ConditionProblem | undefined {
  if ((text.match(/"/gu) ?? []).length % 2 === 0) return undefined;
  const span = { start: text.lastIndexOf('"'), end: text.trimEnd().length };
  return unreadable(span, "The closing quotation mark is missing, so it is not clear where this answer ends. Add it.");
}

function strayBracket(text: string): ConditionProblem | undefined {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/"[^"]*"|[()[\]]/gu)) {
    const span = { start: index, end: index + 1 };
    if (mark === "(" || mark === "[") open.push(index);
    else if (mark === ")" || mark === "]") {
      const opener = open.pop();
      if (opener === undefined)
        return unreadable(span, "This bracket closes nothing. Take it out, or add the other one.");
      if ((text[opener] === "(") !== (mark === ")")) {
        return unreadable(span, "This bracket is not of the same sort as the one it closes. Use ( ) or [ ] for both.");
      }
    }
  }
  const last = open.at(-1);
  if (last === undefined) return undefined;
  return unreadable(
    { start: last, end: last + 1 },
    "This bracket is never closed. Add the other one where it should end.",
  );
}

function misplaced(error: SyntaxNode, text: string): ConditionProblem {
  const found = text.slice(error.from, error.to).trim();
  if (found !== "") {
    const message = `“${brief(found)}” cannot be read here. A condition is made of comparisons such as threats = "yes", joined by and, or and not.`;
    return unreadable(spanOf(error), message);
  }
  const before = /\S+\s*$/u.exec(text.slice(0, error.from));
  if (before === null) {
    return unreadable(spanOf(error), "Something is missing at the start of this condition. Say what is compared.");
  }
  const word = before[0].trimEnd();
  const span = { start: before.index, end: before.index + word.length };
  return unreadable(
    span,
    `Something is missing after “${brief(word)}”. Complete the comparison, for example threats = "yes".`,
  );
}

function unreadable(span: Span, message: string): ConditionProblem {
  return { code: "condition-unreadable", span, message, fixes: [] };
}
