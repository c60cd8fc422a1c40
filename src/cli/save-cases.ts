/** Saves the cases that show a fault as scenarios, so that each stays a test once it is mended. */
import { isUnreachable } from "../corpus/host.ts";
import { scenarioText } from "../pathways/scenario-text.ts";
import type { Surroundings } from "../pathways/verify/surroundings.ts";
import type { Failure } from "../pathways/verify/verify-pathway.ts";
import { change, problemsOf } from "../rules/check.ts";
import { counted } from "./counted.ts";
import { fileIn } from "./formats/place.ts";
import type { Library } from "./open-library.ts";
import { UsageError } from "../corpus/usage-error.ts";
import type { World } from "./world.ts";

/** Nothing is written over a file that is there, and nothing that the rules on privacy stop. */
export async function saveCases(
  world: World,
  library: Library,
  around: Surroundings,
  failures: readonly Failure[],
): Promise<void> {
  const levels = around.levels.map(({ id }) => id);
  const cases = failures.flatMap(({ code, key, message, counterexample }) => {
    if (!counterexample || counterexample.secondRound) return [];
    const id = idOf(`${code}-${key.replace("#", "-")}`);
    const summary = `Invented, and found by verifying the pathway. ${message} Say under “expects” where this case should end.`;
    const title = `A case that shows: ${counterexample.sentence}`.slice(0, 110);
    return [
      {
        path: `scenarios/${id}.yaml`,
        text: scenarioText(
          around,
          { id, title, summary: summary.slice(0, 400), invented: counterexample.invented },
          levels,
        ),
      },
    ];
  });
  for (const { path, text } of cases) {
    const there = await library.host.read(path);
    if (!isUnreachable(there))
      throw new UsageError(`There is a file ${fileIn(library.folder, path)} already, and nothing is written over it.`);
    const source = { uri: path, language: "yaml" as const, text, bom: false };
    const hits = problemsOf(change(library.checked, { put: [source] }), path).filter(
      ({ code }) => code === "personal-details",
    );
    if (hits.length > 0)
      throw new UsageError(`A case is not saved, because it may tell of a real person: ${hits[0]?.message ?? ""}`);
  }
  if (cases.length > 0) await library.host.makeFolder("scenarios");
  for (const { path, text } of cases) await library.host.write(path, new TextEncoder().encode(text));
  world.stderr.write(`${counted(cases.length, "case")} saved in ${fileIn(library.folder, "scenarios")}.\n`);
}

/** A document's id out of other words: at most 32 characters, and no two that begin alike end alike. */
function idOf(words: string): string {
  if (words.length <= 32) return words;
  let sum = 7;
  for (const letter of words) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000;
  return `${words.slice(0, 24).replace(/-+$/u, "")}-${sum}`;
}
