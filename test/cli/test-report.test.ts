/** `test` for build servers and other programs, the branches that no case takes, and cases written for them. */
import assert from "node:assert/strict";
import { SaxesParser } from "saxes";
import { run } from "../../src/cli/run.ts";
import { base } from "../meaning/base.ts";
import { memoryWorld } from "./memory-world.ts";

/** Of a library whose decision has three branches, a case that takes the first; the small library has another. */
const IN_DANGER = `kind: scenario
id: in-danger
title: In danger & <now>
summary: An invented case.
status: draft
version: 0.1.0
tier: practitioner
owner: { role: lead, body: board }
approving_body: board
review: { due: 2027-05-04 }
invented: true
pathway: door
entry: told
facts:
  - { ask: danger, answer: "yes" }
tools:
  - { tool: grid, answers: [{ question: severity, row: physical, answer: none }] }
expects:
  outcomes: [protected]
`;

function library(scenario = IN_DANGER): Map<string, string> {
  const { "scenarios/case.yaml": _, ...rest } = base;
  const files = { ...rest, "scenarios/in-danger.yaml": scenario };
  return new Map(Object.entries(files).map(([path, text]) => [`guidance/${path}`, text]));
}

async function ran(scenario: string, ...options: readonly string[]) {
  const world = memoryWorld({ files: library(scenario) });
  const exit = await run(["test", "guidance", ...options], world);
  return { exit, world, text: world.said.stdout };
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Throws where it is no XML. */
function tagsOf(xml: string): { readonly tags: readonly Tag[]; readonly text: string } {
  const tags: Tag[] = [];
  let text = "";
  const parser = new SaxesParser();
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name, attributes }) => tags.push({ name, attributes: attributes }));
  parser.on("text", (words) => (text += words));
  parser.write(xml).close();
  return { tags, text };
}

const WRONG = IN_DANGER.replace("outcomes: [protected]", "outcomes: [supported]");

describe("The report on a library's cases", () => {
  it("names every branch that no case takes", async () => {
    const { exit, text } = await ran(IN_DANGER);
    assert.equal(exit, 0);
    assert.match(text, /Branches taken: 1 of 3 \(33%\)\. No scenario takes:/u);
    assert.match(text, /at “How grave is it\?”, “Not known yet”/u);
    assert.doesNotMatch(text, /“Grave”/u);
  });

  it("gives other programs every case with where it ended, and every branch with how many take it", async () => {
    const { exit, text } = await ran(WRONG, "--format", "json");
    assert.equal(exit, 1);
    const report = JSON.parse(text) as Report;
    assert.deepEqual([report.passed, report.failed], [0, 1]);
    const [one] = report.scenarios;
    assert.equal(one?.file, "guidance/scenarios/in-danger.yaml");
    assert.deepEqual(one.outcomes, ["door#protected"]);
    assert.ok((one.problems[0]?.range?.start.line ?? 0) > 1);
    assert.deepEqual([report.branches.taken, report.branches.all], [1, 3]);
    assert.deepEqual(
      report.branches.pathways[0]?.branches.map(({ title, scenarios }) => [title, scenarios]),
      [
        ["Grave", 1],
        ["Not known yet", 0],
        ["Less grave", 0],
      ],
    );
  });

  it("is a test report that build servers read, whatever an author wrote", async () => {
    const sound = tagsOf((await ran(IN_DANGER, "--format", "junit")).text);
    const [suites] = sound.tags;
    assert.deepEqual([suites?.attributes["tests"], suites?.attributes["failures"]], ["1", "0"]);
    assert.equal(sound.tags.find(({ name }) => name === "testcase")?.attributes["name"], "In danger & <now>");
    assert.match(sound.text, /Branches taken: 1 of 3/u);
    const wrong = tagsOf((await ran(WRONG, "--format", "junit")).text);
    assert.equal(wrong.tags[0]?.attributes["failures"], "1");
    const failure = wrong.tags.find(({ name }) => name === "failure");
    assert.match(failure?.attributes["message"] ?? "", /Supported/u);
    assert.match(wrong.text, /guidance\/scenarios\/in-danger\.yaml:\d+:\d+: /u);
  });

  it("goes into a file, with the verdict on the screen", async () => {
    const { world, text } = await ran(IN_DANGER, "--format", "junit", "--output", "reports/cases.xml");
    assert.equal(text, "");
    assert.match(world.said.stderr, /arrives where it should\. Branches taken: 1 of 3 .*reports\/cases\.xml/u);
    tagsOf(new TextDecoder().decode(world.files.get("reports/cases.xml")));
  });
});

describe("Cases written for branches that none takes", () => {
  it("are few, pass, and leave no branch", async () => {
    const { exit, world } = await ran(IN_DANGER, "--generate");
    assert.equal(exit, 0);
    const made = [...world.files.keys()].filter((path) => path.includes("taken-nowhere-else"));
    assert.equal(made.length, 2);
    const texts = [...world.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
    const again = memoryWorld({ files: new Map(texts) });
    assert.equal(await run(["test", "guidance", "--generate"], again), 0);
    assert.match(again.said.stdout, /Branches taken: 3 of 3 \(100%\)\.\n/u);
    assert.match(again.said.stderr, /nothing is left/u);
    const checked = memoryWorld({ files: new Map(texts) });
    await run(["check", "guidance", "--format", "json"], checked);
    const { problems } = JSON.parse(checked.said.stdout) as { problems: readonly { file: string; code: string }[] };
    assert.deepEqual(
      problems.filter(({ file }) => file.includes("taken-nowhere-else")),
      [],
    );
  });

  it("are none that would get stuck", async () => {
    const files = library();
    const door = files.get("guidance/pathways/door.yaml") ?? "";
    // Whoever is not settled comes to a decision that has an answer only for what is.
    const settle = `  - id: settle
    type: decision
    strand: everyone
    title: Settled?
    mode: one_of
    by: { role: worker, agency: council }
    branches:
      - { title: Settled, when: 'grid.incomplete = "no"', to: protect }
  - id: protect
`;
    const open = door
      .replace(/(title: Not known yet\n.*\n\s+to: )protect/u, "$1settle")
      .replace("  - id: protect\n", settle);
    files.set("guidance/pathways/door.yaml", open);
    const world = memoryWorld({ files });
    await run(["test", "guidance", "--generate"], world);
    const texts = [...world.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
    const again = memoryWorld({ files: new Map(texts) });
    assert.equal(await run(["test", "guidance"], again), 0);
    assert.match(again.said.stdout, /No scenario takes:\n.*“Not known yet”\n.*“Settled”\n$/u);
  });

  it("are not written over a file that is there", async () => {
    const files = library();
    files.set("guidance/scenarios/taken-nowhere-else-1-door.yaml", "kind: none\n");
    const world = memoryWorld({ files });
    assert.equal(await run(["test", "guidance", "--generate"], world), 2);
    assert.match(world.said.stderr, /no id that is free|already/u);
  });
});

interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly scenarios: readonly {
    readonly file: string;
    readonly outcomes: readonly string[];
    readonly problems: readonly { readonly range?: { readonly start: { readonly line: number } } }[];
  }[];
  readonly branches: {
    readonly taken: number;
    readonly all: number;
    readonly pathways: readonly {
      readonly branches: readonly { readonly title: string; readonly scenarios: number }[];
    }[];
  };
}
