/** A condition's text read into a tree, with everything in it that cannot be used. */
import type { Condition } from "./condition.ts";
import type { ConditionProblem } from "./condition-problem.ts";
import { brief } from "./reading.ts";
import { readCondition } from "./read-condition.ts";
import type { Slip } from "./slips.ts";
import { keepsPlaces, mended, slipsIn } from "./slips.ts";
import { nodesOf, spanOf, syntaxOf } from "./syntax.ts";
import type { SyntaxNode } from "./syntax.ts";
import { syntaxProblem } from "./syntax-problem.ts";

export interface Parsed {
  /** What could be read; where a problem stands the tree is mended if that is plain, else `unreadable`. */
  readonly condition: Condition;
  /** In the order they stand; without any, `condition` says exactly what the author wrote. */
  readonly problems: readonly ConditionProblem[];
}

/** The longest condition that is read, in UTF-16 code units. */
export const LONGEST = 1000;

/** Reads a condition; all spans are offsets in `text`. Never throws. */
export function parseCondition(text: string): Parsed {
  const everything = { start: 0, end: text.length };
  const refused = (code: "condition-empty" | "condition-too-long", message: string): Parsed => ({
    condition: { type: "unreadable", names: [], span: everything },
    problems: [{ code, span: everything, message, fixes: [] }],
  });
  if (text.trim() === "") {
    return refused(
      "condition-empty",
      'There is no condition here. Write one such as threats = "yes", or leave it out.',
    );
  }
  if (text.length > LONGEST) {
    return refused(
      "condition-too-long",
      "This condition is too long to be read safely. Split it over several branches.",
    );
  }
  const slips = slipsIn(text);
  const readable = mended(text, slips);
  const root = syntaxOf(readable);
  const { condition, problems } = readCondition(root, readable);
  const found = slips.map(slipProblem);
  if (!slips.every(keepsPlaces)) return { condition: neverTrue(condition), problems: found };
  const fault = syntaxProblem(root, readable);
  if (fault !== undefined) return { condition: neverTrue(condition), problems: inOrder([...found, fault]) };
  return { condition, problems: inOrder([...found, ...notes(root), ...problems]) };
}

/** The names of a broken text stay known to an editor, but no branch is taken on the part that could be read. */
function neverTrue(condition: Condition): Condition {
  if (condition.type === "unreadable") return condition;
  const { span } = condition;
  return { type: "and", parts: [condition, { type: "unreadable", names: [], span }], bracketed: false, span };
}

function slipProblem({ span, message, replacement }: Slip): ConditionProblem {
  const fix = { title: `Write ${brief(replacement)}`, safe: true, span, text: replacement };
  return {
    code: "condition-unreadable",
    span,
    message: `${message} Write ${brief(replacement)} instead.`,
    fixes: [fix],
  };
}

/** Notes inside a condition are refused because they would be lost on the way to a form. */
function notes(root: SyntaxNode): readonly ConditionProblem[] {
  const found: ConditionProblem[] = [];
  for (const node of nodesOf(root)) {
    if (!node.name.endsWith("Comment")) continue;
    const message = "A note inside a condition is lost when forms are made. Write it outside the condition.";
    const fix = { title: "Take the note out", safe: true, span: spanOf(node), text: "" };
    found.push({ code: "condition-not-supported", span: spanOf(node), message, fixes: [fix] });
  }
  return found;
}

function inOrder(problems: readonly ConditionProblem[]): readonly ConditionProblem[] {
  return [...problems].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
