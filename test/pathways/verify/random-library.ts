/** Small random libraries of one or two pathways and a tool, with forks, joins, loops and handovers, for property tests. */
import fc from "fast-check";
import type { Pathway, Step, Strand, Tool } from "../../../src/kinds/generated/types.ts";

export interface SmallLibrary {
  readonly pathways: readonly Pathway[];
  readonly tools: readonly Tool[];
}

const by = { role: "worker", agency: "service" };
export const LEVELS = ["level-1", "level-2", "level-3"];
const ASKS = [
  { id: "a0", codes: ["yes", "no", "not_known"] },
  { id: "a1", codes: ["yes", "no"] },
] as const;

const codesOf = (codes: readonly string[]): fc.Arbitrary<string> =>
  fc.subarray([...codes], { minLength: 1 }).map((some) => `(${some.map((code) => `"${code}"`).join(", ")})`);

const test: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: codesOf(ASKS[0].codes).map((codes) => `a0 in ${codes}`) },
  { weight: 2, arbitrary: codesOf([...ASKS[1].codes, "unanswered"]).map((codes) => `a1 in ${codes}`) },
  { weight: 2, arbitrary: codesOf(["low", "high"]).map((codes) => `check.band in ${codes}`) },
  fc.constantFrom('check.incomplete = "yes"', 'check.incomplete = "no"'),
  fc
    .tuple(fc.constantFrom("<", ">=", "="), fc.integer({ min: 0, max: 3 }))
    .map(([sign, n]) => `check.score ${sign} ${n}`),
  fc.constantFrom('check.hurt = "yes"', 'check.hurt in ("no", "not_known")', 'check.afraid = "unanswered"'),
);

const condition: fc.Arbitrary<string> = fc
  .tuple(test, fc.option(fc.tuple(fc.constantFrom("and", "or"), test), { freq: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([one, more, turn]) => {
    const text = more ? `(${one}) ${more[0]} (${more[1]})` : one;
    return turn === 0 ? `not(${text})` : text;
  });

/** Branches that between them name each answer of one fact, so that not every decision is a gap. */
const whole: fc.Arbitrary<readonly string[]> = fc.constantFrom(
  ['a0 = "yes"', 'a0 in ("no", "not_known")'],
  ['a0 in ("yes", "not_known")', 'a0 = "no"'],
  ['a1 in ("yes", "unanswered")', 'a1 = "no"'],
  [
    'check.incomplete = "yes"',
    'check.band = "high" and check.incomplete = "no"',
    'check.band = "low" and check.incomplete = "no"',
  ],
);

interface Draft {
  readonly type: "step" | "tool" | "decision" | "join" | "handover" | "outcome";
  readonly strand: Strand;
  /** Where it leads, as places; each is taken modulo the number of steps. */
  readonly to: readonly number[];
  readonly ways: number;
  readonly branches: readonly string[];
  readonly mode: "one_of" | "all_that_apply";
  readonly otherwise: boolean;
  readonly waits: "all" | "first";
  readonly level: string;
  /** Whether it leads to later steps only: unless it is 0. */
  readonly forwards: number;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  type: fc.constantFrom(
    "step",
    "step",
    "tool",
    "tool",
    "decision",
    "decision",
    "decision",
    "join",
    "join",
    "handover",
    "outcome",
    "outcome",
  ),
  strand: fc.constantFrom<Strand>("everyone", "child", "non_abusive_parent", "person_who_harms"),
  to: fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }),
  ways: fc.constantFrom(1, 1, 2, 3),
  branches: fc.oneof({ weight: 5, arbitrary: whole }, fc.array(condition, { minLength: 1, maxLength: 3 })),
  mode: fc.constantFrom<"one_of" | "all_that_apply">("one_of", "one_of", "all_that_apply"),
  otherwise: fc.constantFrom(false, false, true),
  waits: fc.constantFrom<"all" | "first">("all", "all", "first"),
  level: fc.constantFrom(...LEVELS),
  forwards: fc.integer({ min: 0, max: 4 }),
});

function stepOf(one: Draft, index: number, count: number): Step {
  const later = count - index - 1;
  const nameAt = (place: number): string =>
    one.forwards > 0 && later > 0 ? `s${index + 1 + (place % later)}` : `s${place % count}`;
  const to = one.to.map(nameAt);
  const [first = "s0"] = to;
  const base = { id: `s${index}`, strand: one.strand, title: `Do s${index}` };
  const outcome: Step = { ...base, type: "outcome", level: one.level, owner: by };
  if (one.forwards > 0 && later === 0) return outcome;
  const next = [...new Set(to.slice(0, one.ways))];
  switch (one.type) {
    case "outcome":
      return outcome;
    case "decision": {
      const branches = one.branches.map((when, place) => ({ title: when, when, to: to[place] ?? first }));
      const rest = one.otherwise ? { otherwise: { title: "Otherwise", to: first } } : {};
      return { ...base, type: "decision", mode: one.mode, by, branches, ...rest };
    }
    case "join":
      return { ...base, type: "join", waits_for: one.waits, next };
    case "handover":
      return { ...base, type: "handover", by, to: { pathway: one.ways === 1 ? "other" : "random", step: first } };
    case "tool":
      return { ...base, type: "complete_tool", tool: "check", by, next };
    default:
      return { ...base, type: "assess", by, next };
  }
}

