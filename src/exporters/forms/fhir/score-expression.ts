/** The two ends of a tool's score in FHIRPath: the same interval as `scoreOf` gives. */
import type { Tool } from "../../../kinds/generated/types.ts";
import type { Unit } from "../../../tools/units.ts";
import type { FormTool } from "../form-tool.ts";
import { answersOf, askedExpression, levelOf } from "./condition-expression.ts";
import { and, answersTo, exists, not, or, when, withCode } from "./fhirpath.ts";
import { certainExpression, mightBeAskedExpression } from "./might-be-asked.ts";
import { isAlwaysAsked } from "./plain-tests.ts";

export interface ScoreExpressions {
  readonly min: string;
  readonly max: string;
}

/** FHIR's greatest whole number: for a count that the tool sets no limit to. */
const NO_LIMIT = 2_147_483_647;

/** Both are empty while nothing that counts is answered; undefined for a tool that counts nothing. */
export function scoreExpressions(form: FormTool): ScoreExpressions | undefined {
  const { score } = form.tool;
  if (!score) return undefined;
  if (score.method === "counted") return countedExpressions(score, form);
  const answered = or(...unitGroups(form).map((group) => exists(answersOfGroup(group, form))));
  const { min, max } = score.method === "sum" ? sumExpressions(form) : highestExpressions(form);
  return { min: when(answered, min), max: when(answered, max) };
}

/** Units that are worth the same and are always asked are counted together. */
function sumExpressions(form: FormTool): ScoreExpressions {
  const parts = unitGroups(form).map((group) => {
    const { names, points, least, most, question } = group;
    const answers = answersOfGroup(group, form);
    const counts = (base: number) =>
      [...points].flatMap(([code, added]) =>
        added === base ? [] : [`${withCode(answers, [code])}.count() * (${added - base})`],
      );
    if (group.always) {
      return {
        min: [String(names.length * least), ...counts(least)],
        max: [String(names.length * most), ...counts(most)],
      };
    }
    const missing = isMissing(group, form);
    const added = total(counts(0));
    const lowest = least === 0 ? [] : [when(and(askedExpression(question, form), missing), String(least), "0")];
    const open = and(mightBeAskedExpression(question, form), missing);
    return { min: [added, ...lowest], max: [when(open, String(most), added)] };
  });
  return { min: total(parts.flatMap(({ min }) => min)), max: total(parts.flatMap(({ max }) => max)) };
}

/** From the highest number of points downwards, the first that some answer has, or might have. */
function highestExpressions(form: FormTool): ScoreExpressions {
  const groups = unitGroups(form);
  const values = new Set(groups.flatMap(({ points, least, top }) => [...points.values(), least, top]));
  const steps = [...values].filter((value) => value > 0).sort((a, b) => b - a);
  const ladder = (reached: (value: number) => readonly string[]) =>
    steps.reduceRight((below, value) => when(or(...reached(value)), String(value), below), "0");

  const answered = (value: number) =>
    groups.flatMap((group) => {
      const codes = [...group.points].filter(([, added]) => added === value).map(([code]) => code);
      return codes.length === 0 ? [] : [exists(withCode(answersOfGroup(group, form), codes))];
    });
  const open = (value: number, end: "least" | "top", asked: typeof askedExpression) =>
    groups
      .filter((group) => group[end] === value)
      .map((group) => and(asked(group.question, form), isMissing(group, form)));
  return {
    min: ladder((value) => [...answered(value), ...open(value, "least", askedExpression)]),
    max: ladder((value) => [...answered(value), ...open(value, "top", mightBeAskedExpression)]),
  };
}

/** Units worth the same on one level of the form that are always asked; else one unit, or the boxes of one question. */
interface UnitGroup {
  readonly question: string;
  readonly names: readonly string[];
  readonly points: ReadonlyMap<string, number>;
  /** The least and the most that each unit, or all boxes together, can add; `top` is the most of one box. */
  readonly least: number;
  readonly most: number;
  readonly top: number;
  /** Whether each of them is answered once and always asked. */
  readonly always: boolean;
}

function unitGroups(form: FormTool): readonly UnitGroup[] {
  const groups = new Map<string, UnitGroup>();
  for (const unit of form.logic.units) {
    const always = unit.box === undefined && isAlwaysAsked(unit.question, form);
    const key = always ? JSON.stringify([[...unit.points], unit.most, levelOf(unit.name, form)]) : unit.name;
    const before = groups.get(key);
    groups.set(key, before ? joinedGroup(before, unit) : groupOf(unit, always));
  }
  return [...groups.values()];
}

function groupOf({ question, name, points, least, most }: Unit, always: boolean): UnitGroup {
  return { question, names: [name], points, least, most, top: most, always };
}

function joinedGroup(group: UnitGroup, { name, points, most }: Unit): UnitGroup {
  if (group.always) return { ...group, names: [...group.names, name] };
  const boxes = new Map([...group.points, ...points]);
  return { ...group, points: boxes, most: group.most + most, top: Math.max(group.top, most) };
}

function answersOfGroup({ names, always }: UnitGroup, form: FormTool): string {
  const first = names[0] as string;
  return always ? answersTo(names, levelOf(first, form)) : answersOf(first, form);
}

/** Whether something in the group is not known. */
function isMissing(group: UnitGroup, form: FormTool): string {
  if (!group.always) return not(certainExpression(group.names[0] as string, form));
  return `${withCode(answersOfGroup(group, form), [...group.points.keys()])}.count() < ${group.names.length}`;
}

/** Counts copied from the owner's form: each answer there that is not known may be a yes. */
function countedExpressions(score: NonNullable<Tool["score"]>, form: FormTool): ScoreExpressions | undefined {
  if (score.yes === undefined) return undefined;
  const most = String(score.items ?? score.maximum ?? NO_LIMIT);
  const yes = answersOf(score.yes, form);
  const notKnown = score.not_known === undefined ? undefined : answersOf(score.not_known, form);
  const known = [yes, ...(notKnown ? [notKnown] : [])].map(exists);
  const min = atMost(most, when(exists(yes), atLeastZero(yes), "0"));
  const both = notKnown ? `${atMost(most, atLeastZero(yes))} + ${atLeastZero(notKnown)}` : atLeastZero(yes);
  return { min: when(or(...known), min), max: when(or(...known), when(and(...known), atMost(most, both), most)) };
}

function atMost(most: string, amount: string): string {
  return when(`${amount} > ${most}`, most, amount);
}

function atLeastZero(amount: string): string {
  return when(`${amount} < 0`, "0", amount);
}

function total(terms: readonly string[]): string {
  const counting = terms.filter((term) => term !== "0");
  return counting.length === 0 ? "0" : counting.join(" + ");
}
