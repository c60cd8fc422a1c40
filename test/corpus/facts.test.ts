/** What a document leaves behind: names under keys, references that point at keys, each with its narrow span. */
import assert from "node:assert/strict";
import { readEntry } from "../../src/corpus/reading.ts";
import type { Language } from "../../src/document/source.ts";

/** The facts of a text, with each span shown as the words it holds. */
function factsOf(text: string, language: Language = "yaml", uri = `a.${language === "yaml" ? "yaml" : "md"}`) {
  const { facts } = readEntry({ uri, language, text, bom: false }).entry;
  const words = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end);
  return {
    facts,
    names: facts.names.map((name) => `${name.type} ${name.key} «${words(name)}»`),
    references: facts.references.map(
      (one) => `${one.by} ${one.types.join("/")} ${one.key} «${words(one)}» from ${one.from}`,
    ),
  };
}

const TOOL = `kind: tool
id: yp-dash
sections:
  - id: first
    title: First
    questions:
      - { id: threats, type: yes_no_not_known, label: Threats?, cautious: "yes" }
      - id: kinds
        type: multiple_choice
        label: Which?
        visible_when: threats = "yes" and score >= 3
        options:
          - { code: verbal, label: Verbal }
          - { code: "other", label: Other }
        cautious: verbal
bands:
  - { code: high, title: High, min: 0, max: 9, means: m, leads_to: [{ pathway: front-door, step: triage }] }
`;

describe("Facts", () => {
  it("hold every name of a tool under a key that says where it belongs", () => {
    const { names } = factsOf(TOOL);
    for (const name of [
      "tool yp-dash «yp-dash»",
      "section yp-dash#first «first»",
      "question yp-dash#threats «threats»",
      "question yp-dash#kinds «kinds»",
      "option yp-dash#kinds.verbal «verbal»",
      "option yp-dash#kinds.other «other»",
      "band yp-dash#high «high»",
    ]) {
      assert.ok(names.includes(name), `${name} is missing from ${names.join(", ")}`);
    }
  });

  it("hold references to names in the same tool, in another document, and inside conditions", () => {
    const { references } = factsOf(TOOL);
    for (const reference of [
      "condition  yp-dash#threats «threats» from yp-dash#kinds",
      "condition  yp-dash#threats.yes «yes» from yp-dash#kinds",
      "field option yp-dash#kinds.verbal «verbal» from yp-dash#kinds",
      "field pathway front-door «front-door» from yp-dash#high",
      "field step front-door#triage «triage» from yp-dash#high",
    ]) {
      assert.ok(references.includes(reference), `${reference} is missing from ${references.join(", ")}`);
    }
  });

  it("take a tool's name in a pathway's condition for its id", () => {
    const { references } = factsOf(`kind: pathway
id: p
steps:
  - id: d
    type: decision
    branches:
      - { title: High, when: 'yp_dash.band = "high" or danger = "yes" or yp_dash.grid.row = "severe"', to: d }
`);
    for (const reference of [
      "condition  yp-dash «yp_dash» from p#d",
      "condition  yp-dash#high «high» from p#d",
      "condition  p#danger «danger» from p#d",
      "condition  p#danger.yes «yes» from p#d",
      "condition  yp-dash#grid «grid» from p#d",
      "condition  yp-dash#grid.row «row» from p#d",
      "condition  yp-dash#grid.severe «severe» from p#d",
    ]) {
      assert.ok(references.includes(reference), `${reference} is missing from ${references.join(", ")}`);
    }
    assert.ok(references.includes("field step p#d «d» from p#d"));
  });

  it("find the scope of a scenario's names through the fields that give it", () => {
    const { references } = factsOf(`kind: scenario
id: s
pathway: front-door
entry: phone
facts:
  - { ask: danger, answer: "yes" }
  - { pathway: other, ask: safe, answer: "no" }
tools:
  - tool: dash
    answers: [{ question: grid, row: physical, answer: high }]
expects: { outcomes: [helped, "other#closed"] }
`);
    for (const key of [
      "front-door#phone",
      "front-door#danger.yes",
      "other#safe.no",
      "dash#grid.physical",
      "front-door#helped",
      "other#closed",
    ]) {
      assert.ok(
        references.some((reference) => reference.includes(` ${key} `)),
        `${key} in ${references.join(", ")}`,
      );
    }
  });

  it("hold a chapter's headings and links", () => {
    const { names, references } = factsOf(
      `---
kind: guidance
id: g
---
# Act now
## Act now
See [](ref:dash#high), [the door](ref:front-door) and [a file](../b.md#part%20one "x").

:::law{source="act-1989" strength="must"}
Do it.
:::

::steps{pathway="front-door"}
`,
      "markdown",
      "chapters/g.md",
    );
    assert.ok(names.includes("heading g#act-now «# Act now»"));
    assert.ok(names.includes("heading g#act-now-1 «## Act now»"));
    assert.ok(names.includes("heading file:chapters/g.md#act-now «# Act now»"));
    for (const reference of [
      "prose  dash#high «dash#high» from g",
      "prose  front-door «front-door» from g",
      "link  file:b.md#part one «../b.md#part%20one» from g",
      "directive source act-1989 «act-1989» from g",
      "directive pathway front-door «front-door» from g",
    ]) {
      assert.ok(references.includes(reference), `${reference} is missing from ${references.join(", ")}`);
    }
  });

  it("hold the steps of a pathway without their words, and where each leads", () => {
    const header = `kind: pathway
id: door
title: Door
summary: A way in.
status: draft
version: 0.1.0
tier: practitioner
owner: { role: lead, body: group }
approving_body: group
review: { due: 2027-04-01 }
`;
    const { facts } = factsOf(`${header}when_used: Somebody is worried.
entries:
  - { id: phone, title: Telephone, to: [see] }
  - { id: letter, title: Letter, to: [see, both] }
steps:
  - { id: see, type: complete_tool, strand: child, title: See, by: { role: r, agency: a }, tool: grid, next: [both] }
  - { id: both, type: join, strand: child, title: Both, waits_for: all, next: [pass] }
  - { id: pass, type: handover, strand: child, title: Pass, by: { role: r, agency: a }, to: { pathway: other, step: start } }
  - { id: helped, type: outcome, strand: child, title: Helped, level: level-1, owner: { role: r, agency: a } }
repeat_incident: { to: see }
`);
    assert.deepEqual(facts.details, {
      kind: "pathway",
      asks: [],
      starts: ["see", "both"],
      again: "see",
      steps: [
        { id: "see", type: "complete_tool", strand: "child", tool: "grid", next: ["door#both"] },
        { id: "both", type: "join", strand: "child", next: ["door#pass"], waitsForAll: true },
        { id: "pass", type: "handover", strand: "child", next: ["other#start"] },
        { id: "helped", type: "outcome", strand: "child", level: "level-1", next: [] },
      ],
    });
  });

  it("are the same whatever the line ends are", () => {
    const keys = (text: string) => factsOf(text).facts.names.map(({ key }) => key);
    assert.deepEqual(keys(TOOL.replaceAll("\n", "\r\n")), keys(TOOL));
  });
});
