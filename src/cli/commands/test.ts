/** `test`: walks the library's invented cases through its pathways and says which no longer arrive where they should. */
import type { ScenarioResult } from "../../pathways/run-scenarios.ts";
import { runScenarios } from "../../pathways/run-scenarios.ts";
import { counted } from "../counted.ts";
import { dayInWords } from "../day-in-words.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { inkFor } from "../formats/ink.ts";
import { fileIn } from "../formats/place.ts";
import { pretty } from "../formats/pretty.ts";
import { visible } from "../formats/visible.ts";
import { openLibrary } from "../open-library.ts";
import { styleOf } from "../style.ts";
import type { World } from "../world.ts";

export interface TestOptions {
  readonly today?: string;
}

export async function test(world: World, named: string | undefined, options: TestOptions): Promise<ExitCode> {
  const { folder, checked } = await openLibrary(world, named, options.today);
  const { corpus } = checked;
  const results = runScenarios(corpus);
  const style = styleOf(world);
  const ink = inkFor(style.colour);
  for (const { passed, title, uri, pathway } of results) {
    const word = passed ? ink.added("passed") : ink.error("FAILED");
    const through = pathway === undefined ? "" : ` through ${pathway}`;
    world.stdout.write(`${word}  ${visible(title)}${ink.dim(`${through} (${visible(fileIn(folder, uri))})`)}\n`);
  }
  const problems = results.flatMap((result) => result.problems);
  if (problems.length > 0) {
    world.stdout.write(
      `\n${pretty({ folder, today: corpus.today, problems, hidden: 0, strict: false, corpus }, style)}`,
    );
  }
  world.stdout.write(
    `\n${ink.bold(verdict(results))} ${counted(results.length, "scenario")} read as on ${dayInWords(corpus.today)}.\n`,
  );
  return results.every(({ passed }) => passed) ? exitCode.clean : exitCode.problems;
}

function verdict(results: readonly ScenarioResult[]): string {
  if (results.length === 0) return "This library has no scenarios, so nothing shows where its pathways lead.";
  const failed = results.filter(({ passed }) => !passed).length;
  if (failed === 0) return "Every case arrives where it should.";
  return `${counted(failed, "case does", "cases do")} not arrive where ${failed === 1 ? "it" : "they"} should.`;
}
