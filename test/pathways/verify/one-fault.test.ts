/** Small pathways with one fault each are found out with the plainest case; sound ones are left alone. */
import assert from "node:assert/strict";
import type { Pathway, Step, Tool } from "../../../src/kinds/generated/types.ts";
import type { Failure } from "../../../src/pathways/verify/verify-pathway.ts";
import { verifyPathway } from "../../../src/pathways/verify/verify-pathway.ts";
import { ENDS, around, ask, checklist, decide, end, manager, pathway, step } from "./faulty.ts";

const YES_NO = ["yes", "no", "not_known"];
const danger = ask("danger", YES_NO, "danger");
const school = ask("school", YES_NO);
const fear = ask("fear", YES_NO);

/** A tool's three ways: raised, lower, and answers missing, which a manager decides on. */
const byBand = (to: Partial<Record<"raised" | "lower" | "open", string>> = {}): readonly Step[] => [
  step("fill-in", ["band"], { type: "complete_tool", tool: "check" }),
  decide("band", [
    ['check.incomplete = "yes"', to.open ?? "ask-again"],
    ['check.band = "raised" and check.incomplete = "no"', to.raised ?? "share"],
    ['check.band = "lower" and check.incomplete = "no"', to.lower ?? "share"],
  ]),
  step("ask-again", ["manager"], { type: "gather_information", clock: "two-days" }),
  decide(
    "manager",
    [
      ['told in ("high", "not_known")', "share"],
      ['told = "low"', "share"],
    ],
    { by: manager },
  ),
];
/** The checklist with its questions alone. */
const plain = checklist({ bands: undefined as never, score: undefined as never, judgement: undefined as never });
const told = ask("told", ["high", "low", "not_known"]);

interface Faulty {
  readonly name: string;
  readonly pathways: readonly Pathway[];
  readonly tools?: readonly Tool[];
  readonly code: string;
  readonly key: string;
  /** The plainest case; undefined where the fault does not depend on the case. */
  readonly sentence?: string;
}

const one = (steps: readonly Step[], asks = [school, fear], more: Partial<Pathway> = {}): readonly Pathway[] => [
  pathway("p", asks, steps, more),
];

const gap = { code: "decision-with-gaps", key: "p#d" } as const;

