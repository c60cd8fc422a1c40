/** The items in which a form shows what the answers come to: score, band, what the band means, what is missing. */
import type { FormTool } from "../form-tool.ts";
import { bandExpressions, incompleteExpression } from "./band-expression.ts";
import { resultOf } from "./condition-expression.ts";
import { calculated, enabledWhen, hidden } from "./extensions.ts";
import { and, exists, quoted } from "./fhirpath.ts";
import type { Item } from "./resource.ts";
import { BAND, BAND_MOST, INCOMPLETE, SCORE, SCORE_MAX, SCORE_MIN } from "../result-names.ts";
import { AT_LEAST, NO_RESULT, RESULT_LABELS, bandWords } from "../result-words.ts";
import { scoreExpressions } from "./score-expression.ts";

/** One group at the end of the form; none for a tool that has neither a score nor bands. */
export function resultItems(form: FormTool): readonly Item[] {
  const item = [...scoreItems(form), ...bandItems(form), ...missingItems(form)];
  return item.length > 0 ? [{ linkId: SCORE, text: RESULT_LABELS.result, type: "group", item }] : [];
}

function scoreItems(form: FormTool): readonly Item[] {
  const scores = scoreExpressions(form);
  if (!scores) return [];
  return [
    worked(SCORE_MIN, "integer", RESULT_LABELS.scoreMin, scores.min),
    worked(SCORE_MAX, "integer", RESULT_LABELS.scoreMax, scores.max),
  ];
}

/** The band is kept as its code, because FHIRPath can make a text everywhere and a coding only in some clients. */
function bandItems(form: FormTool): readonly Item[] {
  const expressions = bandExpressions(form);
  if (!expressions) return [];
  return [
    kept(worked(BAND, "string", RESULT_LABELS.band, expressions.least)),
    kept(worked(BAND_MOST, "string", RESULT_LABELS.bandMost, expressions.most)),
    ...(form.tool.bands ?? []).map((band): Item => ({
      linkId: `${BAND}/${band.code}`,
      text: bandWords(band, form),
      type: "display",
      enableWhen: [{ question: BAND, operator: "=", answerString: band.code }],
    })),
  ];
}

function missingItems(form: FormTool): readonly Item[] {
  if (!form.tool.score) return [];
  const result = form.tool.bands ? BAND : SCORE_MIN;
  const isIncomplete = exists(`${resultOf(INCOMPLETE)}.where($this = ${quoted("yes")})`);
  return [
    kept(worked(INCOMPLETE, "string", RESULT_LABELS.incomplete, incompleteExpression(form))),
    {
      linkId: `${INCOMPLETE}/none`,
      text: NO_RESULT,
      type: "display",
      enableWhen: [{ question: result, operator: "exists", answerBoolean: false }],
    },
    {
      extension: [enabledWhen(and(isIncomplete, exists(resultOf(result))))],
      linkId: `${INCOMPLETE}/at_least`,
      text: AT_LEAST,
      type: "display",
    },
  ];
}

function worked(linkId: string, type: "integer" | "string", text: string, expression: string): Item {
  return { extension: [calculated(expression)], linkId, text, type, readOnly: true };
}

function kept(item: Item): Item {
  return { ...item, extension: [hidden, ...(item.extension ?? [])] };
}
