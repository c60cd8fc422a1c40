/** In what one question differs from its lock. */
import { normalise } from "../../conditions/normalise.ts";
import type { Normal } from "../../conditions/normalise.ts";
import { parseCondition } from "../../conditions/parse.ts";
import type { Scope } from "../../conditions/types.ts";
import type { FormChange } from "./form-change.ts";
import type { LockedQuestion } from "./form-lock.ts";
import { optionChanges, rowChanges } from "./option-changes.ts";
import { limitChanges } from "./limit-changes.ts";

/** A question of another type is another question: nothing else of it is compared. */
export function questionChanges(old: LockedQuestion, now: LockedQuestion, scope: Scope): readonly FormChange[] {
  if (old.type !== now.type) return [typeChange(old, now)];
  return [
    ...placeChanges(old, now),
    ...optionChanges(old, now),
    ...rowChanges(old, now),
    ...conditionChanges(old, now, scope),
    ...limitChanges(old, now),
    ...requiredChanges(old, now),
    ...wordChanges(old, now),
  ];
}

function typeChange({ type: before }: LockedQuestion, { id, type }: LockedQuestion): FormChange {
  return {
    kind: "type-changed",
    needs: "major",
    question: id,
    what: `“${id}” was answered with ${typeWords[before]}, and is now answered with ${typeWords[type]}.`,
    effect:
      "Answers already recorded do not fit the question any more. A question with another sort of answer needs a new id.",
  };
}

/** What a question of each type is answered with, in words. */
const typeWords: Readonly<Record<LockedQuestion["type"], string>> = {
  yes_no_not_known: "yes, no or not known",
  single_choice: "one of a list",
  multiple_choice: "several of a list",
  text: "a few words",
  long_text: "a longer text",
  date: "a day",
  number: "a number",
  matrix: "a grid",
  repeating_group: "several entries",
  statement: "nothing",
  signature: "a signature",
};

function placeChanges(old: LockedQuestion, { id, group, section }: LockedQuestion): readonly FormChange[] {
  if (old.group !== group) {
    const place = (name: string | undefined) =>
      name === undefined ? "once for the whole form" : `in each entry of “${name}”`;
    return [
      {
        kind: "group-changed",
        needs: "major",
        question: id,
        what: `“${id}” was asked ${place(old.group)}, and is now asked ${place(group)}.`,
        effect: "Answers already recorded stand in another place, where the form does not look for them.",
      },
    ];
  }
  if (old.section === section) return [];
  return [
    {
      kind: "section-changed",
      needs: "minor",
      question: id,
      what: `“${id}” moved from the section “${old.section}” to “${section}”.`,
      effect: "Recorded answers keep their name; check reports that go by the section.",
    },
  ];
}

function conditionChanges(old: LockedQuestion, now: LockedQuestion, scope: Scope): readonly FormChange[] {
  const [before = [], after = []] = [old.when, now.when];
  if (before.join("\n") === after.join("\n")) return [];
  const question = now.id;
  if (meaningOf(before, scope) === meaningOf(after, scope)) {
    const what = `The condition for asking “${question}” is written in another way and means the same.`;
    return [
      { kind: "condition-rewritten", needs: "patch", question, what, effect: "Recorded answers stay as they are." },
    ];
  }
  if (after.length === 0) {
    const what = `“${question}” is now asked every time.`;
    const effect = "Forms recorded before may have no answer to it, which is not a no.";
    return [{ kind: "condition-removed", needs: "minor", question, what, effect }];
  }
  const was = before.length === 0 ? "every time" : `when ${before.join(" and ")}`;
  return [
    {
      kind: "condition-changed",
      needs: "major",
      question,
      what: `“${question}” was asked ${was}, and is now asked when ${after.join(" and ")}.`,
      effect:
        "Where the new condition is not met, an answer already recorded is hidden, no longer counts and is cleared when the form is opened again.",
    },
  ];
}

/** The same text for conditions that are true of the same answers, as far as rewriting shows. */
function meaningOf(conditions: readonly string[], scope: Scope): string {
  const parts = conditions.map((text) => normalise(parseCondition(text).condition, scope));
  return JSON.stringify(
    parts
      .flatMap((part) => (part.type === "all" ? part.parts : [part]))
      .map(plain)
      .sort(),
  );
}

function plain(condition: Normal): string {
  if (condition.type !== "all" && condition.type !== "any") {
    return JSON.stringify(condition, (key, value: unknown) =>
      key === "span"
        ? undefined
        : key === "codes" && Array.isArray(value)
          ? [...(value as readonly string[])].sort()
          : value,
    );
  }
  return `${condition.type}(${condition.parts.map(plain).sort().join()})`;
}

function requiredChanges(old: LockedQuestion, now: LockedQuestion): readonly FormChange[] {
  if (old.required === now.required) return [];
  const question = now.id;
  return now.required
    ? [
        {
          kind: "now-required",
          needs: "minor",
          question,
          what: `“${question}” must now be answered.`,
          effect:
            "Forms recorded without an answer stay valid as they are; it has to be answered when one is opened again.",
        },
      ]
    : [
        {
          kind: "no-longer-required",
          needs: "minor",
          question,
          what: `“${question}” need no longer be answered.`,
          effect: "Recorded answers stay as they are; reports can no longer count on one.",
        },
      ];
}

function wordChanges(old: LockedQuestion, { id, label }: LockedQuestion): readonly FormChange[] {
  if (old.label === label) return [];
  return [
    {
      kind: "words-changed",
      needs: "patch",
      question: id,
      what: `“${id}” was “${old.label}”, and is now “${label}”.`,
      effect: "Recorded answers stay as they are. If it asks something else now, give it a new id.",
    },
  ];
}
