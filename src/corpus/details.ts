/** The part of the facts that only one kind has, kept where other documents are judged by it. */
import type { ConditionType } from "../conditions/types.ts";
import type {
  ActionPlan,
  Ages,
  Consultation,
  Deployment,
  Criterion,
  Directory,
  Engagement,
  Framework,
  Glossary,
  Indicators,
  Levels,
  Partnership,
  Protocol,
  Sources,
  Step,
  Strand,
  Subject,
  TheoryOfChange,
  Tool,
  Training,
} from "../kinds/generated/types.ts";

export type Details =
  | ToolDetails
  | PathwayDetails
  | { readonly kind: "directory"; readonly value: Directory }
  | { readonly kind: "glossary"; readonly value: Glossary }
  | { readonly kind: "sources"; readonly value: Sources }
  | { readonly kind: "levels"; readonly value: Levels }
  | { readonly kind: "partnership"; readonly value: Partnership }
  | { readonly kind: "protocol"; readonly value: Protocol }
  | { readonly kind: "framework"; readonly value: Framework }
  | { readonly kind: "action-plan"; readonly value: ActionPlan }
  | { readonly kind: "theory-of-change"; readonly value: TheoryOfChange }
  | { readonly kind: "indicators"; readonly value: Indicators }
  | { readonly kind: "training"; readonly value: Training }
  | { readonly kind: "consultation"; readonly value: Consultation }
  | { readonly kind: "engagement"; readonly value: Engagement }
  | { readonly kind: "deployment"; readonly value: Deployment };

export interface ToolDetails {
  readonly kind: "tool";
  readonly form: Tool["form"];
  /** Whom it is about, where it says so. */
  readonly about?: Subject;
  /** How old that person has to be, where it says so. */
  readonly ages?: Ages;
  /** With whom it is completed. */
  readonly with: readonly Subject[];
  /** The case systems in which it is kept. */
  readonly recordedIn: readonly string[];
  /** Whether its form holds the fields about its use. */
  readonly recordsUse: boolean;
  /** Every answer it holds by its code, `group.code` in a group: what sort of answer, its options, whether it must be given. */
  readonly answers: Readonly<Record<string, string>>;
  readonly edition: string;
  /** The edition the partnership adopted, where it says so, else the tool's own. */
  readonly adoptedEdition: string;
  /** The least and the greatest score, where one is counted. */
  readonly score: { readonly min: number; readonly max: number } | undefined;
  /** Bands from the lowest. */
  readonly bands: readonly Band[];
  /** What can be asked of the tool in a condition, by question code; cells of a grid as `grid.row`. */
  readonly questions: readonly QuestionDetails[];
}

/** A named range of a score, limits included. */
export interface Band {
  readonly code: string;
  readonly title: string;
  readonly min: number;
  readonly max: number;
}

export interface QuestionDetails {
  readonly name: string;
  readonly type: ConditionType;
}

export interface PathwayDetails {
  readonly kind: "pathway";
  readonly asks: readonly AskDetails[];
  /** The steps at which its entry points let people in. */
  readonly starts: readonly string[];
  /** The step at which a repeat incident comes in. */
  readonly again: string;
  readonly steps: readonly StepDetails[];
}

/** A step without its words: what it takes to follow a family through it. */
export interface StepDetails {
  readonly id: string;
  readonly type: Step["type"];
  readonly strand: Strand;
  /** The tool it uses. */
  readonly tool?: string;
  /** The tools whose results a decision turns on. */
  readonly reads?: readonly string[];
  /** The level of an outcome. */
  readonly level?: string;
  /** The keys of the steps that follow, `front-door#take-in`, in this pathway or another. */
  readonly next: readonly string[];
  /** Whether it has a time limit, of its own or for its follow-up. */
  readonly hasLimit?: true;
  /** Whether it is a join that waits for every line that leads to it. */
  readonly waitsForAll?: true;
}

/** A fact a pathway asks for. */
export interface AskDetails {
  readonly id: string;
  readonly codes: readonly string[];
  /** What it counts, where it is a criterion with a number. */
  readonly criterion?: Criterion;
}
