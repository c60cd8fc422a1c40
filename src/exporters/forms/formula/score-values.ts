/** The two ends of a tool's score as formulas: the same interval as `scoreOf` gives. */
import type { Tool } from "../../../kinds/generated/types.ts";
import type { ToolLogic } from "../../../tools/logic.ts";
import type { Unit } from "../../../tools/units.ts";
import { askedTest } from "./condition-test.ts";
import type { Test, Value } from "./formula.ts";
import { all, answered, any, is, not, number, sum, when } from "./formula.ts";
import { certainTest, mightBeAskedTest } from "./missing-test.ts";

export interface ScoreValues {
  readonly min: Value;
  readonly max: Value;
}

/** For a count that the tool sets no limit to: the greatest whole number of most case systems. */
const NO_LIMIT = 2_147_483_647;

/** Both are nothing while nothing that counts is answered; undefined for a tool that counts nothing. */
export function scoreValues(logic: ToolLogic): ScoreValues | undefined {
  const { score } = logic.tool;
  if (!score) return undefined;
  if (score.method === "counted") return countedValues(score);
  const counts = any([...new Set(logic.units.map(({ name }) => name))].map(answered));
  const ends = score.method === "sum" ? sums(logic) : highest(logic);
  return { min: when(counts, ends.min), max: when(counts, ends.max) };
}

function sums(logic: ToolLogic): ScoreValues {
  return {
    min: sum(logic.units.map((unit) => added(unit, endsOf(unit, logic).min))),
    max: sum(logic.units.map((unit) => added(unit, endsOf(unit, logic).max))),
  };
}

/** What a unit adds: the points of its answer, else what a missing one adds at this end. */
function added(unit: Unit, missing: Value): Value {
  return pointsOf(unit).reduceRight((rest, [test, points]) => when(test, number(points), rest), missing);
}

/** From the highest number of points downwards, the first that some answer has, or might have. */
function highest(logic: ToolLogic): ScoreValues {
  const { units } = logic;
  const points = new Set(units.flatMap((unit) => [...unit.points.values(), unit.least, unit.most]));
  const steps = [...points].filter((value) => value > 0).sort((a, b) => b - a);
  const ladder = (reached: (unit: Unit, value: number) => readonly Test[]) =>
    steps.reduceRight<Value>(
      (below, value) => when(any(units.flatMap((unit) => reached(unit, value))), number(value), below),
      number(0),
    );
  const answeredWith = (unit: Unit, value: number) =>
    pointsOf(unit).flatMap(([test, worth]) => (worth === value ? [test] : []));
  const open = (unit: Unit, asked: Test) => all([asked, not(certainTest(unit.name, logic))]);
  return {
    min: ladder((unit, value) => [
      ...answeredWith(unit, value),
      ...(unit.least === value ? [open(unit, askedTest(unit.question, logic))] : []),
    ]),
    max: ladder((unit, value) => [
      ...answeredWith(unit, value),
      ...(unit.most === value ? [open(unit, mightBeAskedTest(unit.question, logic))] : []),
    ]),
  };
}

/** The certain answers of a unit by what they are worth; a box that is not ticked is no answer of its own. */
function pointsOf({ name, box, points, most }: Unit): readonly (readonly [Test, number])[] {
  if (box !== undefined) return [[{ type: "ticked", name, code: box }, most]];
  const worth = [...new Set(points.values())];
  return worth.map((value) => {
    const codes = [...points].flatMap(([code, one]) => (one === value ? [code] : []));
    return [is(name, codes), value] as const;
  });
}

/** What a unit adds where none of its certain answers was given. */
function endsOf(unit: Unit, logic: ToolLogic): ScoreValues {
  const { question, name, box, least, most } = unit;
  const zero = number(0);
  const might = when(mightBeAskedTest(question, logic), number(most), zero);
  return {
    min: least === 0 ? zero : when(askedTest(question, logic), number(least), zero),
    max: most === 0 ? zero : box === undefined ? might : when(certainTest(name, logic), zero, might),
  };
}

/** Counts copied from the owner's form: each answer there that is not known may be a yes. */
function countedValues(score: NonNullable<Tool["score"]>): ScoreValues | undefined {
  const { yes, not_known: notKnown } = score;
  if (yes === undefined) return undefined;
  const most = score.items ?? score.maximum ?? NO_LIMIT;
  const least = atMost(most, yes);
  const both = notKnown === undefined ? least : when(atLeast(yes, most), number(most), limited(most, yes, notKnown));
  const known = [yes, ...(notKnown === undefined ? [] : [notKnown])].map(answered);
  return {
    min: when(any(known), when(answered(yes), least, number(0))),
    max: when(any(known), when(all(known), both, number(most))),
  };
}

/** The sum of both counts, but never more than `most`; a count below nothing is none. */
function limited(most: number, yes: string, notKnown: string): Value {
  const parts = sum([notBelowZero(yes), notBelowZero(notKnown)]);
  return { type: "if", test: { type: "above", value: parts, limit: most }, then: number(most), otherwise: parts };
}

function atMost(most: number, name: string): Value {
  return when(atLeast(name, most), number(most), notBelowZero(name));
}

function notBelowZero(name: string): Value {
  return when(atLeast(name, 0), { type: "answer", name }, number(0));
}

function atLeast(name: string, min: number): Test {
  return { type: "between", name, of: "number", min, max: Infinity };
}
