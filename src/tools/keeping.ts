/** How the answer to one question is kept in a case system: what the form says, and where the question says otherwise. */
import type { Question, Tool } from "../kinds/generated/types.ts";

type Record = NonNullable<Tool["record"]>;
type Own = NonNullable<Extract<Question, { type: "date" }>["keeping"]>;

export interface Keeping {
  /** How sensitive the answer is; undefined where nobody has said. */
  readonly privacy: Privacy | undefined;
  /** The ground in data protection law of each agency that keeps it. */
  readonly lawfulBasis: readonly NonNullable<Tool["lawful_basis"]>[number][];
  readonly keepFor: Record["keep_for"] | undefined;
  /** From when the time is counted. */
  readonly keepFrom: Record["keep_from"] | undefined;
  /** Whether somebody has to look before the person whose record it is may see it, or nobody ever shows it. */
  readonly disclosure: Own["disclosure"] | undefined;
  /** Where the case system can take the answer from. */
  readonly filledFrom: Own["filled_from"] | undefined;
  /** Whether it stays in this form and goes into no other record. */
  readonly neverCopied: boolean;
}

export type Privacy = NonNullable<Extract<Question, { type: "date" }>["privacy"]>;

/** `group` is the repeating group around the question, if there is one. */
export function keepingOf(tool: Tool, question: Question, group?: Question): Keeping {
  const [own, around] = [ownKeeping(question), ownKeeping(group)];
  const neverCopied = tool.record?.never_copied ?? [];
  return {
    privacy: "privacy" in question ? question.privacy : undefined,
    lawfulBasis: own?.lawful_basis ?? around?.lawful_basis ?? tool.lawful_basis ?? [],
    keepFor: own?.keep_for ?? around?.keep_for ?? tool.record?.keep_for,
    keepFrom: tool.record?.keep_from,
    disclosure: own?.disclosure ?? around?.disclosure ?? declaredDisclosure(question),
    filledFrom: own?.filled_from ?? around?.filled_from,
    neverCopied: neverCopied.includes(question.id) || (group !== undefined && neverCopied.includes(group.id)),
  };
}

function ownKeeping(question: Question | undefined): Own | undefined {
  return question && "keeping" in question ? question.keeping : undefined;
}

/** What an answer is declared to hold settles how it is disclosed. */
function declaredDisclosure(question: Question): Own["disclosure"] | undefined {
  const holds = "holds" in question ? question.holds : undefined;
  if (holds === "not_to_disclose" || holds === "safe_contact") return "do_not_disclose";
  return holds === "partners_account" ? "third_party" : undefined;
}
