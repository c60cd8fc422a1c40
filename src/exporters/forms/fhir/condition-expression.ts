/** A condition in FHIRPath: true exactly where it is true of the answers, and false where it is false or unknown. */
import type { Atom, OneOfAtom, WithinAtom } from "../../../conditions/atom.ts";
import { dayText } from "../../../conditions/day.ts";
import type { Normal } from "../../../conditions/normalise.ts";
import type { Range } from "../../../conditions/ranges.ts";
import type { FormTool } from "../form-tool.ts";
import { and, answersTo, exists, not, or, quoted, withCode } from "./fhirpath.ts";
import { BAND, BAND_MOST, INCOMPLETE, SCORE_MAX, SCORE_MIN } from "../result-names.ts";

export function conditionExpression(condition: Normal, form: FormTool): string {
  switch (condition.type) {
    case "all":
      return and(...condition.parts.map((part) => conditionExpression(part, form)));
    case "any":
      return or(...condition.parts.map((part) => conditionExpression(part, form)));
    case "one-of":
    case "includes":
    case "within":
    case "unknown":
      return atomExpression(condition, form);
  }
}

/** Whether a question is asked; `true` for one without conditions. */
export function askedExpression(question: string, form: FormTool): string {
  const conditions = form.logic.questions.get(question)?.when ?? [];
  return and(...conditions.map((condition) => conditionExpression(condition, form)));
}

/**
 * The answers of a name that count. Some clients keep what was answered to a question before it was hidden, so that its
 * answers are looked at only while it is asked.
 */
export function answersOf(name: string, form: FormTool): string {
  const answers = answersTo([name], levelOf(name, form));
  const asked = askedExpression(questionOf(name), form);
  return asked === "true" ? answers : `${answers}.where(${asked})`;
}

/** What the form has worked out under a name of its result. */
export function resultOf(name: string): string {
  return answersTo([name], 2);
}

/** How many groups and items below the form a question stands, or a row of a grid. */
export function levelOf(name: string, form: FormTool): number {
  return form.logic.questions.get(questionOf(name))?.question.type === "matrix" ? 3 : 2;
}

function questionOf(name: string): string {
  return name.split(".")[0] ?? name;
}

function atomExpression(atom: Atom, form: FormTool): string {
  switch (atom.type) {
    case "one-of":
      return atom.of === "band" ? bandExpression(atom, form) : choiceExpression(atom, form);
    case "includes": {
      const answers = answersOf(atom.path, form);
      const ticked = exists(withCode(answers, [atom.code]));
      return atom.holds ? ticked : and(exists(answers), not(ticked));
    }
    case "within":
      return atom.of === "score" ? scoreExpression(atom) : amountExpression(atom, form);
    case "unknown":
      return "false";
  }
}

function choiceExpression({ path, codes, unanswered }: OneOfAtom, form: FormTool): string {
  if (path === INCOMPLETE) return exists(`${resultOf(path)}.where(${textIn(codes)})`);
  const answers = answersOf(path, form);
  const chosen = exists(withCode(answers, codes));
  if (unanswered !== true) return chosen;
  return codes.length === 0 ? not(exists(answers)) : or(chosen, not(exists(answers)));
}

/** While answers are missing the band may be any from `band` to `band.most`; all of those must be listed. */
function bandExpression({ codes }: OneOfAtom, { logic }: FormTool): string {
  const runs: string[][] = [];
  let open: string[] | undefined;
  for (const { code } of logic.limits) {
    if (!codes.includes(code)) open = undefined;
    else if (open) open.push(code);
    else runs.push((open = [code]));
  }
  const within = runs.map((run) =>
    and(...[BAND, BAND_MOST].map((name) => exists(`${resultOf(name)}.where(${textIn(run)})`))),
  );
  return or(...within);
}

/** While answers are missing the score may be any from the least to the most; all of those must be in one range. */
function scoreExpression({ ranges }: WithinAtom): string {
  const within = ranges.map(({ min, max }) =>
    and(
      exists(min === -Infinity ? resultOf(SCORE_MIN) : `${resultOf(SCORE_MIN)}.where($this >= ${min})`),
      exists(max === Infinity ? resultOf(SCORE_MAX) : `${resultOf(SCORE_MAX)}.where($this <= ${max})`),
    ),
  );
  return or(...within);
}

function amountExpression({ path, ranges, of }: WithinAtom, form: FormTool): string {
  const literal = (amount: number) => (of === "date" ? `@${dayText(amount)}` : String(amount));
  const inRange = ({ min, max, minOpen, maxOpen }: Range) =>
    and(
      ...(min === -Infinity ? [] : [`$this ${minOpen ? ">" : ">="} ${literal(min)}`]),
      ...(max === Infinity ? [] : [`$this ${maxOpen ? "<" : "<="} ${literal(max)}`]),
    );
  return exists(`${answersOf(path, form)}.where(${or(...ranges.map(inRange))})`);
}

function textIn(codes: readonly string[]): string {
  return or(...codes.map((code) => `$this = ${quoted(code)}`));
}
