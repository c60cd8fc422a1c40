/** Random series of edits of a small library, chosen so that they break and mend things in other documents. */
import fc from "fast-check";
import type { Source } from "../../src/document/source.ts";
import { languageOf } from "../../src/document/source.ts";
import { baseLibrary } from "./base-library.ts";
import { completed } from "./completion.ts";

/** A library as texts by uri. */
export type Texts = ReadonlyMap<string, string>;

export type RandomEdit =
  | { readonly type: "lever"; readonly lever: number }
  | { readonly type: "remove" | "restore" | "copy" | "rename"; readonly document: number }
  | {
      readonly type: "line";
      readonly document: number;
      readonly line: number;
      readonly how: "cut" | "double" | "indent";
    }
  | { readonly type: "word"; readonly document: number; readonly place: number; readonly word: number };

/** Documents that depend on nearly everything in the sound library. */
const DEPENDING: readonly Source[] = [
  completed({
    kind: "guidance",
    uri: "chapters/depending.md",
    text: `related: [first-contact]
uses: [checklist]
sources:
  - { source: front-door-handbook }
  - { source: abuse-act, where: section 1 }
---
# Depending

Families are helped at level 4.

Decide within [one working day](ref:decision-on-referral). A score of [1 or more](ref:checklist#raised) is
[raised](ref:checklist#raised). Call the independent domestic violence adviser (IDVA) and the GP, the IDVA or the outreach worker.
See [first contact](first-contact.md#first-contact), [the directory](../directory.yaml) and the [line](ref:outreach-line),
not [this one](ref:outreach-servicee). The Old Testbridge Group meets on Mondays.

:::law{source="front-door-handbook" strength="must"}
The clients come within five working days. It is an abusive relationship.
:::

::steps{pathway="front-door"}

::tool{id="checklist"}
`,
  }),
  completed({
    kind: "directory",
    uri: "partners.yaml",
    text: "roles:\n  - { id: visitor, title: Visitor, agency: specialist-agencyy }\nbodies:\n  - { id: partner-group, title: Partner group, reports_to: steering-group }\n",
  }),
  completed({
    kind: "pathway",
    uri: "pathways/depending.yaml",
    text: `asks:
  - id: agreed
    question: Agreed?
    answers: [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }]
    cautious: "no"
    criterion: { counts: calls, times: 3, within: { value: 12, unit: months } }
steps:
  - id: score
    type: decision
    strand: everyone
    title: Score
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: High, when: checklist.score >= 1 and agreed = "yes", to: complete }
      - { title: Threats, when: checklist.threats = "yes" or checklist.band = "lower", to: hand-over }
  - id: complete
    type: complete_tool
    strand: non_abusive_parent
    title: Complete
    by: { role: social-worker, agency: childrens-services }
    tool: checklist
    edition: Second edition, 2026
    recorded_in: case-system
    clock: feedback-to-referrer
    next: [supported]
  - id: hand-over
    type: handover
    strand: non_abusive_parent
    title: Hand over
    by: { role: social-worker, agency: childrens-services }
    to: { pathway: front-door, step: protect }
`,
  }),
  completed({
    kind: "pathway",
    uri: "pathways/visiting.yaml",
    without: ["disagreement"],
    text: `asks:
  - id: danger
    question: Is anybody in danger?
    answers: [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }, { code: not_known, label: Not known }]
    cautious: "yes"
    criterion: { counts: calls, times: 3, within: { value: 12, unit: months } }
entries:
  - { id: start, title: Start, to: [look-first] }
steps:
  - id: look-first
    type: complete_tool
    strand: everyone
    title: Look at workers' safety
    by: { role: social-worker, agency: specialist-agency }
    tool: lone
    recorded_in: case-system
    next: [visit]
  - id: visit
    type: home_visit
    strand: child
    title: See the child
    by: { role: social-worker, agency: childrens-services }
    next: [make-plan]
  - id: make-plan
    type: complete_tool
    strand: child
    title: Agree what happens
    by: { role: social-worker, agency: childrens-services }
    tool: plan
    recorded_in: case-system
    next: [decide]
  - id: decide
    type: decision
    strand: everyone
    title: Is anybody in danger?
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: "Yes", when: 'danger = "yes"', to: protect-them }
      - { title: Not known, when: 'danger = "not_known"', to: find-out }
      - { title: "No", when: 'danger = "no"', to: support-them }
  - id: find-out
    type: gather_information
    strand: everyone
    title: Find out who is in danger
    by: { role: social-worker, agency: childrens-services }
    clock: decision-on-referral
    next: [support-them]
  - id: protect-them
    type: handover
    strand: child
    title: Protect
    by: { role: social-worker, agency: childrens-services }
    to: { pathway: front-door, step: protect }
  - id: support-them
    type: handover
    strand: child
    title: Support
    by: { role: social-worker, agency: childrens-services }
    to: { pathway: front-door, step: supported }
  - id: from-elsewhere
    type: support
    strand: child
    title: Told by another pathway
    by: { role: social-worker, agency: childrens-services }
    next: [visit]
`,
  }),
  completed({
    kind: "pathway",
    uri: "pathways/sending.yaml",
    text: `entries:
  - { id: start, title: Start, from: [specialist-agency], to: [ask-harm, send] }
steps:
  - id: ask-harm
    type: complete_tool
    strand: person_who_harms
    title: Ask the person who harms
    by: { role: social-worker, agency: childrens-services }
    tool: copy
    recorded_in: case-system
    next: [send]
  - id: send
    type: handover
    strand: child
    title: Send
    by: { role: social-worker, agency: childrens-services }
    to: { pathway: visiting, step: from-elsewhere }
`,
  }),
  completed({
    kind: "protocol",
    uri: "plans/disagreement.yaml",
    text: `for_pathways: [visiting]
stages:
  - id: managers
    title: Managers settle it
    by: { role: team-manager, agency: childrens-services }
    does: They settle it together.
`,
  }),
  completed({
    kind: "tool",
    uri: "tools/lone.yaml",
    text: "form: assessment\nabout: worker\nwith: [worker]\nnever_with: [family]\n",
  }),
  completed({ kind: "tool", uri: "tools/plan.yaml", text: "form: plan\nabout: child\n" }),
  completed({
    kind: "tool",
    uri: "tools/copy.yaml",
    text: `about: person_who_harms
ages: { from: 16 }
with: [person_who_harms]
never_with: [non_abusive_parent, child]
same_form_as: checklist
training: [A day on the checklist]
sections:
  - id: danger
    title: Danger
    questions:
      - { id: afraid, type: yes_no_not_known, label: Afraid?, cautious: "yes" }
      - { id: threats, type: yes_no_not_known, label: Threats?, cautious: "yes" }
`,
  }),
  completed({
    kind: "training",
    uri: "plans/training.yaml",
    text: `review: { due: 2027-11-02, last: 2026-11-01, relied_on: [{ document: first-contact, version: 0.1.0 }] }
courses:
  - id: checklist-day
    title: A day on the checklist
    for: [social-worker]
    provider: Domestic abuse charity
    teaches: [{ document: first-contact, version: 0.1.0 }]
    qualifies_for: [copy]
`,
  }),
  completed({
    kind: "indicators",
    uri: "plans/counted.yaml",
    text: `indicators:
  - id: asked-in-time
    title: Families asked in time
    decision: Where the checklist is not used.
    type: process
    numerator: Families asked
    denominator: Families
    period: quarter
    direction: watch
    balanced_by: []
    baseline: { state: to_set }
    source_system: case-system
    owner: social-worker
    forum: steering-group
    fields: [{ tool: checklist, usage: completed }]
`,
  }),
  completed({
    kind: "directory",
    uri: "systems.yaml",
    text: "systems:\n  - { id: early-help-record, title: Early help record, agency: childrens-services }\n",
  }),
  completed({
    kind: "deployment",
    uri: "plans/forms-in-use.yaml",
    text: `forms:
  - { tool: checklist, version: 0.1.0, system: case-system, environment: live, from: 2026-09-01, in_progress: none_before, rollback: Back to paper. }
`,
  }),
  completed({
    kind: "deployment",
    uri: "plans/forms-early-help.yaml",
    text: `forms:
  - { tool: checklist, version: 0.1.4, system: early-help-record, environment: live, from: 2026-09-01, in_progress: none_before, rollback: Back to paper. }
`,
  }),
  completed({
    kind: "guidance",
    uri: "chapters/open.md",
    text: `tier: public
sources:
  - source: old-handbook
---
# Open

This is about [an aim](ref:child-aim).
`,
  }),
  completed({
    kind: "guidance",
    uri: "chapters/ready.md",
    text: "status: ready\nfirst_response: true\n---\n# Ready\n",
  }),
  completed({
    kind: "consultation",
    uri: "plans/consultation.yaml",
    text: "about: [open]\nresponses:\n  - { id: first, from: Health visitors, says: We need to be told. }\n",
  }),
  completed({
    kind: "engagement",
    uri: "plans/engagement.yaml",
    text: "heard:\n  - { id: first, says: Ask me alone., changed: [{ document: ready, how: It says so now. }] }\n",
  }),
  completed({
    kind: "sources",
    uri: "plans/old-sources.yaml",
    text: `entries:
  - id: old-handbook
    title: Old handbook
    type: local
    publisher: Testbridge partnership
    edition: "2020"
    superseded_by: front-door-handbook
    jurisdiction: [england]
    confirmation: { state: to_confirm }
  - id: abuse-act
    title: An Act
    type: act
    publisher: Parliament
    edition: "2021"
    sections: ["1"]
    commencement: [{ sections: ["1"], state: pilot, areas: [Testbridge], until: 2026-12-01 }]
    jurisdiction: [england]
    confirmation: { state: to_confirm }
clocks:
  - id: first-answer
    title: First answer
    value: 5
    unit: working_days
    from: the decision is recorded
    to: the referrer knows what was decided and why
    authority: front-door-handbook
    confirmation: { state: to_confirm }
  - id: our-decision
    title: Our decision
    value: 2
    unit: working_days
    from: the referral is received
    to: the decision is recorded
    authority: front-door-handbook
    local: true
    within: decision-on-referral
    confirmation: { state: to_confirm }
`,
  }),
  completed({
    kind: "glossary",
    uri: "plans/terms.yaml",
    text: "terms:\n  - { id: abuse, title: abuse, means: What one does to another., defines: domestic_abuse, source: abuse-act, where: section 1 }\n",
  }),
  completed({
    kind: "glossary",
    uri: "plans/terms-of-children.yaml",
    text: "terms:\n  - { id: child-victim, title: child as victim, means: A child who lives with it., defines: child_as_victim, source: abuse-act, where: section 1 }\n",
  }),
  completed({
    kind: "framework",
    uri: "plans/aims.yaml",
    text: "items:\n  - { id: child-aim, title: Heard, topic: hearing, polarity: positive }\n",
  }),
  completed({
    kind: "framework",
    uri: "plans/recommendations.yaml",
    text: `type: recommendations
items:
  - { id: hear-children, title: Children should be heard, topic: hearing, polarity: negative, strength: reminded }
`,
  }),
  completed({
    kind: "action-plan",
    uri: "plans/actions.yaml",
    text: `actions:
  - id: hear-them
    title: Hear them
    answers: [hear-children]
    owner: practice-lead
    body: steering-group
    due: 2027-03-31
    done_when: They say so.
    state: open
`,
  }),
];

