/** Results for other programs; the handbook documents every field, and a field is only ever added. */
import type { Fix, Problem, RelatedPlace } from "../../document/problem.ts";
import { VERSION } from "../version.ts";
import type { Place } from "./place.ts";
import { placesIn } from "./place.ts";
import type { Format } from "./results.ts";
import { tally } from "./tally.ts";

/** Grows when a field changes its meaning or goes. */
const FORMAT_VERSION = 1;

export const json: Format = (results) => {
  const placeOf = placesIn(results);
  const report = {
    tool: "practice-guidance",
    version: VERSION,
    format: FORMAT_VERSION,
    library: results.folder,
    today: results.today,
    documents: results.corpus.size,
    summary: { ...tally(results.problems), hidden: results.hidden },
    problems: results.problems.map(problemOf),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;

  function problemOf({ code, severity, uri, span, message, related = [], fixes = [] }: Problem): object {
    return {
      code,
      severity,
      ...placed(placeOf(uri, span)),
      message,
      related: related.map(relatedOf),
      fixes: fixes.map(fixOf),
    };
  }

  function relatedOf({ uri, span, message }: RelatedPlace): object {
    return { ...placed(placeOf(uri, span)), message };
  }

  function fixOf({ title, safe, edits }: Fix): object {
    return { title, safe, edits: edits.map(({ uri, span, text }) => ({ ...placed(placeOf(uri, span)), text })) };
  }
};

function placed({ file, range }: Place): object {
  return range ? { file, ...range } : { file };
}
