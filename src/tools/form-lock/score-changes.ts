/** In what the score, the bands and the edition of a form differ from its lock. */
import type { FormChange } from "./form-change.ts";
import type { FormLock, LockedBand, LockedScore } from "./form-lock.ts";

const NOT_COMPARABLE =
  "Scores and bands from before and after cannot be compared, and one recorded before may mean another danger now.";

export function scoreChanges(before: FormLock, now: FormLock): readonly FormChange[] {
  return [
    ...methodChanges(before.score, now.score),
    ...bandChanges(before.bands, now.bands),
    ...editionChanges(before, now),
  ];
}

function methodChanges(old: LockedScore | undefined, now: LockedScore | undefined): readonly FormChange[] {
  const [before, after] = [scoreWords(old), scoreWords(now)];
  if (before === after) return [];
  const what = `The score was ${before}, and is now ${after}.`;
  return [{ kind: "score-changed", needs: "major", what, effect: NOT_COMPARABLE }];
}

function scoreWords(score: LockedScore | undefined): string {
  if (!score) return "not counted";
  const { method, questions = [], yes, not_known: notKnown, items, judgement } = score;
  const names = (codes: readonly (string | undefined)[]) =>
    codes.flatMap((code) => (code === undefined ? [] : [`“${code}”`])).join(", ");
  const of = method === "counted" ? names([yes, notKnown]) : names([...questions].sort());
  const number = items === undefined ? "" : ` of ${items}`;
  return [`${METHODS[method]} ${of}${number}`, ...(judgement === undefined ? [] : [`raised by “${judgement}”`])].join(
    ", ",
  );
}

const METHODS: Readonly<Record<LockedScore["method"], string>> = {
  sum: "the sum of",
  highest: "the highest of",
  counted: "copied into",
};

function bandChanges(old: readonly LockedBand[] = [], now: readonly LockedBand[] = []): readonly FormChange[] {
  const gone = old.filter(({ code }) => !now.some((band) => band.code === code));
  const added = now.filter(({ code }) => !old.some((band) => band.code === code));
  return [
    ...gone.map(({ code, title }): FormChange => ({
      kind: "band-removed",
      needs: "major",
      what: `The band “${code}” (“${title}”) is gone.`,
      effect: "Where it was recorded, nothing says any more what it led to.",
    })),
    ...added.map(({ code, title, min, max }): FormChange => ({
      kind: "band-added",
      needs: "major",
      what: `The band “${code}” (“${title}”), from ${min} to ${max}, is new.`,
      effect: NOT_COMPARABLE,
    })),
    ...old.flatMap((band) => {
      const same = now.find(({ code }) => code === band.code);
      return same ? oneBandChanges(band, same) : [];
    }),
  ];
}

function oneBandChanges(old: LockedBand, now: LockedBand): readonly FormChange[] {
  const changes: FormChange[] = [];
  if (old.min !== now.min || old.max !== now.max) {
    const what = `The band “${now.code}” went from ${old.min} to ${old.max}, and now goes from ${now.min} to ${now.max}.`;
    changes.push({ kind: "band-limits-changed", needs: "major", what, effect: NOT_COMPARABLE });
  }
  if (old.title !== now.title) {
    const what = `The band “${now.code}” was called “${old.title}”, and is now called “${now.title}”.`;
    const effect = "Recorded bands keep their code. If it means something else now, give it a new code.";
    changes.push({ kind: "band-words-changed", needs: "patch", what, effect });
  }
  return changes;
}

/** Counts copied from one edition of the owner's form cannot be added to counts from another. */
function editionChanges({ edition: old }: FormLock, { edition, score }: FormLock): readonly FormChange[] {
  if (old === edition) return [];
  const what = `The edition was “${old}”, and is now “${edition}”.`;
  return score?.method === "counted"
    ? [
        {
          kind: "edition-changed",
          needs: "major",
          what,
          effect:
            "Counts taken from another edition of the owner's form cannot be compared with those recorded before.",
        },
      ]
    : [{ kind: "edition-renamed", needs: "minor", what, effect: "Recorded answers stay as they are." }];
}
