/** How serious each rule is for this partnership. */
import type { Corpus } from "../corpus/corpus.ts";
import type { Severity } from "../document/problem.ts";
import type { Rule } from "./rule.ts";
import { suppressionCodes } from "./suppression-problems.ts";

export interface Settings {
  /** Rules the partnership judges otherwise than the product does. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
}

/** The settings in the library's `partnership.yaml`; none where it is missing or unsound. */
export function settingsOf(corpus: Corpus, rules: readonly Rule[]): Settings {
  const severities = new Map<string, Severity | "off">();
  for (const { details } of corpus.ofKind("partnership")) {
    if (details?.kind !== "partnership") continue;
    for (const { rule, severity, expires } of details.value.rules ?? []) {
      const holds = expires === undefined || expires >= corpus.today;
      if (holds && canBeJudged(rule, rules)) severities.set(rule, severity);
    }
  }
  return { severities };
}

/** Whether a partnership may set the severity of a code: a fault of shape or of reading stays what it is. */
export function canBeJudged(code: string, rules: readonly Rule[]): boolean {
  if (suppressionCodes.some((one) => one.code === code)) return true;
  return rules.some(({ id, suppressible }) => id === code && suppressible !== false);
}
