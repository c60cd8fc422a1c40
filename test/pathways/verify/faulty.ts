/** Small sound pathways, and one that has everything a pathway should have, for tests that put one fault into it. */
import type { Pathway, Step, Tool } from "../../../src/kinds/generated/types.ts";
import type { Surroundings } from "../../../src/pathways/verify/surroundings.ts";
import { handedTo } from "../../../src/pathways/verify/surroundings.ts";

export type Ask = NonNullable<Pathway["asks"]>[number];

export const worker = { role: "worker", agency: "service" };
export const manager = { role: "team-manager", agency: "service" };

/** A fact with these answers, the first of which has to be assumed. */
export function ask(id: string, answers: readonly string[], finds?: Ask["finds"]): Ask {
  const listed = answers.map((code) => ({ code, label: code }));
  const [cautious = ""] = answers;
  return { id, question: `Is ${id} so?`, answers: listed, cautious, ...(finds ? { finds } : {}) };
}

/** An outcome for one strand. */
export function end(id: string, strand: Step["strand"], level = "level-3"): Step {
  return { id, type: "outcome", strand, title: `End ${id}`, level, owner: worker };
}

/** A step that somebody takes. */
export function step(id: string, next: readonly string[], more: Partial<Extract<Step, { next: unknown }>> = {}): Step {
  return { id, type: "assess", strand: "everyone", title: `Do ${id}`, by: worker, next: [...next], ...more } as Step;
}

/** A decision with one branch for each pair of a condition and a step. */
export function decide(
  id: string,
  branches: readonly (readonly [when: string, to: string])[],
  more: Partial<Extract<Step, { type: "decision" }>> = {},
): Step {
  return {
    id,
    type: "decision",
    strand: "everyone",
    title: `Decide ${id}`,
    mode: "one_of",
    by: worker,
    branches: branches.map(([when, to]) => ({ title: when, when, to })),
    ...more,
  };
}

/** A pathway that begins at its first step, unless `to` says where. */
export function pathway(
  id: string,
  asks: readonly Ask[],
  steps: readonly Step[],
  more: Partial<Pathway> = {},
): Pathway {
  const first = steps[0]?.id ?? "";
  return {
    kind: "pathway",
    id,
    title: `Pathway ${id}`,
    asks: [...asks],
    entries: [{ id: "in", title: "In", to: [first] }],
    repeat_incident: { to: first },
    out_of_hours: { contact: "night-line" },
    steps: [...steps],
    ...more,
  } as Pathway;
}

/** Three ends, one for each strand, and the step that leads to them. */
export const ENDS: readonly Step[] = [
  step("share", ["child-end", "parent-end", "harmer-end"]),
  end("child-end", "child"),
  end("parent-end", "non_abusive_parent"),
  end("harmer-end", "person_who_harms"),
];

/** A checklist of two questions: hurt counts two, afraid one; raised from 2. */
export function checklist(more: Partial<Tool> = {}): Tool {
  return {
    kind: "tool",
    id: "check",
    title: "Checklist",
    form: "checklist",
    with: ["non_abusive_parent"],
    sections: [
      {
        id: "all",
        title: "All",
        questions: [
          { id: "hurt", type: "yes_no_not_known", label: "Hurt?", cautious: "yes", points: { yes: 2 } },
          { id: "afraid", type: "yes_no_not_known", label: "Afraid?", cautious: "yes", points: { yes: 1 } },
          {
            id: "judged",
            type: "single_choice",
            label: "Judged",
            options: [
              { code: "as_counted", label: "As counted" },
              { code: "raised", label: "Raised" },
            ],
          },
        ],
      },
    ],
    score: { method: "sum", questions: ["hurt", "afraid"] },
    bands: [
      { code: "lower", title: "Lower", min: 0, max: 1, means: "Little." },
      { code: "raised", title: "Raised", min: 2, max: 3, means: "Much." },
    ],
    judgement: { direction: "raises_only", by: ["worker"], question: "judged" },
    ...more,
  } as Tool;
}

/** What lies around some pathways and tools. */
export function around(pathways: readonly Pathway[], tools: readonly Tool[] = []): Surroundings {
  const documents = {
    pathway: (id: string) => pathways.find((one) => one.id === id),
    tool: (id: string) => tools.find((one) => one.id === id),
  };
  const ids = pathways.map(({ id }) => id);
  return {
    ...documents,
    today: "2026-11-02",
    pathways: ids,
    isHandedTo: handedTo(documents, ids),
    levels: ["level-1", "level-2", "level-3", "level-4"].map((id) => ({
      id,
      title: id,
      means: "",
      lead: "service",
      enter_when: "",
      step_up_when: "",
      ...(id > "level-2" ? { statutory: "section_17" as const } : {}),
    })),
    clock: (id) => CLOCKS.find((one) => one.id === id),
    source: () => undefined,
    role: (id) => ({ id, title: id, agency: "service", ...(id === "team-manager" ? { manager: true } : {}) }),
    contact: (id) =>
      id === "night-line"
        ? { id, title: id, type: "out_of_hours", day_and_night: true, checked: "2026-01-01" }
        : undefined,
  };
}

const CLOCKS = (
  [
    ["soon", 4, "hours"],
    ["one-day", 1, "working_days"],
    ["two-days", 2, "working_days"],
    ["ten-days", 10, "working_days"],
    ["fifteen-days", 15, "working_days"],
    ["a-week", 7, "calendar_days"],
  ] as const
).map(([id, value, unit]) => ({
  id,
  title: `Limit ${id}`,
  value,
  unit,
  from: "something has happened",
  to: "something is done",
  authority: "law",
  confirmation: { state: "confirmed" as const, on: "2026-01-01", by: "practice-lead" },
}));