const start: readonly Source[] = [...baseLibrary, ...DEPENDING];
const uris = start.map(({ uri }) => uri);

/** The library before any edit. */
export const startTexts: Texts = new Map(start.map(({ uri, text }) => [uri, text]));

/** Places where a few letters change what other documents are judged by; applied again, they change back. */
const LEVERS: readonly (readonly [uri: string, from: string, to: string])[] = [
  ["directory.yaml", "id: social-worker", "id: sw"],
  ["directory.yaml", "{ id: outreach-line,", "{ id: outreach-line, tier: restricted,"],
  ["directory.yaml", "title: Domestic abuse charity }", "title: Domestic abuse charity, type: police }"],
  ["directory.yaml", "id: outreach-service", "id: team-manager"],
  ["directory.yaml", "id: case-system", "id: checklist"],
  ["directory.yaml", "tier: practitioner", "tier: internal"],
  ["directory.yaml", "kind: directory", "# Moves everything down.\nkind: directory"],
  ["directory.yaml", "safeguarding_partners: true", "reports_to: partner-group"],
  [
    "directory.yaml",
    "safeguarding_partners: true",
    "safeguarding_partners: true, also: [{ name: Old Testbridge Group }]",
  ],
  ["partnership.yaml", "invented: true\n", ""],
  ["chapters/first-contact.md", "version: 0.1.0", "version: 0.2.0"],
  ["chapters/open.md", "status: draft", "status: approved"],
  ["sources.yaml", "kind: sources", "# Moves everything down.\nkind: sources"],
  ["sources.yaml", "id: front-door-handbook", "id: outreach-servicee"],
  ["directory.yaml", "id: specialist-agency", "id: special-agencyy"],
  ["levels.yaml", "statutory: section_47", "statutory: none"],
  ["levels.yaml", "id: level-2", "id: level-two"],
  [
    "levels.yaml",
    "lead: childrens-services\n    statutory: none",
    "lead: childrens-services\n    statutory: section_17",
  ],
  ["levels.yaml", "title: Protection", 'title: "Level 3: Protection"'],
  ["pathways/depending.yaml", "times: 3", "times: 5"],
  ["pathways/visiting.yaml", `when: 'danger = "yes"'`, `when: 'checklist.band = "raised"'`],
  ["plans/old-sources.yaml", "value: 5", "value: 6"],
  ["plans/old-sources.yaml", '    sections: ["1"]', '    sections: ["2"]'],
  ["plans/old-sources.yaml", "state: pilot", "state: not_begun"],
  ["plans/terms-of-children.yaml", "defines: child_as_victim, ", ""],
  ["plans/actions.yaml", "answers: [hear-children]", "answers: [child-aim]"],
  ["pathways/front-door.yaml", "    services: [outreach-service]\n", ""],
  ["pathways/front-door.yaml", "id: protect", "id: safeguard"],
  ["pathways/front-door.yaml", "id: danger_now", "id: danger"],
  ["pathways/front-door.yaml", "kind: pathway\n", "kind: pathways\n"],
  ["pathways/front-door.yaml", "kind: pathway\n", "kind: tool\n"],
  ["pathways/front-door.yaml", "tier: practitioner", "tier: restricted"],
  ["tools/checklist.yaml", "code: raised", "code: high"],
  ["tools/checklist.yaml", "min: 1, max: 2", "min: 2, max: 2"],
  ["tools/checklist.yaml", "max: 0", "max: 1"],
  ["tools/checklist.yaml", "Second edition, 2026", "Third edition"],
  ["tools/checklist.yaml", "id: threats", "id: menaces"],
  ["tools/checklist.yaml", "id: checklist", "id: check-list"],
  ["tools/checklist.yaml", "form: checklist", "form: form"],
  ["tools/checklist.yaml", "version: 0.1.0", "version: 0.2.0"],
  ["plans/forms-early-help.yaml", "version: 0.1.4", "version: 1.0.0"],
  ["plans/forms-in-use.yaml", "environment: live", "environment: test"],
  ["plans/forms-in-use.yaml", "from: 2026-09-01", "from: 2026-12-01"],
  ["tools/checklist.yaml", "recorded_in: [case-system]", "recorded_in: []"],
  ["tools/checklist.yaml", "limits: [It says", "usage: { purpose: To see it used. }\nlimits: [It says"],
  ["tools/checklist.yaml", "tier: practitioner", "tier: public"],
  ["sources.yaml", "in_force_from: 2026-01-01", "in_force_from: 2027-01-01"],
  ["sources.yaml", "in_force_from: 2026-01-01", "superseded_by: working-together"],
  ["sources.yaml", "value: 1\n", "value: 2\n"],
  ["sources.yaml", "id: feedback-to-referrer", "id: answer"],
  ["sources.yaml", "unit: working_days\n    from: the decision", "unit: calendar_days\n    from: the decision"],
  [
    "glossary.yaml",
    "full: independent domestic violence adviser",
    "known: true, full: independent domestic violence adviser",
  ],
  ["glossary.yaml", "short: IDVA", "short: IDVAX"],
  ["glossary.yaml", "full: independent domestic", "full: independent home"],
  ["glossary.yaml", "acronyms:\n", "people: { person_who_harms: perpetrator }\nacronyms:\n"],
  ["glossary.yaml", "known: true }", "known: false }"],
  [
    "glossary.yaml",
    "acronyms:\n",
    "lexicon:\n  - { id: clients, phrases: [client*], why: They buy nothing., prefer: [families], context: [guidance], allowed: [Say “clients”., No “client” here.] }\nacronyms:\n",
  ],
  ["glossary.yaml", "kind: glossary", "kind: glosary"],
  [
    "partnership.yaml",
    "site:\n",
    "rules: [{ rule: unused-id, severity: off, reason: The board has said so. }]\nsite:\n",
  ],
  [
    "partnership.yaml",
    "site:\n",
    "rules: [{ rule: unknown-id, severity: off, reason: The board has said so. }]\nsite:\n",
  ],
  ["partnership.yaml", "act_now: [emergency, line-at-night]", "act_now: [emergency]"],
  ["chapters/first-contact.md", "# First contact", "# First meeting"],
  ["chapters/first-contact.md", "id: first-contact", "id: checklist"],
  ["chapters/first-contact.md", "tier: practitioner", "tier: public"],
  ["chapters/depending.md", "tier: practitioner", "tier: public"],
  ["chapters/depending.md", "---\n# D", "---\n:::practitioners-only\n# D"],
  ["pathways/depending.yaml", "id: agreed", "id: consent"],
  ["scenarios/danger-not-known.yaml", "answer: not_known", "answer: declined"],
];

