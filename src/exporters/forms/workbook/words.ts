/** The words in which a workbook tells how answers are kept and when a question is asked. */
import type { Keeping } from "../../../tools/keeping.ts";
import type { Tool } from "../../../kinds/generated/types.ts";
import { conditionWords } from "../../../corpus/condition-words.ts";
import { privacyWords, subjectWords } from "../../../corpus/code-words.ts";
import type { FormTool } from "../form-tool.ts";
import type { Field } from "./fields.ts";

type SitsOn = NonNullable<Tool["record"]>["sits_on"];

/** Everything that must be so for a field to be asked, as the author wrote it; empty for always. */
export function conditionsOn({ section, group, question }: Field): readonly string[] {
  return [section.visible_when, group?.visible_when, question.visible_when].filter((text) => text !== undefined);
}

/** The same in words, as a sentence. */
export function askedWhen(field: Field, { tool, library }: FormTool): string {
  const parts = conditionsOn(field).map((text) => conditionWords(library.corpus, tool.id, text) ?? text);
  return parts.length === 0 ? "Always" : `When ${parts.join("; and when ")}`;
}

export function privacyText({ privacy }: Keeping): string {
  return privacy === undefined ? "Not said" : privacyWords[privacy];
}

export function basisText({ lawfulBasis }: Pick<Keeping, "lawfulBasis">): string {
  return lawfulBasis.map((basis) => basis.replaceAll("_", " ")).join("; ") || "Not said";
}

export function keptText({ keepFor, keepFrom }: Pick<Keeping, "keepFor" | "keepFrom">): string {
  if (!keepFor) return "Not said";
  const time = `${keepFor.value} ${keepFor.unit.replaceAll("_", " ")}`;
  return keepFrom === undefined ? time : `${time} from ${keepFrom.replaceAll("_", " ")}`;
}

export function disclosureText({ disclosure }: Keeping): string | undefined {
  if (disclosure === undefined) return undefined;
  return disclosure === "third_party"
    ? "About or from somebody else: look before anybody is shown it"
    : "Never disclose: it would put somebody in danger";
}

export function filledText({ filledFrom }: Keeping): string | undefined {
  if (!filledFrom) return undefined;
  return `${filledFrom.field}, from the ${FROM[filledFrom.record]}; the worker checks it`;
}

const FROM: Readonly<Record<NonNullable<Keeping["filledFrom"]>["record"], string>> = {
  person: "person's record",
  worker: "worker's own details",
  referral: "referral",
  last_completion: "last completion of this form",
};

export const sitsOnWords: Readonly<Record<SitsOn, string>> = {
  child: "The record of one child",
  sibling_group: "The record of a group of brothers and sisters",
  adult: "The record of one adult",
  worker: "The record of a worker",
  no_person: "Nobody's record",
};

export function peopleText(people: readonly (keyof typeof subjectWords)[] | undefined): string {
  return people && people.length > 0 ? people.map((person) => subjectWords[person]).join(", ") : "Nobody named";
}
