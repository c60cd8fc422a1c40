/** Failures of a verification as problems at the places of the author's files, the way of the case beside them. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Problem, RelatedPlace } from "../../document/problem.ts";
import type { NotAnswered } from "./explore.ts";
import { verificationCodes } from "./verification-codes.ts";
import type { Failure } from "./verify-pathway.ts";

/** The most places of a way that are pointed at. */
const MOST_PLACES = 12;

/** Undefined where what it lies at is not in the library: pathways that were made up. */
export function failureProblem(
  corpus: Corpus,
  { code, key, message, counterexample, also }: Failure,
): Problem | undefined {
  const [place] = corpus.names(key);
  if (!place) return undefined;
  const severity = verificationCodes.find((words) => words.code === code)?.severity ?? "error";
  const route = (counterexample?.route ?? []).slice(-MOST_PLACES);
  const related = [
    ...placesOf(corpus, route, (title, step) => `${step}. The case comes to “${title}”.`),
    ...placesOf(corpus, also, (title) => `“${title}” takes part in it.`),
  ];
  return { code, severity, uri: place.uri, span: place.span, message, ...(related.length > 0 ? { related } : {}) };
}

/** What could not be answered, as a problem at the step. */
export function notAnsweredProblem(corpus: Corpus, { key, reason }: NotAnswered): Problem | undefined {
  const [place] = corpus.names(key);
  if (!place) return undefined;
  const why = {
    condition: "a condition here has a problem of its own",
    "too-many-answers": "a tool that is asked about here can be answered in more ways than can be looked at",
    "too-many-situations": "there are more situations than can be looked at",
  }[reason];
  const message =
    `Not answered: at “${place.title}” ${why}, so nothing is proved of this pathway. ` +
    (reason === "condition" ? "Mend the condition first." : "Ask for less at once, or part the pathway in two.");
  return { code: "not-verified", severity: "error", uri: place.uri, span: place.span, message };
}

function placesOf(
  corpus: Corpus,
  keys: readonly string[],
  words: (title: string, step: number) => string,
): readonly RelatedPlace[] {
  return keys.flatMap((key, index) => {
    const [place] = corpus.names(key);
    return place ? [{ uri: place.uri, span: place.span, message: words(place.title, index + 1) }] : [];
  });
}
