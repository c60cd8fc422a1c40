/** A walk-through in the editor: one more answer in, the page that shows it out. Nothing of it is kept here. */
import { linesOf, positionAt } from "../../document/lines.ts";
import type { WalkDone } from "../../pathways/walk-act.ts";
import { walkPage } from "../../exporters/site/walk/walk-page.tsx";
import type { Scenario } from "../../kinds/generated/types.ts";
import { documentsOf } from "../../pathways/documents.ts";
import { scenarioCase } from "../../pathways/scenario-case.ts";
import type { WalkThrough } from "../../pathways/walk-through.ts";
import { answered, beginWalk, stepBack, walkCase } from "../../pathways/walk-through.ts";
import { walkView } from "../../pathways/walk-view.ts";
import type { NewScenario } from "../../rules/new-scenario.ts";
import { newScenario } from "../../rules/new-scenario.ts";
import type { Library } from "../library.ts";
import { corpusOf, entryIn, readingIn } from "../library.ts";

export interface ShownWalk {
  readonly title: string;
  /** Undefined until the case has come in somewhere. */
  readonly through: WalkThrough | undefined;
  /** The HTML of the page. */
  readonly main: string;
  /** The tool that is asked to be completed, by the file it is in. */
  readonly tool: string | undefined;
  /** Where each step that was come to is written, by its key. */
  readonly places: readonly StepPlace[];
}

export interface StepPlace {
  readonly key: string;
  /** The file. */
  readonly uri: string;
  /** From zero. */
  readonly line: number;
}

/**
 * The walk-through of the pathway at `uri` after what was done last; of a scenario, its case as far as it goes.
 * Undefined for anything else, and for a pathway that has faults in its fields.
 */
export function nextWalk(
  library: Library,
  uri: string,
  before: WalkThrough | undefined,
  done: WalkDone | undefined,
): ShownWalk | undefined {
  const corpus = corpusOf(library);
  const documents = documentsOf(corpus);
  const through = done ? after(before, pathwayAt(library, uri), done) : (before ?? walkOfScenario(library, uri));
  const pathway = documents.pathway(through?.pathway ?? pathwayAt(library, uri) ?? "");
  if (!pathway) return undefined;
  const view = through && walkView(documents, through);
  const question = view?.question;
  return {
    title: pathway.title,
    through,
    main: walkPage({ corpus, documents, pathway, through, view }),
    tool: question?.type === "tool" ? corpus.names(question.tool.id)[0]?.uri : undefined,
    places: (view?.steps ?? []).flatMap(({ key }) => placeOf(library, key) ?? []),
  };
}

/** A walk-through as a new scenario; undefined where its pathway is not there any more. */
export function scenarioOfWalk(library: Library, through: WalkThrough, title: string): NewScenario | undefined {
  if (!documentsOf(corpusOf(library)).pathway(through.pathway)) return undefined;
  return newScenario(library.checked, title, walkCase(through));
}

function after(before: WalkThrough | undefined, pathway: string | undefined, done: WalkDone): WalkThrough | undefined {
  switch (done.do) {
    case "enter":
      return pathway === undefined ? undefined : beginWalk(before?.pathway ?? pathway, done.entry);
    case "answer":
      return before && answered(before, done.answer);
    case "back":
      return before && stepBack(before);
    case "restart":
      return undefined;
  }
}

/** The pathway that a document is, or that a scenario is about. */
function pathwayAt(library: Library, uri: string): string | undefined {
  const facts = entryIn(library, uri)?.facts;
  return facts?.kind === "pathway" ? facts.id : scenarioAt(library, uri)?.pathway;
}

function scenarioAt(library: Library, uri: string): Scenario | undefined {
  const reading = readingIn(library, uri);
  if (reading?.entry.facts.kind !== "scenario" || !reading.sound) return undefined;
  return reading.document.value as unknown as Scenario;
}

function walkOfScenario(library: Library, uri: string): WalkThrough | undefined {
  const scenario = scenarioAt(library, uri);
  if (!scenario) return undefined;
  const { pathway, entry, facts, tools } = scenarioCase(scenario);
  return {
    pathway,
    entry,
    answers: [
      ...[...tools].map(([tool, answers]) => ({ type: "tool", tool, answers }) as const),
      ...[...facts].map(([key, code]) => ({ type: "fact", key, code }) as const),
    ],
  };
}

function placeOf(library: Library, key: string): StepPlace | undefined {
  const [place] = corpusOf(library).names(key);
  const text = place && entryIn(library, place.uri)?.source.text;
  if (!place || text === undefined) return undefined;
  return { key, uri: place.uri, line: positionAt(linesOf(text), place.span.start).line };
}
