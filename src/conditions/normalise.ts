/** A condition without `not` and `!=`: what the analysis and every exporter translate. */
import type { Span } from "../document/span.ts";
import type { Atom } from "./atom.ts";
import { complement } from "./atom.ts";
import { atomOf } from "./atom-of.ts";
import type { Condition } from "./condition.ts";
import type { Scope } from "./types.ts";

/**
 * Comparisons joined by all and any, and nothing that negates. So a target that knows only true and false, and takes
 * `unknown` for false, finds it true exactly where we do.
 */
export type Normal = NormalGroup | Atom;

export interface NormalGroup {
  /** Whether all of the parts must be true, or any of them. */
  readonly type: "all" | "any";
  /** Two or more; none of them is a group of the same type. */
  readonly parts: readonly Normal[];
  /** Where the author wrote it, in the condition's text. */
  readonly span: Span;
}

/** The condition with every `not` carried inwards and each comparison replaced by its listed set of values. */
export function normalise(condition: Condition, scope: Scope): Normal {
  return positive(condition, scope, false);
}

function positive(condition: Condition, scope: Scope, negated: boolean): Normal {
  switch (condition.type) {
    case "and":
    case "or": {
      const type = (condition.type === "and") === negated ? "any" : "all";
      const parts = condition.parts
        .map((part) => positive(part, scope, negated))
        .flatMap((part) => (part.type === type ? part.parts : [part]));
      return { type, parts, span: condition.span };
    }
    case "not":
      return positive(condition.part, scope, !negated);
    case "unreadable":
      return { type: "unknown", span: condition.span };
    case "comparison":
    case "membership":
    case "inclusion": {
      const atom = atomOf(condition, scope);
      return negated ? complement(atom) : atom;
    }
  }
}
