/** Makes whole documents of the examples in rules: what an example leaves out is filled in with sound fields. */
import { fingerprintOf } from "../../src/document/fingerprint.ts";
import { read } from "../../src/document/read.ts";
import type { Source } from "../../src/document/source.ts";
import { kindNamed } from "../../src/kinds/index.ts";
import type { KindName } from "../../src/kinds/kind.ts";

/** What an example or a document beside it says of itself. */
export interface Fragment {
  readonly kind: KindName;
  readonly text: string;
  readonly uri?: string;
  readonly without?: readonly string[];
}

/** Stands for the document's id, which is its file's name. */
const NAME = "NAME";

/** Stands for the steps at which a pathway begins: those it writes that nothing leads to. */
const BEGINNINGS = "BEGINNINGS";

const HEADER = `id: ${NAME}
title: Example
summary: A small invented document.
status: draft
version: 0.1.0
tier: practitioner
owner: { role: practice-lead, body: steering-group }
approving_body: steering-group
review: { due: 2027-04-01, every_months: 12 }
`;

/** The fields of a sound document of each kind; registers may be empty. */
const REST: Readonly<Partial<Record<KindName, string>>> = {
  guidance: HEADER,
  directory: HEADER,
  glossary: HEADER,
  sources: HEADER,
  partnership: `id: testbridge
title: Testbridge Safeguarding Children Partnership
namespace: testbridge
jurisdiction: england
invented: true
site:
  title: Domestic abuse practice guidance
  neutral_title: Local information
  act_now: [emergency, line-at-night]
`,
  levels: `${HEADER}levels:
  - { id: level-a, title: Universal, means: Everyday services are enough., lead: specialist-agency, enter_when: Anybody., step_up_when: Abuse is found. }
  - { id: level-b, title: More help, means: The family agrees to more help., lead: childrens-services, enter_when: Abuse is found., step_down_when: It ended., step_down_evidence: [change_by_person_who_harms] }
`,
  tool: `${HEADER}form: checklist
purpose: To find out what is needed.
edition: First edition, 2026
completed_by: [social-worker]
with: [non_abusive_parent]
never_with: [person_who_harms]
settings: [anywhere_safe]
rights: { owner: Testbridge partnership, status: local_original }
adoption: { status: proposed }
validation: { status: not_applicable, note: It has no score that could be tested. }
limits: [It says nothing about what nobody asked.]
review_triggers: [new_incident]
review_every: { value: 3, unit: months }
recorded_in: [case-system]
sections:
  - id: first
    title: First
    questions:
      - { id: afraid, type: yes_no_not_known, label: Is the person afraid?, cautious: "yes", points: { yes: 1 } }
      - { id: hurt, type: yes_no_not_known, label: Is anybody hurt?, cautious: "yes", points: { yes: 1 } }
      - { id: alone, type: yes_no_not_known, label: Is the person alone with it?, cautious: "yes", points: { yes: 1 } }
`,
  pathway: `${HEADER}when_used: Somebody is worried about a child.
entries:
  - { id: start, title: Start, to: [${BEGINNINGS}] }
steps:
exemptions:
  - { strand: child, reason: Another pathway of this invented place looks after this. }
  - { strand: person_who_harms, reason: Another pathway of this invented place looks after this. }
repeat_incident: { to: look-again }
disagreement: Anybody may ask for another look, and senior managers of both agencies settle it.
`,
  scenario: `${HEADER}invented: true
pathway: front-door
entry: phone
facts:
  - { ask: danger_now, answer: not_known }
expects: { outcomes: [protect] }
`,
  protocol: `${HEADER}purpose: To say who does what.
parties: [childrens-services, specialist-agency]
provisions:
  - id: first
    title: Tell the front door
    by: { role: social-worker, agency: childrens-services }
    does: Tells the front door.
`,
  framework: `${HEADER}type: aims
items:
  - { id: first-aim, title: Children are heard, not_in_product: It is answered in an invented place. }
`,
  "action-plan": `${HEADER}actions:
  - id: first-action
    title: Write the chapter
    answers: [first-aim]
    owner: practice-lead
    body: steering-group
    due: 2027-03-31
    done_when: The chapter is approved.
    state: open
`,
  "theory-of-change": `${HEADER}rows:
  - { id: first, problem: Children are not heard., activities: [], changes: [], impacts: [] }
`,
  indicators: `${HEADER}suppress_below: 5
indicators: []
`,
  training: HEADER,
  consultation: `${HEADER}about: [example]
opened: 2026-09-01
closes: 2026-10-01
audiences: [All practitioners]
responses: []
`,
  engagement: `${HEADER}with: [Parents]
how: In a group with an advocate.
heard: []
`,
  deployment: HEADER,
};

