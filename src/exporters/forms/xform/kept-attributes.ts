/** How a form and its answers are kept, as attributes in the namespace of the library's own fields. */
import type { Keeping } from "../../../tools/keeping.ts";
import type { FormTool } from "../form-tool.ts";

/** Name and value; lists have a space between their codes, as in all of XForms. */
export type KeptAttribute = readonly [name: string, value: string];

/** What the names of these attributes begin with. */
export const KEPT_PREFIX = "pg";

/** The namespace that prefix stands for. */
export function keptNamespace({ library }: FormTool): string {
  return `${library.address}/fields`;
}

/** Of one answer; empty where nothing is said. */
export function answerKept(keeping: Keeping): readonly KeptAttribute[] {
  const { privacy, disclosure, filledFrom, neverCopied } = keeping;
  return said([
    ["privacy", privacy],
    ...groundsAndTime(keeping),
    ["disclosure", disclosure],
    ["filled-from", filledFrom?.record],
    ["filled-from-field", filledFrom?.field],
    ["never-copied", neverCopied ? "true" : undefined],
  ]);
}

/** Of the whole form: on whose record it sits, and what holds for everything in it that says nothing of its own. */
export function formKept({ tool }: FormTool): readonly KeptAttribute[] {
  const { record, lawful_basis: lawfulBasis = [] } = tool;
  return said([
    ["sits-on", record?.sits_on],
    ["never-copied-to", record?.never_copied_to?.join(" ")],
    ...groundsAndTime({ lawfulBasis, keepFor: record?.keep_for, keepFrom: record?.keep_from }),
    ["keeping-note", record?.note?.trim()],
  ]);
}

type Unsaid = readonly [name: string, value: string | undefined];

function groundsAndTime({
  lawfulBasis,
  keepFor,
  keepFrom,
}: Pick<Keeping, "lawfulBasis" | "keepFor" | "keepFrom">): readonly Unsaid[] {
  return [
    ["lawful-basis", lawfulBasis.join(" ")],
    ["keep-for", keepFor && `${keepFor.value} ${keepFor.unit}`],
    ["keep-from", keepFrom],
  ];
}

function said(attributes: readonly Unsaid[]): readonly KeptAttribute[] {
  return attributes.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[`${KEPT_PREFIX}:${name}`, value] as const],
  );
}
