/** Answers that a tool does not offer: what a scenario, a walk-through or an imported form may get wrong. */
import { dayNumber } from "../conditions/day.ts";
import type { Question, Tool } from "../kinds/generated/types.ts";
import type { Answer, Answers } from "./answers.ts";

export interface AnswerFault {
  /** The code under which the answer was given. */
  readonly question: string;
  /** The row of the grid, where it is in one. */
  readonly row?: string;
  /** Which entry of the repeating group, from 0, where it is in one. */
  readonly entry?: number;
  /** What is wrong, in a sentence. */
  readonly message: string;
}

/** Every answer that does not fit its question, in the order of the answers. A missing answer is never a fault. */
export function answerFaults(tool: Tool, answers: Answers): readonly AnswerFault[] {
  return faultsAmong(
    tool.sections.flatMap((section) => section.questions),
    answers,
  );
}

function faultsAmong(questions: readonly Question[], answers: Answers): readonly AnswerFault[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.find((one) => one.id === id);
    if (!question) return [{ question: id, message: "The tool has no such question." }];
    return questionFaults(question, answer);
  });
}

function questionFaults(question: Question, answer: Answer): readonly AnswerFault[] {
  const fault = (message: string): readonly AnswerFault[] => [{ question: question.id, message }];
  switch (question.type) {
    case "yes_no_not_known": {
      const codes = ["yes", "no", "not_known", ...(question.may_decline ? ["declined"] : [])];
      return isCode(answer, codes) ? [] : fault(oneOf(codes));
    }
    case "single_choice": {
      const codes = question.options.map(({ code }) => code);
      return isCode(answer, codes) ? [] : fault(oneOf(codes));
    }
    case "multiple_choice": {
      const codes = question.options.map(({ code }) => code);
      if (!Array.isArray(answer)) return fault(`This is answered with a list of answers. ${oneOf(codes)}`);
      return answer.every((code) => isCode(code as Answer, codes)) ? [] : fault(oneOf(codes));
    }
    case "matrix":
      return gridFaults(question, answer);
    case "repeating_group":
      return groupFaults(question, answer);
    case "number":
      return numberFits(question, answer) ? [] : fault(`This is answered with ${numberWords(question)}.`);
    case "date":
      return typeof answer === "string" && dayNumber(answer) !== undefined
        ? []
        : fault("This is answered with a day that exists, such as 2026-01-31.");
    case "text":
    case "long_text":
      if (typeof answer !== "string") return fault("This is answered in words.");
      return answer.length <= (question.max_length ?? Infinity)
        ? []
        : fault(`This is longer than the ${question.max_length} characters it may have.`);
    case "signature":
      return typeof answer === "string" ? [] : fault("This is answered with the name of who signed.");
    case "statement":
      return fault("This is a statement; there is nothing to answer.");
  }
}

function gridFaults(question: Extract<Question, { type: "matrix" }>, answer: Answer): readonly AnswerFault[] {
  if (typeof answer !== "object" || Array.isArray(answer)) {
    return [{ question: question.id, message: "This is a grid: each of its rows has an answer of its own." }];
  }
  const columns = question.columns.map(({ code }) => code);
  return Object.entries(answer).flatMap(([row, code]) => {
    const at = { question: question.id, row };
    if (!question.rows.some((one) => one.code === row)) return [{ ...at, message: "The grid has no such row." }];
    return isCode(code as Answer, columns) ? [] : [{ ...at, message: oneOf(columns) }];
  });
}

function groupFaults(question: Extract<Question, { type: "repeating_group" }>, answer: Answer): readonly AnswerFault[] {
  if (!isEntries(answer)) {
    return [{ question: question.id, message: "This is a repeating group: it is answered with a list of entries." }];
  }
  const { most = Infinity } = question;
  const tooMany = answer.length > most ? [{ question: question.id, message: `It takes ${most} entries at most.` }] : [];
  const inside = answer.flatMap((entry, index) =>
    faultsAmong(question.questions, entry).map((fault) => ({ ...fault, entry: index })),
  );
  return [...tooMany, ...inside];
}

function isEntries(answer: Answer): answer is readonly Answers[] {
  return Array.isArray(answer) && answer.every((entry) => typeof entry === "object" && !Array.isArray(entry));
}

function isCode(answer: Answer, codes: readonly string[]): boolean {
  return typeof answer === "string" && codes.includes(answer);
}

function oneOf(codes: readonly string[]): string {
  return `The answers it offers are ${codes.join(", ")}.`;
}

interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
}

function numberFits({ minimum = -Infinity, maximum = Infinity }: Limits, answer: Answer): boolean {
  return typeof answer === "number" && Number.isInteger(answer) && answer >= minimum && answer <= maximum;
}

function numberWords({ minimum, maximum }: Limits): string {
  if (minimum !== undefined && maximum !== undefined) return `a whole number from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `a whole number of ${minimum} or more`;
  return maximum === undefined ? "a whole number" : `a whole number of ${maximum} at most`;
}
