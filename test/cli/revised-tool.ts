/** A tool that is in use, and revisions of it as an author would type them. */

/** The first version: one of everything a revision may touch. */
export const TOOL = `kind: tool
id: danger-talk
title: Talk about danger
summary: An invented tool that tests revise.
status: draft
version: 1.4.2
tier: practitioner
owner:
  role: policy-lead
  body: steering-group
approving_body: steering-group
review:
  due: 2027-11-02
  every_months: 12
form: checklist
purpose: What is dangerous now.
edition: First edition
about: non_abusive_parent
completed_by: [social-worker]
with: [non_abusive_parent]
never_with: [person_who_harms]
settings: [anywhere_safe]
rights:
  owner: This partnership
  status: local_original
adoption:
  status: proposed
validation:
  status: local_not_validated
limits:
  - It does not tell what happens next.
review_triggers: [new_incident, separation]
review_every: { value: 3, unit: months }
recorded_in: [case-system]
sections:
  - id: first
    title: First section
    questions:
      - id: threats
        type: yes_no_not_known
        label: Were there threats?
        cautious: "yes"
        privacy: safety_critical
        points: { yes: 2 }
        may_decline: true
      - id: how_often
        type: single_choice
        label: How often?
        visible_when: threats = "yes"
        privacy: personal
        options:
          - { code: once, label: Once, points: 1 }
          - { code: often, label: Often, points: 3 }
          - { code: not_known, label: Not known }
        cautious: often
      - id: words
        type: text
        label: What was said?
        max_length: 400
        privacy: personal
      - id: children
        type: number
        label: How many children were there?
        minimum: 0
        maximum: 20
        privacy: personal
  - id: second
    title: Second section
    questions:
      - id: kinds
        type: matrix
        label: What happened
        privacy: personal
        rows:
          - { code: hitting, label: Hitting }
          - { code: money, label: Control of money }
        columns:
          - { code: no, label: "No" }
          - { code: yes, label: "Yes" }
        cautious: yes
      - id: seen_on
        type: date
        label: Seen on
        privacy: personal
      - id: times
        type: repeating_group
        label: Each time
        most: 10
        questions:
          - id: day
            type: date
            label: On which day?
            privacy: personal
score:
  method: sum
  questions: [threats, how_often]
bands:
  - { code: some, title: Some danger, min: 0, max: 2, means: Go on asking. }
  - { code: great, title: Great danger, min: 3, max: 5, means: Ring now. }
`
  .replaceAll(/code: (yes|no),/gu, 'code: "$1",')
  .replace("cautious: yes\n", 'cautious: "yes"\n');

export interface ToolRevision {
  /** What `forms diff --format json` calls it. */
  readonly kind: string;
  /** What stands there and what is typed instead. */
  readonly edits: readonly (readonly [before: string, after: string])[];
  /** What is said of it. */
  readonly says: string;
}

const LOST =
  "Scores and bands from before and after cannot be compared, and one recorded before may mean another danger now.";
const STAY = "Recorded answers stay as they are.";

