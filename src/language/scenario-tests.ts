/** The library's scenarios as an editor lists tests: by pathway, each with how its case went and where it went wrong. */
import type { Span } from "../document/span.ts";
import { linesOf } from "../document/lines.ts";
import { documentsOf } from "../pathways/documents.ts";
import { runScenario } from "../pathways/run-scenarios.ts";
import type { Location } from "vscode-languageserver-types";
import type { Library } from "./library.ts";
import { corpusOf, entryIn } from "./library.ts";
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

/** Every scenario, run as it stands now, in the order of their files. */
export function scenarioTests(library: Library): readonly ScenarioTest[] {
  const corpus = corpusOf(library);
  const documents = documentsOf(corpus);
  return corpus.ofKind("scenario").flatMap(({ uri, names, id, title }): readonly ScenarioTest[] => {
    const entry = entryIn(library, uri);
    if (!entry) return [];
    const { passed, problems, pathway } = runScenario(corpus, entry, documents);
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
