/** The band to act on in FHIRPath: the same as `bandOf` gives, the judgement that may raise it included. */
import type { FormTool } from "../form-tool.ts";
import { answersOf, resultOf } from "./condition-expression.ts";
import { exists, or, quoted, when, withCode } from "./fhirpath.ts";
import { BAND, BAND_MOST, SCORE_MAX, SCORE_MIN } from "../result-names.ts";

export interface BandExpressions {
  /** The band, or the least it can be; empty while there is neither a score nor a judgement. */
  readonly least: string;
  /** The most it may turn out to be. */
  readonly most: string;
}

/** Undefined for a tool without bands. */
export function bandExpressions(form: FormTool): BandExpressions | undefined {
  const { tool, limits } = form.logic;
  const top = limits.at(-1);
  if (!top) return undefined;
  const question = tool.judgement?.question;
  const judged = (codes: readonly string[]) =>
    question === undefined ? [] : [exists(withCode(answersOf(question, form), codes))];
  const bandOf = (score: string) =>
    limits.reduce((below, { code, from }) => {
      if (below === "") return quoted(code);
      const reached = exists(`${resultOf(score)}.where($this >= ${from})`);
      return when(or(reached, ...judged([code])), quoted(code), below);
    }, "");
  const anyJudgement = judged(limits.map(({ code }) => code));
  const lone = anyJudgement[0];
  return {
    least: when(or(exists(resultOf(SCORE_MIN)), ...anyJudgement), bandOf(SCORE_MIN)),
    most: lone
      ? when(exists(resultOf(SCORE_MAX)), bandOf(SCORE_MAX), when(lone, quoted(top.code)))
      : when(exists(resultOf(SCORE_MAX)), bandOf(SCORE_MAX)),
  };
}

/** `yes` while a missing answer may still change the band, or the score of a tool without bands; else `no`. */
export function incompleteExpression({ logic: { limits } }: FormTool): string {
  const same =
    limits.length > 0
      ? `${resultOf(BAND)} = ${resultOf(BAND_MOST)}`
      : `${resultOf(SCORE_MIN)} = ${resultOf(SCORE_MAX)}`;
  return when(same, quoted("no"), quoted("yes"));
}
