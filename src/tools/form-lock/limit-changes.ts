/** In what the limits of one question's answer differ from its lock. */
import type { FormChange } from "./form-change.ts";
import type { LockedQuestion } from "./form-lock.ts";

type Limit = "least" | "most" | "length" | "entries";

const LIMITS: readonly Limit[] = ["least", "most", "length", "entries"];

/** Numbers from and to, the length of a text, the entries of a group. */
export function limitChanges(old: LockedQuestion, now: LockedQuestion): readonly FormChange[] {
  return LIMITS.flatMap((limit) => {
    const [before, after] = [old[limit], now[limit]];
    return before === after ? [] : [limitChange(now.id, limit, before, after)];
  });
}

function limitChange(
  question: string,
  limit: Limit,
  before: number | undefined,
  after: number | undefined,
): FormChange {
  const narrower =
    after !== undefined && (before === undefined || (limit === "least" ? after > before : after < before));
  const what = `“${question}” took ${words(limit, before)}, and now takes ${words(limit, after)}.`;
  return narrower
    ? {
        kind: "limit-narrowed",
        needs: "major",
        question,
        what,
        effect:
          "Answers already recorded may lie outside, and would be cut off or refused when the form is opened again.",
      }
    : {
        kind: "limit-widened",
        needs: "minor",
        question,
        what,
        effect: "Recorded answers still fit; check that the case system's field is large enough.",
      };
}

function words(limit: Limit, value: number | undefined): string {
  const number = value?.toLocaleString("en-GB");
  switch (limit) {
    case "least":
      return number === undefined ? "any number from below" : `numbers from ${number}`;
    case "most":
      return number === undefined ? "numbers of any size" : `numbers up to ${number}`;
    case "length":
      return number === undefined ? "a text of any length" : `up to ${number} characters`;
    case "entries":
      return number === undefined ? "any number of entries" : `up to ${number} entries`;
  }
}