const faulty: readonly Faulty[] = [
  {
    name: "an answer without a branch",
    pathways: one([decide("d", [['school in ("yes", "not_known")', "share"]]), ...ENDS]),
    ...gap,
    sentence: "school no",
  },
  {
    name: "not known without a branch",
    pathways: one([
      decide("d", [
        ['school = "yes"', "share"],
        ['school = "no"', "share"],
      ]),
      ...ENDS,
    ]),
    ...gap,
    sentence: "school not known",
  },
  {
    name: "a gap only two answers make together",
    pathways: one([
      decide("d", [
        ['school = "yes" or fear = "yes"', "share"],
        ['school = "no" and fear != "yes"', "share"],
        ['school = "not_known" and fear = "no"', "share"],
      ]),
      ...ENDS,
    ]),
    ...gap,
    sentence: "school not known, fear not known",
  },
  {
    name: "a gap behind another decision",
    pathways: one([
      decide("first", [
        ['school = "yes"', "d"],
        ['school in ("no", "not_known")', "share"],
      ]),
      decide("d", [
        ['school = "yes" and fear = "yes"', "share"],
        ['fear = "not_known"', "share"],
      ]),
      ...ENDS,
    ]),
    ...gap,
    sentence: "school yes, fear no",
  },
  {
    name: "two branches for one answer",
    pathways: one([
      decide("d", [
        ['school in ("yes", "not_known")', "share"],
        ['school in ("no", "not_known")', "share"],
      ]),
      ...ENDS,
    ]),
    ...gap,
    sentence: "school not known",
  },
  {
    name: "two branches for two facts",
    pathways: one([
      decide("d", [
        ['school = "yes"', "share"],
        ['fear = "yes"', "share"],
        ['school != "yes" and fear != "yes"', "share"],
      ]),
      ...ENDS,
    ]),
    ...gap,
    sentence: "school yes, fear yes",
  },
  {
    name: "not known left to otherwise",
    pathways: one([decide("d", [['school = "yes"', "share"]], { otherwise: { title: "Else", to: "share" } }), ...ENDS]),
    ...gap,
    sentence: "school not known",
  },
  {
    name: "a score left to otherwise",
    pathways: one([
      step("fill-in", ["d"], { type: "complete_tool", tool: "check" }),
      decide(
        "d",
        [
          ['check.incomplete = "yes"', "again"],
          ['check.band = "raised" and check.incomplete = "no"', "share"],
        ],
        { otherwise: { title: "Else", to: "share" }, by: manager },
      ),
      step("again", ["share"], { clock: "one-day" }),
      ...ENDS,
    ]),
    tools: [checklist()],
    ...gap,
    sentence: "score 1",
  },
  {
    name: "a band without a branch",
    pathways: one([
      step("fill-in", ["d"], { type: "complete_tool", tool: "check", clock: "one-day" }),
      decide(
        "d",
        [
          ['check.incomplete = "yes"', "again"],
          ['check.band = "raised" and check.incomplete = "no"', "share"],
        ],
        { by: manager },
      ),
      step("again", ["share"], { clock: "one-day" }),
      ...ENDS,
    ]),
    tools: [checklist()],
    ...gap,
    sentence: "score 1",
  },
  {
    name: "an incomplete band without a branch",
    pathways: one([
      step("fill-in", ["d"], { type: "complete_tool", tool: "check" }),
      decide(
        "d",
        [
          ['check.band = "raised"', "again"],
          ['check.band = "lower"', "again"],
        ],
        { by: manager },
      ),
      step("again", ["share"], { clock: "one-day" }),
      ...ENDS,
    ]),
    tools: [checklist()],
    ...gap,
    sentence: "not answered",
  },
  {
    name: "a result of a tool nobody has completed",
    pathways: one([
      decide("d", [
        ['check.hurt = "yes"', "share"],
        ['check.hurt in ("no", "not_known")', "share"],
      ]),
      ...ENDS,
    ]),
    tools: [plain],
    ...gap,
    sentence: "in every case",
  },
  {
    name: "a tool completed on a line that does not come together",
    pathways: one([
      step("fork", ["fill-in", "d"]),
      step("fill-in", ["share"], { type: "complete_tool", tool: "check" }),
      decide("d", [
        ['check.hurt = "yes"', "share"],
        ['check.hurt in ("no", "not_known")', "share"],
      ]),
      ...ENDS,
    ]),
    tools: [plain],
    ...gap,
    sentence: "in every case",
  },
  {
    name: "a gap for one way in only",
    pathways: one(
      [
        step("asked", ["d"], { type: "complete_tool", tool: "check" }),
        decide("d", [
          ['check.hurt = "yes"', "share"],
          ['check.hurt in ("no", "not_known")', "share"],
        ]),
        ...ENDS,
      ],
      [],
      {
        entries: [
          { id: "in", title: "Asked", to: ["asked"] },
          { id: "late", title: "Late", to: ["d"] },
        ],
      },
    ),
    tools: [plain],
    ...gap,
    sentence: "comes in by “Late”",
  },
  {
    name: "all that apply, with an answer missing",
    pathways: one(
      [
        decide(
          "d",
          [
            ['place = "yes"', "share"],
            ['place = "no"', "share"],
          ],
          { mode: "all_that_apply" },
        ),
        ...ENDS,
      ],
      [ask("place", ["yes", "no"])],
    ),
    ...gap,
    sentence: "place not answered",
  },
  {
    name: "all that apply, and none does",
    pathways: one([
      decide(
        "d",
        [
          ['school in ("yes", "not_known")', "share"],
          ['fear in ("yes", "not_known")', "share"],
        ],
        { mode: "all_that_apply" },
      ),
      ...ENDS,
    ]),
    ...gap,
    sentence: "school no, fear no",
  },
  {
    name: "a step that does not exist",
    pathways: one([step("first", ["share", "lost"]), step("lost", ["nowhere"]), ...ENDS]),
    code: "unknown-id",
    key: "p#lost",
    sentence: "in every case",
  },
  {
    name: "a handover to a pathway that does not exist",
    pathways: one([
      step("first", ["share", "away"]),
      { id: "away", type: "handover", strand: "child", title: "Away", by: manager, to: { pathway: "none", step: "x" } },
      ...ENDS,
    ]),
    code: "unknown-id",
    key: "p#away",
    sentence: "in every case",
  },
  {
    name: "a handover to a step that does not exist",
    pathways: [
      ...one([
        step("first", ["share", "away"]),
        { id: "away", type: "handover", strand: "child", title: "Away", by: manager, to: { pathway: "q", step: "x" } },
        ...ENDS,
      ]),
      pathway("q", [], ENDS),
    ],
    code: "unknown-id",
    key: "p#away",
    sentence: "in every case",
  },
  {
    name: "a handover without what the other pathway needs",
    pathways: [
      ...one([
        step("first", ["share", "away"]),
        { id: "away", type: "handover", strand: "child", title: "Away", by: manager, to: { pathway: "q", step: "d" } },
        ...ENDS,
      ]),
      pathway(
        "q",
        [],
        [
          step("fill-in", ["d"], { type: "complete_tool", tool: "check" }),
          decide("d", [
            ['check.hurt = "yes"', "share"],
            ['check.hurt in ("no", "not_known")', "share"],
          ]),
          ...ENDS,
        ],
      ),
    ],
    tools: [plain],
    code: "decision-with-gaps",
    key: "q#d",
    sentence: "in every case",
  },
  {
    name: "no outcome for the child",
    pathways: one([
      step("share", ["parent-end", "harmer-end"]),
      end("parent-end", "non_abusive_parent"),
      end("harmer-end", "person_who_harms"),
    ]),
    code: "no-own-outcome",
    key: "p",
    sentence: "in every case",
  },
  {
    name: "no outcome for the child after one answer",
    pathways: one([
      decide("d", [
        ['school in ("yes", "not_known")', "share"],
        ['school = "no"', "adults"],
      ]),
      step("adults", ["parent-end", "harmer-end"]),
      ...ENDS,
    ]),
    code: "no-own-outcome",
    key: "p",
    sentence: "school no",
  },
  {
    name: "an outcome for everybody in place of the child's own",
    pathways: one([step("first", ["all-end"]), end("all-end", "everyone")]),
    code: "no-own-outcome",
    key: "p",
    sentence: "in every case",
  },
  {
    name: "no outcome for the parent",
    pathways: one([
      step("share", ["child-end", "harmer-end"]),
      end("child-end", "child"),
      end("harmer-end", "person_who_harms"),
    ]),
    code: "no-own-outcome",
    key: "p",
    sentence: "in every case",
  },
  {
    name: "no outcome for the person who harms",
    pathways: one([
      step("share", ["child-end", "parent-end"]),
      end("child-end", "child"),
      end("parent-end", "non_abusive_parent"),
    ]),
    code: "no-own-outcome",
    key: "p",
    sentence: "in every case",
  },
  {
    name: "an outcome for the born child and none for the unborn",
    pathways: one(
      [
        step("share", ["child-end", "parent-end", "harmer-end"]),
        { ...end("child-end", "child"), concerns: ["child"] } as Step,
        end("parent-end", "non_abusive_parent"),
        end("harmer-end", "person_who_harms"),
      ],
      [],
      { population: { includes: ["child", "unborn_child"] } },
    ),
    code: "no-own-outcome",
    key: "p",
    sentence: "in every case",
  },
  {
    name: "a loop that asks nothing",
    pathways: one([
      step("share", ["child-end", "parent-end", "harmer-end", "watch"]),
      step("watch", ["wait"], { clock: "one-day" }),
      step("wait", ["watch"]),
      ...ENDS.slice(1),
    ]),
    code: "round-without-exit",
    key: "p#watch",
    sentence: "in every case",
  },
  {
    name: "a loop that only one answer given before leaves",
    pathways: one([
      decide("first", [
        ['school = "yes"', "share"],
        ['school in ("no", "not_known")', "fill-in"],
      ]),
      step("fill-in", ["look"], { type: "complete_tool", tool: "check" }),
      step("look", ["d"], { clock: "one-day" }),
      decide("d", [
        ['check.hurt = "yes"', "share"],
        ['check.hurt in ("no", "not_known", "unanswered")', "look"],
      ]),
      ...ENDS,
    ]),
    tools: [plain],
    code: "round-without-exit",
    key: "p#look",
    sentence: "school no, hurt no",
  },
  {
    name: "a loop without a time limit",
    pathways: one([
      step("look", ["d"]),
      decide("d", [
        ['school in ("yes", "not_known")', "share"],
        ['school = "no"', "look"],
      ]),
      ...ENDS,
    ]),
    code: "round-without-limit",
    key: "p#look",
  },
  {
    name: "a case handed to and fro",
    pathways: [
      ...one([
        step("first", ["share", "away"], { clock: "one-day" }),
        {
          id: "away",
          type: "handover",
          strand: "child",
          title: "Away",
          by: manager,
          to: { pathway: "q", step: "back" },
        },
        ...ENDS,
      ]),
      pathway(
        "q",
        [],
        [
          {
            id: "back",
            type: "handover",
            strand: "child",
            title: "Back",
            by: manager,
            to: { pathway: "p", step: "first" },
          },
        ],
      ),
    ],
    code: "handed-round",
    key: "p#first",
    sentence: "in every case",
  },
  {
    name: "not known treated like no",
    pathways: one([
      decide("d", [
        ['school = "yes"', "protect"],
        ['school in ("no", "not_known")', "share"],
      ]),
      step("protect", ["child-safe", "share"]),
      end("child-safe", "child", "level-4"),
      ...ENDS,
    ]),
    code: "not-known-reassures",
    key: "p#d",
    sentence: "school not known",
  },
  {
    name: "not known that is found out in time where the danger is great, and leads lower where it is less",
    pathways: one(
      [
        decide("d", [
          ['school = "yes" and hurt in ("yes", "unanswered")', "protect"],
          ['school = "yes" and hurt = "no"', "share"],
          ['school in ("no", "not_known") and hurt in ("yes", "unanswered")', "find-out"],
          ['school in ("no", "not_known") and hurt = "no"', "offer"],
        ]),
        step("find-out", ["found"], { type: "gather_information", clock: "two-days" }),
        decide("found", [
          ['fear in ("yes", "not_known")', "protect"],
          ['fear = "no"', "share"],
        ]),
        step("protect", ["child-safe", "share"]),
        step("offer", ["child-offer", "parent-end", "harmer-end"]),
        end("child-safe", "child", "level-4"),
        end("child-offer", "child", "level-2"),
        ...ENDS,
      ],
      [school, fear, ask("hurt", ["yes", "no"])],
    ),
    code: "not-known-reassures",
    key: "p#d",
    sentence: "school not known, hurt no",
  },
  {
    name: "steps that each keep their limit and together break the one for all of them",
    pathways: one(
      [step("first", ["second"], { clock: "ten-days" }), step("second", ["share"], { clock: "ten-days" }), ...ENDS],
      [],
      { overall_limits: [{ from: "first", to: "second", clock: "fifteen-days" }] },
    ),
    code: "overall-limit-broken",
    key: "p#first",
  },
  {
    name: "declined treated like no",
    pathways: one(
      [
        decide(
          "d",
          [
            ['place = "yes"', "protect"],
            ['place in ("no", "declined", "not_known")', "share"],
          ],
          { strand: "child" },
        ),
        step("protect", ["child-safe", "share"]),
        end("child-safe", "child", "level-4"),
        ...ENDS,
      ],
      [{ ...ask("place", ["yes", "no", "declined", "not_known"]) }],
    ),
    code: "not-known-reassures",
    key: "p#d",
    sentence: "place declined",
  },
  {
    name: "not known that leads lower two decisions later",
    pathways: one([
      decide("first", [
        ['school = "yes"', "protect"],
        ['school in ("no", "not_known")', "d"],
      ]),
      decide("d", [
        ['fear in ("yes", "not_known")', "share"],
        ['fear = "no"', "share"],
      ]),
      step("protect", ["child-safe", "share"]),
      end("child-safe", "child", "level-4"),
      ...ENDS,
    ]),
    code: "not-known-reassures",
    key: "p#first",
    sentence: "school not known",
  },
  {
    name: "a child's help that hangs on an adult's yes",
    pathways: one(
      [
        decide(
          "d",
          [
            ['agrees = "yes"', "protect"],
            ['agrees in ("declined", "not_known")', "share"],
          ],
          { strand: "non_abusive_parent" },
        ),
        step("protect", ["child-safe", "share"]),
        end("child-safe", "child", "level-4"),
        ...ENDS,
      ],
      [ask("agrees", ["declined", "yes", "not_known"])],
    ),
    code: "outcome-depends-on-another",
    key: "p#d",
    sentence: "agrees declined",
  },
  {
    name: "an incomplete band that nobody follows up",
    pathways: one([...byBand({ open: "manager" }).filter(({ id }) => id !== "ask-again"), ...ENDS], [told]),
    tools: [checklist()],
    code: "incomplete-band-left",
    key: "p#band",
    sentence: "score 1 to 3 with answers missing",
  },
  {
    name: "an incomplete band without a manager's decision",
    pathways: one(
      [
        ...byBand({ open: "ask-again" }).filter(({ id }) => id !== "manager" && id !== "ask-again"),
        step("ask-again", ["share"], { type: "gather_information", clock: "two-days" }),
        ...ENDS,
      ],
      [],
    ),
    tools: [checklist()],
    code: "incomplete-band-left",
    key: "p#band",
    sentence: "score 1 to 3 with answers missing",
  },
  {
    name: "an incomplete band followed up without a day",
    pathways: one(
      [
        ...byBand().filter(({ id }) => id !== "ask-again"),
        step("ask-again", ["manager"], { type: "gather_information" }),
        ...ENDS,
      ],
      [told],
    ),
    tools: [checklist()],
    code: "incomplete-band-left",
    key: "p#band",
    sentence: "score 1 to 3 with answers missing",
  },
  {
    name: "a decision by the bare score",
    pathways: one(
      [
        step("fill-in", ["d"], { type: "complete_tool", tool: "check" }),
        decide("d", [
          ['check.incomplete = "yes"', "ask-again"],
          ['check.score >= 2 and check.incomplete = "no"', "share"],
          ['check.score < 2 and check.incomplete = "no"', "share"],
        ]),
        ...byBand().slice(2),
        ...ENDS,
      ],
      [told],
    ),
    tools: [checklist({ judgement: { direction: "raises_only", by: ["worker"] } })],
    code: "judgement-cannot-raise",
    key: "p#d",
    sentence: "in every case",
  },
  {
    name: "a tool that records no judgement",
    pathways: one([...byBand(), ...ENDS], [told]),
    tools: [checklist({ judgement: { direction: "raises_only", by: ["worker"] } })],
    code: "judgement-cannot-raise",
    key: "p#band",
    sentence: "in every case",
  },
  {
    name: "a tool whose bands lead nowhere",
    pathways: one([step("fill-in", ["share"], { type: "complete_tool", tool: "check" }), ...ENDS], []),
    tools: [checklist()],
    code: "band-leads-nowhere",
    key: "p#fill-in",
    sentence: "in every case",
  },
  {
    name: "danger that waits for another step",
    pathways: one(
      [
        decide("d", [
          ['danger in ("yes", "not_known")', "tell"],
          ['danger = "no"', "share"],
        ]),
        step("tell", ["make-safe"], { type: "inform" }),
        step("make-safe", ["share"], { type: "immediate_safety" }),
        ...ENDS,
      ],
      [danger],
    ),
    code: "danger-not-first",
    key: "p#d",
    sentence: "danger yes",
  },
  {
    name: "danger that may be, and is not looked at",
    pathways: one(
      [
        decide("d", [
          ['danger = "yes"', "make-safe"],
          ['danger in ("no", "not_known")', "share"],
        ]),
        step("make-safe", ["share"], { type: "immediate_safety" }),
        ...ENDS,
      ],
      [danger],
    ),
    code: "danger-not-first",
    key: "p#d",
    sentence: "danger not known",
  },
  {
    name: "nobody to ring at night",
    pathways: one([...ENDS], [], { out_of_hours: { contact: "office" } }),
    code: "no-way-to-help-now",
    key: "p",
  },
  {
    name: "contact that nobody has found safe",
    pathways: one(
      [
        step("ask-parent", ["meet"], { type: "safe_enquiry", strand: "non_abusive_parent" }),
        step("meet", ["share"], { type: "meeting", strand: "person_who_harms", present: ["person_who_harms"] }),
        ...ENDS,
      ],
      [],
    ),
    code: "contact-before-safety",
    key: "p#meet",
    sentence: "in every case",
  },
  {
    name: "contact where it is not known to be safe",
    pathways: one(
      [
        step("ask-parent", ["d"], { type: "safe_enquiry", strand: "non_abusive_parent" }),
        decide("d", [
          ['safe in ("yes", "not_known")', "meet"],
          ['safe = "no"', "share"],
        ]),
        step("meet", ["share"], { type: "meeting", strand: "person_who_harms", present: ["person_who_harms"] }),
        ...ENDS,
      ],
      [ask("safe", ["no", "yes", "not_known"], "contact_is_safe")],
    ),
    code: "contact-before-safety",
    key: "p#meet",
    sentence: "safe not known",
  },
  {
    name: "contact before anybody asked the one who is harmed",
    pathways: one(
      [
        decide("d", [
          ['safe = "yes"', "meet"],
          ['safe in ("no", "not_known")', "share"],
        ]),
        step("meet", ["share"], { type: "meeting", strand: "person_who_harms", present: ["person_who_harms"] }),
        ...ENDS,
      ],
      [ask("safe", ["no", "yes", "not_known"], "contact_is_safe")],
    ),
    code: "contact-before-safety",
    key: "p#meet",
    sentence: "safe yes",
  },
  {
    name: "a child's words in a record within reach",
    pathways: one(
      [
        step("hear", ["fill-in"], { type: "safe_enquiry", strand: "child", recorded_in: "shared" }),
        step("fill-in", ["share"], { type: "complete_tool", tool: "log" }),
        ...ENDS,
      ],
      [],
    ),
    tools: [checklist({ id: "log", with: ["person_who_harms"], recorded_in: ["shared"], bands: undefined as never })],
    code: "words-within-reach",
    key: "p#hear",
    sentence: "in every case",
  },
  {
    name: "an agreement that no manager has signed",
    pathways: one(
      [step("look", ["agree"]), step("agree", ["share"], { type: "complete_tool", tool: "paper" }), ...ENDS],
      [],
    ),
    tools: [checklist({ id: "paper", form: "agreement", bands: undefined as never })],
    code: "agreement-too-early",
    key: "p#agree",
    sentence: "in every case",
  },
  {
    name: "an agreement before anybody has looked",
    pathways: one(
      [
        decide(
          "sign",
          [
            ['school in ("yes", "not_known")', "agree"],
            ['school = "no"', "share"],
          ],
          { by: manager },
        ),
        step("agree", ["share"], { type: "complete_tool", tool: "paper" }),
        ...ENDS.map((each) => each),
      ],
      [school],
    ),
    tools: [checklist({ id: "paper", form: "agreement", bands: undefined as never })],
    code: "agreement-too-early",
    key: "p#agree",
    sentence: "school yes",
  },
  {
    name: "a branch that the answers before rule out",
    pathways: one([
      decide("first", [
        ['school = "yes"', "d"],
        ['school in ("no", "not_known")', "share"],
      ]),
      decide("d", [
        ['school in ("yes", "not_known")', "share"],
        ['school = "no"', "child-end"],
      ]),
      ...ENDS,
    ]),
    code: "branch-never-taken",
    key: "p#d",
  },
];

