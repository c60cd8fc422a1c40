/** How a record and its answers are kept, as annotations of the schema; a validator has to be told their names. */
import type { Keeping } from "../../../tools/keeping.ts";
import type { FormTool } from "../form-tool.ts";

type Annotations = Readonly<Record<string, unknown>>;

/** Of one answer; empty where nothing is said. */
export function answerKept(keeping: Keeping): Annotations {
  const { privacy, disclosure, filledFrom, neverCopied } = keeping;
  return {
    ...(privacy === undefined ? {} : { "x-privacy": privacy }),
    ...groundsAndTime(keeping),
    ...(disclosure === undefined ? {} : { "x-disclosure": disclosure }),
    ...(filledFrom ? { "x-filled-from": filledFrom } : {}),
    ...(neverCopied ? { "x-never-copied": true } : {}),
  };
}

/** Of the whole record: on whose it sits, and what holds for everything in it that says nothing of its own. */
export function recordKept({ tool }: FormTool): Annotations {
  const { record, lawful_basis: lawfulBasis = [] } = tool;
  return {
    ...(record ? { "x-sits-on": record.sits_on } : {}),
    ...(record?.never_copied_to ? { "x-never-copied-to": record.never_copied_to } : {}),
    ...groundsAndTime({ lawfulBasis, keepFor: record?.keep_for, keepFrom: record?.keep_from }),
    ...(record?.note === undefined ? {} : { "x-keeping-note": record.note.trim() }),
  };
}

function groundsAndTime({
  lawfulBasis,
  keepFor,
  keepFrom,
}: Pick<Keeping, "lawfulBasis" | "keepFor" | "keepFrom">): Annotations {
  return {
    ...(lawfulBasis.length > 0 ? { "x-lawful-basis": lawfulBasis } : {}),
    ...(keepFor ? { "x-keep-for": keepFor } : {}),
    ...(keepFrom === undefined ? {} : { "x-keep-from": keepFrom }),
  };
}