/** Names and values that mean something elsewhere, to be put in the place of others. */
const WORDS = [
  "social-worker",
  "team-manager",
  "steering-group",
  "childrens-services",
  "checklist",
  "front-door",
  "first-contact",
  "level-1",
  "level-4",
  "outreach-service",
  "emergency",
  "case-system",
  "decision-on-referral",
  "front-door-handbook",
  "protect",
  "supported",
  "practitioner",
  "public",
  "draft",
  "approved",
  "yes",
  "no",
  "2026-10-01",
  "2027-04-01",
  "pathway",
  "tool",
];

const place = fc.nat({ max: 5000 });
const document = fc.nat({ max: uris.length - 1 });

const edit: fc.Arbitrary<RandomEdit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ type: fc.constant("lever" as const), lever: fc.nat({ max: LEVERS.length - 1 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constantFrom("remove" as const, "restore", "copy", "rename"), document }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("line" as const),
      document,
      line: fc.nat({ max: 40 }),
      how: fc.constantFrom("cut" as const, "double", "indent"),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant("word" as const),
      document,
      place,
      word: fc.nat({ max: WORDS.length - 1 }),
    }),
  },
);

/** One edit for each lever, and the removal of each document. */
export const singleEdits: readonly RandomEdit[] = [
  ...LEVERS.map((_, lever) => ({ type: "lever", lever }) as const),
  ...uris.map((_, index) => ({ type: "remove", document: index }) as const),
];

