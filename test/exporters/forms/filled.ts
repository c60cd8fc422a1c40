/** Holds what a client shows, keeps and works out of a filled form to what our own engine does. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Corpus } from "../../../src/corpus/corpus.ts";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import { formTools } from "../../../src/exporters/forms/form-tool.ts";
import type { Tool } from "../../../src/kinds/generated/types.ts";
import type { Answers } from "../../../src/tools/answers.ts";
import { requiredUnanswered } from "../../../src/tools/required.ts";
import { complete } from "../../../src/tools/result.ts";
import { seed } from "../../property-runs.ts";
import { arbitraryAnswers } from "../../tools/arbitrary-answers.ts";
import type { Expected } from "./expected.ts";
import { expectedOf, questionsOf } from "./expected.ts";
import { corpusOf, fixture, sampleSources } from "./forms-of.ts";
import { wordedForm } from "./wording/merrow.ts";

export interface Filled extends Expected {
  /** Whether the client would let it be completed. */
  readonly valid: boolean;
}

/** What somebody answers, and what it is changed to afterwards; what is hidden may have been answered before. */
export interface AnswerSet {
  readonly first: Answers;
  readonly then: Answers;
}

/** The sample library with the fullest fixture. */
export async function sampleWithFixture(): Promise<Corpus> {
  return corpusOf([...(await sampleSources()), await fixture("everything")]);
}

/** Every tool of the sample library that forms are made of, and the fullest fixture. */
export async function sampleForms(): Promise<readonly FormTool[]> {
  return formTools(await sampleWithFixture()).tools;
}

/** The same, and a form with its owner's own questions. */
export async function sampleAndWorded(): Promise<readonly FormTool[]> {
  return [...(await sampleForms()), await wordedForm()];
}

/** How many sets for each tool: 40, five in a quick run, 1,000 in a soak. `runs` are those of 800 properties. */
export function setsIn({ numRuns }: { readonly numRuns: number }): number {
  return Math.min(1000, Math.ceil(numRuns / 20));
}

/** The same sets for every client: the first is empty, and half of them change their minds. */
export function answerSets(tool: Tool, count: number): readonly AnswerSet[] {
  const answers = arbitraryAnswers(tool);
  const changed = fc.record({ first: answers, then: answers });
  const once = answers.map((then) => ({ first: {}, then }));
  const drawn = fc.sample(fc.oneof(once, changed), { seed: seed(), numRuns: count - 1 });
  return [{ first: {}, then: {} }, ...drawn];
}

/**
 * A question in a repeating group is shown in each of its entries, so that without entries it is not; some clients draw
 * no heading over a section in which nothing is asked.
 */
export function assertFilled({ tool, logic }: FormTool, answers: Answers, filled: Filled): void {
  const completed = complete(logic, answers);
  const expected = expectedOf(tool, completed);
  const groups = [...questionsOf(tool).values()].filter((question) => question.type === "repeating_group");
  const without = new Set(
    groups.flatMap((group) => {
      const entries = completed.answers[group.id];
      const open = Array.isArray(entries) && entries.length > 0;
      return open ? [] : group.questions.map(({ id }) => id);
    }),
  );
  const empty = logic.sections.filter(({ questions }) =>
    questions.every(({ question }) => !completed.visible.questions.includes(question.id)),
  );
  for (const { id } of empty) without.add(id);
  const valid = requiredUnanswered(logic, answers).length === 0;
  assert.deepEqual(
    { ...filled, shown: [...new Set(filled.shown)].filter((name) => !without.has(name)).sort() },
    { ...expected, shown: expected.shown.filter((name) => !without.has(name)), valid },
    `${tool.id}: ${JSON.stringify(answers)}`,
  );
}
