/** Scenarios that were run, as a test report that build servers read: a suite for each pathway, a test for each case. */
import type { ScenarioResult } from "../../pathways/run-scenarios.ts";
import { fileIn, placesIn } from "../formats/place.ts";
import { attributes, xml } from "../formats/xml.ts";
import type { TestResults } from "./test-results.ts";
import { branchWords, coverageWords, untaken } from "./test-results.ts";

export function testJunit({ folder, corpus, scenarios, coverage }: TestResults): string {
  const placeOf = placesIn({ folder, corpus });
  const suites = new Map<string, ScenarioResult[]>();
  for (const one of scenarios) {
    const name = one.pathway ?? "No pathway that can be followed";
    suites.set(name, [...(suites.get(name) ?? []), one]);
  }
  const left = untaken(coverage).map((branch) => branchWords(coverage, branch));
  const notes = [coverageWords(coverage), ...left.map((words) => `No scenario takes ${words}`)].join("\n");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "practice-guidance test", ...counts(scenarios) })}>`,
    ...[...suites].flatMap(([name, cases]) => [
      `  <testsuite${attributes({ name, ...counts(cases) })}>`,
      ...cases.map(testcase),
      "  </testsuite>",
    ]),
    `  <testsuite${attributes({ name: "branches", tests: "0", failures: "0" })}>`,
    `    <system-out>${xml(notes)}</system-out>`,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");

  function testcase({ title, uri, pathway, passed, problems }: ScenarioResult): string {
    const file = fileIn(folder, uri);
    const head = `    <testcase${attributes({ classname: pathway ?? file, name: title, file })}`;
    if (passed) return `${head}/>`;
    const errors = problems.filter(({ severity }) => severity === "error");
    const text = errors.map((problem) => {
      const { file: at, range } = placeOf(problem.uri, problem.span);
      return `${at}${range ? `:${String(range.start.line)}:${String(range.start.column)}` : ""}: ${problem.message}`;
    });
    const [first] = errors;
    const failure = attributes({ message: first?.message ?? "", type: first?.code ?? "error" });
    return `${head}><failure${failure}>${xml(text.join("\n"))}</failure></testcase>`;
  }
}

function counts(scenarios: readonly ScenarioResult[]): { readonly tests: string; readonly failures: string } {
  const failures = scenarios.filter(({ passed }) => !passed).length;
  return { tests: String(scenarios.length), failures: String(failures) };
}
