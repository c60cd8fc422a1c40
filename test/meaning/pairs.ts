/** Prepared pairs of revisions: what was done to the small library, and what a reviewer has to be told of it. */
import type { Edit } from "./base.ts";

export interface PreparedPair {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly changes: readonly string[];
  readonly cases?: readonly string[];
  readonly forms?: readonly string[];
  /** The ids of documents to look at again. */
  readonly suspects?: readonly string[];
}

const DOOR = "pathways/door.yaml";
const GRID = "tools/grid.yaml";
const LOW = "the way in “Somebody told us”; “Is anybody in danger now?”: “No”";

const GRAVE = "Title of door, “How grave is it?”, ";
const DANGER = "“Is anybody in danger now?” is";
const HIGH = "the band of “Title of grid” is “High”";
const MISSING = "whether answers of “Title of grid” are missing";
const WHOLE = `${MISSING} is “no”`;

export const preparedPairs: readonly PreparedPair[] = [
  {
    name: "a threshold that comes down",
    edits: [
      [GRID, "min: 0, max: 6", "min: 0, max: 2"],
      [GRID, "min: 7, max: 10", "min: 3, max: 10"],
    ],
    changes: [
      "Title of grid, band “Lower”: the range of scores is now 0 to 2; it was 0 to 6.",
      "Title of grid, band “High”: the range of scores is now 3 to 10; it was 7 to 10.",
    ],
    cases: [
      `Title of door: a case with ${LOW}; Title of grid: score 3, band “High” no longer ends at “Supported” (Level 1) and now ends at “Protected” (Level 4).`,
    ],
    suspects: ["first", "second", "door"],
  },
  {
    name: "an answer that counts for less",
    edits: [[GRID, "points: 7", "points: 6"]],
    changes: ["Title of grid, “How severe?”: “Grave” now adds 6; it added 7."],
    cases: [
      `Title of door: a case with ${LOW}; Title of grid: score 6, band “Lower” no longer ends at “Protected” (Level 4) and now ends at “Supported” (Level 1). Its highest level is lower than before.`,
    ],
    suspects: ["first", "second", "door"],
  },
  {
    name: "an answer more to a question of the pathway",
    edits: [
      [
        DOOR,
        "      - { code: not_known, label: Not known }\n",
        "      - { code: not_known, label: Not known }\n      - { code: declined, label: Would not say }\n",
      ],
    ],
    changes: ["Title of door, “Is anybody in danger now?”: new answer “Would not say”."],
    suspects: ["first", "grid"],
  },
  {
    name: "another role, another strength, and no longer the same record",
    edits: [
      [
        DOOR,
        "by: { role: worker, agency: council }\n    strength: must_locally\n",
        "by: { role: manager, agency: council }\n    strength: should\n",
      ],
      [DOOR, "    recorded_in: record\n    next: [decide]", "    next: [decide]"],
    ],
    changes: [
      "Title of door, “Fill in the grid”: the responsible role is now Team manager (Testshire Council); it was Social worker (Testshire Council).",
      "Title of door, “Fill in the grid”: there is no place where it is recorded any more; it was “Case record”.",
      "Title of door, “Fill in the grid”: the strength is now expected; it was a must in this partnership.",
    ],
    suspects: ["first", "grid"],
  },
  {
    name: "a shorter time limit",
    edits: [["sources.yaml", "value: 15", "value: 10"]],
    changes: ["Time limit “First conference”: the length is now 10 working days; it was 15 working days."],
    suspects: ["first", "door"],
  },
  {
    name: "a step without its time limit, and an outcome at a lower level",
    edits: [
      [DOOR, "    clock: conference-limit\n    recorded_in: record\n    safety", "    recorded_in: record\n    safety"],
      [DOOR, "level: level-4", "level: level-1"],
    ],
    changes: [
      "Title of door, “Protect”: there is no time limit any more; it was “First conference” (15 working days).",
      "Title of door, “Protected”: the level is now “Level 1”; it was “Level 4”.",
    ],
    suspects: ["first", "grid"],
  },
  {
    name: "a condition that takes in less",
    edits: [
      [DOOR, 'danger in ("yes", "not_known") or (grid', 'danger = "yes" or (grid'],
      [DOOR, 'danger = "no" and grid', 'danger in ("no", "not_known") and grid'],
    ],
    changes: [
      `${GRAVE}answer “Grave”: the condition is now ${DANGER} “Yes”, or both ${HIGH} and ${WHOLE}; it was ${DANGER} “Yes” or “Not known”, or both ${HIGH} and ${WHOLE}.`,
      `${GRAVE}answer “Not known yet”: the condition is now ${DANGER} “No” or “Not known”, and ${MISSING} is “yes”; it was ${DANGER} “No”, and ${MISSING} is “yes”.`,
      `${GRAVE}answer “Less grave”: the condition is now ${DANGER} “No” or “Not known”, and the band of “Title of grid” is “Lower”, and ${WHOLE}; it was ${DANGER} “No”, and the band of “Title of grid” is “Lower”, and ${WHOLE}.`,
    ],
    cases: [
      "Title of door: a case with the way in “Somebody told us”; “Is anybody in danger now?”: “Not known”; Title of grid: score 3, band “Lower” no longer ends at “Protected” (Level 4) and now ends at “Supported” (Level 1). Its highest level is lower than before.",
    ],
    suspects: ["first", "grid"],
  },
  {
    name: "an answer that leads elsewhere, by way of a new step",
    edits: [
      [DOOR, "        to: supported\n", "        to: offer\n"],
      [
        DOOR,
        "  - id: protect\n",
        "  - { id: offer, type: support, strand: non_abusive_parent, title: Offer help, by: { role: worker, agency: council }, next: [supported] }\n  - id: protect\n",
      ],
    ],
    changes: [
      "Title of door, “How grave is it?”, answer “Less grave”: the next step is now “Offer help”; it was “Supported”.",
      "Title of door: new step of the sort “support” “Offer help”, done by Social worker (Testshire Council).",
    ],
    suspects: ["first", "grid"],
  },
  {
    name: "levels in another order, with another lead",
    edits: [
      ["levels.yaml", '  - { id: level-1, title: "Level 1", means: Open to everybody., lead: council }\n', ""],
      [
        "levels.yaml",
        "statutory: section_47 }\n",
        'statutory: section_17 }\n  - { id: level-1, title: "Level 1", means: Open to everybody., lead: council }\n',
      ],
    ],
    changes: [
      "Title of levels: the order of levels is now “Level 4” and “Level 1”; it was “Level 1” and “Level 4”.",
      "Level “Level 4”: the law it stands on is now section 17; it was section 47.",
    ],
    suspects: ["door"],
  },
  {
    name: "a word that means something else",
    edits: [["glossary.yaml", 'means: "Asking alone."', 'means: "Asking alone, and in safety."']],
    changes: ["Term “safe enquiry”: the meaning is now “Asking alone, and in safety.”; it was “Asking alone.”."],
    suspects: ["first", "third"],
  },
  {
    name: "a question that goes, and one answered in another way",
    edits: [
      [
        GRID,
        '      - { id: seen_alone, type: yes_no_not_known, label: Seen alone?, cautious: "no", privacy: personal }\n',
        "",
      ],
      [GRID, "type: long_text", "type: date"],
    ],
    changes: [
      "Title of grid, “In their own words”: the sort of answer is now date; it was long text.",
      "Title of grid: the question “Seen alone?” is gone.",
    ],
    forms: [
      "Title of grid, “Seen alone?”: the question is gone, and answers kept under its name would be lost.",
      "Title of grid, “In their own words”: the sort of answer is another, and answers that were kept do not fit it.",
    ],
    suspects: ["first", "second", "door"],
  },
  {
    name: "wording only",
    edits: [
      [DOOR, "title: Protect\n", "title: Keep everybody safe\n"],
      [DOOR, "does: Make the child safe.", "does: See to it that the child is safe."],
      [DOOR, "title: Grave\n", "title: It is grave\n"],
      [
        DOOR,
        'danger in ("yes", "not_known") or (grid.band = "high" and grid.incomplete = "no")',
        '(grid.incomplete = "no" and grid.band = "high") or danger in ("not_known", "yes")',
      ],
      [DOOR, "label: Not known }", "label: Nobody knows yet }"],
      [DOOR, "safety: Never in front of anybody.", "safety: Never while anybody can hear."],
      [DOOR, "note: Each report comes in here.", "note: Every report comes in here."],
      [GRID, "label: How severe?", "label: How severe is it?"],
      [GRID, "means: Support goes on.", "means: Support carries on."],
      ["directory.yaml", "title: Social worker", "title: Child and family social worker"],
      ["sources.yaml", "title: First conference", "title: The first conference"],
      ["levels.yaml", "means: Open to everybody.", "means: For everybody."],
      ["glossary.yaml", 'means: "Asking alone."', 'means: "Asking  alone."'],
      ["chapters/first.md", "The law demands it.", "The law requires it."],
    ],
    changes: [],
  },
];
