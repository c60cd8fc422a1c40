/** Turns answers in codes into what somebody would click and type in LHC-Forms. */
import type { Answers } from "../../../src/tools/answers.ts";
import { entriesOf } from "../../exporters/forms/expected.ts";
import type { Given } from "./lhc-forms.ts";

/**
 * `groups` are the answers to repeating groups, kept apart because LHC-Forms opens an entry only once the one before
 * holds something that is shown; `places` says how deep a group stands, as `1` for one in a section.
 */
export function givenAnswers(answers: Answers, groups: Answers): readonly Given[] {
  return [
    ...Object.entries(answers).flatMap(([name, answer]) => (name in groups ? [] : givenAnswer(name, answer))),
    ...Object.entries(groups).flatMap(([name, answer]) =>
      entriesOf(answer).flatMap((entry, index): readonly Given[] => [
        { name, entries: index + 1 },
        ...Object.entries(entry).flatMap(([inner, value]) => givenAnswer(inner, value, `1/${index + 1}/1`)),
      ]),
    ),
  ];
}

function givenAnswer(name: string, answer: Answers[string], place?: string): readonly Given[] {
  const at = place === undefined ? { name } : { name, place };
  if (typeof answer === "number") return [{ ...at, text: String(answer) }];
  if (typeof answer === "string") return [{ ...at, ...wordsOrCode(answer) }];
  if (Array.isArray(answer)) return (answer as readonly string[]).map((code) => ({ ...at, code }));
  return Object.entries(answer).map(([row, code]) => ({ name: `${name}.${row}`, code: code as string }));
}

/** Codes are small letters; the words of random answers begin with a capital, days with a digit. */
function wordsOrCode(answer: string): { readonly code: string } | { readonly text: string } {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(answer);
  if (day) return { text: `${day[2]}/${day[3]}/${day[1]}` };
  return /^[a-z][a-z0-9_]*$/u.test(answer) ? { code: answer } : { text: answer };
}