/** Steps a pathway is given when it names them without writing them. */
const STEPS: Readonly<Record<string, string>> = {
  "look-again": `  - id: look-again
    type: review
    strand: everyone
    title: Look again at what is known
    by: { role: social-worker, agency: childrens-services }
    next: [supported]
`,
  supported: `  - id: supported
    type: outcome
    strand: non_abusive_parent
    title: Supported by the outreach service
    level: level-2
    owner: { role: social-worker, agency: childrens-services }
    services: [outreach-service]
    feedback: { to: referrer, clock: feedback-to-referrer }
`,
  protected: `  - id: protected
    type: outcome
    strand: child
    title: Enquiry begins
    level: level-4
    owner: { role: social-worker, agency: childrens-services }
    feedback: { to: referrer, clock: feedback-to-referrer }
`,
};

/** Stands in an example for the fingerprint of the whole document, which nobody can write by hand. */
const FITTING = `sha256-${"0".repeat(64)}`;

/** A whole document; marks in the fragment stay where they are. */
export function completed(fragment: Fragment): Source {
  const source = whole(fragment);
  if (!source.text.includes(FITTING)) return source;
  const text = source.text.replaceAll(/[⟦⟧]/gu, "");
  return { ...source, text: source.text.replace(FITTING, fingerprintOf(read({ ...source, text }))) };
}

function whole(fragment: Fragment): Source {
  const kind = kindNamed(fragment.kind);
  if (!kind) throw new Error(`No kind ${fragment.kind}`);
  const uri =
    fragment.uri ??
    (kind.name === "partnership" ? "partnership.yaml" : `example.${kind.language === "yaml" ? "yaml" : "md"}`);
  const language = uri.endsWith(".md") ? "markdown" : "yaml";
  const source = (text: string): Source => ({ uri, language, text, bom: false });
  if (language !== kind.language || fragment.uri?.startsWith("README")) return source(fragment.text);
  if (kind.language === "yaml") return source(withRest(fragment.text, fragment, uri));
  const [fields = "", ...body] = fragment.text.split(/^---\n/mu);
  if (body.length === 0) return source(fragment.text);
  return source(`---\n${withRest(fields, fragment, uri)}---\n${body.join("---\n")}`);
}

function withRest(text: string, { kind, without = [] }: Fragment, uri: string): string {
  const there = new Set([...blocksOf(text).map(({ key }) => key), ...without]);
  const rest = blocksOf(`kind: ${kind}\n${REST[kind] ?? HEADER}`).filter(({ key }) => !there.has(key));
  const before = rest.filter(({ key }) => key === "kind").map((block) => block.text);
  const after = rest.filter(({ key }) => key !== "kind").map((block) => block.text);
  const name = uri.slice(uri.lastIndexOf("/") + 1).replace(/\..*$/u, "");
  return withSteps([...before, text, ...after].join("").replace(`id: ${NAME}`, `id: ${name}`));
}

function withSteps(text: string): string {
  const begun = text.replace(BEGINNINGS, beginningsOf(text).join(", "));
  return Object.entries(STEPS).reduce((whole, [id, step]) => {
    if (!new RegExp(`\\b${id}\\b`, "u").test(whole) || whole.includes(`- id: ${id}\n`)) return whole;
    return whole.replace(/^⟦?steps⟧?:\n(?: .*\n)*/mu, (steps) => steps + step);
  }, begun);
}

/** The steps written here that nothing leads to; the help that every pathway has where there are none. */
function beginningsOf(marked: string): readonly string[] {
  const text = marked.replace(/[⟦⟧]/gu, "");
  const steps = /^steps:\n((?: .*\n)*)/mu.exec(text)?.[1] ?? "";
  const ids = Array.from(steps.matchAll(/^ {2}- (?:\{ )?id: ([a-z0-9-]+)/gmu), ([, id = ""]) => id);
  const ways = Array.from(
    text.matchAll(/\b(?:next|to): (?:\[([^\]]*)\]|([a-z0-9-]+))/gu),
    ([, many, one]) => many ?? one,
  );
  const led = new Set(ways.flatMap((words) => words?.split(/,\s*/u) ?? []));
  const first = ids.filter((id) => !led.has(id));
  return first.length > 0 ? first : ["supported"];
}

/** The fields at the top of a document with what belongs to each. */
function blocksOf(text: string): { readonly key: string; readonly text: string }[] {
  return text
    .split(/^(?=[⟦a-z_]+⟧?:)/mu)
    .filter((block) => block !== "")
    .map((block) => ({ key: block.replace(/[⟦⟧]/gu, "").split(":")[0] as string, text: block }));
}
