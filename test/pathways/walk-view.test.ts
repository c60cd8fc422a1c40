import assert from "node:assert/strict";
import type { Documents } from "../../src/pathways/documents.ts";
import { documentsOf } from "../../src/pathways/documents.ts";
import type { WalkThrough } from "../../src/pathways/walk-through.ts";
import { answered, beginWalk, stepBack, walkCase } from "../../src/pathways/walk-through.ts";
import { nameOf, nextToolQuestion, withAnswer } from "../../src/pathways/tool-questions.ts";
import { walkView, wayTo } from "../../src/pathways/walk-view.ts";
import { corpusOf } from "../exporters/site/library.ts";
import { sampleFiles } from "../exporters/site/sample.ts";
import { revised } from "../meaning/base.ts";

describe("a walk-through", function () {
  this.timeout(120_000);
  const documents = documentsOf(revised([]));
  const begun = beginWalk("door", "told");
  const low = answered(begun, { type: "tool", tool: "grid", answers: { fear: "no", severity: { physical: "none" } } });

  it("asks for the tool where the pathway completes it, and for a fact where a decision needs it", () => {
    const first = walkView(documents, begun);
    assert.deepEqual(
      first.steps.map(({ key }) => key),
      ["door#screen", "door#decide"],
    );
    assert.equal(first.question?.type === "tool" && first.question.tool.id, "grid");
    const { question, ends, stuck } = walkView(documents, low);
    assert.deepEqual(question?.type === "fact" && [question.key, question.at, question.cautious], [
      "door#danger",
      "door#decide",
      "yes",
    ]);
    assert.deepEqual(
      ends.map(({ taken, state }) => [taken.key, state]),
      [["door#decide", "waits"]],
    );
    assert.deepEqual(stuck, []);
  });

  it("ends where the answers lead, says how it came there, and can be taken back", () => {
    const safe = answered(low, { type: "fact", key: "door#danger", code: "no" });
    const view = walkView(documents, safe);
    assert.deepEqual([view.outcomes, view.question], [["door#supported"], undefined]);
    assert.deepEqual(
      wayTo(documents, safe, "door#supported").map(({ from, answer }) => [from.key, answer]),
      [
        ["door#screen", undefined],
        ["door#decide", "Less grave"],
      ],
    );
    assert.deepEqual(stepBack(safe), low);
    assert.deepEqual(stepBack(begun), begun);
    const danger = answered(stepBack(safe), { type: "fact", key: "door#danger", code: "yes" });
    assert.deepEqual(walkView(documents, danger).outcomes, ["door#protected"]);
  });

  it("says where a case cannot go on whatever is answered", () => {
    const holed = documentsOf(
      revised([["pathways/door.yaml", 'danger in ("yes", "not_known") or (grid', 'danger = "yes" or (grid']]),
    );
    const view = walkView(holed, answered(low, { type: "fact", key: "door#danger", code: "not_known" }));
    assert.deepEqual(
      [view.question, view.stuck.map(({ key, reason }) => [key, reason])],
      [undefined, [["door#decide", "no-branch"]]],
    );
  });

  it("asks of a tool only what its answers make visible, rows of a grid one by one", () => {
    const grid = documents.tool("grid");
    assert.ok(grid);
    const asked: string[] = [];
    let answers = {};
    for (
      let next = nextToolQuestion(grid, answers, new Set(asked));
      next;
      next = nextToolQuestion(grid, answers, new Set(asked))
    ) {
      asked.push(nameOf(next));
      const [first] = next.options;
      if (first) answers = withAnswer(answers, next, first.code);
    }
    assert.deepEqual(asked, ["seen_alone", "fear", "severity.physical"]);
    assert.deepEqual(answers, { seen_alone: "yes", fear: "yes", severity: { physical: "none" } });
  });

  it("leads through pathways of the library to an end, with the cautious answer to everything", () => {
    const sample = documentsOf(corpusOf(sampleFiles()));
    for (const id of ["front-door", "marac"]) {
      for (const { id: entry } of sample.pathway(id)?.entries ?? []) {
        const end = cautiously(sample, beginWalk(id, entry));
        const { question, outcomes } = walkView(sample, end);
        assert.equal(question, undefined, `${id} ${entry}`);
        assert.ok(outcomes.length > 0, `${id} ${entry} ends nowhere`);
        assert.equal(walkCase(end).pathway, id);
      }
    }
  });
});

/** Tools are handed in empty; a walk that never stops asking would be a fault. */
function cautiously(documents: Documents, start: WalkThrough): WalkThrough {
  let through = start;
  for (let turn = 0; turn < 200; turn++) {
    const { question } = walkView(documents, through);
    if (!question) return through;
    through = answered(
      through,
      question.type === "tool"
        ? { type: "tool", tool: question.tool.id, answers: {} }
        : { type: "fact", key: question.key, code: question.cautious },
    );
  }
  throw new Error(`${start.pathway} never stops asking.`);
}
