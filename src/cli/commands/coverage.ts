/** `coverage`: which documents answer each item of each framework, and which items nothing answers. */
import { coverageOf } from "../../corpus/coverage.ts";
import { UsageError } from "../../corpus/usage-error.ts";
import { coverageHtml } from "../coverage-report/coverage-html.tsx";
import { coverageJson } from "../coverage-report/coverage-json.ts";
import { coveragePretty } from "../coverage-report/coverage-pretty.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { writeTextAt } from "../file-at.ts";
import { inkFor } from "../formats/ink.ts";
import type { Library } from "../open-library.ts";
import { openLibrary } from "../open-library.ts";
import { styleOf } from "../style.ts";
import type { World } from "../world.ts";

export interface CoverageOptions {
  readonly format: "pretty" | "json" | "html";
  /** A file to write the report to. */
  readonly output?: string;
  /** Only these frameworks, by id. */
  readonly framework?: readonly string[];
  readonly today?: string;
}

/** A gap is no fault of the library, so it ends with 0; the rule `item-not-answered` is what stops a build. */
export async function coverage(world: World, named: string | undefined, options: CoverageOptions): Promise<ExitCode> {
  const library = await openLibrary(world, named, options.today);
  const text = textOf(world, library, options);
  if (options.output === undefined) world.stdout.write(text);
  else {
    await writeTextAt(world, options.output, text);
    world.stderr.write(`The coverage report is in ${options.output}.\n`);
  }
  return exitCode.clean;
}

function textOf(world: World, { folder, checked: { corpus } }: Library, options: CoverageOptions): string {
  const whole = coverageOf(corpus);
  const known = whole.frameworks.map(({ id }) => id);
  const strange = options.framework?.find((id) => !known.includes(id));
  if (strange !== undefined) {
    throw new UsageError(`There is no framework ${strange}. There are: ${known.join(", ") || "none"}.`);
  }
  const frameworks = whole.frameworks.filter(({ id }) => options.framework?.includes(id) ?? true);
  const wanted = { ...whole, frameworks };
  if (options.format === "json") return coverageJson(folder, wanted);
  if (options.format === "pretty")
    return coveragePretty(wanted, inkFor(options.output === undefined && styleOf(world).colour));
  const partnership = corpus.ofKind("partnership").find(({ details }) => details !== undefined);
  const settings = partnership?.details?.kind === "partnership" ? partnership.details.value : undefined;
  return coverageHtml({ coverage: wanted, title: partnership?.title ?? folder, invented: settings?.invented === true });
}
