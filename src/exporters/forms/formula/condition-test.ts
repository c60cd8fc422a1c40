/** A condition as a test: true exactly where it is true of the answers, and false where it is false or unknown. */
import type { Atom, OneOfAtom, WithinAtom } from "../../../conditions/atom.ts";
import type { Normal } from "../../../conditions/normalise.ts";
import type { Range } from "../../../conditions/ranges.ts";
import type { ToolLogic } from "../../../tools/logic.ts";
import { BAND, BAND_MOST, INCOMPLETE, SCORE_MAX, SCORE_MIN } from "../result-names.ts";
import type { Test } from "./formula.ts";
import { NEVER, all, answered, any, is, not } from "./formula.ts";

export function conditionTest(condition: Normal, logic: ToolLogic): Test {
  switch (condition.type) {
    case "all":
      return all(condition.parts.map((part) => conditionTest(part, logic)));
    case "any":
      return any(condition.parts.map((part) => conditionTest(part, logic)));
    case "one-of":
    case "includes":
    case "within":
    case "unknown":
      return atomTest(condition, logic);
  }
}

/** Whether a question is asked. */
export function askedTest(question: string, logic: ToolLogic): Test {
  return all((logic.questions.get(question)?.when ?? []).map((condition) => conditionTest(condition, logic)));
}

function atomTest(atom: Atom, logic: ToolLogic): Test {
  switch (atom.type) {
    case "one-of":
      return atom.of === "band" ? bandTest(atom, logic) : choiceTest(atom);
    case "includes": {
      const ticked: Test = { type: "ticked", name: atom.path, code: atom.code };
      return atom.holds ? ticked : all([answered(atom.path), not(ticked)]);
    }
    case "within":
      return atom.of === "score" ? scoreTest(atom) : amountTest(atom);
    case "unknown":
      return NEVER;
  }
}

function choiceTest({ path, codes, unanswered }: OneOfAtom): Test {
  const chosen = is(path, codes);
  return unanswered === true && path !== INCOMPLETE ? any([chosen, not(answered(path))]) : chosen;
}

/** While answers are missing the band may be any from `band` to `band.most`; all of those must be listed. */
function bandTest({ codes }: OneOfAtom, { limits }: ToolLogic): Test {
  const runs: string[][] = [];
  let open: string[] | undefined;
  for (const { code } of limits) {
    if (!codes.includes(code)) open = undefined;
    else if (open) open.push(code);
    else runs.push((open = [code]));
  }
  return any(runs.map((run) => all([is(BAND, run), is(BAND_MOST, run)])));
}

/** While answers are missing the score may be any from the least to the most; all of those must be in one range. */
function scoreTest({ ranges }: WithinAtom): Test {
  return any(
    ranges.map(({ min, max }) =>
      all([
        { type: "between", name: SCORE_MIN, of: "number", min, max: Infinity },
        { type: "between", name: SCORE_MAX, of: "number", min: -Infinity, max },
      ]),
    ),
  );
}

/** Numbers are whole and days are too, so that no end of a range is open. */
function amountTest({ path, ranges, of }: WithinAtom): Test {
  const type = of === "date" ? "date" : "number";
  return any(ranges.map(({ min, max }: Range): Test => ({ type: "between", name: path, of: type, min, max })));
}
