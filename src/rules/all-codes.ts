/** Every code a problem can have, with the words of its page: what `explain` and the reference pages are made from. */
import { libraryCodes } from "../corpus/library-problem.ts";
import { readerCodes } from "../document/codes.ts";
import type { ProblemWords } from "../document/problem-words.ts";
import { crashCode } from "./check.ts";
import { rules } from "./index.ts";
import type { Rule } from "./rule.ts";
import { settingCode } from "./setting-problems.ts";
import { suppressionCodes } from "./suppression-problems.ts";

export interface Code extends ProblemWords {
  /** Who reports it: reading a file, finding a library's files, a rule, or the engine on its own settings. */
  readonly from: "reading" | "library" | "rule" | "engine";
  /** The rule behind it, where it is one. */
  readonly rule: Rule | undefined;
}

/** All codes: the rules in the order of the book, then what reading, finding and the engine report. */
export const allCodes: readonly Code[] = [
  ...rules.map((rule): Code => {
    const { id, severity, says, why, todo } = rule;
    return { code: id, severity, says, why, todo, from: "rule", rule };
  }),
  ...readerCodes.map((words): Code => ({ ...words, from: "reading", rule: undefined })),
  ...libraryCodes.map((words): Code => ({ ...words, from: "library", rule: undefined })),
  ...[...suppressionCodes, settingCode, crashCode].map((words): Code => ({
    ...words,
    from: "engine",
    rule: undefined,
  })),
];

/** The code with this name, or undefined. */
export function codeNamed(name: string): Code | undefined {
  return allCodes.find(({ code }) => code === name);
}
