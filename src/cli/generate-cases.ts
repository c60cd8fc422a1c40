/** Writes invented cases as scenarios for the branches that no scenario takes. */
import { isUnreachable } from "../corpus/host.ts";
import { UsageError } from "../corpus/usage-error.ts";
import type { CoveringCase } from "../meaning/covering-cases.ts";
import { coveringCases } from "../meaning/covering-cases.ts";
import type { BranchCoverage } from "../pathways/branch-coverage.ts";
import { newScenario } from "../rules/new-scenario.ts";
import { counted } from "./counted.ts";
import { fileIn } from "./formats/place.ts";
import type { Library } from "./open-library.ts";
import type { World } from "./world.ts";

/** All or none: nothing is written over a file that is there, and nothing that the rules on privacy stop. */
export async function generateCases(world: World, library: Library, coverage: BranchCoverage): Promise<void> {
  const { checked, host, folder } = library;
  const cases = coveringCases(checked.corpus, coverage);
  const made = cases.map((one, place) => {
    const scenario = newScenario(checked, titleOf(one, place), one.invented, summaryOf(one));
    if ("refused" in scenario) throw new UsageError(`No case is written. ${scenario.refused}`);
    return scenario;
  });
  for (const { path } of made) {
    if (!isUnreachable(await host.read(path)))
      throw new UsageError(`There is a file ${fileIn(folder, path)} already, and nothing is written over it.`);
  }
  if (made.length > 0) await host.makeFolder("scenarios");
  for (const { path, text } of made) await host.write(path, new TextEncoder().encode(text));
  const where = fileIn(folder, "scenarios");
  world.stderr.write(
    made.length === 0
      ? "There is no case to write: nothing is left that a case could take.\n"
      : `${counted(made.length, "case")} written in ${where}. Read each: it expects what the pathway does now, right or wrong.\n`,
  );
}

function titleOf({ invented }: CoveringCase, place: number): string {
  return `Taken nowhere else ${place + 1} ${invented.pathway}`;
}

/** The most that a summary can hold is 400 letters. */
function summaryOf({ takes }: CoveringCase): string {
  const [{ question, title }] = takes;
  const more = takes.length === 1 ? "" : `, and ${takes.length - 1} more`;
  const first = `“${title}” at “${question}”`.slice(0, 240);
  return `Invented, to take what no other case takes: ${first}${more}. Give it the title and the summary it deserves.`;
}