/** Twelve and more kinds of change that recorded answers would suffer from. */
export const BREAKING: readonly ToolRevision[] = [
  {
    kind: "question-removed",
    edits: [["      - id: seen_on\n        type: date\n        label: Seen on\n        privacy: personal\n", ""]],
    says: "The question “seen_on” (“Seen on”) is gone. Answers recorded under it stay in the case system, and no form shows them any more.",
  },
  {
    kind: "type-changed",
    edits: [["- id: seen_on\n        type: date", "- id: seen_on\n        type: text"]],
    says: "“seen_on” was answered with a day, and is now answered with a few words. Answers already recorded do not fit the question any more. A question with another sort of answer needs a new id.",
  },
  {
    kind: "group-changed",
    edits: [
      [
        "          - id: day\n            type: date\n            label: On which day?\n            privacy: personal\n",
        "          - id: what\n            type: text\n            label: What was it?\n            privacy: personal\n      - id: day\n        type: date\n        label: On which day?\n        privacy: personal\n",
      ],
    ],
    says: "“day” was asked in each entry of “times”, and is now asked once for the whole form. Answers already recorded stand in another place, where the form does not look for them.",
  },
  {
    kind: "answer-removed",
    edits: [["        may_decline: true\n", ""]],
    says: "“threats” no longer has the answer “declined” (“Declined”). Where it was recorded, the answer can no longer be read. Keep it, and give the day since when it is no longer offered.",
  },
  {
    kind: "points-changed",
    edits: [
      ["label: Often, points: 3", "label: Often, points: 2"],
      ["min: 3, max: 5", "min: 3, max: 4"],
    ],
    says: "The answer “often” to “how_often” counted 3, and now counts 2. The same answers give another score than was recorded and acted on, and scores from before and after cannot be compared.",
  },
  {
    kind: "row-removed",
    edits: [["          - { code: money, label: Control of money }\n", ""]],
    says: "The grid “kinds” no longer has the row “money” (“Control of money”). Answers recorded in it stay in the case system, and no form shows them any more.",
  },
  {
    kind: "condition-changed",
    edits: [['visible_when: threats = "yes"', 'visible_when: threats = "no"']],
    says: '“how_often” was asked when threats = "yes", and is now asked when threats = "no". Where the new condition is not met, an answer already recorded is hidden, no longer counts and is cleared when the form is opened again.',
  },
  {
    kind: "limit-narrowed",
    edits: [["max_length: 400", "max_length: 200"]],
    says: "“words” took up to 400 characters, and now takes up to 200 characters. Answers already recorded may lie outside, and would be cut off or refused when the form is opened again.",
  },
  {
    kind: "limit-narrowed",
    edits: [["minimum: 0", "minimum: 1"]],
    says: "“children” took numbers from 0, and now takes numbers from 1. Answers already recorded may lie outside, and would be cut off or refused when the form is opened again.",
  },
  {
    kind: "score-changed",
    edits: [
      ["questions: [threats, how_often]", "questions: [threats]"],
      ["min: 0, max: 2", "min: 0, max: 1"],
      ["min: 3, max: 5", "min: 2, max: 2"],
    ],
    says: `The score was the sum of “how_often”, “threats”, and is now the sum of “threats”. ${LOST}`,
  },
  {
    kind: "score-changed",
    edits: [
      ["method: sum", "method: highest"],
      ["min: 3, max: 5", "min: 3, max: 3"],
    ],
    says: `The score was the sum of “how_often”, “threats”, and is now the highest of “how_often”, “threats”. ${LOST}`,
  },
  {
    kind: "band-limits-changed",
    edits: [
      ["min: 0, max: 2", "min: 0, max: 3"],
      ["min: 3, max: 5", "min: 4, max: 5"],
    ],
    says: `The band “some” went from 0 to 2, and now goes from 0 to 3. ${LOST}`,
  },
  {
    kind: "band-removed",
    edits: [
      ["  - { code: some, title: Some danger, min: 0, max: 2, means: Go on asking. }\n", ""],
      ["min: 3, max: 5", "min: 0, max: 5"],
    ],
    says: "The band “some” (“Some danger”) is gone. Where it was recorded, nothing says any more what it led to.",
  },
  {
    kind: "band-added",
    edits: [
      [
        "min: 3, max: 5, means: Ring now. }\n",
        "min: 3, max: 4, means: Ring now. }\n  - { code: greatest, title: Greatest danger, min: 5, max: 5, means: Ring at once. }\n",
      ],
    ],
    says: `The band “greatest” (“Greatest danger”), from 5 to 5, is new. ${LOST}`,
  },
];

