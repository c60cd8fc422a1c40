/** Random pathways, sound in shape and often foolish in sense, for property tests. */
import fc from "fast-check";
import type { Pathway, Step, Strand } from "../../src/kinds/generated/types.ts";

const by = { role: "worker", agency: "service" };
const strand = fc.constantFrom<Strand>("everyone", "child", "non_abusive_parent", "person_who_harms");
const words = fc.constantFrom(
  "Ask",
  "Listen to the child",
  "Write down what was said and by whom",
  "Plan",
  "Überprüfen",
);
const codes = ["yes", "no", "not_known"] as const;

interface Draft {
  readonly type: "step" | "tool" | "notify" | "decision" | "join" | "handover" | "outcome";
  readonly strand: Strand;
  readonly title: string;
  /** Where it leads, as places; each is taken modulo the number of steps. */
  readonly to: readonly number[];
  readonly ask: number;
  readonly covers: readonly (readonly number[])[];
  readonly mode: "one_of" | "all_that_apply";
  readonly otherwise: boolean;
  readonly waits: "all" | "first";
}

const draft: fc.Arbitrary<Draft> = fc.record({
  type: fc.constantFrom("step", "step", "tool", "notify", "decision", "decision", "join", "handover", "outcome"),
  strand,
  title: words,
  to: fc.array(fc.nat(40), { minLength: 1, maxLength: 3 }),
  ask: fc.nat(2),
  covers: fc.array(fc.uniqueArray(fc.nat(2), { minLength: 1 }), { minLength: 1, maxLength: 3 }),
  mode: fc.constantFrom("one_of", "all_that_apply"),
  otherwise: fc.boolean(),
  waits: fc.constantFrom("all", "first"),
});

export interface ArbitraryPathwayOptions {
  readonly most?: number;
  /** Whether steps lead only to later ones, as in a pathway without loops. */
  readonly forwards?: boolean;
  readonly id?: string;
}

/** Pathways with up to `most` steps and three facts, each answered yes, no or not known. */
export function arbitraryPathway(options: ArbitraryPathwayOptions = {}): fc.Arbitrary<Pathway> {
  const { most = 12, forwards = false, id = "random" } = options;
  return fc
    .record({
      drafts: fc.array(draft, { minLength: 1, maxLength: most }),
      entries: fc.array(fc.array(fc.nat(40), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
      repeat: fc.nat(40),
    })
    .map(({ drafts, entries, repeat }) => {
      const nameAt = (place: number): string => `s${place % drafts.length}`;
      const pathway: Partial<Pathway> = {
        kind: "pathway",
        id,
        title: "Random",
        asks: [0, 1, 2].map((number) => ({
          id: `a${number}`,
          question: "Is it so?",
          answers: codes.map((code) => ({ code, label: code })),
          cautious: "yes",
        })),
        entries: entries.map((to, index) => ({ id: `e${index}`, title: "In", to: to.map(nameAt) })),
        repeat_incident: { to: nameAt(repeat) },
        steps: drafts.map((one, index) => stepOf(one, index, drafts.length, forwards)),
      };
      return pathway as Pathway;
    });
}

function stepOf(one: Draft, index: number, count: number, forwards: boolean): Step {
  const later = count - index - 1;
  const nameAt = (place: number): string => (forwards ? `s${index + 1 + (place % later)}` : `s${place % count}`);
  const base = { id: `s${index}`, strand: one.strand, title: one.title };
  const outcome: Step = { ...base, type: "outcome", level: "level-2", owner: by };
  if (one.type === "outcome" || (forwards && later === 0)) return outcome;
  const next = one.to.map(nameAt);
  switch (one.type) {
    case "decision":
      return {
        ...base,
        type: "decision",
        mode: one.mode,
        by,
        branches: one.covers.map((answers, branch) => ({
          title: "Yes, or not known",
          when: `a${one.ask} in (${answers.map((code) => `"${codes[code]}"`).join(", ")})`,
          to: nameAt(one.to[branch % one.to.length] ?? 0),
        })),
        ...(one.otherwise ? { otherwise: { title: "None of these", to: nameAt(one.to[0] ?? 0) } } : {}),
      };
    case "join":
      return { ...base, type: "join", waits_for: one.waits, next };
    case "handover":
      return { ...base, type: "handover", by, to: { pathway: "elsewhere", step: "s0" } };
    case "tool":
      return { ...base, type: "complete_tool", tool: "checklist", by, next };
    case "notify":
      return { ...base, type: "notify", by, next };
    default:
      return { ...base, type: "assess", by, next };
  }
}
