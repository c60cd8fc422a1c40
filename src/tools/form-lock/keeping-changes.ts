/** How the answers of a form are kept, and in what that differs from its lock. */
import type { Duration, GroupQuestion, Question, Tool } from "../../kinds/generated/types.ts";
import { keepingOf } from "../keeping.ts";
import type { FormChange } from "./form-change.ts";
import type { FormLock, LockedKeeping, LockedQuestion } from "./form-lock.ts";

/** What holds for every answer of which nothing else is said. */
export function formKeeping({ lawful_basis = [], record }: Tool): LockedKeeping {
  return {
    ...(lawful_basis.length > 0 && { lawful_basis }),
    ...(record?.keep_for && { keep_for: durationText(record.keep_for) }),
    ...(record?.keep_from !== undefined && { keep_from: record.keep_from }),
  };
}

/** What a question says beside that. Where an answer is filled in from changes nothing that is recorded, and is not locked. */
export function lockedKeeping(
  tool: Tool,
  question: Question,
  group: GroupQuestion | undefined,
): Pick<LockedQuestion, "privacy" | "kept"> {
  if (question.type === "repeating_group") return {};
  const { privacy, lawfulBasis, keepFor, disclosure, neverCopied } = keepingOf(tool, question, group);
  const form = formKeeping(tool);
  const time = keepFor && durationText(keepFor);
  const kept: LockedKeeping = {
    ...(words(lawfulBasis) !== words(form.lawful_basis) && { lawful_basis: lawfulBasis }),
    ...(time !== undefined && time !== form.keep_for && { keep_for: time }),
    ...(disclosure !== undefined && { disclosure }),
    ...(neverCopied && { never_copied: true as const }),
  };
  return { ...(privacy !== undefined && { privacy }), ...(Object.keys(kept).length > 0 && { kept }) };
}

/** One change for all questions in which the same is different: most often it is said once for the whole form. */
export function keepingChanges(before: FormLock, now: FormLock): readonly FormChange[] {
  if (!before.kept) return [];
  const changed = new Map<string, string[]>();
  for (const question of now.questions) {
    const old = before.questions.find(({ id, type }) => id === question.id && type === question.type);
    if (!old || old.type === "repeating_group") continue;
    const differences = differencesBetween(
      { privacy: old.privacy, ...before.kept, ...old.kept },
      { privacy: question.privacy, ...now.kept, ...question.kept },
    );
    if (differences !== "") changed.set(differences, [...(changed.get(differences) ?? []), question.id]);
  }
  return [...changed].map(([differences, [first = "", ...others]]) => ({
    kind: "keeping-changed",
    needs: "minor",
    question: first,
    what: `How the answer to “${first}”${andOthers(others.length)} is kept has changed. ${differences}`,
    effect: "What is recorded already stays as it was kept; ask who runs the case system what becomes of it.",
  }));
}

type Kept = {
  readonly [property in keyof LockedKeeping | "privacy"]?: (LockedKeeping & LockedQuestion)[property] | undefined;
};

const PROPERTIES: readonly (readonly [property: keyof Kept, label: string])[] = [
  ["privacy", "Privacy class"],
  ["lawful_basis", "Ground in law"],
  ["keep_for", "How long"],
  ["keep_from", "From when"],
  ["disclosure", "Disclosure"],
  ["never_copied", "Into other records"],
];

/** As sentences. */
function differencesBetween(old: Kept, now: Kept): string {
  return PROPERTIES.filter(([property]) => words(old[property]) !== words(now[property]))
    .map(([property, label]) => `${label}: ${words(old[property])}, now ${words(now[property])}.`)
    .join(" ");
}

function words(value: Kept[keyof Kept]): string {
  if (value === true) return "never";
  const said = [value ?? []].flat().join(" and ").replaceAll("_", " ");
  return said === "" ? "not said" : said;
}

function durationText({ value, unit }: Duration): string {
  return `${value} ${value === 1 ? unit.replace(/s$/u, "") : unit}`;
}

function andOthers(count: number): string {
  if (count === 0) return "";
  return count === 1 ? " and one other" : ` and ${count} others`;
}
