/** An invented case as a new scenario of a library, once its id is free and the rules on personal details agree. */
import { idOfTitle } from "../corpus/id-of-title.ts";
import type { Source } from "../document/source.ts";
import type { Case } from "../pathways/case.ts";
import { documentsOf } from "../pathways/documents.ts";
import { scenarioText } from "../pathways/scenario-text.ts";
import type { Checked } from "./check.ts";
import { change, problemsOf } from "./check.ts";

export type NewScenario =
  | {
      /** Where it belongs, below the library's folder. */
      readonly path: string;
      readonly text: string;
    }
  /** Why there is none, in plain words. */
  | { readonly refused: string };

/** `title` is the author's; the id is made of it. Nothing is written. */
export function newScenario(
  checked: Checked,
  title: string,
  invented: Case,
  summary = "An invented case, saved from a walk-through.",
): NewScenario {
  const { corpus } = checked;
  const id = idOfTitle(title);
  const path = `scenarios/${id}.yaml`;
  if (id === "" || corpus.names(id).length > 0 || corpus.entry(path)) {
    return { refused: `“${title}” gives no id that is free. Choose other words.` };
  }
  const levels = corpus
    .ofKind("levels")
    .flatMap(({ details }) => (details?.kind === "levels" ? details.value.levels.map((level) => level.id) : []));
  const text = scenarioText(documentsOf(corpus), { id, title, summary, invented }, levels);
  const source: Source = { uri: path, language: "yaml", text, bom: false };
  const hits = problemsOf(change(checked, { put: [source] }), path).filter(
    ({ code, severity }) => code === "personal-details" || severity === "error",
  );
  return hits.length > 0 ? { refused: hits.map(({ message }) => message).join(" ") } : { path, text };
}
