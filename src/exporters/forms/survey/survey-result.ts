/** What a SurveyJS form works out, and the last page that shows it. */
import type { FormTool } from "../form-tool.ts";
import { bandValues, incompleteValue } from "../formula/band-values.ts";
import type { Test, Value } from "../formula/formula.ts";
import { all, answered, is, not } from "../formula/formula.ts";
import { scoreValues } from "../formula/score-values.ts";
import { fixedFields } from "../../../tools/usage/usage-record.ts";
import { BAND, BAND_MOST, INCOMPLETE, SCORE, SCORE_MAX, SCORE_MIN } from "../result-names.ts";
import { AT_LEAST, NO_RESULT, RESULT_LABELS, bandWords } from "../result-words.ts";
import { htmlText } from "./html-text.ts";
import { isEndless, testExpression, valueExpression, wordsExpression } from "./survey-expression.ts";
import type { CalculatedValue, Page, SurveyElement } from "./survey-model.ts";

/** In the order in which they are worked out. */
export function calculatedValues({ logic, tool }: FormTool): readonly CalculatedValue[] {
  const scores = scoreValues(logic);
  const bands = bandValues(logic);
  const worked = (name: string, value: Value): CalculatedValue => ({
    name,
    expression: valueExpression(value),
    includeIntoResult: true,
  });
  return [
    ...fixedFields(tool).flatMap(({ id, value }) =>
      isEndless(value) ? [] : [{ name: id, expression: wordsExpression(value), includeIntoResult: true as const }],
    ),
    ...(scores ? [worked(SCORE_MIN, scores.min), worked(SCORE_MAX, scores.max)] : []),
    ...(bands ? [worked(BAND, bands.least), worked(BAND_MOST, bands.most)] : []),
    ...(scores ? [worked(INCOMPLETE, incompleteValue(logic))] : []),
  ];
}

/** None for a tool that has neither a score nor bands. */
export function resultPages(form: FormTool): readonly Page[] {
  const { tool } = form;
  const scores: readonly SurveyElement[] = tool.score
    ? [shown(SCORE_MIN, RESULT_LABELS.scoreMin), shown(SCORE_MAX, RESULT_LABELS.scoreMax)]
    : [];
  const bands = (tool.bands ?? []).map((band) =>
    note(`${BAND}.${band.code}`, bandWords(band, form), is(BAND, [band.code])),
  );
  const result = answered(tool.bands ? BAND : SCORE_MIN);
  const missing = tool.score
    ? [
        note(`${INCOMPLETE}.none`, NO_RESULT, not(result)),
        note(`${INCOMPLETE}.at_least`, AT_LEAST, all([is(INCOMPLETE, ["yes"]), result])),
      ]
    : [];
  const elements = [...scores, ...bands, ...missing];
  return elements.length > 0 ? [{ name: SCORE, title: RESULT_LABELS.result, elements }] : [];
}

function shown(name: string, title: string): SurveyElement {
  return { type: "expression", name: `${name}.shown`, title, expression: `{${name}}` };
}

function note(name: string, text: string, test: Test): SurveyElement {
  return { type: "html", name, html: htmlText(text), visibleIf: testExpression(test) };
}
