/** The decisions of a pathway as checks look at them after the document has been read: plain data, without running text. */
import type { Value } from "../conditions/values.ts";
import type { Span } from "../document/span.ts";
import type { Decision, Pathway } from "../kinds/generated/types.ts";
import type { Situation } from "../pathways/verify/situation.ts";
import { toolId } from "./conditions-of.ts";
import { pathwayOn, spanAt, stepsOfType } from "./pathway-on-page.ts";
import type { Page } from "./rule.ts";

export interface HeldDecisions {
  readonly asks: readonly HeldAsk[];
  readonly decisions: readonly HeldDecision[];
}

/** A fact the pathway asks for, with its words. */
export type HeldAsk = NonNullable<Pathway["asks"]>[number];

export interface HeldDecision {
  readonly decision: Decision;
  /** Its id. */
  readonly span: Span;
  /** The condition of each branch. */
  readonly conditions: readonly Span[];
  /** The word for its otherwise, where it has one. */
  readonly otherwise: Span | undefined;
}

/** Nothing while the document's shape is not sound. */
export function decisionsOn(page: Page): HeldDecisions {
  const decisions = stepsOfType(page, "decision").map(({ step, span, path }): HeldDecision => {
    const { id, type, strand, title, mode, by, branches, otherwise } = step;
    return {
      decision: { id, type, strand, title, mode, by, branches, ...(otherwise ? { otherwise } : {}) },
      span,
      conditions: branches.map((_, index) => spanAt(page, [...path, "branches", index, "when"]) ?? span),
      otherwise: spanAt(page, [...path, "otherwise", "to"]),
    };
  });
  return { asks: pathwayOn(page)?.asks ?? [], decisions };
}

/** Which case is meant: “Is anybody in danger now?” is not known, and so on. */
export function caseWords(
  situation: Situation,
  asks: readonly HeldAsk[],
  titleOf: (tool: string) => string | undefined,
): string {
  return situation
    .map(({ path, value }) => {
      const ask = asks.find(({ id }) => id === path);
      const label = ask?.answers.find(({ code }) => code === value)?.label;
      return ask ? `“${ask.question}” is “${label ?? valueWords(value)}”` : resultWords(path, value, titleOf);
    })
    .join(" and ");
}

/** Something a tool says: `checklist.band`, `checklist.threats`. */
function resultWords(path: string, value: Value, titleOf: (tool: string) => string | undefined): string {
  const [first = "", ...rest] = path.split(".");
  const tool = titleOf(toolId(path)) ?? first;
  if (rest[0] === "incomplete") return `“${tool}” is ${value === "yes" ? "incomplete" : "complete"}`;
  return `${rest.join(" ")} in “${tool}” is ${valueWords(value)}`;
}

function valueWords(value: Value): string {
  if (value === null) return "not answered";
  if (typeof value === "string") return value.replaceAll("_", " ");
  if (typeof value === "number") return String(value);
  if ("possible" in value) return `incomplete, ${value.possible.join(" or ")}`;
  if ("min" in value) return `incomplete, ${value.min} to ${value.max}`;
  return value.length === 0 ? "none of the answers" : value.join(" and ");
}
