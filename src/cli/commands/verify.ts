/** `verify`: proves of every case that can come in to a pathway that none falls through, or shows one that does. */
import type { Problem } from "../../document/problem.ts";
import { failureProblem, notAnsweredProblem } from "../../pathways/verify/failure-problem.ts";
import type { RestsOn } from "../../pathways/verify/rests-on.ts";
import { restsOn } from "../../pathways/verify/rests-on.ts";
import { surroundingsOf } from "../../pathways/verify/surroundings.ts";
import { reportedOnce } from "../../pathways/verify/verify-library.ts";
import type { Verification } from "../../pathways/verify/verify-pathway.ts";
import { verifyPathway } from "../../pathways/verify/verify-pathway.ts";
import { counted } from "../counted.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import type { Ink } from "../formats/ink.ts";
import { inkFor } from "../formats/ink.ts";
import { pretty } from "../formats/pretty.ts";
import { visible } from "../formats/visible.ts";
import type { Library } from "../open-library.ts";
import { openLibrary } from "../open-library.ts";
import { saveCases } from "../save-cases.ts";
import { styleOf } from "../style.ts";
import { UsageError } from "../../corpus/usage-error.ts";
import { leftToCheck } from "../verify-check.ts";
import type { Times } from "../verify-times.ts";
import { timesJson, timesLine, timesOf } from "../verify-times.ts";
import type { World } from "../world.ts";

export interface VerifyOptions {
  /** Only these pathways, by id. */
  readonly pathway?: readonly string[];
  readonly format: "pretty" | "json";
  /** Whether cases that show a fault are written to files. */
  readonly save?: boolean;
  readonly today?: string;
}

interface Timed extends Verification {
  /** How long it took. */
  readonly milliseconds: number;
  /** How long the pathway may take. */
  readonly times: Times;
}

export async function verify(world: World, named: string | undefined, options: VerifyOptions): Promise<ExitCode> {
  const library = await openLibrary(world, named, options.today);
  const { corpus } = library.checked;
  const around = surroundingsOf(corpus);
  const wanted = options.pathway ?? around.pathways;
  for (const id of wanted) {
    if (around.pathways.includes(id)) continue;
    throw new UsageError(
      `There is no pathway ${id} that can be followed. There are: ${around.pathways.join(", ") || "none"}. ` +
        "One that has faults of its own is told by: practice-guidance check",
    );
  }
  const timed = wanted.flatMap((id): readonly Timed[] => {
    const begun = world.milliseconds();
    const found = verifyPathway(around, id);
    return found
      ? [{ ...found, milliseconds: Math.round(world.milliseconds() - begun), times: timesOf(around, id) }]
      : [];
  });
  const verifications = reportedOnce(timed);
  const failures = verifications.flatMap((one) => one.failures);
  const proved = [
    ...failures.flatMap((one) => failureProblem(corpus, one) ?? []),
    ...verifications.flatMap((one) => one.notAnswered.flatMap((left) => notAnsweredProblem(corpus, left) ?? [])),
  ];
  const problems = inOrder([...proved, ...leftToCheck(library, proved, wanted)]);
  const rests = restsOn(around, wanted);
  if (options.format === "json") world.stdout.write(jsonText(library, verifications, problems, rests));
  else world.stdout.write(prettyText(world, library, verifications, problems, rests));
  if (options.save === true) await saveCases(world, library, around, failures);
  return problems.some(({ severity }) => severity === "error") ? exitCode.problems : exitCode.clean;
}

function prettyText(
  world: World,
  { folder, checked: { corpus } }: Library,
  verifications: readonly Timed[],
  problems: readonly Problem[],
  rests: RestsOn,
): string {
  const style = styleOf(world);
  const ink = inkFor(style.colour);
  const lines = verifications.flatMap(({ pathway, failures, notAnswered, size, milliseconds, times }) => {
    const { states, cases } = size;
    const known = notAnswered.length > 0 ? ink.warning("not answered") : ink.added("sound");
    const word = failures.length > 0 ? ink.error("GAPS") : known;
    const figures = `${counted(states, "state")}, ${manyWords(cases)}, ${milliseconds} ms`;
    const time = timesLine(times);
    return [
      `${word}  ${visible(pathway)}${ink.dim(`  (${figures})`)}`,
      ...(time === undefined ? [] : [ink.dim(`       ${time}`)]),
    ];
  });
  const report = { folder, today: corpus.today, problems, hidden: 0, strict: false, corpus };
  const found = problems.length > 0 ? ["", pretty(report, style).trimEnd()] : [];
  return `${[...lines, ...found, "", ...verdict(verifications, problems, ink), ...restLines(rests)].join("\n")}\n`;
}

function verdict(verifications: readonly Verification[], problems: readonly Problem[], ink: Ink): readonly string[] {
  if (verifications.length === 0) return [ink.bold("There is no pathway here, so nothing is proved.")];
  if (problems.some(({ severity }) => severity === "error"))
    return [ink.bold("There are gaps in the logic. Each is shown with the plainest invented case that falls into it.")];
  return [ink.bold("No gaps found in the logic; this does not say the practice is right.")];
}

function restLines({ clocks, sources, bands }: RestsOn): readonly string[] {
  const parts: readonly [string, readonly string[]][] = [
    ["time limits that nobody has confirmed", clocks],
    ["sources that nobody has confirmed", sources],
    ["bands of tools that are not adopted, or under review", bands],
  ];
  const listed = parts.filter(([, titles]) => titles.length > 0);
  if (listed.length === 0) return [];
  return ["It rests on:", ...listed.map(([words, titles]) => `  ${words}: ${titles.map(visible).join("; ")}`)];
}

/** How many cases there are; nobody can read a number with forty digits. */
function manyWords(cases: number): string {
  return cases < 1_000_000 ? counted(cases, "case") : `more than 10^${Math.floor(Math.log10(cases))} cases`;
}

function jsonText(
  { folder, checked: { corpus } }: Library,
  verifications: readonly Timed[],
  problems: readonly Problem[],
  rests: RestsOn,
): string {
  const pathways = verifications.map(({ pathway, failures, notAnswered, otherwise, size, milliseconds, times }) => ({
    pathway,
    ...size,
    milliseconds,
    notAnswered,
    otherwise,
    time: timesJson(times),
    failures: failures.map(({ code, key, message, counterexample }) => ({
      code,
      at: key,
      message,
      case: counterexample && {
        sentence: counterexample.sentence,
        entry: counterexample.invented.entry,
        facts: Object.fromEntries(counterexample.invented.facts),
        tools: Object.fromEntries(counterexample.invented.tools),
        route: counterexample.route,
      },
    })),
  }));
  const clean = !problems.some(({ severity }) => severity === "error");
  return `${JSON.stringify({ library: folder, today: corpus.today, format: 1, clean, pathways, restsOn: rests }, null, 2)}\n`;
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.uri === b.uri ? a.span.start - b.span.start : a.uri < b.uri ? -1 : 1));
}