/** What the verification says of a library's first pathway. */
function failuresOf({ pathways, tools = [] }: Pick<Faulty, "pathways" | "tools">): readonly Failure[] {
  const found = verifyPathway(around(pathways, tools), pathways[0]?.id ?? "");
  assert.ok(found);
  assert.deepEqual(found.notAnswered, []);
  return found.failures;
}

describe("A small pathway with one fault", () => {
  it("comes in at least forty sorts", () => {
    assert.ok(faulty.length >= 40);
    assert.equal(new Set(faulty.map(({ name }) => name)).size, faulty.length);
  });

  for (const one of faulty) {
    it(`is found out: ${one.name}`, () => {
      const failures = failuresOf(one);
      const said = failures.map(({ code, key, counterexample }) => [code, key, counterexample?.sentence].join(" | "));
      const wanted = [one.code, one.key, one.sentence].join(" | ");
      assert.deepEqual([...new Set(said)], [wanted]);
    });
  }
});

interface Sound {
  readonly name: string;
  readonly pathways: readonly Pathway[];
  readonly tools?: readonly Tool[];
}

const protect = [step("protect", ["child-safe", "share"]), end("child-safe", "child", "level-4")];
const meeting = { type: "meeting", strand: "person_who_harms", present: ["person_who_harms"] } satisfies Partial<Step>;
const asksParent = step("ask-parent", ["d"], { type: "safe_enquiry", strand: "non_abusive_parent" });
const safe = ask("safe", ["no", "yes", "not_known"], "contact_is_safe");
const contactDecision = decide("d", [
  ['safe = "yes"', "meet"],
  ['safe in ("no", "not_known")', "share"],
]);
const handOver = (to: string): Step => ({
  id: "away",
  type: "handover",
  strand: "child",
  title: "Away",
  by: manager,
  to: { pathway: "q", step: to },
});

