/** Random answers to a tool: anything may be missing, and what is hidden may be answered all the same. */
import fc from "fast-check";
import { dayText } from "../../src/conditions/day.ts";
import type { Question, Tool } from "../../src/kinds/generated/types.ts";
import type { Answer, Answers } from "../../src/tools/answers.ts";

const WORDS = ["Words", 'It\'s "quoted" & <so> on', "Ŵythnos 2"];

/** Only answers that a new form offers. */
export function arbitraryAnswers(tool: Tool): fc.Arbitrary<Answers> {
  return answersTo(tool.sections.flatMap((section) => section.questions));
}

function answersTo(questions: readonly Question[]): fc.Arbitrary<Answers> {
  const asked = questions.filter(({ type }) => type !== "statement");
  return fc
    .record(Object.fromEntries(asked.map((question) => [question.id, maybe(answerTo(question))])))
    .map((answers) =>
      Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]]))),
    );
}

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { freq: 3 });
}

function answerTo(question: Question): fc.Arbitrary<Answer> {
  switch (question.type) {
    case "yes_no_not_known":
      return fc.constantFrom("yes", "no", "not_known", ...(question.may_decline ? ["declined"] : []));
    case "single_choice":
      return fc.constantFrom(...offered(question.options));
    case "multiple_choice":
      return fc.subarray([...offered(question.options)], { minLength: 1 });
    case "matrix": {
      const column = maybe(fc.constantFrom(...offered(question.columns)));
      return fc
        .record(Object.fromEntries(question.rows.map(({ code }) => [code, column])))
        .map((rows) => Object.fromEntries(Object.entries(rows).flatMap(([row, code]) => (code ? [[row, code]] : []))));
    }
    case "number":
      return fc.integer({ min: question.minimum ?? 0, max: question.maximum ?? 30 });
    case "date":
      return fc.integer({ min: 20_440, max: 20_620 }).map(dayText);
    case "text":
    case "long_text":
      return fc.constantFrom(...WORDS.filter(({ length }) => length <= (question.max_length ?? Infinity)));
    case "signature":
      return fc.constantFrom(...WORDS);
    case "repeating_group":
      return fc.array(answersTo(question.questions), { maxLength: Math.min(2, question.most ?? 2) });
    case "statement":
      throw new Error("A statement has no answer.");
  }
}

function offered(options: readonly { readonly code: string; readonly retired?: string }[]): readonly string[] {
  return options.filter(({ retired }) => retired === undefined).map(({ code }) => code);
}
