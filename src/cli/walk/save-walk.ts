/** Saves a walk-through as a scenario, once its user has said that it is invented and the privacy rules agree. */
import { isUnreachable } from "../../corpus/host.ts";
import type { Source } from "../../document/source.ts";
import type { Case } from "../../pathways/case.ts";
import { documentsOf } from "../../pathways/documents.ts";
import { scenarioText } from "../../pathways/scenario-text.ts";
import { change, problemsOf } from "../../rules/check.ts";
import { fileIn } from "../formats/place.ts";
import type { Library } from "../open-library.ts";
import type { World } from "../world.ts";
import type { Dialogue } from "./dialogue.ts";

const CONFIRM =
  "A scenario is kept with the library, and everybody who may read the library can read it. " +
  "If this case is made up and nobody could be recognised in it, type: invented";

/** Writes nothing unless everything agrees; says what was written, or why nothing was. */
export async function saveWalk(world: World, library: Library, dialogue: Dialogue, invented: Case): Promise<void> {
  if ((await dialogue.ask(`${CONFIRM}\n> `))?.toLowerCase() !== "invented") {
    dialogue.say("Nothing was saved.");
    return;
  }
  const title = (await dialogue.ask("A title for it, without any name of a person\n> ")) ?? "";
  const id = idFrom(title);
  const { corpus } = library.checked;
  const path = `scenarios/${id}.yaml`;
  const host = world.hostAt(library.folder);
  const there = await host.read(path);
  if (id === "" || corpus.names(id).length > 0 || !isUnreachable(there)) {
    dialogue.say(`Nothing was saved: “${title}” gives no id that is free. Choose other words.`);
    return;
  }
  const levels = corpus
    .ofKind("levels")
    .flatMap(({ details }) => (details?.kind === "levels" ? details.value.levels.map((level) => level.id) : []));
  const summary = "An invented case, saved from a walk-through.";
  const text = scenarioText(documentsOf(corpus), { id, title, summary, invented }, levels);
  const source: Source = { uri: path, language: "yaml", text, bom: false };
  const hits = problemsOf(change(library.checked, { put: [source] }), path).filter(
    ({ code, severity }) => code === "personal-details" || severity === "error",
  );
  if (hits.length > 0) {
    dialogue.say(`Nothing was saved. ${hits.map(({ message }) => message).join(" ")}`);
    return;
  }
  await host.makeFolder("scenarios");
  await host.write(path, new TextEncoder().encode(text));
  dialogue.say(`Saved as ${fileIn(library.folder, path)}. Read it, and give it the summary it deserves.`);
}

function idFrom(title: string): string {
  const words = title
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-");
  return words
    .replace(/^[-\d]+/u, "")
    .slice(0, 32)
    .replace(/-+$/u, "");
}
