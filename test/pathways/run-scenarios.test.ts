/** Scenarios run against a small library: what passes, and what is said at which place when something is not as expected. */
import assert from "node:assert/strict";
import { Corpus } from "../../src/corpus/corpus.ts";
import { readEntry } from "../../src/corpus/reading.ts";
import type { Problem } from "../../src/document/problem.ts";
import type { Source } from "../../src/document/source.ts";
import { runScenarios } from "../../src/pathways/run-scenarios.ts";
import type { ScenarioResult } from "../../src/pathways/run-scenarios.ts";
import { scenarioCodes } from "../../src/pathways/scenario-codes.ts";
import { fixtureSource } from "./fixture.ts";

const library = ["front-door.yaml", "protection.yaml", "dash.yaml"].map(fixtureSource);
const usual = fixtureSource("case.yaml");

function ran(...sources: readonly Source[]): ScenarioResult {
  let corpus = Corpus.empty("2026-11-02");
  for (const source of sources) corpus = corpus.with(readEntry(source).entry);
  const [result] = runScenarios(corpus);
  assert.ok(result);
  return result;
}

/** The result of the usual case with pieces of its text replaced. */
function changed(...pieces: readonly (readonly [string, string])[]): { result: ScenarioResult; text: string } {
  const text = pieces.reduce((before, [old, now]) => {
    assert.ok(before.includes(old), `the case has no “${old}”`);
    return before.replace(old, now);
  }, usual.text);
  return { result: ran(...library, { ...usual, text }), text };
}

/** Each problem as its code, the words it stands on and its message. */
function told({ result, text }: { result: ScenarioResult; text: string }): readonly string[] {
  return result.problems.map(({ code, span, message }) => `${code} at ${text.slice(span.start, span.end)}: ${message}`);
}

/** The only problem, checked to be of this code and to stand on these words. */
function only(found: { result: ScenarioResult; text: string }, code: string, on: string): Problem {
  const [problem, ...more] = found.result.problems;
  assert.ok(problem && more.length === 0, told(found).join("\n"));
  assert.equal(problem.code, code);
  assert.equal(found.text.slice(problem.span.start, problem.span.end), on);
  return problem;
}