const sound: readonly Sound[] = [
  { name: "three ends and nothing else", pathways: one(ENDS, []) },
  {
    name: "a branch for each answer",
    pathways: one([
      decide("d", [
        ['school = "yes"', "share"],
        ['school = "no"', "share"],
        ['school = "not_known"', "share"],
      ]),
      ...ENDS,
    ]),
  },
  {
    name: "a branch and its opposite",
    pathways: one([
      decide("d", [
        ['school = "yes" or fear = "yes"', "share"],
        ['not(school = "yes" or fear = "yes")', "share"],
      ]),
      ...ENDS,
    ]),
  },
  {
    name: "otherwise for certain answers only",
    pathways: one([
      decide("d", [['school in ("yes", "not_known")', "share"]], { otherwise: { title: "Else", to: "share" } }),
      ...ENDS,
    ]),
  },
  {
    name: "all that apply, each with its opposite",
    pathways: one([
      decide(
        "d",
        [
          ['school in ("yes", "not_known")', "share"],
          ['fear in ("yes", "not_known")', "share"],
        ],
        { mode: "all_that_apply", otherwise: { title: "Neither", to: "share" } },
      ),
      ...ENDS,
    ]),
  },
  { name: "a tool with every band and a manager", pathways: one([...byBand(), ...ENDS], [told]), tools: [checklist()] },
  {
    name: "a grave band that leads higher",
    pathways: one(
      [
        ...byBand({ raised: "protect" }).filter(({ id }) => id !== "manager"),
        decide(
          "manager",
          [
            ['told in ("high", "not_known")', "protect"],
            ['told = "low"', "share"],
          ],
          { by: manager },
        ),
        ...protect,
        ...ENDS,
      ],
      [told],
    ),
    tools: [checklist()],
  },
  {
    name: "not known sent where the cautious answer goes",
    pathways: one([
      decide("d", [
        ['school in ("yes", "not_known")', "protect"],
        ['school = "no"', "share"],
      ]),
      ...protect,
      ...ENDS,
    ]),
  },
  {
    name: "not known found out in time, and then as high",
    pathways: one([
      decide("d", [
        ['school = "yes"', "protect"],
        ['school = "not_known"', "find"],
        ['school = "no"', "share"],
      ]),
      step("find", ["then"], { type: "gather_information", clock: "two-days" }),
      decide("then", [
        ['fear in ("yes", "not_known")', "protect"],
        ['fear = "no"', "share"],
      ]),
      ...protect,
      ...ENDS,
    ]),
  },
  {
    name: "an adult's no that changes nothing for the child",
    pathways: one(
      [
        decide(
          "d",
          [
            ['agrees = "yes"', "with"],
            ['agrees in ("declined", "not_known")', "without"],
          ],
          { strand: "non_abusive_parent" },
        ),
        step("with", ["share"]),
        step("without", ["share"]),
        ...ENDS,
      ],
      [ask("agrees", ["declined", "yes", "not_known"])],
    ),
  },
  {
    name: "danger met at once",
    pathways: one(
      [
        decide("d", [
          ['danger in ("yes", "not_known")', "make-safe"],
          ['danger = "no"', "share"],
        ]),
        step("make-safe", ["share"], { type: "immediate_safety" }),
        ...ENDS,
      ],
      [danger],
    ),
  },
  {
    name: "contact found safe, and the parent asked first",
    pathways: one([asksParent, contactDecision, step("meet", ["share"], meeting), ...ENDS], [safe]),
  },
  {
    name: "contact behind a join with the parent's line",
    pathways: one(
      [
        step("fork", ["ask-parent", "look"]),
        step("ask-parent", ["both"], { type: "inform", strand: "non_abusive_parent" }),
        step("look", ["both"]),
        { id: "both", type: "join", strand: "person_who_harms", title: "Both", waits_for: "all", next: ["d"] },
        contactDecision,
        step("meet", ["share"], meeting),
        ...ENDS,
      ],
      [safe],
    ),
  },
  {
    name: "an agreement after a look and a signature",
    pathways: one(
      [
        step("look", ["sign"]),
        decide(
          "sign",
          [
            ['school in ("yes", "not_known")', "agree"],
            ['school = "no"', "share"],
          ],
          { by: manager },
        ),
        step("agree", ["share"], { type: "complete_tool", tool: "paper" }),
        ...ENDS,
      ],
      [school],
    ),
    tools: [checklist({ id: "paper", form: "agreement", bands: undefined as never })],
  },
  {
    name: "a child's words in a closed record",
    pathways: one(
      [
        step("hear", ["fill-in"], { type: "safe_enquiry", strand: "child", recorded_in: "closed" }),
        step("fill-in", ["share"], { type: "complete_tool", tool: "log" }),
        ...ENDS,
      ],
      [],
    ),
    tools: [checklist({ id: "log", with: ["person_who_harms"], recorded_in: ["shared"], bands: undefined as never })],
  },
  {
    name: "a loop that is left and has a limit",
    pathways: one([
      step("look", ["d"], { clock: "one-day" }),
      decide("d", [
        ['school in ("yes", "not_known")', "share"],
        ['school = "no"', "look"],
      ]),
      ...ENDS,
    ]),
  },
  {
    name: "a loop that completes its tool anew",
    pathways: one(
      [
        step("fill-in", ["d"], { type: "complete_tool", tool: "check", clock: "one-day" }),
        decide("d", [
          ['check.hurt in ("yes", "not_known", "unanswered")', "share"],
          ['check.hurt = "no"', "fill-in"],
        ]),
        ...ENDS,
      ],
      [],
    ),
    tools: [plain],
  },
  {
    name: "lines that come together before a decision",
    pathways: one(
      [
        step("fork", ["fill-in", "other"]),
        step("fill-in", ["both"], { type: "complete_tool", tool: "check" }),
        step("other", ["both"]),
        { id: "both", type: "join", strand: "everyone", title: "Both", waits_for: "all", next: ["d"] },
        decide("d", [
          ['check.hurt in ("yes", "not_known", "unanswered")', "share"],
          ['check.hurt = "no"', "share"],
        ]),
        ...ENDS,
      ],
      [],
    ),
    tools: [plain],
  },
  {
    name: "a handover that brings what is needed",
    pathways: [
      ...one(
        [step("fill-in", ["share", "away"], { type: "complete_tool", tool: "check" }), handOver("d"), ...ENDS],
        [],
      ),
      pathway(
        "q",
        [],
        [
          step("fill-in-here", ["d"], { type: "complete_tool", tool: "check" }),
          decide("d", [
            ['check.hurt in ("yes", "not_known", "unanswered")', "share"],
            ['check.hurt = "no"', "share"],
          ]),
          ...ENDS,
        ],
      ),
    ],
    tools: [plain],
  },
  {
    name: "an unborn child with an outcome of its own",
    pathways: one(
      [
        step("share", ["child-end", "unborn-end", "parent-end", "harmer-end"]),
        { ...end("child-end", "child"), concerns: ["child"] } as Step,
        { ...end("unborn-end", "child"), concerns: ["unborn_child"] } as Step,
        ...ENDS.slice(2),
      ],
      [],
      { population: { includes: ["child", "unborn_child"] } },
    ),
  },
  {
    name: "a strand that another pathway covers",
    pathways: one(
      [step("share", ["child-end", "parent-end"]), end("child-end", "child"), end("parent-end", "non_abusive_parent")],
      [],
      { exemptions: [{ strand: "person_who_harms", reason: "The front door sees to this person." }] },
    ),
  },
  {
    name: "two ways in that know different things",
    pathways: one(
      [
        decide("d", [
          ['school in ("yes", "not_known")', "share"],
          ['school = "no"', "share"],
        ]),
        ...ENDS,
      ],
      [school],
      {
        entries: [
          { id: "in", title: "Early", to: ["d"] },
          { id: "late", title: "Late", to: ["share"] },
        ],
      },
    ),
  },
];

describe("A small sound pathway", () => {
  it("comes in at least twenty sorts", () => {
    assert.ok(sound.length >= 20);
  });

  for (const each of sound) {
    it(`is left alone: ${each.name}`, () => {
      assert.deepEqual(
        failuresOf(each).map(({ code, key, message }) => `${code} ${key}: ${message}`),
        [],
      );
    });
  }
});
