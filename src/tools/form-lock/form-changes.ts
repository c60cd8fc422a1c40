/** Everything in which a form differs from its lock, the breaking changes first. */
import type { Scope } from "../../conditions/types.ts";
import type { FormChange } from "./form-change.ts";
import { isBreaking } from "./form-change.ts";
import type { FormLock } from "./form-lock.ts";
import { keepingChanges } from "./keeping-changes.ts";
import { namesIn } from "./names-in.ts";
import { otherWordChanges } from "./other-words.ts";
import { questionChanges } from "./question-changes.ts";
import { scoreChanges } from "./score-changes.ts";

/** `scope` is that of the form as it stands: two ways to write one condition are the same in it. */
export function formChanges(before: FormLock, now: FormLock, scope: Scope): readonly FormChange[] {
  const changes = [
    ...usedAgain(before, now),
    ...removed(before, now),
    ...now.questions.flatMap((question) => {
      const old = before.questions.find(({ id }) => id === question.id);
      return old ? questionChanges(old, question, scope) : [added(question.id, question.label)];
    }),
    ...orderChanges(before, now),
    ...keepingChanges(before, now),
    ...otherWordChanges(before, now),
    ...scoreChanges(before, now),
  ];
  return [...changes.filter(isBreaking), ...changes.filter((change) => !isBreaking(change))];
}

function usedAgain({ retired }: FormLock, now: FormLock): readonly FormChange[] {
  const names = namesIn(now);
  return retired.flatMap(({ name, label, last }): readonly FormChange[] => {
    if (!names.has(name)) return [];
    const [question = name] = name.split(/[.[]/u);
    return [
      {
        kind: "name-used-again",
        needs: "major",
        ...(name.startsWith("band:") ? {} : { question }),
        what: `The code “${name}” stood for “${label}” until version ${last}, and is used again.`,
        effect: "Answers recorded then would be read as answers to something else, whatever the version.",
      },
    ];
  });
}

function removed(before: FormLock, now: FormLock): readonly FormChange[] {
  return before.questions
    .filter(({ id }) => !now.questions.some((question) => question.id === id))
    .map(({ id, label }) => ({
      kind: "question-removed",
      needs: "major",
      what: `The question “${id}” (“${label}”) is gone.`,
      effect: "Answers recorded under it stay in the case system, and no form shows them any more.",
    }));
}

function added(id: string, label: string): FormChange {
  return {
    kind: "question-added",
    needs: "minor",
    question: id,
    what: `The question “${id}” (“${label}”) is new.`,
    effect: "Forms recorded before have no answer to it, which is not a no.",
  };
}

function orderChanges(before: FormLock, now: FormLock): readonly FormChange[] {
  const stayed = (one: FormLock, other: FormLock) =>
    one.questions
      .filter(({ id, section }) => other.questions.some((same) => same.id === id && same.section === section))
      .map(({ id }) => id);
  const [old, current] = [stayed(before, now), stayed(now, before)];
  const first = current.find((id, place) => id !== old[place]);
  if (first === undefined) return [];
  return [
    {
      kind: "order-changed",
      needs: "patch",
      question: first,
      what: `Questions stand in another order, from “${first}” on.`,
      effect: "Recorded answers stay as they are.",
    },
  ];
}