describe("A scenario", () => {
  it("passes where the case takes the steps and ends where it says", () => {
    const result = ran(...library, usual);
    assert.deepEqual(result.problems, []);
    assert.equal(result.passed, true);
    assert.deepEqual([result.id, result.pathway], ["case", "front-door"]);
    assert.deepEqual(result.walk?.outcomes, ["front-door#school-knows", "protection#helped", "front-door#led-plan"]);
  });

  it("fails at an outcome that is not reached, and points at it in the pathway", () => {
    const found = changed(["led-plan]", "led-plan, change]"]);
    const problem = only(found, "scenario-outcome", "change");
    assert.equal(found.result.passed, false);
    assert.equal(
      problem.message,
      "This case does not end at “Offered work on his behaviour”. It ends at “School watches and listens”, " +
        "“The child in need has a plan”, “One plan with one lead”. " +
        "Either the pathway or the scenario no longer says what was agreed: change the one that is wrong.",
    );
    const [place] = problem.related ?? [];
    assert.equal(place?.uri, "front-door.yaml");
    assert.equal(library[0]?.text.slice(place.span.start, place.span.end), "change");
  });

  it("fails at the list of outcomes for one that nobody expects", () => {
    const { message } = only(changed(["protection#helped, ", ""]), "scenario-outcome", "outcomes");
    assert.match(message, /also ends at “The child in need has a plan”.*add “protection#helped” here/u);
  });

  it("fails at a step that is not taken, and at one that is taken and never should be", () => {
    const missed = only(changed(["steps: [strategy", "steps: [find-out"]), "scenario-step", "find-out");
    assert.match(missed.message, /does not come to “Ask school, health and nursery what they see”/u);
    const taken = only(changed(["never: [keep-safe", "never: [watch"]), "scenario-step", "watch");
    assert.match(taken.message, /comes to “Police and partners limit what he can do”, although it never should/u);
  });

  it("fails at a band that the answers do not give, and where a missing answer may still change it", () => {
    const other = only(changed(["band: medium", "band: high"]), "scenario-band", "high");
    assert.match(other.message, /^The answers on “Risk checklist” give at least “Medium”, not “High”\./u);
    const open = only(changed([", incomplete: true", ""]), "scenario-band", "{ tool: dash, band: medium }");
    assert.match(open.message, /“Medium” at least, because answers are missing/u);
    const certain = only(changed(["follows, answer: not_known", 'follows, answer: "no"']), "scenario-band", "true");
    assert.match(certain.message, /“Medium” for certain/u);
  });

  it("says which fact is missing, and nothing that only follows from that", () => {
    const found = changed(['  - { ask: child_harmed, answer: "yes" }\n', ""]);
    const [first, ...rest] = told(found);
    assert.equal(
      first,
      "scenario-stuck at facts: At “Is the child likely to suffer significant harm?” the way on depends on “Is a child " +
        "suffering, or likely to suffer, significant harm?”, and nothing is known of it there. Say it in the scenario; " +
        "“not known” is an answer too.",
    );
    assert.deepEqual(rest, []);
  });

  it("says at the pathway's name that a decision falls through, or is open to two answers", () => {
    const pathway = fixtureSource("front-door.yaml");
    const without = pathway.text.replace('when: child_harmed = "yes"', 'when: child_harmed = "no"');
    const falls = ran({ ...pathway, text: without }, ...library.slice(1), usual);
    const [through] = falls.problems;
    assert.equal(usual.text.slice(through?.span.start, through?.span.end), "pathway");
    assert.match(
      through?.message ?? "",
      /^At “Is the child likely to suffer significant harm\?” no answer fits this case/u,
    );
    const twice = pathway.text.replace(
      'when: child_harmed = "not_known"',
      'when: child_harmed in ("yes", "not_known")',
    );
    const [open] = ran({ ...pathway, text: twice }, ...library.slice(1), usual).problems;
    assert.match(
      open?.message ?? "",
      /fits more than one answer: “Yes” and “Not known”\. Only one of them may be taken/u,
    );
  });

  it("says whether a tool was not completed, not answered, or not settled", () => {
    const noTool = usual.text.slice(0, usual.text.indexOf("tools:")) + usual.text.slice(usual.text.indexOf("expects:"));
    const [gone] = ran(...library, { ...usual, text: noTool }).problems;
    assert.match(gone?.message ?? "", /depends on the band of “Risk checklist”.*give its answers in the scenario/u);
    const pathway = fixtureSource("front-door.yaml");
    const asksTool = (when: string): Source => ({
      ...pathway,
      text: pathway.text.replace('when: dash.band = "high"', when),
    });
    const [hidden] = ran(asksTool('when: dash.follows = "yes"'), ...library.slice(1), {
      ...usual,
      text: usual.text.replace("      - { question: follows, answer: not_known }\n", ""),
    }).problems;
    assert.match(
      hidden?.message ?? "",
      /depends on “Does the person follow you\?” in “Risk checklist”.*Answer it in the scenario/u,
    );
    const oneBand = pathway.text.replace(
      'when: dash.band in ("standard", "medium", "high") and',
      'when: dash.band = "medium" and',
    );
    const [unsettled] = ran({ ...pathway, text: oneBand }, ...library.slice(1), usual).problems;
    assert.match(unsettled?.message ?? "", /what is known of the band of “Risk checklist”.*does not settle/u);
  });

  it("says when the case comes round again for ever", () => {
    const [round] = changed(['child_harmed, answer: "yes"', "child_harmed, answer: not_known"]).result.problems;
    assert.match(round?.message ?? "", /comes round again with nothing new known/u);
  });

  it("cannot begin at an entry that does not exist, nor in a pathway that is not there or has faults", () => {
    const entry = changed(["entry: referral", "entry: elsewhere"]);
    assert.match(
      told(entry)[0] ?? "",
      /^scenario-stuck at elsewhere: The case cannot begin: the pathway “front-door” has no “elsewhere”/u,
    );
    const missing = ran(usual);
    assert.match(missing.problems[0]?.message ?? "", /The case cannot begin: there is no pathway “front-door”/u);
    const [lost] = ran(...library.filter(({ uri }) => uri !== "protection.yaml"), usual).problems;
    assert.match(
      lost?.message ?? "",
      /At “Child protection enquiry” the case would be lost: there is no pathway “protection”/u,
    );
  });

  it("is warned of answers that change nothing, and still passes", () => {
    const fact = changed([
      "  - { ask: in_contact",
      '  - { pathway: protection, ask: in_contact, answer: "yes" }\n  - { ask: in_contact',
    ]);
    assert.match(only(fact, "scenario-answer", "in_contact").message, /^No decision on the way of this case asks for/u);
    assert.equal(fact.result.passed, true);
    const hidden = changed(
      ['threats, answer: "yes"', 'threats, answer: "no"'],
      ["band: medium", "band: standard"],
      ["supported, ", ""],
    );
    const words = hidden.result.problems.find(({ code }) => code === "scenario-answer");
    assert.match(words?.message ?? "", /“Risk checklist” does not ask this after the other answers/u);
  });

  it("is warned of a tool that no step on its way completes", () => {
    const pathway = fixtureSource("front-door.yaml");
    const never = pathway.text.replace(
      "next: [see-child, complete-dash, map-behaviour]",
      "next: [see-child, map-behaviour]",
    );
    const found = ran({ ...pathway, text: never }, ...library.slice(1), usual);
    const told = found.problems.filter(({ code }) => code === "scenario-answer" || code === "scenario-band");
    assert.deepEqual(
      told.map(({ message }) => message.split(". ")[0]),
      [
        "“Risk checklist” is not completed in this case, so it gives no band",
        "No decision on the way of this case asks for “Does the adult want support now?”, so the answer changes nothing",
        "This case does not come to a step that completes “Risk checklist”, so its answers change nothing",
      ],
    );
  });

  it("fails at an answer that the tool does not offer, and at one given twice", () => {
    const wrong = changed(["follows, answer: not_known", "follows, answer: often"]);
    const problem = wrong.result.problems.find(({ code }) => code === "scenario-answer");
    assert.equal(wrong.text.slice(problem?.span.start, problem?.span.end), "often");
    assert.equal(problem?.message, "The answers it offers are yes, no, not_known.");
    const question = changed([
      "      - { question: words",
      '      - { question: threats, answer: "no" }\n      - { question: words',
    ]);
    assert.match(only(question, "scenario-answer", "threats").message, /answered twice/u);
    const fact = changed(["  - { ask: in_contact", '  - { ask: child_harmed, answer: "no" }\n  - { ask: in_contact']);
    assert.match(only(fact, "scenario-answer", "child_harmed").message, /answered twice/u);
    const tool = changed(["expects:", '  - { tool: dash, answers: [{ question: threats, answer: "no" }] }\nexpects:']);
    assert.match(only(tool, "scenario-answer", "dash").message, /answered twice/u);
    assert.equal(tool.result.passed, false);
  });

  it("is not run while its own fields are wrong", () => {
    const found = changed(["invented: true\n", ""]);
    assert.equal(found.result.walk, undefined);
    assert.equal(found.result.passed, false);
    assert.match(only(found, "scenario-stuck", "kind").message, /faults of its own and cannot be run/u);
  });

  it("has words for every code", () => {
    assert.deepEqual(
      scenarioCodes.map(({ code }) => code),
      ["scenario-outcome", "scenario-step", "scenario-band", "scenario-stuck", "scenario-answer"],
    );
    for (const { says, why, todo } of scenarioCodes)
      for (const text of [says, why, todo]) assert.match(text, /^[A-Z].*\.$/u);
  });
});