/** Several changes one after the other, each of a few edits at once. */
export const seriesOfEdits: fc.Arbitrary<readonly (readonly RandomEdit[])[]> = fc.array(
  fc.array(edit, { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 5 },
);

/** The library after some edits; one that meets nothing to change changes nothing. */
export function edited(texts: Texts, edits: readonly RandomEdit[]): Texts {
  return edits.reduce(afterOne, texts);
}

function afterOne(texts: Texts, one: RandomEdit): Texts {
  const after = new Map(texts);
  if (one.type === "lever") {
    const [uri, from, to] = LEVERS[one.lever] as (typeof LEVERS)[number];
    const text = texts.get(uri);
    if (text === undefined) return texts;
    const applied = to.includes(from) ? text.includes(to) : !text.includes(from);
    return after.set(uri, applied && to !== "" ? text.replace(to, from) : text.replace(from, to));
  }
  const uri = uris[one.document] as string;
  const text = texts.get(uri);
  const other = uri.replace(/(\.[a-z]+)$/u, "-copy$1");
  if (one.type === "restore") return after.set(uri, startTexts.get(uri) ?? "");
  if (text === undefined) return texts;
  switch (one.type) {
    case "remove":
      after.delete(uri);
      return after;
    case "rename":
      after.delete(uri);
      return after.set(other, text);
    case "copy":
      return after.set(other, text);
    case "line":
      return after.set(uri, withLine(text, one.line, one.how));
    case "word":
      return after.set(uri, withWord(text, one.place, WORDS[one.word] as string));
  }
}

function withLine(text: string, index: number, how: "cut" | "double" | "indent"): string {
  const lines = text.split("\n");
  const at = index % lines.length;
  const line = lines[at] as string;
  const instead = { cut: [], double: [line, line], indent: [`  ${line}`] }[how];
  return [...lines.slice(0, at), ...instead, ...lines.slice(at + 1)].join("\n");
}

function withWord(text: string, near: number, word: string): string {
  const known = [...text.matchAll(new RegExp(`\\b(?:${WORDS.join("|")})\\b`, "gu"))];
  const found = known[near % Math.max(1, known.length)];
  return found ? text.slice(0, found.index) + word + text.slice(found.index + found[0].length) : text;
}

/** What has to be handed to `change` to get from one state of the library to another. */
export function difference(
  before: Texts,
  after: Texts,
): { readonly put: readonly Source[]; readonly gone: readonly string[] } {
  const put = [...after].filter(([uri, text]) => before.get(uri) !== text).map(([uri, text]) => sourceOf(uri, text));
  return { put, gone: [...before.keys()].filter((uri) => !after.has(uri)) };
}

function sourceOf(uri: string, text: string): Source {
  return { uri, language: languageOf(uri) ?? "yaml", text, bom: false };
}
