/** Answers a form as people do: each press goes through the mouse and the keyboard of a real browser. */
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import type { Question } from "../../../src/kinds/generated/types.ts";
import type { Answer, Answers } from "../../../src/tools/answers.ts";
import { complete } from "../../../src/tools/result.ts";
import { entriesOf, heldOf } from "../../exporters/forms/expected.ts";
import type { AnswerSet } from "../../exporters/forms/filled.ts";
import { answerSets } from "../../exporters/forms/filled.ts";

/** What hands do in one client. `name` is that of a question or a row, `entry` counts those of a group from 1. */
export interface Hands {
  /** Whether the question is drawn where somebody can answer it. */
  sees(name: string, entry?: number): Promise<boolean>;
  /** Clicks one of several answers that exclude each other. */
  choose(name: string, code: string, entry?: number): Promise<void>;
  /** Ticks these and no others. */
  tick(name: string, codes: readonly string[], entry?: number): Promise<void>;
  /** Types over whatever stands there; a day is given as `2026-01-31`. */
  write(name: string, text: string, type: Question["type"], entry?: number): Promise<void>;
  /** Opens entries of a group until there are so many. */
  open(name: string, entries: number): Promise<void>;
  /** Waits until the client has followed what was done. */
  settled(): Promise<void>;
}

/**
 * The fullest of 40 random sets, and what it is changed to when somebody thinks again: the answers of the next fullest
 * stand over its own. Nothing is taken back, since few clients let an answer be taken back by hand.
 */
export function secondThoughts({ tool, logic }: FormTool): AnswerSet {
  const counting = (answers: Answers) => Object.keys(heldOf(complete(logic, answers).answers)).length;
  const sets = answerSets(tool, 40).map(({ then }) => then);
  const [first = {}, second = {}] = sets.sort((a, b) => counting(b) - counting(a));
  return { first, then: { ...first, ...over(first, second) } };
}

function over(first: Answers, second: Answers): Answers {
  const entries = Object.entries(second).flatMap(([name, answer]): readonly (readonly [string, Answer])[] => {
    const before = first[name];
    if (isRows(answer)) return [[name, isRows(before) ? { ...before, ...answer } : answer]];
    return isGroup(answer) && before !== undefined ? [] : [[name, answer]];
  });
  return Object.fromEntries(entries);
}

function isRows(answer: Answer | undefined): answer is Readonly<Record<string, string>> {
  return typeof answer === "object" && !Array.isArray(answer);
}

function isGroup(answer: Answer): boolean {
  return Array.isArray(answer) && answer.every((entry) => typeof entry === "object");
}

/** What somebody who gave the first answers still has to do: what is answered otherwise, or could not be answered then. */
export function yetToGive({ logic }: FormTool, { first, then }: AnswerSet): Answers {
  const given = complete(logic, first).answers;
  const same = ([name, answer]: readonly [string, Answer]) => JSON.stringify(given[name]) === JSON.stringify(answer);
  return Object.fromEntries(Object.entries(then).filter((entry) => !same(entry)));
}

/** Gives all answers, those last whose questions appear only after others; what is never asked stays unanswered. */
export async function answerByHand({ tool }: FormTool, answers: Answers, hands: Hands): Promise<void> {
  const questions = tool.sections.flatMap((section) => section.questions);
  await answerAll(questions, answers, hands);
}

async function answerAll(questions: readonly Question[], answers: Answers, hands: Hands, entry?: number) {
  let open = questions.filter(({ id }) => answers[id] !== undefined);
  for (let before = -1; open.length !== before;) {
    before = open.length;
    const left: Question[] = [];
    for (const question of open) {
      if (!(await hands.sees(question.id, entry))) left.push(question);
      else await give(question, answers[question.id] as Answer, hands, entry);
    }
    open = left;
  }
}

async function give(question: Question, answer: Answer, hands: Hands, entry?: number): Promise<void> {
  const { id, type } = question;
  switch (type) {
    case "yes_no_not_known":
    case "single_choice":
      await hands.choose(id, answer as string, entry);
      break;
    case "multiple_choice":
      await hands.tick(id, answer as readonly string[], entry);
      break;
    case "matrix":
      for (const [row, code] of Object.entries(answer)) await hands.choose(`${id}.${row}`, code as string, entry);
      break;
    case "repeating_group": {
      const entries = entriesOf(answer);
      await hands.open(id, entries.length);
      for (const [index, one] of entries.entries()) await answerAll(question.questions, one, hands, index + 1);
      break;
    }
    case "number":
    case "date":
    case "text":
    case "long_text":
    case "signature":
      await hands.write(id, `${answer as string | number}`, type, entry);
      break;
    case "statement":
      throw new Error("A statement has no answer.");
  }
  await hands.settled();
}
