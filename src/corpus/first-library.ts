/** A whole small library to begin from: each document is its kind's starter, filled so that all of them fit together. */
import { kindNamed } from "../kinds/index.ts";
import type { KindName } from "../kinds/kind.ts";
import { filledStarter } from "../kinds/filled-starter.ts";
import { WORDING_FOLDER } from "./load.ts";
import { pathOfNew } from "./path-of-new.ts";

export interface NewFile {
  /** Below the library. */
  readonly path: string;
  readonly text: string;
}

/** What git leaves out of a new library: owners' own wording is no part of it. */
export const GIT_LEAVES_OUT: NewFile = { path: ".gitignore", text: `/${WORDING_FOLDER}/\n` };

/** The documents of a new library. `id` and `title` are the partnership's; `reviewDue` is year-month-day. */
export function firstLibrary(id: string, title: string, reviewDue: string): readonly NewFile[] {
  const address = `forms:\n  address: https://${id}.example/forms\n`;
  return [
    made("partnership", id, title, { reviewDue, longer: [["site:\n", `${address}site:\n`]] }),
    made("directory", "directory", "Who is who", { reviewDue, longer: DIRECTORY }),
    made("levels", "levels", "Levels of need", { reviewDue }),
    made("glossary", "glossary", "What words mean here", { reviewDue }),
    made("sources", "sources", "Law, guidance and time limits", { reviewDue, filled: CLOCK }),
    made("guidance", "first-chapter", "First chapter", { reviewDue, filled: FIRST_STEP }),
    made("pathway", "first-pathway", "First pathway", { reviewDue }),
    made("tool", "first-tool", "First tool", { reviewDue }),
  ];
}

export interface Making {
  /** Year-month-day. */
  readonly reviewDue: string;
  /** Texts of further placeholders by their numbers. */
  readonly filled?: ReadonlyMap<number, string>;
  /** Parts of a starter that a library needs more of than the starter shows. */
  readonly longer?: readonly (readonly [starter: string, instead: string])[];
}

/** The time limit that the pathway's starter asks for, in the place of the sources' own example. */
const CLOCK: ReadonlyMap<number, string> = new Map([
  [11, "feedback-to-referrer"],
  [12, "Word to the person who made the referral"],
  [13, "3"],
  [15, "the referral is received"],
  [16, "the person who made it knows what came of it"],
]);

/** Uses the term that the glossary's starter explains. */
const FIRST_STEP: ReadonlyMap<number, string> = new Map([[9, "First thing to do, such as [](ref:safe-enquiry)."]]);

const DIRECTORY: NonNullable<Making["longer"]> = [
  [
    "roles:\n",
    `roles:
  - id: social-worker
    title: Social worker
    agency: childrens-services
  - id: referrer
    title: Person who made the referral
    agency: childrens-services
`,
  ],
  [
    "services: []\n",
    `services:
  - id: specialist-service
    title: Specialist domestic abuse service
    for: [non_abusive_parent, child]
    offers: What it offers.
    agency: childrens-services
    refer: How somebody is referred to it.
`,
  ],
  [
    "systems: []\n",
    `systems:
  - id: case-system
    title: Case system
    agency: childrens-services
`,
  ],
];

/** The file of a new document: the kind's starter with the first placeholders filled. */
export function made(name: KindName, id: string, title: string, making: Making): NewFile {
  const { reviewDue, filled = new Map<number, string>(), longer = [] } = making;
  const kind = kindNamed(name);
  if (!kind) throw new Error(`There is no kind ${name}`);
  const values = new Map([[1, id], [2, title], ...filled]);
  if (name !== "partnership") values.set(REVIEW_DUE, reviewDue);
  const titled = kind.starter.replace(/^title: \$\{2:[^}]*\}$/mu, () => `title: ${asValue(title)}`);
  let text = filledStarter(titled, values);
  for (const [starter, instead] of longer) {
    if (!text.includes(starter)) throw new Error(`The starter of ${name} has no ${starter.trim()}`);
    text = text.replace(starter, instead);
  }
  return { path: pathOfNew(kind, id), text };
}

/** A text as a field's value: in quotation marks unless it cannot be taken for anything but words. */
function asValue(text: string): string {
  return /^\p{L}+( [\p{L}\p{N}'’,().-]+)+$/u.test(text) ? text : JSON.stringify(text);
}

/** The placeholder of the review date in the lines every starter begins with. */
const REVIEW_DUE = 6;
