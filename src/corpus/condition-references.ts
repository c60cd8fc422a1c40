/** What a condition points at: questions and answers of its own tool, or asks, tools, bands and questions from a pathway. */
import { usesOf } from "../conditions/names.ts";
import type { Condition } from "../conditions/condition.ts";
import type { DataScalar } from "../document/data.ts";
import { placeOf, stretchOf } from "../document/letters.ts";
import type { Reference } from "./facts.ts";
import { partKey } from "./name-key.ts";

const RESULTS = new Set(["score", "band", "incomplete"]);

/** The references of the condition that `node` holds in `text`; `home` is the key of the tool or pathway it stands in. */
export function conditionReferences(
  condition: Condition,
  node: DataScalar,
  text: string,
  where: "tool" | "pathway",
  home: string,
  from: string,
): readonly Reference[] {
  const references: Reference[] = [];
  const uses = usesOf(condition);
  const letters = [stretchOf(0, String(node.value), text, node.span)];
  for (const { path, span } of uses.names) {
    const key = keyOf(path);
    if (key) add(key, span.start, span.end);
  }
  for (const { path, code, span } of uses.answers) {
    const parts = path.split(".");
    const asked = parts.at(-1) === "band" ? bandKey(parts, code) : answerKey(parts, code);
    if (asked) add(asked, span.start, span.end);
  }
  return references;

  /** The answers in the cells of a grid are its columns, whichever row is asked about. */
  function answerKey(parts: readonly string[], code: string): string | undefined {
    const question = keyOf(parts.slice(0, where === "tool" ? 1 : 2).join("."));
    return question && partKey(question, code);
  }

  function keyOf(path: string): string | undefined {
    const [first = "", ...rest] = path.split(".");
    if (where === "tool") return RESULTS.has(first) ? undefined : [partKey(home, first), ...rest].join(".");
    if (rest.length === 0 && !isTool(first)) return partKey(home, first);
    const tool = first.replaceAll("_", "-");
    if (rest.length === 0) return tool;
    return RESULTS.has(rest[0] as string) ? undefined : partKey(tool, rest.join("."));
  }

  /** A first part that leads on to another is a tool; alone it is a fact the pathway asks for. */
  function isTool(first: string): boolean {
    return uses.names.some(({ path }) => path.startsWith(`${first}.`));
  }

  function bandKey(parts: readonly string[], code: string): string {
    return partKey(where === "tool" ? home : (parts[0] as string).replaceAll("_", "-"), code);
  }

  function add(key: string, start: number, end: number): void {
    references.push({ key, types: [], span: placeOf(letters, start, end), by: "condition", from });
  }
}
