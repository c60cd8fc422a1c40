/** What the check itself has to say of the pathways that are verified, without what the verification says better. */
import type { Problem } from "../document/problem.ts";
import type { Library } from "./open-library.ts";

/** The errors in the pathways and in the tools they use; one of a name at a step that is told already is left out. */
export function leftToCheck(
  { problems, checked: { corpus } }: Library,
  told: readonly Problem[],
  pathways: readonly string[],
): readonly Problem[] {
  const files = new Set(pathways.flatMap((id) => corpus.names(id).map(({ uri }) => uri)));
  for (const uri of [...files]) {
    for (const { key } of corpus.entry(uri)?.facts.references ?? [])
      for (const name of corpus.names(key)) if (name.type === "tool") files.add(name.uri);
  }
  const places = new Set(told.map((problem) => placeOf(problem)));
  return problems.filter(
    (problem) => problem.severity === "error" && files.has(problem.uri) && !places.has(placeOf(problem)),
  );

  /** The code, the file and the step in which a problem lies. */
  function placeOf({ code, uri, span }: Problem): string {
    const steps = (corpus.entry(uri)?.facts.names ?? []).filter(({ type }) => type === "step");
    const step = steps.filter((one) => one.span.start <= span.start).at(-1);
    return `${code} ${uri} ${step?.key ?? ""}`;
  }
}
