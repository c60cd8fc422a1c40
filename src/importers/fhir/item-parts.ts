/** What several sorts of question read of their items in the same way. */
import { below } from "./fitted-words.ts";
import type { Item } from "./item.ts";
import { controlOf, expressionOf } from "./item.ts";
import { isHelp } from "./own-items.ts";
import { wordsOf } from "./plain-values.ts";

const PRIVACY = ["none", "personal", "special_category", "criminal_offence", "safety_critical"];

/** The rows of a group that is a grid: choices between the same answers, each always asked. */
export function gridRows(item: Item): readonly Item[] | undefined {
  const rows = item.items.filter((one) => !isHelp(one));
  if (controlOf(item) !== "table" || rows.length === 0) return undefined;
  const answers = JSON.stringify(rows[0]?.options);
  const same = rows.every(
    (row) =>
      row.type === "choice" &&
      !row.repeats &&
      row.options.length > 1 &&
      row.enableWhen.length === 0 &&
      expressionOf(row, "sdc-questionnaire-enableWhenExpression") === undefined &&
      row.items.every(isHelp) &&
      JSON.stringify(row.options) === answers,
  );
  return same ? rows : undefined;
}

/** How sensitive the answer is, where the form says so in one of the words a tool has for it. */
export function privacyOf({ extensions }: Item): string | undefined {
  const found = wordsOf(extensions.get("privacy-class"));
  return found !== undefined && PRIVACY.includes(found) ? found : undefined;
}

/** The words of an item that explain it. */
export function helpOf({ items }: Item): string | undefined {
  return below(...items.filter(isHelp).map(({ text }) => text));
}
