/** Runs the scenarios of a library: what the command `test` prints and an editor's test list shows. */
import type { Corpus, Entry } from "../corpus/corpus.ts";
import { readEntry } from "../corpus/reading.ts";
import type { Problem } from "../document/problem.ts";
import type { Scenario } from "../kinds/generated/types.ts";
import type { Documents } from "./documents.ts";
import { documentsOf } from "./documents.ts";
import { scenarioCase } from "./scenario-case.ts";
import { scenarioProblems } from "./scenario-problems.ts";
import type { Walk } from "./walk.ts";
import { walk } from "./walk.ts";
import { keySpan, scenarioProblem } from "./walked.ts";

export interface ScenarioResult {
  /** The scenario's file. */
  readonly uri: string;
  /** The scenario's id, where it has one. */
  readonly id: string | undefined;
  readonly title: string;
  /** The id of the pathway it begins in, where it could be read. */
  readonly pathway: string | undefined;
  /** Whether the case went as expected: no problem is an error. */
  readonly passed: boolean;
  /** Where the case went; undefined where the scenario has faults of its own and could not be run. */
  readonly walk: Walk | undefined;
  /** At the places of the scenario. */
  readonly problems: readonly Problem[];
}

/** Runs every scenario, in the order of their files. */
export function runScenarios(corpus: Corpus): readonly ScenarioResult[] {
  const documents = documentsOf(corpus);
  return corpus
    .ofKind("scenario")
    .flatMap(({ uri }) => corpus.entry(uri) ?? [])
    .map((entry) => runScenario(corpus, entry, documents));
}

/** Runs one scenario of a library. `documents` may be shared by several runs over the same library. */
export function runScenario(
  corpus: Corpus,
  { source, facts }: Entry,
  documents: Documents = documentsOf(corpus),
): ScenarioResult {
  const { uri, id, title } = facts;
  const { document, sound } = readEntry(source);
  if (!sound) {
    const message =
      "This scenario has faults of its own and cannot be run, so nothing is shown by it. Mend what the check reports.";
    const problem = scenarioProblem({ document, corpus }, "scenario-stuck", keySpan(document, "kind"), message);
    return { uri, id, title, pathway: undefined, passed: false, walk: undefined, problems: [problem] };
  }
  const scenario = document.value as unknown as Scenario;
  const walked = walk(documents, scenarioCase(scenario));
  const problems = scenarioProblems({ document, scenario, walk: walked, documents, corpus });
  const passed = problems.every(({ severity }) => severity !== "error");
  return { uri, id, title, pathway: scenario.pathway, passed, walk: walked, problems };
}
