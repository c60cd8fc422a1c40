/** Results as a test report: each document is a suite, and what stops publication is a failed test in it. */
import type { Problem } from "../../document/problem.ts";
import { failing } from "./failing.ts";
import type { Place } from "./place.ts";
import { fileIn, placesIn } from "./place.ts";
import type { Format, Results } from "./results.ts";
import { attributes, xml } from "./xml.ts";

export const junit: Format = (results) => {
  const suites = byDocument(results).map(([uri, problems]) => suite(results, uri, problems));
  const failures = results.problems.filter((problem) => failing(problem, results.strict)).length;
  const tests = suites.reduce((sum, { tests }) => sum + tests, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "practice-guidance", tests: String(tests), failures: String(failures) })}>`,
    ...suites.map(({ text }) => text),
    "</testsuites>",
    "",
  ].join("\n");
};

/** Every document, those without problems too, and files that could not be read. */
function byDocument({ corpus, problems }: Results): readonly (readonly [string, readonly Problem[]])[] {
  const groups = new Map<string, Problem[]>(corpus.uris().map((uri) => [uri, []]));
  for (const problem of problems) groups.set(problem.uri, [...(groups.get(problem.uri) ?? []), problem]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function suite(results: Results, uri: string, problems: readonly Problem[]): { text: string; tests: number } {
  const placeOf = placesIn(results);
  const file = fileIn(results.folder, uri);
  const failed = problems.filter((problem) => failing(problem, results.strict));
  const passed = problems.filter((problem) => !failing(problem, results.strict));
  const cases = failed.map((problem) => {
    const { code, severity, message } = problem;
    const at = inLine(placeOf(uri, problem.span));
    const failure = `<failure${attributes({ message, type: severity })}>${xml(`${at}: ${message}`)}</failure>`;
    return `    <testcase${attributes({ classname: file, name: `${code} at ${at}`, file })}>${failure}</testcase>`;
  });
  if (cases.length === 0)
    cases.push(`    <testcase${attributes({ classname: file, name: "nothing stops publication", file })}/>`);
  const notes = passed.map(({ code, severity, span, message }) => {
    return `${inLine(placeOf(uri, span))}: ${severity} ${code}: ${message}`;
  });
  const tests = cases.length;
  const text = [
    `  <testsuite${attributes({ name: file, tests: String(tests), failures: String(failed.length) })}>`,
    ...cases,
    ...(notes.length > 0 ? [`    <system-out>${xml(notes.join("\n"))}</system-out>`] : []),
    "  </testsuite>",
  ].join("\n");
  return { text, tests };
}

function inLine({ file, range }: Place): string {
  return range ? `${file}:${String(range.start.line)}:${String(range.start.column)}` : file;
}
