/** A small library to revise, and its text after some words were put in the place of others. */
import type { Corpus } from "../../src/corpus/corpus.ts";
import type { Files } from "../exporters/site/library.ts";
import { corpusOf, header, small } from "../exporters/site/library.ts";

const DOOR = `${header("pathway", "door")}
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
  - { id: told, title: Somebody told us, from: [council], to: [screen] }
steps:
  - id: screen
    type: complete_tool
    strand: everyone
    title: Fill in the grid
    by: { role: worker, agency: council }
    strength: must_locally
    audited_by: { tool: grid, question: fear }
    clock: conference-limit
    tool: grid
    recorded_in: record
    next: [decide]
  - id: decide
    type: decision
    strand: everyone
    title: How grave is it?
    mode: one_of
    by: { role: worker, agency: council }
    branches:
      - title: Grave
        when: 'danger in ("yes", "not_known") or (grid.band = "high" and grid.incomplete = "no")'
        to: protect
      - title: Not known yet
        when: 'danger = "no" and grid.incomplete = "yes"'
        to: protect
      - title: Less grave
        when: 'danger = "no" and grid.band = "lower" and grid.incomplete = "no"'
        to: supported
  - id: protect
    type: immediate_safety
    strand: child
    title: Protect
    does: Make the child safe.
    by: { role: worker, agency: council }
    clock: conference-limit
    recorded_in: record
    safety: Never in front of anybody.
    next: [protected]
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
repeat_incident: { to: screen, note: Each report comes in here. }
for_families: We want you to be safe.
`;

/** Every document of it. */
export const base: Files = {
  ...small,
  "pathways/door.yaml": DOOR,
  "directory.yaml": (small["directory.yaml"] ?? "").replace(
    "bodies:",
    "  - { id: manager, title: Team manager, agency: council }\nbodies:",
  ),
  "chapters/third.md": (small["chapters/second.md"] ?? "")
    .replaceAll("second", "third")
    .replace("ref:grid#fear", "ref:safe-enquiry"),
};

/** Words of a file and what stands in their place afterwards. */
export type Edit = readonly [file: string, words: string, instead: string];

/** The library with all of these edits; each has to change something. */
export function revised(edits: readonly Edit[]): Corpus {
  const files: Record<string, string> = { ...base };
  for (const [file, words, instead] of edits) {
    const text = files[file] ?? "";
    if (!text.includes(words)) throw new Error(`${file} has no ${words}`);
    files[file] = text.replaceAll(words, instead);
  }
  return corpusOf(files);
}