/** Twelve and more kinds of change that recorded answers do not suffer from. */
export const SAFE: readonly ToolRevision[] = [
  {
    kind: "question-added",
    edits: [
      [
        "      - id: seen_on\n",
        "      - id: seen_by\n        type: text\n        label: Seen by whom?\n        privacy: personal\n      - id: seen_on\n",
      ],
    ],
    says: "The question “seen_by” (“Seen by whom?”) is new. Forms recorded before have no answer to it, which is not a no.",
  },
  {
    kind: "answer-added",
    edits: [
      [
        "          - { code: often, label: Often, points: 3 }\n",
        "          - { code: twice, label: Twice, points: 2 }\n          - { code: often, label: Often, points: 3 }\n",
      ],
    ],
    says: "“how_often” has the new answer “twice” (“Twice”). Forms recorded before could not give it; figures from before and after are not quite the same.",
  },
  {
    kind: "answer-retired",
    edits: [["label: Once, points: 1 }", "label: Once, points: 1, retired: 2026-11-01 }"]],
    says: "The answer “once” to “how_often” is no longer offered since 2026-11-01. Where it was recorded, it can still be read.",
  },
  {
    kind: "row-added",
    edits: [
      [
        "          - { code: money, label: Control of money }\n",
        "          - { code: money, label: Control of money }\n          - { code: phone, label: Reading messages }\n",
      ],
    ],
    says: "The grid “kinds” has the new row “phone” (“Reading messages”). Forms recorded before have no answer in it, which is not a no.",
  },
  {
    kind: "condition-removed",
    edits: [['        visible_when: threats = "yes"\n', ""]],
    says: "“how_often” is now asked every time. Forms recorded before may have no answer to it, which is not a no.",
  },
  {
    kind: "condition-rewritten",
    edits: [['visible_when: threats = "yes"', 'visible_when: threats in ("yes")']],
    says: `The condition for asking “how_often” is written in another way and means the same. ${STAY}`,
  },
  {
    kind: "limit-widened",
    edits: [["max_length: 400", "max_length: 4000"]],
    says: "“words” took up to 400 characters, and now takes up to 4,000 characters. Recorded answers still fit; check that the case system's field is large enough.",
  },
  {
    kind: "limit-widened",
    edits: [["        most: 10\n", ""]],
    says: "“times” took up to 10 entries, and now takes any number of entries. Recorded answers still fit; check that the case system's field is large enough.",
  },
  {
    kind: "now-required",
    edits: [["        label: Seen on\n", "        label: Seen on\n        required: true\n"]],
    says: "“seen_on” must now be answered. Forms recorded without an answer stay valid as they are; it has to be answered when one is opened again.",
  },
  {
    kind: "words-changed",
    edits: [["label: Seen on", "label: Seen on which day?"]],
    says: `“seen_on” was “Seen on”, and is now “Seen on which day?”. ${STAY} If it asks something else now, give it a new id.`,
  },
  {
    kind: "words-changed",
    edits: [["label: Hitting", "label: Hitting and pushing"]],
    says: `The row “hitting” of “kinds” was “Hitting”, and is now “Hitting and pushing”. ${STAY} If it means something else now, give it a new code.`,
  },
  {
    kind: "section-changed",
    edits: [
      ["      - id: seen_on\n        type: date\n        label: Seen on\n        privacy: personal\n", ""],
      [
        "  - id: second\n",
        "      - id: seen_on\n        type: date\n        label: Seen on\n        privacy: personal\n  - id: second\n",
      ],
    ],
    says: "“seen_on” moved from the section “second” to “first”. Recorded answers keep their name; check reports that go by the section.",
  },
  {
    kind: "order-changed",
    edits: [
      ["      - id: seen_on\n        type: date\n        label: Seen on\n        privacy: personal\n", ""],
      [
        "      - id: kinds\n",
        "      - id: seen_on\n        type: date\n        label: Seen on\n        privacy: personal\n      - id: kinds\n",
      ],
    ],
    says: `Questions stand in another order, from “seen_on” on. ${STAY}`,
  },
  {
    kind: "band-words-changed",
    edits: [["title: Great danger", "title: Very great danger"]],
    says: "The band “great” was called “Great danger”, and is now called “Very great danger”. Recorded bands keep their code. If it means something else now, give it a new code.",
  },
  {
    kind: "keeping-changed",
    edits: [["label: Seen on\n        privacy: personal", "label: Seen on\n        privacy: safety_critical"]],
    says: "How the answer to “seen_on” is kept has changed. Privacy class: personal, now safety critical. What is recorded already stays as it was kept; ask who runs the case system what becomes of it.",
  },
  {
    kind: "keeping-changed",
    edits: [
      [
        "recorded_in: [case-system]",
        "recorded_in: [case-system]\nrecord: { sits_on: adult, keep_for: { value: 1, unit: years } }",
      ],
    ],
    says: "How the answer to “threats” and 6 others is kept has changed. How long: not said, now 1 year. What is recorded already stays as it was kept; ask who runs the case system what becomes of it.",
  },
  {
    kind: "help-changed",
    edits: [["label: Seen on\n", "label: Seen on\n        help: The day of the talk, not of the incident.\n"]],
    says: `Help, headings or notes of the form, or what a band means, have changed. ${STAY} If a question asks something else now, give it a new id.`,
  },
  {
    kind: "edition-renamed",
    edits: [["edition: First edition", "edition: Second edition"]],
    says: `The edition was “First edition”, and is now “Second edition”. ${STAY}`,
  },
];

/** The tool as revised; fails where an edit has nothing to change. */
export function revised(text: string, { edits }: Pick<ToolRevision, "edits">, version: string): string {
  const edited = edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`Nothing to change: ${from}`);
    return before.replace(from, to);
  }, text);
  return edited.replace(/^version: .*$/mu, `version: ${version}`);
}
