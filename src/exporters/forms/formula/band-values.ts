/** The band to act on as formulas: the same as `bandOf` gives, the judgement that may raise it included. */
import type { ToolLogic } from "../../../tools/logic.ts";
import { BAND, BAND_MOST, SCORE_MAX, SCORE_MIN } from "../result-names.ts";
import type { Test, Value } from "./formula.ts";
import { NEVER, answered, any, code, is, when } from "./formula.ts";

export interface BandValues {
  /** The band, or the least it can be; nothing while there is neither a score nor a judgement. */
  readonly least: Value;
  /** The most it may turn out to be. */
  readonly most: Value;
}

/** Undefined for a tool without bands. */
export function bandValues({ tool, limits }: ToolLogic): BandValues | undefined {
  const top = limits.at(-1);
  if (!top) return undefined;
  const question = tool.judgement?.question;
  const judged = (codes: readonly string[]): Test => (question === undefined ? NEVER : is(question, codes));
  const known = (name: string): Test => (tool.score ? answered(name) : NEVER);
  const bandOf = (name: string): Value =>
    limits
      .map(({ code: band, from }): readonly [Value, Test] => {
        const reached: Test = { type: "between", name, of: "number", min: from, max: Infinity };
        return [code(band), any([tool.score ? reached : NEVER, judged([band])])];
      })
      .reduce<Value | undefined>((below, [band, test]) => (below ? when(test, band, below) : band), undefined) as Value;
  const judgement = judged(limits.map((limit) => limit.code));
  const judgedAlone = when(judgement, code(top.code));
  return {
    least: when(any([known(SCORE_MIN), judgement]), bandOf(SCORE_MIN)),
    most: tool.score ? when(answered(SCORE_MAX), bandOf(SCORE_MAX), judgedAlone) : judgedAlone,
  };
}

/** `yes` while a missing answer may still change the band, or the score of a tool without bands; else `no`. */
export function incompleteValue({ limits }: ToolLogic): Value {
  const [name, other] = limits.length > 0 ? [BAND, BAND_MOST] : [SCORE_MIN, SCORE_MAX];
  return when({ type: "same", name, other }, code("no"), code("yes"));
}
