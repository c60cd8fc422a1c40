/** The problems a document's owner has decided to leave for now, read even where the rest of the document is unsound. */
import type { DataMap } from "../document/data.ts";
import { entryOf, textAt } from "../document/data.ts";
import type { Suppression } from "./facts.ts";

/** Every entry that says which rule, why, who and until when; an incomplete one is reported as a fault of shape and has no effect. */
export function suppressionsOf(data: DataMap): readonly Suppression[] {
  const list = entryOf(data, "suppress")?.value;
  if (list?.type !== "list") return [];
  return list.items.flatMap((item) => {
    const [rule, reason, owner, expires] = ["rule", "reason", "owner", "expires"].map((key) => textAt(item, key));
    const span = entryOf(item, "rule")?.value.span;
    if (!rule || !reason || !owner || !expires || !span) return [];
    return [{ rule, reason, owner, expires, on: textAt(item, "on"), span }];
  });
}
