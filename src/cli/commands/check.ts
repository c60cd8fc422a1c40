/** `check`: reads the library and reports what is wrong with it, once or after every change. */
import { leaveOut } from "../../rules/baseline.ts";
import { baselineText, readBaseline } from "../baseline-file.ts";
import { wordsOfCode } from "../codes.ts";
import { counted } from "../counted.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { readTextAt, writeTextAt } from "../file-at.ts";
import { failing } from "../formats/failing.ts";
import type { FormatName } from "../formats/named.ts";
import { formats } from "../formats/named.ts";
import type { Results } from "../formats/results.ts";
import type { Library } from "../open-library.ts";
import { openLibrary, reopened } from "../open-library.ts";
import { visible } from "../formats/visible.ts";
import { styleOf } from "../style.ts";
import { changes } from "../changes.ts";
import type { World } from "../world.ts";

export interface CheckOptions {
  readonly format: FormatName;
  /** A file to write the report to. */
  readonly output?: string;
  /** Only the problems of these rules. */
  readonly rule?: readonly string[];
  readonly strict?: boolean;
  readonly today?: string;
  /** A file of known problems not to show. */
  readonly baseline?: string;
  /** A file to write the present problems to. */
  readonly writeBaseline?: string;
  readonly watch?: boolean;
}

export async function check(world: World, folder: string | undefined, options: CheckOptions): Promise<ExitCode> {
  for (const name of options.rule ?? []) wordsOfCode(name);
  let library = await openLibrary(world, folder, options.today);
  if (options.writeBaseline !== undefined) return writeBaseline(world, library, options.writeBaseline);
  const code = await report(world, library, options);
  if (options.watch !== true) return code;
  for await (const files of changes(world, library.folder, world.untilStopped())) {
    world.stderr.write(`\nChanged: ${files.map(visible).join(", ")}\n`);
    library = await reopened(world, library, options.today);
    await report(world, library, options);
  }
  return exitCode.clean;
}

async function report(world: World, library: Library, options: CheckOptions): Promise<ExitCode> {
  const results = await resultsOf(world, library, options);
  const style = options.output === undefined ? styleOf(world) : { colour: false, columns: 100 };
  const format = await formats[options.format]();
  const text = format(results, style);
  if (options.output === undefined) world.stdout.write(text);
  else {
    await writeTextAt(world, options.output, text);
    world.stderr.write(`The report is in ${options.output}: ${counted(results.problems.length, "problem")}.\n`);
  }
  const failed = results.problems.some((problem) => failing(problem, results.strict));
  return failed ? exitCode.problems : exitCode.clean;
}

async function resultsOf(world: World, library: Library, options: CheckOptions): Promise<Results> {
  const { corpus } = library.checked;
  const { baseline, rule } = options;
  const sifted =
    baseline === undefined
      ? { left: library.problems, hidden: 0, mended: 0 }
      : leaveOut(library.problems, corpus, readBaseline(await readTextAt(world, baseline), baseline));
  if (sifted.mended > 0) {
    world.stderr.write(
      `${counted(sifted.mended, "problem")} of the baseline ${sifted.mended === 1 ? "is" : "are"} mended. ` +
        `Write it anew with --write-baseline, so that they cannot come back unseen.\n`,
    );
  }
  const problems = rule ? sifted.left.filter(({ code }) => rule.includes(code)) : sifted.left;
  const { folder } = library;
  return { folder, today: corpus.today, problems, hidden: sifted.hidden, strict: options.strict === true, corpus };
}

async function writeBaseline(world: World, library: Library, path: string): Promise<ExitCode> {
  await writeTextAt(world, path, baselineText(library.problems, library.checked.corpus));
  world.stdout.write(
    `${counted(library.problems.length, "problem")} written to ${path}. ` +
      `From now on check with --baseline ${path} to see only new ones.\n`,
  );
  return exitCode.clean;
}
