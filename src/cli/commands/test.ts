/** `test`: walks the library's invented cases through its pathways and says which no longer arrive where they should. */
import { branchCoverage } from "../../pathways/branch-coverage.ts";
import { runScenarios } from "../../pathways/run-scenarios.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { writeTextAt } from "../file-at.ts";
import { generateCases } from "../generate-cases.ts";
import { openLibrary } from "../open-library.ts";
import { styleOf } from "../style.ts";
import { testJson } from "../test-report/test-json.ts";
import { testJunit } from "../test-report/test-junit.ts";
import type { TestResults } from "../test-report/test-results.ts";
import { coverageWords, verdict } from "../test-report/test-results.ts";
import { testSpec } from "../test-report/test-spec.ts";
import type { World } from "../world.ts";

export interface TestOptions {
  readonly format: "spec" | "json" | "junit";
  /** A file to write the report to. */
  readonly output?: string;
  /** Whether to write cases for the branches that no scenario takes. */
  readonly generate?: boolean;
  readonly today?: string;
}

export async function test(world: World, named: string | undefined, options: TestOptions): Promise<ExitCode> {
  const library = await openLibrary(world, named, options.today);
  const { corpus } = library.checked;
  const scenarios = runScenarios(corpus);
  const results = { folder: library.folder, corpus, scenarios, coverage: branchCoverage(corpus, scenarios) };
  const text = textOf(world, results, options);
  if (options.output === undefined) world.stdout.write(text);
  else {
    await writeTextAt(world, options.output, text);
    world.stderr.write(
      `${verdict(scenarios)} ${coverageWords(results.coverage)}. The report is in ${options.output}.\n`,
    );
  }
  if (options.generate === true) await generateCases(world, library, results.coverage);
  return scenarios.every(({ passed }) => passed) ? exitCode.clean : exitCode.problems;
}

function textOf(world: World, results: TestResults, { format, output }: TestOptions): string {
  if (format === "json") return testJson(results);
  if (format === "junit") return testJunit(results);
  return testSpec(results, output === undefined ? styleOf(world) : { colour: false, columns: 100 });
}
