/** Scenarios that were run, for other programs. */
import type { Problem } from "../../document/problem.ts";
import { fileIn, placesIn } from "../formats/place.ts";
import type { TestResults } from "./test-results.ts";

/** Files are named from where the command was run; lines and columns begin at one. */
export function testJson({ folder, corpus, scenarios, coverage }: TestResults): string {
  const placeOf = placesIn({ folder, corpus });
  const { taken, branches, pathways } = coverage;
  const report = {
    today: corpus.today,
    passed: scenarios.filter(({ passed }) => passed).length,
    failed: scenarios.filter(({ passed }) => !passed).length,
    scenarios: scenarios.map(({ uri, id, title, pathway, passed, walk, problems }) => ({
      id,
      title,
      file: fileIn(folder, uri),
      pathway,
      passed,
      outcomes: walk?.outcomes ?? [],
      problems: problems.map(plainProblem),
    })),
    branches: {
      taken,
      all: branches,
      pathways: pathways.map(({ id, title, uri, branches: own }) => ({
        id,
        title,
        file: fileIn(folder, uri),
        branches: own,
      })),
    },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;

  function plainProblem({ code, severity, message, uri, span, related }: Problem): object {
    const places = (related ?? []).map((one) => ({ ...placeOf(one.uri, one.span), message: one.message }));
    return { code, severity, message, ...placeOf(uri, span), related: places };
  }
}
