/** Names that the form of a tool has for itself, which no section and no question of the tool can have. */
import { RESERVED_NAMES } from "../corpus/condition-scope.ts";
import type { Tool } from "../kinds/generated/types.ts";
import { usageNames } from "./usage/usage-record.ts";

/** Whether the form works something out under the name, records the use of the tool under it, or has it twice. */
export type TakenBy = "result" | "usage" | "another";

/** Those of a tool's sections and questions, in order, whose name is taken: they share one space of names in a form. */
export function takenNames<Named extends { readonly name: string }>(
  tool: Tool,
  named: readonly Named[],
): readonly (Named & { readonly by: TakenBy })[] {
  const taken = new Map<string, TakenBy>([
    ...RESERVED_NAMES.map((name) => [name, "result"] as const),
    ...usageNames(tool).map((name) => [name, "usage"] as const),
  ]);
  return named.flatMap((one) => {
    const by = taken.get(one.name);
    if (by === undefined) taken.set(one.name, "another");
    return by === undefined ? [] : [{ ...one, by }];
  });
}
