/** Libraries in memory for the website's tests, and one small library that has every kind. */
import { atTier } from "../../../src/corpus/at-tier.ts";
import { Corpus } from "../../../src/corpus/corpus.ts";
import type { Tier } from "../../../src/corpus/facts.ts";
import { readEntry } from "../../../src/corpus/reading.ts";
import { languageOf } from "../../../src/document/source.ts";
import type { Exported } from "../../../src/exporters/exporter.ts";
import type { Kept } from "../../../src/exporters/kept.ts";
import { siteExporter } from "../../../src/exporters/site/site-exporter.ts";

export type Files = Readonly<Record<string, string>>;

/** The library these texts make; every file has to be sound unless the test says otherwise. */
export function corpusOf(files: Files, today = "2026-11-02"): Corpus {
  let corpus = Corpus.empty(today);
  for (const [uri, text] of Object.entries(files)) {
    const language = languageOf(uri);
    if (!language) throw new Error(`${uri} is not a document.`);
    corpus = corpus.with(readEntry({ uri, language, text, bom: false }).entry);
  }
  return corpus;
}

/** The website of a library for readers of a tier; `memory` spares a test that makes many of them the drawings it has. */
export function siteOf(files: Files, tier: Tier = "internal", memory?: Kept): Promise<Exported> {
  return siteExporter.export(atTier(corpusOf(files), tier), { tier, kept: memory });
}

/** The text of an exported file. */
export function textOf({ files }: Exported, path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path} among ${files.map((one) => one.path).join(", ")}.`);
  return typeof file.content === "string" ? file.content : new TextDecoder().decode(file.content);
}

/** The fields every document begins with. */
export function header(kind: string, id: string, more: Readonly<Record<string, string>> = {}): string {
  const fields = {
    kind,
    id,
    title: `Title of ${id}`,
    summary: `Summary of ${id}.`,
    status: "draft",
    version: "0.1.0",
    tier: "practitioner",
    owner: "{ role: lead, body: board }",
    approving_body: "board",
    review: "{ due: 2027-05-04 }",
    ...more,
  };
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n");
}

/** A chapter of guidance with this text. */
export function chapter(id: string, text: string, more: Readonly<Record<string, string>> = {}): string {
  return `---\n${header("guidance", id, more)}\n---\n\n${text}\n`;
}

/** One document of each kind, each pointing at some of the others. */
export const small: Files = {
  "partnership.yaml": `kind: partnership
id: testshire
title: Testshire Partnership
namespace: testshire
jurisdiction: england
invented: true
site:
  title: Testshire guidance
  neutral_title: Local information
  address: https://testshire.example/practice
  leave_to: https://www.bbc.co.uk/weather
  protected_host: practice.testshire.example
  act_now: [emergency, front-door-line]
  feedback: guidance@testshire.example
`,
  "directory.yaml": `${header("directory", "directory")}
agencies:
  - { id: council, title: Testshire Council }
roles:
  - { id: lead, title: Practice lead, agency: council }
  - { id: worker, title: Social worker, agency: council, does: Sees the child. }
bodies:
  - { id: board, title: The Board }
services:
  - id: adult-help
    title: Adult help
    for: [non_abusive_parent]
    offers: Listening.
    agency: council
    refer: Ring.
    self_referral: true
    contact: front-door-line
contacts:
  - { id: emergency, title: Emergency, type: emergency, phone: "999", national: true, checked: 2026-10-01 }
  - { id: front-door-line, title: Testshire front door, type: front_door, phone: 01632 960 001, checked: 2026-10-01 }
systems:
  - { id: record, title: Case record, agency: council }
`,
  "sources.yaml": `${header("sources", "sources")}
entries:
  - id: act
    title: The Act
    type: act
    publisher: Parliament
    edition: "2021"
    jurisdiction: [england]
    link: https://www.legislation.gov.uk/
    confirmation: { state: to_confirm, question: Is section 2 the same? }
clocks:
  - id: conference-limit
    title: First conference
    value: 15
    unit: working_days
    from: the discussion is held
    to: the conference is held
    authority: act
    confirmation: { state: to_confirm }
`,
  "levels.yaml": `${header("levels", "levels")}
levels:
  - { id: level-1, title: "Level 1", means: Open to everybody., lead: council }
  - { id: level-4, title: "Level 4", means: Protection., lead: council, statutory: section_47 }
`,
  "glossary.yaml": `${header("glossary", "glossary")}
terms:
  - { id: safe-enquiry, title: safe enquiry, means: "Asking alone." }
acronyms:
  - { short: MARAC, full: multi-agency risk assessment conference }
