import assert from "node:assert/strict";
import fc from "fast-check";
import type { Tool } from "../../src/kinds/generated/types.ts";
import { answerFaults } from "../../src/tools/answer-faults.ts";
import type { Answers } from "../../src/tools/answers.ts";
import { complete, completedValue, completeTool } from "../../src/tools/result.ts";
import { logicOf } from "../../src/tools/logic.ts";
import { fixture, sampleSources, toolIn } from "../exporters/forms/forms-of.ts";
import { runs } from "../property-runs.ts";
import { arbitraryAnswers } from "./arbitrary-answers.ts";
import { arbitraryTool } from "./arbitrary-tool.ts";

/** A tool of three questions worth one point each; the third is asked after a yes to the second. */
function small(change: Partial<Tool> = {}): Tool {
  const question = (id: string, more: object = {}) => ({
    id,
    type: "yes_no_not_known",
    label: id,
    cautious: "yes",
    may_decline: true,
    points: { yes: 1 },
    ...more,
  });
  const tool = {
    sections: [
      {
        id: "only",
        title: "Only",
        questions: [
          question("one"),
          question("two"),
          question("three", { visible_when: 'two = "yes"' }),
          {
            id: "judged",
            type: "single_choice",
            label: "J",
            options: [{ code: "none" }, { code: "medium" }, { code: "high" }],
          },
        ],
      },
    ],
    score: { method: "sum", questions: ["one", "two", "three"] },
    bands: [
      { code: "low", title: "Low", min: 0, max: 0, means: "-", leads_to: [{ pathway: "p", step: "s" }] },
      { code: "medium", title: "Medium", min: 1, max: 1, means: "-" },
      { code: "high", title: "High", min: 2, max: 3, means: "-" },
    ],
    judgement: { direction: "raises_only", by: ["worker"], question: "judged" },
    ...change,
  };
  return tool as unknown as Tool;
}

describe("completing a tool", () => {
  it("gives one number and one band when everything that counts is known", () => {
    const { score, band, incomplete, missing } = completeTool(small(), { one: "yes", two: "yes", three: "no" });
    assert.deepEqual(score, { min: 2, max: 2 });
    assert.deepEqual(band, { code: "high", possible: ["high"], incomplete: false, raisedByJudgement: false });
    assert.equal(incomplete, false);
    assert.deepEqual(missing, []);
  });

  it("widens the score by what is not known, declined or unanswered, and says at least which band", () => {
    for (const answers of [{ one: "not_known" }, { one: "declined" }] as const) {
      const { score, band, missing } = completeTool(small(), { ...answers, two: "no" });
      assert.deepEqual(score, { min: 0, max: 1 });
      assert.deepEqual(band?.possible, ["low", "medium"]);
      assert.equal(band.incomplete, true);
      assert.deepEqual(missing, [{ name: "one", as: answers.one }]);
    }
    const { score, missing } = completeTool(small(), { two: "no" });
    assert.deepEqual(score, { min: 0, max: 1 });
    assert.deepEqual(missing, [{ name: "one", as: "unanswered" }]);
  });

  it("counts what would be asked if a missing answer turned out to be yes", () => {
    const { score, missing, visible } = completeTool(small(), { one: "no", two: "not_known" });
    assert.deepEqual(score, { min: 0, max: 2 });
    assert.deepEqual(visible.questions, ["one", "two", "judged"]);
    assert.deepEqual(missing, [
      { name: "two", as: "not_known" },
      { name: "three", as: "not_yet_asked" },
    ]);
  });

  it("has no score and no band while nothing that counts is answered, and is incomplete", () => {
    const result = completeTool(small(), {});
    assert.equal(result.score, null);
    assert.equal(result.band, null);
    assert.equal(result.incomplete, true);
    assert.deepEqual(result.leadsTo, []);
  });

  it("drops the answer of a question that is no longer asked", () => {
    const { answers, score } = completeTool(small(), { one: "no", two: "no", three: "yes" });
    assert.deepEqual(answers, { one: "no", two: "no" });
    assert.deepEqual(score, { min: 0, max: 0 });
  });

  it("lets judgement raise a band", () => {
    const { band } = completeTool(small(), { one: "no", two: "no", judged: "high" });
    assert.deepEqual(band, { code: "high", possible: ["high"], incomplete: false, raisedByJudgement: true });
  });

  it("never lets judgement lower a band, whatever the tool says", () => {
    const either = small({ judgement: { direction: "either", by: ["worker"], question: "judged" } });
    const judged = completeTool(either, { one: "yes", two: "yes", three: "yes", judged: "none" });
    assert.equal(judged.band?.code, "high");
    const { sections } = small();
    const [section] = sections;
    assert.ok(section);
    const lowering = section.questions.map((one) =>
      one.id === "judged" ? { ...one, options: [{ code: "low", label: "Low" }] } : one,
    );
    const tool = { ...either, sections: [{ ...section, questions: lowering }] } as Tool;
    const { band } = completeTool(tool, { one: "yes", two: "yes", three: "yes", judged: "low" });
    assert.equal(band?.code, "high");
    assert.equal(band.raisedByJudgement, false);
  });

  it("acts on a judgement before anything is counted: the highest band is certain, and no decision about what is missing can stand in its way", () => {
    const { score, band, incomplete } = completeTool(small(), { judged: "high" });
    assert.equal(score, null);
    assert.deepEqual(band, { code: "high", possible: ["high"], incomplete: false, raisedByJudgement: true });
    assert.equal(incomplete, false);
  });

  it("takes a lower judgement before anything is counted for the least the band can be", () => {
    const { band } = completeTool(small(), { judged: "medium" });
    assert.deepEqual(band, { code: "medium", possible: ["medium", "high"], incomplete: true, raisedByJudgement: true });
  });

  it("says where the band leads", () => {
    assert.deepEqual(completeTool(small(), { one: "no", two: "no" }).leadsTo, [{ pathway: "p", step: "s" }]);
  });

  it("gives a score that no band claims, or two, the higher band", () => {
    const bands = (limits: readonly (readonly [number, number])[]) =>
      small({ bands: limits.map(([min, max], index) => ({ code: `b${index}`, title: "B", min, max, means: "-" })) });
    const gap = bands([[0, 0], [2, 3]]); // prettier-ignore
    assert.equal(completeTool(gap, { one: "yes", two: "no" }).band?.code, "b1");
    const overlap = bands([[0, 1], [1, 3]]); // prettier-ignore
    assert.equal(completeTool(overlap, { one: "yes", two: "no" }).band?.code, "b1");
  });

  it("takes the worst single answer where the highest counts", () => {
    const tool = small({ score: { method: "highest", questions: ["one", "two"] } });
    assert.deepEqual(completeTool(tool, { one: "yes", two: "not_known" }).score, { min: 1, max: 1 });
    assert.deepEqual(completeTool(tool, { one: "no", two: "not_known" }).score, { min: 0, max: 1 });
  });

  it("does not hang on questions that depend on each other, and asks neither", () => {
    const { sections } = small();
    const questions = sections[0]?.questions.map((one) =>
      one.id === "two" ? { ...one, visible_when: 'three = "yes"' } : one,
    );
    const circular = small({ sections: [{ id: "only", title: "Only", questions: questions ?? [] }] });
    const { visible } = completeTool(circular, { two: "yes", three: "yes" });
    assert.deepEqual(visible.questions, ["one", "judged"]);
  });
});

