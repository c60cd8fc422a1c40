/** Small random tools as forms, each with random answers: what a target gets wrong is mostly found here first. */
import fc from "fast-check";
import { Corpus } from "../../../src/corpus/corpus.ts";
import type { FormLibrary, FormTool } from "../../../src/exporters/forms/form-tool.ts";
import type { GroupQuestion, Question, Tool } from "../../../src/kinds/generated/types.ts";
import { logicOf } from "../../../src/tools/logic.ts";
import { arbitraryAnswers } from "../../tools/arbitrary-answers.ts";
import { arbitraryTool } from "../../tools/arbitrary-tool.ts";
import type { AnswerSet } from "./filled.ts";

const library: FormLibrary = {
  address: "https://forms.test.example",
  namespace: "test",
  publisher: "Test",
  invented: true,
  today: "2026-11-02",
  titleOf: () => undefined,
  corpus: Corpus.empty("2026-11-02"),
  systems: [],
};

export interface SmallForm extends AnswerSet {
  readonly form: FormTool;
}

/** What conditions ask beside the answers to choices and numbers, where a target can hold it. */
export interface Asking {
  readonly days?: boolean;
  readonly result?: boolean;
}

/** Half of the answers are second thoughts. */
export function smallForms(asking: Asking = {}): fc.Arbitrary<SmallForm> {
  return arbitraryTool()
    .chain((tool) => withMore(tool, asking))
    .chain((tool) => {
      const answers = arbitraryAnswers(tool);
      return fc.record({
        form: fc.constant(smallForm(tool)),
        first: fc.oneof(fc.constant({}), answers),
        then: answers,
      });
    });
}

function smallForm(tool: Tool): FormTool {
  const header = {
    version: "1.0.0",
    summary: "-",
    edition: "-",
    purpose: "-",
    review: { due: "2027-01-01" },
    never_with: [],
  };
  const data = { type: "map", span: { start: 0, end: 0 }, entries: [] } as const;
  return { uri: "random.yaml", tool: { ...tool, ...header }, logic: logicOf(tool), data, library };
}

/** The tool with a section more, in which numbers, days, words and entries depend on each other and on the result. */
function withMore(tool: Tool, { days = true, result = true }: Asking): fc.Arbitrary<Tool> {
  const about = [...answersIn(tool), ...(result ? resultIn(tool) : [])];
  const number = [fc.constantFrom("number >= 3", "number in [2..5]", "number != 4", "number in (1, [6..8])")];
  const day = [fc.constantFrom("2026-01-20", "2026-04-01").map((date) => `day < date("${date}")`)];
  const all = [...about, ...number, ...(days ? day : [])];
  const words = (id: string) =>
    fc.record({ when: conditionOf(all), required: fc.boolean() }).map(({ when, required }): Question => ({
      ...when,
      ...(required ? { required } : {}),
      id,
      type: "text",
      label: id,
    }));
  return fc
    .record({
      section: conditionOf(about),
      number: conditionOf(about),
      day: conditionOf([...about, ...number]),
      words: fc.tuple(words("word_one"), words("word_two")),
      entry: conditionOf(all),
      inner: conditionOf(all),
    })
    .map((drawn) => {
      const inside: readonly [GroupQuestion["questions"][number], GroupQuestion["questions"][number]] = [
        { id: "inside", type: "text", label: "Inside" },
        { ...drawn.inner, id: "inside_too", type: "date", label: "Inside too" },
      ];
      const questions: Question[] = [
        { ...drawn.number, id: "number", type: "number", label: "Number", minimum: 0, maximum: 9 },
        { ...drawn.day, id: "day", type: "date", label: "Day" },
        ...drawn.words,
        { ...drawn.entry, id: "entry", type: "repeating_group", label: "Entry", questions: [...inside] },
      ];
      return { ...tool, sections: [...tool.sections, { ...drawn.section, id: "more", title: "More", questions }] };
    });
}

type When = { readonly visible_when?: string };

/** One of some conditions, two of them joined, the opposite of one, or none. */
function conditionOf(some: readonly fc.Arbitrary<string>[]): fc.Arbitrary<When> {
  if (some.length === 0) return fc.constant({});
  const one = fc.oneof(...some);
  const joined = fc
    .tuple(one, fc.constantFrom("and", "or"), one)
    .map(([left, word, right]) => `(${left}) ${word} (${right})`);
  const text = fc.oneof(
    one,
    joined,
    one.map((condition) => `not(${condition})`),
  );
  return fc
    .option(text, { freq: 4, nil: undefined })
    .map((found) => (found === undefined ? {} : { visible_when: found }));
}

/** Conditions that the tool has already. */
function answersIn({ sections }: Tool): readonly fc.Arbitrary<string>[] {
  const found = sections.flatMap(({ questions }) => questions.flatMap(({ visible_when: when }) => when ?? []));
  return found.length > 0 ? [fc.constantFrom(...found)] : [];
}

function resultIn({ score, bands = [] }: Tool): readonly fc.Arbitrary<string>[] {
  const codes = bands.map(({ code }) => code);
  const ofBand = fc
    .subarray(codes, { minLength: 1 })
    .map((some) => `band in (${some.map((code) => `"${code}"`).join(", ")})`);
  const ofScore = fc.tuple(fc.nat(6), fc.nat(9)).map(([from, more]) => `score in [${from}..${from + more}]`);
  return [
    ...(codes.length > 0 ? [ofBand, fc.constantFrom(...codes.map((code) => `band != "${code}"`))] : []),
    ...(score ? [ofScore, fc.constantFrom('incomplete = "yes"', 'incomplete = "no"')] : []),
  ];
}
