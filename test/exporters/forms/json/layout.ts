/** What JSON Forms ought to show of a tool, by our own engine and by what its layout reports as lost. */
import type { FormTool } from "../../../../src/exporters/forms/form-tool.ts";
import { jsonForms } from "../../../../src/exporters/forms/json/json-forms.ts";
import type { UiElement } from "../../../../src/exporters/forms/json/ui-schema.ts";
import type { Answers } from "../../../../src/tools/answers.ts";
import { complete } from "../../../../src/tools/result.ts";
import { expectedOf } from "../expected.ts";
import { sampleForms, sampleWithFixture } from "../filled.ts";

export function everyElement(element: UiElement): readonly UiElement[] {
  return [element, ...(element.elements ?? []).flatMap(everyElement)];
}

/** The same elements with one of them shown always. */
export function shownAlways(element: UiElement, lost: UiElement): UiElement {
  if (element === lost) {
    const { rule: _, ...rest } = element;
    return rest;
  }
  return element.elements ? { ...element, elements: element.elements.map((one) => shownAlways(one, lost)) } : element;
}

/** What is answered, whether it is asked or not, and what it comes to by our own engine. */
export function recordOf({ tool, logic }: FormTool, answers: Answers): Readonly<Record<string, unknown>> {
  return { ...answers, ...expectedOf(tool, complete(logic, answers)).results };
}

/** The questions that are shown whether they are asked or not, because a loss at the author's words says so. */
export async function undecided(): Promise<ReadonlySet<string>> {
  const corpus = await sampleWithFixture();
  const { problems } = await jsonForms.export(corpus, { tier: "internal" });
  const days = problems.filter(({ message }) => message.includes("cannot compare days"));
  const words = days.map(({ uri, span }) => corpus.entry(uri)?.source.text.slice(span.start, span.end));
  const questions = (await sampleForms()).flatMap(({ logic }) => [...logic.questions.values()]);
  return new Set(
    questions.flatMap(({ question: { id, visible_when: when } }) =>
      words.some((text) => text === id || (when !== undefined && text?.includes(when))) ? [id] : [],
    ),
  );
}

/** Names of what is shown at the top of a record, in order of the alphabet; what is undecided is not among them. */
export function shownAtTop(
  { tool, logic }: FormTool,
  answers: Answers,
  always: ReadonlySet<string>,
): readonly string[] {
  const inside = new Set(
    logic.sections.flatMap(({ questions }) =>
      questions.flatMap(({ inner }) => inner.map(({ question }) => question.id)),
    ),
  );
  return expectedOf(tool, complete(logic, answers)).shown.filter((name) => !inside.has(name) && !always.has(name));
}
