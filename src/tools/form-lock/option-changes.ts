/** In what the answers and the rows of one question differ from its lock. */
import type { FormChange } from "./form-change.ts";
import type { LockedOption, LockedQuestion, LockedRow } from "./form-lock.ts";

/** The answers a question offers, or the columns of a grid. */
export function optionChanges(old: LockedQuestion, now: LockedQuestion): readonly FormChange[] {
  const [before = [], after = []] = [old.options, now.options];
  const question = now.id;
  return [
    ...missing(before, after).map(({ code, label }): FormChange => ({
      kind: "answer-removed",
      needs: "major",
      question,
      what: `“${question}” no longer has the answer “${code}” (“${label}”).`,
      effect:
        "Where it was recorded, the answer can no longer be read. Keep it, and give the day since when it is no longer offered.",
    })),
    ...missing(after, before).map(({ code, label }): FormChange => ({
      kind: "answer-added",
      needs: "minor",
      question,
      what: `“${question}” has the new answer “${code}” (“${label}”).`,
      effect: "Forms recorded before could not give it; figures from before and after are not quite the same.",
    })),
    ...before.flatMap((option) => {
      const same = after.find(({ code }) => code === option.code);
      return same ? answerChanges(question, option, same) : [];
    }),
  ];
}

function answerChanges(question: string, old: LockedOption, now: LockedOption): readonly FormChange[] {
  const answer = `The answer “${now.code}” to “${question}”`;
  const changes: FormChange[] = [];
  if ((old.points ?? 0) !== (now.points ?? 0)) {
    changes.push({
      kind: "points-changed",
      needs: "major",
      question,
      what: `${answer} counted ${old.points ?? 0}, and now counts ${now.points ?? 0}.`,
      effect:
        "The same answers give another score than was recorded and acted on, and scores from before and after cannot be compared.",
    });
  }
  if (old.retired === undefined && now.retired !== undefined) {
    changes.push({
      kind: "answer-retired",
      needs: "minor",
      question,
      what: `${answer} is no longer offered since ${now.retired}.`,
      effect: "Where it was recorded, it can still be read.",
    });
  }
  if (old.retired !== undefined && now.retired === undefined) {
    changes.push({
      kind: "answer-offered-again",
      needs: "minor",
      question,
      what: `${answer} is offered again.`,
      effect: "It means what it meant before; recorded answers stay as they are.",
    });
  }
  if (old.label !== now.label) changes.push(wordsChanged(question, answer, old.label, now.label));
  return changes;
}

/** The rows of a grid. */
export function rowChanges(old: LockedQuestion, now: LockedQuestion): readonly FormChange[] {
  const [before = [], after = []] = [old.rows, now.rows];
  const question = now.id;
  return [
    ...missing(before, after).map(({ code, label }): FormChange => ({
      kind: "row-removed",
      needs: "major",
      question,
      what: `The grid “${question}” no longer has the row “${code}” (“${label}”).`,
      effect: "Answers recorded in it stay in the case system, and no form shows them any more.",
    })),
    ...missing(after, before).map(({ code, label }): FormChange => ({
      kind: "row-added",
      needs: "minor",
      question,
      what: `The grid “${question}” has the new row “${code}” (“${label}”).`,
      effect: "Forms recorded before have no answer in it, which is not a no.",
    })),
    ...before.flatMap(({ code, label }) => {
      const same = after.find((row) => row.code === code);
      if (!same || same.label === label) return [];
      return [wordsChanged(question, `The row “${code}” of “${question}”`, label, same.label)];
    }),
  ];
}

function wordsChanged(question: string, what: string, before: string, after: string): FormChange {
  return {
    kind: "words-changed",
    needs: "patch",
    question,
    what: `${what} was “${before}”, and is now “${after}”.`,
    effect: "Recorded answers stay as they are. If it means something else now, give it a new code.",
  };
}

function missing<T extends LockedOption | LockedRow>(from: readonly T[], among: readonly T[]): readonly T[] {
  return from.filter(({ code }) => !among.some((one) => one.code === code));
}
