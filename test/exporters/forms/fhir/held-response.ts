/** Reads what a client holds out of its QuestionnaireResponse, in the same terms as our engine's answers. */
import type { Expected, Held } from "../expected.ts";

export interface ResponseItem {
  readonly linkId: string;
  readonly answer?: readonly Readonly<Record<string, unknown>>[];
  readonly item?: readonly ResponseItem[];
}

const RESULTS = ["score.min", "score.max", "band", "band.most", "incomplete"];

/** What a record of use says of the tool by itself. */
const FIXED = ["tool_id", "tool_edition", "template_version"];

/** What a client filled in of those, in that order; nothing where the use of the tool is not recorded. */
export function heldFixed(items: readonly ResponseItem[]): readonly (string | number)[] {
  const held = heldIn(items, new Set(), "");
  return FIXED.flatMap((name) => held[name] ?? []);
}

/** `repeating` are the names of repeating groups. */
export function heldResponse(
  items: readonly ResponseItem[],
  repeating: ReadonlySet<string>,
): Pick<Expected, "answers" | "results"> {
  const held = heldIn(items, repeating, "");
  const isResult = ([name]: readonly [string, unknown]) => RESULTS.includes(name);
  const entries = Object.entries(held);
  return {
    answers: Object.fromEntries(entries.filter((entry) => !isResult(entry) && !FIXED.includes(entry[0]))),
    results: Object.fromEntries(entries.filter(isResult).map(([name, [value]]) => [name, value as string | number])),
  };
}

function heldIn(items: readonly ResponseItem[], repeating: ReadonlySet<string>, entry: string): Held {
  const counts = new Map<string, number>();
  return Object.fromEntries(
    items.flatMap(({ linkId, answer = [], item = [] }): (readonly [string, readonly (string | number)[]])[] => {
      const number = (counts.get(linkId) ?? 0) + 1;
      counts.set(linkId, number);
      const inner = repeating.has(linkId) ? `:${number}` : entry;
      const own = answer.length > 0 ? [[linkId + entry, answer.map(valueOf)] as const] : [];
      return [...own, ...Object.entries(heldIn(item, repeating, inner))];
    }),
  );
}

function valueOf(answer: Readonly<Record<string, unknown>>): string | number {
  const [value] = Object.entries(answer).flatMap(([key, found]) => (key.startsWith("value") ? [found] : []));
  if (typeof value === "object" && value !== null && "code" in value) return String(value.code);
  return value as string | number;
}
