/** Scenarios that were run, for people: a line each, what went wrong, and which branches none of them takes. */
import { dayInWords } from "../day-in-words.ts";
import { counted } from "../counted.ts";
import { inkFor } from "../formats/ink.ts";
import { fileIn } from "../formats/place.ts";
import { pretty } from "../formats/pretty.ts";
import type { Style } from "../formats/results.ts";
import { visible } from "../formats/visible.ts";
import type { TestResults } from "./test-results.ts";
import { branchWords, coverageWords, untaken, verdict } from "./test-results.ts";

export function testSpec({ folder, corpus, scenarios, coverage }: TestResults, style: Style): string {
  const ink = inkFor(style.colour);
  const lines = scenarios.map(({ passed, title, uri, pathway }) => {
    const word = passed ? ink.added("passed") : ink.error("FAILED");
    const through = pathway === undefined ? "" : ` through ${pathway}`;
    return `${word}  ${visible(title)}${ink.dim(`${through} (${visible(fileIn(folder, uri))})`)}`;
  });
  const problems = scenarios.flatMap((result) => result.problems);
  const report = { folder, today: corpus.today, problems, hidden: 0, strict: false, corpus };
  const left = untaken(coverage);
  return [
    ...lines,
    ...(problems.length > 0 ? ["", pretty(report, style).trimEnd()] : []),
    "",
    `${ink.bold(verdict(scenarios))} ${counted(scenarios.length, "scenario")} read as on ${dayInWords(corpus.today)}.`,
    `${coverageWords(coverage)}${left.length === 0 ? "." : ". No scenario takes:"}`,
    ...left.map((branch) => `  ${visible(branchWords(coverage, branch))}`),
    "",
  ].join("\n");
}