`,
  "tools/grid.yaml": `${header("tool", "grid")}
form: grid
purpose: To see how severe it is.
edition: First
about: non_abusive_parent
completed_by: [worker]
with: [non_abusive_parent]
never_with: [person_who_harms]
limits: [It does not foresee.]
rights: { owner: Testshire, status: local_original }
sections:
  - id: first
    title: First part
    questions:
      - { id: seen_alone, type: yes_no_not_known, label: Seen alone?, cautious: "no", privacy: personal }
      - id: fear
        type: yes_no_not_known
        label: Is the adult afraid?
        cautious: "yes"
        points: { "yes": 3 }
        privacy: safety_critical
      - id: words
        type: long_text
        label: In their own words
        visible_when: fear = "yes"
      - id: severity
        type: matrix
        label: How severe?
        rows:
          - { code: physical, label: Physical }
        columns:
          - { code: none, label: None found, points: 0 }
          - { code: grave, label: Grave, points: 7 }
        cells:
          - { row: physical, column: grave, text: Uses a weapon. }
        cautious: grave
score: { method: sum, questions: [fear, severity] }
bands:
  - { code: lower, title: Lower, min: 0, max: 6, means: Support goes on. }
  - { code: high, title: High, min: 7, max: 10, means: Refer now., leads_to: [{ pathway: door, step: protect }] }
judgement: { direction: raises_only, by: [worker] }
`,
  "tools/owned.yaml": `${header("tool", "owned")}
form: result_record
purpose: To keep a result.
edition: Second
rights: { owner: Somebody else, status: link_only, link: "https://owner.example/form" }
sections:
  - id: result
    title: The result
    questions:
      - { id: yes_count, type: number, label: How many yes?, minimum: 0, maximum: 24 }
`,
  "pathways/door.yaml": `${header("pathway", "door")}
when_used: Somebody has told us.
asks:
  - id: danger
    question: Is anybody in danger now?
    answers:
      - { code: "yes", label: "Yes" }
      - { code: "no", label: "No" }
      - { code: not_known, label: Not known }
    cautious: "yes"
entries:
  - { id: told, title: Somebody told us, from: [council], to: [decide] }
steps:
  - id: decide
    type: decision
    strand: everyone
    title: Danger now?
    mode: one_of
    by: { role: worker, agency: council }
    branches:
      - { title: "Yes, or not known", when: 'danger in ("yes", "not_known") or grid.band = "high"', to: protect }
      - { title: "No", when: 'danger = "no"', to: supported }
  - id: protect
    type: immediate_safety
    strand: child
    title: Protect
    does: Make the child safe.
    by: { role: worker, agency: council }
    clock: conference-limit
    tool: grid
    recorded_in: record
    safety: Never in front of anybody.
    next: [protected, supported]
  - id: protected
    type: outcome
    strand: child
    title: Protected
    level: level-4
    owner: { role: worker, agency: council }
    feedback: { to: worker, clock: conference-limit }
  - id: supported
    type: outcome
    strand: non_abusive_parent
    title: Supported
    level: level-1
    owner: { role: worker, agency: council }
    services: [adult-help]
repeat_incident: { to: decide, note: Each report comes in here. }
out_of_hours: { contact: front-door-line, note: Ring. }
for_families: We want you to be safe.
`,
  "chapters/first.md": chapter(
    "first",
    `# Title of first

:::short-answer
Make people safe within [](ref:conference-limit). Band [](ref:grid#high). Ring the [](ref:front-door-line).
:::

## Act now

:::act-now
- Ring [999](ref:emergency).
:::

:::law{source="act" strength="must"}
The law demands it.
:::

::steps{pathway="door"}

::tool{id="grid"}

## Words

See [the next chapter](second.md#deep-part), the [Act](https://www.legislation.gov.uk/) and [](ref:safe-enquiry).

| A | B |
| --- | ---: |
| one | 2 |
`,
    { chapter: "1", first_response: "true", explains: "[door]", uses: "[grid]", sources: "[{ source: act }]" },
  ),
  "chapters/second.md": chapter("second", "## Deep part\n\nMore, with the [grid](ref:grid#fear).", { chapter: "2" }),
  "scenarios/case.yaml": `${header("scenario", "case")}
invented: true
pathway: door
entry: told
facts:
  - { ask: danger, answer: "yes" }
tools:
  - tool: grid
    answers:
      - { question: fear, answer: "yes" }
      - { question: severity, row: physical, answer: grave }
expects:
  outcomes: [protected, supported]
  bands: [{ tool: grid, band: high }]
`,
};
