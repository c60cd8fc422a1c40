/** Small random tools as forms, each with random answers: what a target gets wrong is mostly found here first. */
import fc from "fast-check";
import { Corpus } from "../../../src/corpus/corpus.ts";
import type { FormLibrary, FormTool } from "../../../src/exporters/forms/form-tool.ts";
import type { Tool } from "../../../src/kinds/generated/types.ts";
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

/** Half of the answers are second thoughts. */
export function smallForms(): fc.Arbitrary<SmallForm> {
  return arbitraryTool().chain((tool) => {
    const answers = arbitraryAnswers(tool);
    return fc.record({ form: fc.constant(smallForm(tool)), first: fc.oneof(fc.constant({}), answers), then: answers });
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
