/** A tool in the making: what was read of a form's questions, before it is written down. */
import type { Path } from "../../document/data.ts";
import type { Answered } from "./asked-test.ts";
import type { FhirCode } from "./fhir-problem.ts";
import type { Item } from "./item.ts";

export interface Draft {
  readonly sections: readonly DraftSection[];
  readonly naming: Naming;
  /** What must be looked at, in the order it was met. */
  readonly notes: readonly Note[];
}

/** What the tool calls what the form named. */
export interface Naming {
  /** By the form's own name of a question, or of a row of a grid. */
  readonly names: ReadonlyMap<string, string>;
  /** By the tool's name, as conditions write it. */
  readonly answered: ReadonlyMap<string, Answered>;
  /** The tool's code of each answer, by the tool's name and then by the form's code or words. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The items whose conditions must all be true for a question to be asked, by its name. */
  readonly holders: ReadonlyMap<string, readonly Item[]>;
}

export interface DraftSection {
  readonly name: string;
  readonly title: string;
  readonly help: string | undefined;
  /** The items that say when it is asked. */
  readonly holders: readonly Item[];
  readonly questions: readonly DraftQuestion[];
}

export interface DraftQuestion {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly help: string | undefined;
  /** The items that say when it is asked, those around its section and group left out. */
  readonly holders: readonly Item[];
  readonly required: boolean;
  readonly privacy: string | undefined;
  readonly options: readonly DraftOption[];
  readonly rows: readonly DraftRow[];
  readonly inner: readonly DraftQuestion[];
  /** Numbers such as the longest answer, by the tool's own field names. */
  readonly limits: Readonly<Record<string, number>>;
  readonly mayDecline: boolean;
}

export interface DraftOption {
  readonly code: string;
  readonly label: string;
  readonly help: string | undefined;
  /** What the form itself says that the answer is worth. */
  readonly weight: number | undefined;
}

export interface DraftRow {
  readonly code: string;
  readonly label: string;
  readonly help: string | undefined;
  /** What each answer looks like, by the column's code. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Something to look at, at a section or question by its name, or at the document itself. */
export interface Note {
  readonly code: FhirCode;
  readonly at?: string | undefined;
  /** The field below it; the nearest one above where the document has none. */
  readonly field: Path;
  readonly says?: string;
}

/** What a question has where nothing else is said. */
export const PLAIN: Omit<DraftQuestion, "name" | "type" | "label"> = {
  help: undefined,
  holders: [],
  required: false,
  privacy: undefined,
  options: [],
  rows: [],
  inner: [],
  limits: {},
  mayDecline: false,
};
