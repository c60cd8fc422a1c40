/** Which fields about its use a form of a tool holds, and the tool with those that are asked. */
import { USAGE_SECTION } from "../../corpus/usage-section.ts";
import type { Question, Tool, UsageField } from "../../kinds/generated/types.ts";
import type { UsageQuestion } from "./usage-questions.ts";
import { usageQuestions } from "./usage-questions.ts";

/** A field that the same form always fills in with the same words. */
export interface FixedField {
  readonly id: UsageField;
  readonly label: string;
  readonly value: string;
}

/** What names the tool and the form; none where its use is not recorded. */
export function fixedFields({ id, edition, version, usage }: Tool): readonly FixedField[] {
  if (!usage) return [];
  return [
    { id: "tool_id", label: "Tool", value: id },
    { id: "tool_edition", label: "Edition of the tool", value: edition },
    { id: "template_version", label: "Version of the form", value: version },
  ];
}

/** Whether a form whose tool records its use holds the field: a tool without bands has none to record or to raise. */
export function holdsField(field: UsageField, banded: boolean): boolean {
  return banded || (field !== "band" && field !== "override");
}

/** Codes that no question or section of the tool itself may have, because its form has them already. */
export function usageNames(tool: Tool): readonly string[] {
  if (!tool.usage) return [];
  const fixed = fixedFields(tool).map(({ id }) => id);
  return [USAGE_SECTION, ...fixed, ...asked(tool).map(({ id }) => id)];
}

/**
 * The tool with a last section about its use, where it says that its use is recorded and has none yet; else the same tool. None of it must
 * be answered, none is counted, and no condition of the author's can name it, so that the rest of the tool means what it did.
 */
export function withUsage(tool: Tool): Tool {
  const { usage } = tool;
  if (!usage || tool.sections.some(({ id }) => id === USAGE_SECTION)) return tool;
  const { lawful_basis, keep_for } = usage;
  const own = { ...(lawful_basis && { lawful_basis }), ...(keep_for && { keep_for }) };
  const questions = asked(tool).map((question): Question => {
    const keeping = { ...own, ...question.keeping };
    return Object.keys(keeping).length > 0 ? { ...question, keeping } : question;
  });
  return {
    ...tool,
    sections: [
      ...tool.sections,
      { id: USAGE_SECTION, title: "About this use of the tool", help: usage.purpose.trim(), questions },
    ],
  };
}

/** A tool that takes its counts from the owner's form asks for that number itself, under the same name. */
function asked(tool: Tool): readonly UsageQuestion[] {
  return usageQuestions.filter(({ id }) =>
    id === "not_known_count" ? !countsNotKnown(tool) : holdsField(id, tool.bands !== undefined),
  );
}

function countsNotKnown({ sections }: Tool): boolean {
  return sections.some(
    ({ id, questions }) =>
      id !== USAGE_SECTION &&
      questions.some((question) => question.id === "not_known_count" && question.type === "number"),
  );
}
