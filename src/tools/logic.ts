/** The parts of a tool that answers are judged by, worked out once so that many completions cost little. */
import { normalise } from "../conditions/normalise.ts";
import type { Normal } from "../conditions/normalise.ts";
import { parseCondition } from "../conditions/parse.ts";
import type { Scope } from "../conditions/types.ts";
import { toolScope } from "../corpus/condition-scope.ts";
import type { ToolDetails } from "../corpus/details.ts";
import { detailsOf } from "../corpus/extract-details.ts";
import type { Question, Tool } from "../kinds/generated/types.ts";
import type { BandLimit } from "./band-limits.ts";
import { bandLimits } from "./band-limits.ts";
import type { Unit } from "./units.ts";
import { unitsOf } from "./units.ts";

export interface ToolLogic {
  readonly tool: Tool;
  /** What the names in its conditions stand for. */
  readonly scope: Scope;
  /** In the order in which they are read. */
  readonly sections: readonly SectionLogic[];
  /** Every question by its code, those inside repeating groups included. */
  readonly questions: ReadonlyMap<string, QuestionLogic>;
  /** What the score is added up from; none where it is counted on the owner's form, or not at all. */
  readonly units: readonly Unit[];
  /** From which score on each band begins, the lowest first. */
  readonly limits: readonly BandLimit[];
}

export interface SectionLogic {
  readonly id: string;
  /** When it is asked; undefined for always. */
  readonly when: Normal | undefined;
  readonly questions: readonly QuestionLogic[];
}

export interface QuestionLogic {
  readonly question: Question;
  /** Everything that must be true for it to be asked: of its section, of the group around it, its own. */
  readonly when: readonly Normal[];
  /** Its own condition alone. */
  readonly own: Normal | undefined;
  /** The questions of a repeating group. */
  readonly inner: readonly QuestionLogic[];
}

/** Never fails: what stands behind a condition with a problem is never asked, and a rule reports the problem. */
export function logicOf(tool: Tool): ToolLogic {
  const scope = toolScope(detailsOf("tool", tool) as ToolDetails);
  const normal = (text: string | undefined) =>
    text === undefined ? undefined : normalise(parseCondition(text).condition, scope);

  const questionLogic = (question: Question, around: readonly Normal[]): QuestionLogic => {
    const own = normal(question.visible_when);
    const when = own ? [...around, own] : around;
    const inner = question.type === "repeating_group" ? question.questions : [];
    return { question, when, own, inner: inner.map((one) => questionLogic(one, when)) };
  };

  const sections = tool.sections.map((section): SectionLogic => {
    const when = normal(section.visible_when);
    const around = when ? [when] : [];
    return { id: section.id, when, questions: section.questions.map((one) => questionLogic(one, around)) };
  });
  const all = sections.flatMap((section) => section.questions).flatMap(withInner);
  return {
    tool,
    scope,
    sections,
    questions: new Map(all.map((logic) => [logic.question.id, logic])),
    units: unitsOf(tool),
    limits: bandLimits(tool),
  };
}

function withInner(logic: QuestionLogic): readonly QuestionLogic[] {
  return [logic, ...logic.inner.flatMap(withInner)];
}
