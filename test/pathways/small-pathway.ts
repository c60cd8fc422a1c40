/** Small pathways for tests, written in a line a step. */
import type { Pathway, Step, Strand } from "../../src/kinds/generated/types.ts";

const by = { role: "worker", agency: "service" };

export interface Small {
  /** `a -> b c` is a step that leads to two; `b` alone an outcome; `join c -> d` waits; a strand may stand before: `child: a`. */
  readonly steps: readonly string[];
  /** The steps the one entry, `in`, leads to; without it the first. */
  readonly entry?: readonly string[];
  readonly id?: string;
}

const strands: Readonly<Record<string, Strand>> = {
  child: "child",
  parent: "non_abusive_parent",
  harms: "person_who_harms",
};

/** A pathway of actions, joins and outcomes. */
export function small({ steps, entry, id = "small" }: Small): Pathway {
  const built = steps.map(stepOf);
  const pathway: Partial<Pathway> = {
    kind: "pathway",
    id,
    title: "Small",
    entries: [{ id: "in", title: "In", to: [...(entry ?? [built[0]?.id ?? ""])] }],
    repeat_incident: { to: built[0]?.id ?? "" },
    steps: built,
  };
  return pathway as Pathway;
}

function stepOf(line: string): Step {
  const [strandWord, rest] = line.includes(": ") ? (line.split(": ") as [string, string]) : ["", line];
  const [left = "", right] = rest.split(" -> ");
  const words = left.split(" ");
  const id = words.at(-1) ?? "";
  const base = { id, strand: strands[strandWord] ?? "everyone", title: `Do ${id}` };
  if (right === undefined) return { ...base, type: "outcome", level: "level-2", owner: by };
  const next = right.split(" ");
  if (words[0] === "join") return { ...base, type: "join", waits_for: "all", next };
  if (words[0] === "first") return { ...base, type: "join", waits_for: "first", next };
  return { ...base, type: "assess", by, next };
}
