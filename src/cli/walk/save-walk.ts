/** Saves a walk-through as a scenario, once its user has said that it is invented and the privacy rules agree. */
import { isUnreachable } from "../../corpus/host.ts";
import type { Case } from "../../pathways/case.ts";
import { newScenario } from "../../rules/new-scenario.ts";
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
  const made = newScenario(library.checked, title, invented);
  if ("refused" in made) {
    dialogue.say(`Nothing was saved. ${made.refused}`);
    return;
  }
  const host = world.hostAt(library.folder);
  if (!isUnreachable(await host.read(made.path))) {
    dialogue.say(`Nothing was saved. There is a file ${made.path} already. Choose other words.`);
    return;
  }
  await host.makeFolder("scenarios");
  await host.write(made.path, new TextEncoder().encode(made.text));
  dialogue.say(`Saved as ${fileIn(library.folder, made.path)}. Read it, and give it the summary it deserves.`);
}