/** Many decisions about facts and many outcomes, so that answers lead to different levels, some of them behind a gap. */
const deciding: fc.Arbitrary<Draft> = fc
  .tuple(
    draft,
    fc.constantFrom<Draft["type"]>("decision", "decision", "decision", "step", "outcome", "outcome"),
    fc.constantFrom<Strand>("child", "child", "child", "non_abusive_parent"),
    fc.oneof(
      fc.constantFrom(
        ['a0 = "yes"', 'a0 = "no"', 'a0 = "not_known"'],
        ['a1 = "yes"', 'a1 = "no"', 'a1 = "unanswered"'],
        ['a0 in ("yes", "no")', 'a0 = "not_known"'],
        ['a0 = "yes"', 'a0 = "not_known"'],
      ),
      whole,
    ),
  )
  .map(([one, type, strand, branches]) => ({ ...one, type, strand, branches, forwards: one.forwards || 1 }));

function pathway(id: string, most: number, drafted = draft): fc.Arbitrary<Pathway> {
  return fc
    .record({
      drafts: fc.array(drafted, { minLength: most - 4, maxLength: most, size: "max" }),
      entries: fc.array(fc.array(fc.nat(40), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
      repeat: fc.nat(40),
    })
    .map(({ drafts, entries, repeat }) => {
      const nameAt = (place: number): string => `s${place % drafts.length}`;
      const made: Partial<Pathway> = {
        kind: "pathway",
        id,
        title: "Random",
        asks: ASKS.map((ask) => ({
          id: ask.id,
          question: `Is ${ask.id} so?`,
          answers: ask.codes.map((code) => ({ code, label: code })),
          cautious: "yes",
        })),
        entries: entries.map((to, index) => ({ id: `e${index}`, title: "In", to: [...new Set(to.map(nameAt))] })),
        repeat_incident: { to: nameAt(repeat) },
        steps: drafts.map((one, index) =>
          stepOf(
            index === 0 && one.type !== "step" && one.type !== "decision" ? { ...one, type: "tool" } : one,
            index,
            drafts.length,
          ),
        ),
      };
      return made as Pathway;
    });
}

const tool: fc.Arbitrary<Tool> = fc
  .record({ judged: fc.boolean(), hidden: fc.boolean(), limit: fc.integer({ min: 1, max: 3 }) })
  .map(({ judged, hidden, limit }) => {
    const made: Partial<Tool> = {
      kind: "tool",
      id: "check",
      title: "Check",
      sections: [
        {
          id: "all",
          title: "All",
          questions: [
            { id: "hurt", type: "yes_no_not_known", label: "Hurt?", cautious: "yes", points: { yes: 2 } },
            {
              id: "afraid",
              type: "yes_no_not_known",
              label: "Afraid?",
              cautious: "yes",
              points: { yes: 1 },
              ...(hidden ? { visible_when: 'hurt in ("yes", "not_known")' } : {}),
            },
            ...(judged
              ? [
                  {
                    id: "judged",
                    type: "single_choice" as const,
                    label: "Judged",
                    options: [
                      { code: "as_counted", label: "As counted" },
                      { code: "high", label: "High" },
                    ],
                  },
                ]
              : []),
          ],
        },
      ],
      score: { method: "sum", questions: ["hurt", "afraid"] },
      bands: [
        { code: "low", title: "Low", min: 0, max: limit - 1, means: "Little." },
        { code: "high", title: "High", min: limit, max: 3, means: "Much." },
      ],
      ...(judged ? { judgement: { direction: "raises_only" as const, by: ["worker"], question: "judged" } } : {}),
    };
    return made as Tool;
  });

/** `other` never hands back to more than `random`; both have the same facts, which are theirs alone. */
export const smallLibrary: fc.Arbitrary<SmallLibrary> = fc.noBias(
  fc
    .record({ random: pathway("random", 10), other: pathway("other", 5), tool, alone: fc.boolean() })
    .map(({ random, other, tool: check, alone }) => ({ pathways: alone ? [random] : [random, other], tools: [check] })),
);

/** One pathway in which much is decided. */
export const decidingLibrary: fc.Arbitrary<SmallLibrary> = fc.noBias(
  fc
    .record({ random: pathway("random", 10, deciding), tool })
    .map(({ random, tool: check }) => ({ pathways: [random], tools: [check] })),
);