describe("counts taken from the owner's form", () => {
  const count = (id: string) => ({ id, type: "number", label: id, minimum: 0, maximum: 24 });
  const tool = small({
    sections: [{ id: "only", title: "Only", questions: [count("yes_count"), count("unknown_count")] as never }],
    score: { method: "counted", items: 24, yes: "yes_count", not_known: "unknown_count" },
  });

  it("reach from the yes to the yes and not known together, and no further than there are questions", () => {
    assert.deepEqual(completeTool(tool, { yes_count: 9, unknown_count: 0 }).score, { min: 9, max: 9 });
    assert.deepEqual(completeTool(tool, { yes_count: 9, unknown_count: 4 }).score, { min: 9, max: 13 });
    assert.deepEqual(completeTool(tool, { yes_count: 20, unknown_count: 10 }).score, { min: 20, max: 24 });
  });

  it("reach to the highest score while one of the two counts is missing", () => {
    assert.deepEqual(completeTool(tool, { yes_count: 9 }).score, { min: 9, max: 24 });
    assert.deepEqual(completeTool(tool, { unknown_count: 2 }).score, { min: 0, max: 24 });
    assert.equal(completeTool(tool, {}).score, null);
  });
});

describe("what conditions see of a completed tool", () => {
  it("is the answers that count, the score, the band and whether it is incomplete", () => {
    const known = completeTool(small(), { one: "not_known", two: "no", three: "yes" });
    const value = (name: string) => completedValue(known, name);
    assert.deepEqual(value("score"), { min: 0, max: 1 });
    assert.deepEqual(value("band"), { possible: ["low", "medium"] });
    assert.equal(value("incomplete"), "yes");
    assert.equal(value("one"), "not_known");
    assert.equal(value("three"), null);
  });

  it("is nothing for a score and a band while nothing is answered, but it is incomplete", () => {
    const empty = completeTool(small(), {});
    assert.equal(completedValue(empty, "score"), null);
    assert.equal(completedValue(empty, "band"), null);
    assert.equal(completedValue(empty, "incomplete"), "yes");
  });
});

