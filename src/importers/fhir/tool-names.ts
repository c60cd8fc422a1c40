/** Gives everything of a form a name or code that a tool can have, the form's own wherever that will do. */
import { reservedWords } from "../../conditions/reserved-words.ts";
import { UNANSWERED } from "../../conditions/types.ts";
import { RESERVED_NAMES } from "../../corpus/condition-scope.ts";

const CODE = /^[a-z][a-z0-9_]{0,31}$/u;
const LONGEST = 32;

/** Whether a tool can keep it as the name of a section, a question or a row. */
export function isName(name: string): boolean {
  return CODE.test(name) && !reservedWords.includes(name) && !RESERVED_NAMES.includes(name);
}

/** Whether a tool can keep it as the code of an answer. */
export function isCode(code: string): boolean {
  return CODE.test(code) && code !== UNANSWERED;
}

/** A free name as near as can be to the wanted one; `taken` gets it. */
export function freeName(wanted: string, taken: Set<string>, beginning: string): string {
  return free(wanted, taken, beginning, isName);
}

/** A free code as near as can be to the wanted one; `taken` gets it. */
export function freeCode(wanted: string, taken: Set<string>): string {
  return free(wanted, taken, "a", isCode);
}

function free(wanted: string, taken: Set<string>, beginning: string, isGood: (name: string) => boolean): string {
  const plain = wanted
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9_]+/gu, "_")
    .replace(/^_+|_+$/gu, "");
  const lettered = /^[a-z]/u.test(plain) ? plain : `${beginning}_${plain}`;
  const base = lettered.slice(0, LONGEST).replace(/_+$/u, "");
  let found = base;
  for (let number = 2; taken.has(found) || !isGood(found); number++) {
    const end = `_${number}`;
    found = base.slice(0, LONGEST - end.length) + end;
  }
  taken.add(found);
  return found;
}
