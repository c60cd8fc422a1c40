/** Every condition of a document with what its names stand for: what rules on conditions begin with. */
import type { Span } from "../document/span.ts";
import { textAt } from "../document/data.ts";
import type { Facts } from "../corpus/facts.ts";
import { pathwayScope, toolScope } from "../corpus/condition-scope.ts";
import type { View } from "../corpus/view.ts";
import { nearest } from "../conditions/nearest.ts";
import type { Scope } from "../conditions/types.ts";
import type { ToolDetails } from "../corpus/details.ts";
import type { Parsed } from "../conditions/parse.ts";
import type { Field } from "../corpus/fields.ts";

/** A condition as its document holds it: plain data, kept after the document has been read. */
export interface HeldCondition extends Parsed {
  /** The whole value. */
  readonly span: Span;
  /** Offset of its first letter where it is written on one line, else undefined. */
  readonly start: number | undefined;
  /** Whether it stands among questions that are answered again and again, whose names mean the same entry. */
  readonly repeated: boolean;
}

/** The conditions among a document's fields, in the order they stand. */
export function conditionsIn(fields: readonly Field[]): readonly HeldCondition[] {
  return fields.flatMap(({ node, around, condition }) => {
    if (!condition) return [];
    const repeated = around.some((item) => textAt(item.node, "type") === "repeating_group");
    return [{ ...condition, span: node.span, start: node.textStart, repeated }];
  });
}

/** The place of a part of a condition in the file. */
export function placeInCondition({ span, start }: HeldCondition, part: Span): Span {
  return start === undefined ? span : { start: start + part.start, end: start + part.end };
}

/** What the names in one document's conditions stand for. */
export interface ConditionScope {
  readonly scope: Scope;
  /** Whether a name leads to a tool that is there but has faults of its own, so that nothing can be said of it. */
  isUnsure(path: string): boolean;
  /** Every name that can be written, to say what was probably meant by one that cannot. */
  names(wanted: readonly string[]): readonly string[];
}

/** Undefined while the document's own shape is not sound. */
export function scopeOf({ details }: Facts, view: View): ConditionScope | undefined {
  if (details?.kind === "tool") {
    return { scope: toolScope(details), isUnsure: () => false, names: () => namesIn(details) };
  }
  if (details?.kind !== "pathway") return undefined;
  const toolNamed = (id: string) => view.detailsOf("tool", id);
  return {
    scope: pathwayScope(details.asks, toolNamed),
    isUnsure: (path) => {
      const id = toolId(path);
      return view.names(id).some(({ type }) => type === "tool") && !toolNamed(id);
    },
    names: (wanted) => {
      const tools = view.keysOf(["tool"]);
      const meant = new Set(wanted.flatMap((path) => nearest(toolId(path), tools) ?? []));
      const inTools = [...meant].flatMap((id) =>
        namesIn(toolNamed(id)).map((name) => `${id.replaceAll("-", "_")}.${name}`),
      );
      return [...details.asks.map(({ id }) => id), ...inTools];
    },
  };
}

/** A tool's id as it is outside conditions, where its first part names one. */
export function toolId(path: string): string {
  return (path.split(".")[0] ?? "").replaceAll("_", "-");
}

function namesIn(tool: ToolDetails | undefined): readonly string[] {
  if (!tool) return [];
  const results = [...(tool.score ? ["score", "incomplete"] : []), ...(tool.bands.length > 0 ? ["band"] : [])];
  return [...results, ...tool.questions.map(({ name }) => name)];
}