describe("any tool, however it is answered", () => {
  /** A tool, full answers to it, and the same with some of them missing. */
  const degraded = (plain: boolean) =>
    arbitraryTool({ plain }).chain((tool) =>
      fc
        .tuple(arbitraryAnswers(tool), fc.infiniteStream(fc.nat(3)))
        .map(([answers, dice]) => ({ tool, full: certain(answers), part: withholding(certain(answers), dice) })),
    );

  it("never scores more once what was missing is known than it might have before", () => {
    fc.assert(
      fc.property(degraded(false), ({ tool, full, part }) => {
        const before = completeTool(tool, part).score;
        const after = completeTool(tool, full).score;
        if (before && after) assert.ok(after.max <= before.max);
      }),
      runs(),
    );
  });

  it("never widens the score by a certain answer, where no condition waits for something not known", () => {
    fc.assert(
      fc.property(degraded(true), ({ tool, full, part }) => {
        const before = completeTool(tool, part).score;
        const after = completeTool(tool, full).score;
        if (before && after) assert.ok(before.min <= after.min && after.max <= before.max);
      }),
      runs(),
    );
  });

  it("is not judged safer for answers that are withheld: the band may still be what it is with them", () => {
    fc.assert(
      fc.property(degraded(false), ({ tool, full, part }) => {
        const kept = { ...part, ...("judged" in full ? { judged: full["judged"] } : {}) };
        const before = completeTool(tool, kept);
        const after = completeTool(tool, full);
        if (!before.band || !after.band) return;
        const bands = (tool.bands ?? []).map(({ code }) => code);
        // Where nothing was counted, a judged band is open to the top, however high the tool can count: the band to act on tells.
        if (after.score === null) {
          assert.ok(bands.indexOf(before.band.code) >= bands.indexOf(after.band.code));
          return;
        }
        const highest = (possible: readonly string[]) => Math.max(...possible.map((code) => bands.indexOf(code)));
        assert.ok(highest(after.band.possible) <= highest(before.band.possible));
      }),
      runs(),
    );
  });

  it("comes to the same with the answers that were dropped left out", () => {
    const cases = arbitraryTool().chain((tool) => fc.tuple(fc.constant(tool), arbitraryAnswers(tool)));
    fc.assert(
      fc.property(cases, ([tool, answers]) => {
        const logic = logicOf(tool);
        const once = complete(logic, answers);
        assert.deepEqual(complete(logic, once.answers), once);
      }),
      runs(),
    );
  });

  it("lists something missing exactly when the score is more than one number could be", () => {
    const cases = arbitraryTool().chain((tool) => fc.tuple(fc.constant(tool), arbitraryAnswers(tool)));
    fc.assert(
      fc.property(cases, ([tool, answers]) => {
        const { score, missing } = completeTool(tool, answers);
        if (score && score.min !== score.max) assert.ok(missing.length > 0);
      }),
      runs(),
    );
  });
});

describe("answers a tool does not offer", () => {
  it("are found in every sort of question, with their row or entry", async () => {
    const tool = toolIn(await fixture("everything"));
    const wrong: Answers = {
      nobody: "yes",
      read_first: "yes",
      threats: "maybe",
      threat_words: "w".repeat(501),
      threat_how_often: ["once"],
      kinds_of_harm: "physical",
      severity: { body: "terrible", soul: "mild" },
      children: 21,
      moved_on: "2026-02-30",
      incident: [{ incident_on: "2026-01-01" }, { incident_police: "perhaps" }],
      signed: 3,
    };
    const found = answerFaults(tool, wrong).map(({ question, row, entry }) => [question, row ?? entry].join(":"));
    assert.deepEqual(found, [
      "nobody:",
      "read_first:",
      "threats:",
      "threat_words:",
      "threat_how_often:",
      "kinds_of_harm:",
      "severity:body",
      "severity:soul",
      "children:",
      "moved_on:",
      "incident_police:1",
      "signed:",
    ]);
  });

  it("are none among the answers that its own form offers", async () => {
    const sources = [...(await sampleSources()), await fixture("everything")];
    for (const tool of sources.filter(({ text }) => text.startsWith("kind: tool")).map(toolIn)) {
      fc.assert(
        fc.property(arbitraryAnswers(tool), (answers) => assert.deepEqual(answerFaults(tool, answers), [])),
        runs(100),
      );
    }
  });
});

/** The answers without those that are missing or only partly known. */
function certain(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]): [string, Answers[string]][] => {
      if (typeof answer === "string") return answer === "not_known" || answer === "declined" ? [] : [[id, answer]];
      if (Array.isArray(answer)) return answer.includes("not_known") ? [] : [[id, answer]];
      const rows = Object.entries(answer as Record<string, string>).filter(([, code]) => code !== "not_known");
      return [[id, Object.fromEntries(rows)]];
    }),
  );
}

/** The same, some of them left out, some said to be not known, and of lists some known in part. */
function withholding(answers: Answers, dice: fc.Stream<number>): Answers {
  const roll = () => dice.next().value as number;
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]): [string, Answers[string]][] => {
      const fate = roll();
      if (fate === 0) return [];
      if (fate > 1) return [[id, answer]];
      if (typeof answer === "string") return [[id, "not_known"]];
      if (Array.isArray(answer)) return [[id, [...(answer as string[]).slice(roll() % 2), "not_known"]]];
      const rows = Object.entries(answer as Record<string, string>);
      return [[id, Object.fromEntries(rows.map(([row, code]) => [row, roll() < 2 ? "not_known" : code]))]];
    }),
  );
}
