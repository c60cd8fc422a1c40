/** `practice-guidance/forms`: what other programs may use of the meaning of forms. It reads no file and keeps nothing. */
import { readEntry } from "../../corpus/reading.ts";
import { answerFaults } from "../../tools/answer-faults.ts";
import { logicOf } from "../../tools/logic.ts";
import { requiredUnanswered } from "../../tools/required.ts";
import { complete } from "../../tools/result.ts";
import { fixedFields, withUsage } from "../../tools/usage/usage-record.ts";
import { logicProblems, nameProblems } from "./form-tool.ts";
import type { Tool } from "../../kinds/generated/types.ts";

/** One answer: a code, words, a day as `2026-01-31`, a whole number, codes that are ticked, rows of a grid, or entries. */
export type FormAnswer =
  string | number | readonly string[] | { readonly [row: string]: string } | readonly FormAnswers[];

/** Answers by the id of their question; a question that is not among them is unanswered. */
export interface FormAnswers {
  readonly [question: string]: FormAnswer;
}

/** Why answers are not what the tool takes, or not yet all that it needs. */
export interface FormFault {
  /** `refused` for an answer that the tool does not offer, `missing` for one that must be given. */
  readonly type: "refused" | "missing";
  /** The id of the question, or the name under which an unknown answer was given. */
  readonly question: string;
  /** The row of the grid, where it is in one. */
  readonly row?: string;
  /** Which entry of the repeating group, from 0, where it is in one. */
  readonly entry?: number;
  /** What is wrong, in a sentence for whoever fills in the form. */
  readonly message: string;
}

/** What a set of answers comes to. */
export interface CheckedAnswers {
  /** Whether the form may be called completed. An unfinished form may be saved all the same. */
  readonly completed: boolean;
  /** Every fault: answers that are refused, then answers that are missing. */
  readonly faults: readonly FormFault[];
  /** The ids of the questions that are asked, in order, those inside repeating groups included. */
  readonly asked: readonly string[];
  /** The answers that count. Those to questions that are not asked are left out. */
  readonly answers: FormAnswers;
  /** The least and the most that the score may be; null where nothing is counted, or an answer was refused. */
  readonly score: { readonly min: number; readonly max: number } | null;
  /** The code of the band to act on; null where there is none, or an answer was refused. */
  readonly band: string | null;
  /** Whether a missing answer may still change the result. */
  readonly incomplete: boolean;
}

/** A tool whose answers can be checked. */
export interface CheckableForm {
  readonly id: string;
  readonly version: string;
  /** Checks what somebody answered; never throws on answers of any shape. */
  readonly check: (answers: unknown) => CheckedAnswers;
}

/**
 * Reads the YAML of one tool of a library.
 *
 * @param text the whole of the tool's file
 * @throws Error saying what is wrong, where the text is no tool; the command line's `check` says where.
 */
export function readForm(text: string): CheckableForm {
  const { document, kind, sound, faults } = readEntry({ uri: "tool.yaml", language: "yaml", text, bom: false });
  if (kind?.name !== "tool") throw new Error("This is not a tool: its first line must be “kind: tool”.");
  const broken = document.problems.find(({ severity }) => severity === "error");
  if (broken) throw new Error(`This tool cannot be read. ${broken.message}`);
  if (!sound) throw new Error(`This tool is not complete: ${faults.length} of its fields are missing or wrong.`);
  const authored = document.value as unknown as Tool;
  const [unclear] = logicProblems(logicOf(authored), document.data, "tool.yaml");
  if (unclear) throw new Error(`This tool cannot be followed. ${unclear.message}`);
  const [taken] = nameProblems(authored, document.data, "tool.yaml");
  if (taken) throw new Error(`No form can be made of this tool. ${taken.message}`);
  const tool = withUsage(authored);
  const logic = logicOf(tool);
  return { id: tool.id, version: tool.version, check };

  function check(given: unknown): CheckedAnswers {
    if (!isAnswers(given)) {
      return refused({
        type: "refused",
        question: "",
        message: "The answers are given by the ids of their questions.",
      });
    }
    const shapeless = Object.keys(given).filter((question) => !isAnswer(given[question], 0));
    if (shapeless.length > 0) {
      return refused(...shapeless.map((question): FormFault => ({ type: "refused", question, message: NO_ANSWER })));
    }
    const { others, answered } = withoutFixed(given);
    const wrong = answerFaults(tool, answered).map((fault): FormFault => ({ type: "refused", ...fault }));
    if (others.length + wrong.length > 0) return refused(...others, ...wrong);
    const missing = requiredUnanswered(logic, answered).map(({ name, entry }): FormFault => {
      const [question = "", row] = name.split(".");
      const at = { ...(row === undefined ? {} : { row }), ...(entry === undefined ? {} : { entry }) };
      return { type: "missing", question, ...at, message: "This must be answered before the form is completed." };
    });
    const { visible, answers, score, band, incomplete } = complete(logic, answered);
    return {
      completed: missing.length === 0,
      faults: missing,
      asked: visible.questions,
      answers,
      score: score && { min: score.min, max: score.max },
      band: band && band.code,
      incomplete,
    };
  }

  /** What is answered, and a fault for each record that another tool, edition or version wrote. */
  function withoutFixed(given: FormAnswers): { readonly others: readonly FormFault[]; readonly answered: FormAnswers } {
    const fixed = fixedFields(tool);
    const others = fixed
      .filter(({ id, value }) => given[id] !== undefined && given[id] !== value)
      .map(({ id, value }): FormFault => ({
        type: "refused",
        question: id,
        message: `This form always writes “${value}” here, so another form made this record.`,
      }));
    const names = new Set<string>(fixed.map(({ id }) => id));
    return { others, answered: Object.fromEntries(Object.entries(given).filter(([name]) => !names.has(name))) };
  }
}

const NO_ANSWER = "This is no answer. Leave a question out where nothing was answered.";

/** Nothing is worked out from answers that the tool does not offer: a result would be a guess. */
function refused(...faults: readonly FormFault[]): CheckedAnswers {
  return { completed: false, faults, asked: [], answers: {}, score: null, band: null, incomplete: true };
}

function isAnswers(given: unknown): given is FormAnswers {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

/** The deepest answer is a list of entries in which a grid has rows. */
function isAnswer(given: unknown, depth: number): boolean {
  if (typeof given === "string" || typeof given === "number") return true;
  if (typeof given !== "object" || given === null || depth > 3) return false;
  return Object.values(given).every((part) => isAnswer(part, depth + 1));
}
