/** The lock of a tool as it stands, with the ledger of names that its last lock had and it has no longer. */
import type { GroupQuestion, Question, Tool } from "../../kinds/generated/types.ts";
import type { Accepted, FormLock, LockedOption, LockedQuestion, LockedScore, RetiredName } from "./form-lock.ts";
import { withUsage } from "../usage/usage-record.ts";
import { formKeeping, lockedKeeping } from "./keeping-changes.ts";
import { namesIn } from "./names-in.ts";
import { otherWords } from "./other-words.ts";

/** What is recorded of the tool's use is part of its form. `before` is the last lock, if there was one; `accepted` is added to what was accepted then. */
export function lockOf(authored: Tool, before?: FormLock, accepted?: Accepted): FormLock {
  const tool = withUsage(authored);
  const now: FormLock = {
    tool: tool.id,
    version: tool.version,
    edition: tool.edition,
    shown: otherWords(tool),
    kept: formKeeping(tool),
    questions: tool.sections.flatMap(({ id, visible_when: when, questions }) =>
      questions.flatMap((question) =>
        lockedQuestions(question, { tool, section: id, when: when === undefined ? [] : [when] }),
      ),
    ),
    ...(tool.score && { score: lockedScore(tool.score, tool.judgement?.question) }),
    ...(tool.bands && { bands: tool.bands.map(({ code, title, min, max }) => ({ code, title, min, max })) }),
    retired: before?.retired ?? [],
    accepted: [...(before?.accepted ?? []), ...(accepted ? [accepted] : [])],
  };
  return before ? { ...now, retired: [...now.retired, ...gone(before, now)] } : now;
}

/** Names of the last lock that the form has no longer, and that are not in the ledger yet. */
function gone(before: FormLock, now: FormLock): readonly RetiredName[] {
  const names = namesIn(now);
  const known = new Set(before.retired.map(({ name }) => name));
  return [...namesIn(before)]
    .filter(([name]) => !names.has(name) && !known.has(name))
    .map(([name, label]) => ({ name, label, last: before.version }));
}

interface Around {
  readonly tool: Tool;
  readonly section: string;
  readonly group?: GroupQuestion;
  readonly when: readonly string[];
}

function lockedQuestions(question: Question, around: Around): readonly LockedQuestion[] {
  if (question.type === "statement") return [];
  const own = question.visible_when;
  const when = own === undefined ? around.when : [...around.when, own];
  const locked: LockedQuestion = {
    id: question.id,
    type: question.type,
    label: question.label,
    section: around.section,
    ...(around.group !== undefined && { group: around.group.id }),
    ...(when.length > 0 && { when }),
    ...("required" in question && question.required === true && { required: true }),
    ...answersIn(question),
    ...lockedKeeping(around.tool, question, around.group),
  };
  return question.type === "repeating_group" ? [locked, ...inside(question, { ...around, when })] : [locked];
}

function inside(group: GroupQuestion, around: Around): readonly LockedQuestion[] {
  return group.questions.flatMap((one) => lockedQuestions(one, { ...around, group }));
}

function answersIn(question: Question): Partial<LockedQuestion> {
  switch (question.type) {
    case "yes_no_not_known":
      return { options: yesNo(question.points, question.may_decline ?? false) };
    case "single_choice":
    case "multiple_choice":
      return { options: question.options.map(lockedOption) };
    case "matrix":
      return {
        options: question.columns.map(lockedOption),
        rows: question.rows.map(({ code, label }) => ({ code, label })),
      };
    case "number": {
      const { minimum: least, maximum: most } = question;
      return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
    }
    case "text":
    case "long_text":
      return question.max_length === undefined ? {} : { length: question.max_length };
    case "repeating_group":
      return question.most === undefined ? {} : { entries: question.most };
    case "date":
    case "signature":
    case "statement":
      return {};
  }
}

function lockedOption({ code, label, points, retired }: LockedOption): LockedOption {
  return { code, label, ...(points !== undefined && { points }), ...(retired !== undefined && { retired }) };
}

function yesNo(
  points: { readonly yes?: number; readonly no?: number } = {},
  mayDecline: boolean,
): readonly LockedOption[] {
  const { yes, no } = points;
  return [
    { code: "yes", label: "Yes", ...(yes !== undefined && { points: yes }) },
    { code: "no", label: "No", ...(no !== undefined && { points: no }) },
    { code: "not_known", label: "Not known" },
    ...(mayDecline ? [{ code: "declined", label: "Declined" }] : []),
  ];
}

function lockedScore(score: NonNullable<Tool["score"]>, judgement: string | undefined): LockedScore {
  const { method, questions, yes, not_known, items } = score;
  return {
    method,
    ...(questions && { questions }),
    ...(yes !== undefined && { yes }),
    ...(not_known !== undefined && { not_known }),
    ...(items !== undefined && { items }),
    ...(judgement !== undefined && { judgement }),
  };
}
