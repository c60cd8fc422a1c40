/** The library's scenarios as an editor lists tests: by pathway, each with how its case went and where it went wrong. */
import { entryOf, textAt } from "../document/data.ts";
import type { Span } from "../document/span.ts";
import { linesOf } from "../document/lines.ts";
import { documentsOf } from "../pathways/documents.ts";
import type { Branch, BranchCoverage } from "../pathways/branch-coverage.ts";
import { branchCoverage } from "../pathways/branch-coverage.ts";
import type { ScenarioResult } from "../pathways/run-scenarios.ts";
import { runScenarios } from "../pathways/run-scenarios.ts";
import type { Location } from "vscode-languageserver-types";
import type { Library } from "./library.ts";
import { corpusOf, entryIn, readingIn } from "./library.ts";
import { locationOf, rangeOf } from "./place.ts";

export interface ScenarioTest {
  /** The editor's address of the scenario. */
  readonly uri: string;
  readonly title: string;
  /** Where its pathway is named, so that the mark of the test stands there. */
  readonly range: Location["range"];
  /** The title of the pathway that its case comes in to. */
  readonly pathway: string;
  readonly passed: boolean;
  readonly failures: readonly ScenarioFailure[];
}

export interface ScenarioFailure {
  readonly message: string;
  /** The step in its pathway that has to do with it; else the place in the scenario. */
  readonly at: Location;
}

export interface ScenarioTests {
  /** In the order of their files. */
  readonly tests: readonly ScenarioTest[];
  /** What they take of each pathway. */
  readonly taken: readonly TakenBranches[];
}

export interface TakenBranches {
  /** The editor's address of the pathway. */
  readonly uri: string;
  readonly decisions: readonly TakenDecision[];
}

export interface TakenDecision {
  readonly range: Location["range"];
  readonly branches: readonly {
    readonly range: Location["range"];
    readonly title: string;
    readonly scenarios: number;
  }[];
}

/** Every scenario, run as it stands now, and what they take. */
export function scenarioTests(library: Library): ScenarioTests {
  const corpus = corpusOf(library);
  const results = runScenarios(corpus);
  return { tests: testsOf(library, results), taken: takenBy(library, branchCoverage(corpus, results)) };
}

function testsOf(library: Library, results: readonly ScenarioResult[]): readonly ScenarioTest[] {
  const documents = documentsOf(corpusOf(library));
  return results.flatMap(({ uri, id, title, passed, problems, pathway }): readonly ScenarioTest[] => {
    const entry = entryIn(library, uri);
    if (!entry) return [];
    const { names } = entry.facts;
    const named: Span = names.find(({ key }) => key === id)?.span ?? { start: 0, end: 0 };
    return [
      {
        uri: library.toEditor(uri),
        title: title === "" ? uri : title,
        range: rangeOf(linesOf(entry.source.text), named),
        pathway:
          (pathway === undefined ? undefined : documents.pathway(pathway)?.title) ?? "No pathway that can be followed",
        passed,
        failures: problems
          .filter(({ severity }) => severity === "error")
          .map(({ message, span, related }) => {
            const [step] = related ?? [];
            return { message, at: locationOf(library, step?.uri ?? uri, step?.span ?? span) };
          }),
      },
    ];
  });
}

function takenBy(library: Library, { pathways }: BranchCoverage): readonly TakenBranches[] {
  return pathways.flatMap(({ uri, branches }): readonly TakenBranches[] => {
    const document = readingIn(library, uri)?.document;
    if (!document) return [];
    const lines = linesOf(document.source.text);
    const steps = entryOf(document.data, "steps")?.value;
    const decisions = new Map(
      (steps?.type === "list" ? steps.items : []).map((step) => [textAt(step, "id") ?? "", step] as const),
    );
    const of = new Map<string, Branch[]>();
    for (const branch of branches) of.set(branch.decision, [...(of.get(branch.decision) ?? []), branch]);
    const found = [...of].flatMap(([key, own]): readonly TakenDecision[] => {
      const step = decisions.get(key.slice(key.indexOf("#") + 1));
      if (!step) return [];
      const [name, list] = [entryOf(step, "title")?.value, entryOf(step, "branches")?.value];
      const nodes = [...(list?.type === "list" ? list.items : []), entryOf(step, "otherwise")?.value];
      return [
        {
          range: rangeOf(lines, (name ?? step).span),
          branches: own.map(({ place, title, scenarios }) => {
            return { range: rangeOf(lines, (nodes[place] ?? step).span), title, scenarios };
          }),
        },
      ];
    });
    return [{ uri: library.toEditor(uri), decisions: found }];
  });
}
