/** Makes a library of any size from a seed: the same one on every machine, so that ratios can be compared. */

const WORDS =
  "the practitioner listens to what the child says and writes it down in the child's own words before any plan is made with the parent who is not abusive and the person who harms is asked to change what they do and the manager looks at the record each week".split(
    " ",
  );

/** A small generator of numbers from 0 to 1, the same for the same seed (the mulberry32 function, public domain). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Paths and texts: 60 in a hundred chapters of about 1,200 words, 20 pathways of 10 to 30 steps, 20 tools of 20 to 40 questions. */
export function makeLibrary(count: number, seed = 1): Map<string, string> {
  const next = numbersFrom(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const tools = Math.max(1, Math.round(count * 0.2));
  const pathways = Math.max(1, Math.round(count * 0.2));
  const files = new Map(registers());
  for (let index = 0; index < tools; index++) files.set(`tools/t${index}.yaml`, tool(index));
  for (let index = 0; index < pathways; index++) files.set(`pathways/p${index}.yaml`, pathway(index));
  for (let index = 0; index < count - tools - pathways; index++) files.set(`chapters/g${index}.md`, chapter(index));
  return files;

  function words(number: number): string {
    return Array.from({ length: number }, () => WORDS[whole(0, WORDS.length - 1)]).join(" ");
  }

  function sentence(number: number): string {
    const text = words(number);
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
  }

  function chapter(index: number): string {
    const sections = Array.from({ length: 10 }, (_none, section) => {
      const link = `[the grid](ref:t${whole(0, tools - 1)}) and [](ref:p${whole(0, pathways - 1)}#s0)`;
      const items = Array.from({ length: 4 }, () => `- ${sentence(8)}`).join("\n");
      return `## Section ${section}\n\n${sentence(30)} See ${link}. ${sentence(30)}\n\n:::do\n${items}\n:::\n\n${sentence(20)}\n`;
    });
    return `---\n${header("guidance", `g${index}`)}---\n\n# ${sentence(4)}\n\n${sections.join("\n")}`;
  }

  function tool(index: number): string {
    const questions = Array.from({ length: whole(20, 40) }, (_none, question) =>
      [
        `      - id: q${question}`,
        "        type: yes_no_not_known",
        `        label: ${sentence(8)}`,
        `        help: ${sentence(10)}`,
        '        cautious: "yes"',
        "        points: { yes: 1 }",
        // As tools are: a question that is always asked, and four that each lead on to the next.
        question % 5 > 0 ? `        visible_when: q${question - 1} != "no"` : "        privacy: personal",
      ].join("\n"),
    );
    const most = questions.length;
    const counted = questions.map((_text, question) => `q${question}`).join(", ");
    return `${header("tool", `t${index}`)}form: checklist
purpose: ${sentence(12)}
edition: First edition, 2026
about: non_abusive_parent
completed_by: [lead]
with: [non_abusive_parent]
never_with: [person_who_harms]
settings: [anywhere_safe]
rights: { owner: The partnership, status: local_original }
adoption: { status: adopted }
review_triggers: [new_incident]
review_every: { value: 3, unit: months }
recorded_in: [case-system]
sections:
  - id: first
    title: First
    questions:
${questions.join("\n")}
score: { method: sum, questions: [${counted}] }
bands:
  - { code: standard, title: Standard, min: 0, max: 9, means: Some, leads_to: [{ pathway: p${whole(0, pathways - 1)} }] }
  - { code: high, title: High, min: 10, max: ${most}, means: Much, leads_to: [{ pathway: p${whole(0, pathways - 1)} }] }
judgement: { direction: raises_only, by: [lead] }
`;
  }

  function pathway(index: number): string {
    const number = whole(10, 30);
    const own = whole(0, tools - 1);
    const steps = Array.from({ length: number }, (_none, step) =>
      step % 5 === 4
        ? `  - id: s${step}
    type: decision
    strand: non_abusive_parent
    title: ${sentence(6)}
    mode: one_of
    by: { role: lead, agency: council }
    branches:
      - { title: Not settled, when: t${own}.incomplete = "yes", to: s${step + 1} }
      - { title: High, when: t${own}.band = "high" and t${own}.incomplete = "no", to: s${step + 1} }
      - { title: Standard, when: t${own}.band = "standard" and t${own}.incomplete = "no", to: end }
`
        : `  - id: s${step}
    type: ${step === 0 ? "complete_tool" : "support"}
    strand: non_abusive_parent
    title: ${sentence(6)}
    does: ${sentence(25)}
    by: { role: lead, agency: council }
    clock: soon
${step === 0 ? `    tool: t${own}\n    edition: First edition, 2026\n` : ""}    recorded_in: case-system
    next: [${step === number - 1 ? "end" : `s${step + 1}`}]
`,
    );
    if ((number - 1) % 5 === 4)
      steps.push(
        `  - { id: s${number}, type: join, strand: everyone, title: Together, waits_for: first, next: [end] }\n`,
      );
    return `${header("pathway", `p${index}`)}when_used: ${sentence(12)}
entries: [{ id: start, title: Start, to: [s0] }]
exemptions:
  - { strand: child, reason: Another pathway covers the child. }
  - { strand: person_who_harms, reason: Another pathway covers them. }
steps:
${steps.join("")}  - id: end
    type: outcome
    strand: non_abusive_parent
    title: Supported
    level: level-2
    owner: { role: lead, agency: council }
    services: [support]
    feedback: { to: lead, clock: soon }
repeat_incident: { to: s0 }
`;
  }

  function header(kind: string, id: string): string {
    return `kind: ${kind}
id: ${id}
title: ${kind} ${id}
summary: ${sentence(10)}
status: draft
version: 0.1.0
tier: practitioner
owner: { role: lead, body: board }
approving_body: board
review: { due: "2027-06-01" }
`;
  }

  function registers(): [string, string][] {
    return [
      [
        "partnership.yaml",
        'kind: partnership\nid: bench\ntitle: Bench\nnamespace: bench\njurisdiction: england\ninvented: true\ntoday: "2026-11-02"\nsite: { title: Bench, protected_host: bench.example }\nforms: { address: https://forms.bench.example/ }\n',
      ],
      [
        "directory.yaml",
        `${header("directory", "directory")}agencies: [{ id: council, title: Council }]
roles: [{ id: lead, title: Lead, agency: council }]
bodies: [{ id: board, title: Board, safeguarding_partners: true }]
services: [{ id: support, title: Support, for: [non_abusive_parent], offers: Support, agency: council, refer: By telephone }]
systems: [{ id: case-system, title: Case system, agency: council }]
`,
      ],
      [
        "levels.yaml",
        `${header("levels", "levels")}levels:
  - { id: level-1, title: One, means: Some, lead: council, enter_when: Anybody., step_up_when: It grows. }
  - { id: level-2, title: Two, means: More, lead: council, enter_when: Need., step_down_when: It ended., step_down_evidence: [change_by_person_who_harms] }
`,
      ],
      [
        "sources.yaml",
        `${header("sources", "sources")}entries:
  - { id: law, title: Law, type: act, publisher: Parliament, edition: "1989", jurisdiction: [england], confirmation: { state: confirmed, on: "2026-10-01" } }
clocks:
  - { id: soon, title: Soon, value: 1, unit: working_days, from: it happens, to: it is done, authority: law, confirmation: { state: confirmed, on: "2026-10-01" } }
`,
      ],
    ];
  }
}
