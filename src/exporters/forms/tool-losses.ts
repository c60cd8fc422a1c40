/** What no sort of form holds of a tool, and what several of them lose in the same place. */
import type { DataNode } from "../../document/data.ts";
import { entryOf, nodeAt, textAt } from "../../document/data.ts";
import type { Problem } from "../../document/problem.ts";
import type { Span } from "../../document/span.ts";
import { keepingOf } from "../../tools/keeping.ts";
import { formProblem } from "./form-problem.ts";
import type { FormTool } from "./form-tool.ts";
import { questionNodes } from "./form-tool.ts";

/** Parts of a tool that are no questions and that a form's reader needs. */
const BESIDE: readonly (readonly [key: string, says: string, todo: string])[] = [
  [
    "obligations",
    "The obligations are not part of the form.",
    "Ask the questions under which each adult's own are written down, and give workers the tool's page.",
  ],
  [
    "agency_duties",
    "What agencies will do is not part of the form.",
    "Ask for it in a question, and give workers the tool's page.",
  ],
  [
    "breach_actions",
    "What happens if it is not kept is not part of the form.",
    "Ask for it in a question, and give workers the tool's page.",
  ],
];

/** Those parts, each at its name. */
export function besideLosses({ data, uri }: FormTool): readonly Problem[] {
  return BESIDE.flatMap(([key, says, todo]) => {
    const entry = entryOf(data, key);
    return entry ? [formProblem("form-loss", uri, entry.keySpan, { says, todo })] : [];
  });
}

/** Questions that must be answered in each entry of a repeating group, where they say so. */
export function requiredInside(group: DataNode): readonly Span[] {
  const inside = entryOf(group, "questions")?.value;
  return (inside?.type === "list" ? inside.items : []).flatMap((question) => {
    const required = nodeAt(question, ["required"]);
    return required?.type === "scalar" && required.value === true ? [required.span] : [];
  });
}

/** Where the tool says how it and its answers are kept, for a target that has no place for that; `target` begins a sentence. */
export function keepingLosses(form: FormTool, target: string): readonly Problem[] {
  const { data, uri } = form;
  const nodes = questionNodes(data);
  const [privacy] = nodes.flatMap((node) => entryOf(node, "privacy")?.keySpan ?? []);
  const lost = (span: Span | undefined, says: string) =>
    span === undefined
      ? []
      : [formProblem("form-loss", uri, span, { says: `${target} does not say ${says}.`, ...KEPT })];
  return [
    ...lost(entryOf(data, "lawful_basis")?.keySpan, "on what ground in law the answers to this tool are kept"),
    ...lost(entryOf(data, "record")?.keySpan, "on whose record it sits, for how long, and where it is never copied to"),
    ...lost(entryOf(data, "usage")?.keySpan, "how sensitive the record of its use is, and how it is kept"),
    ...lost(privacy, "how sensitive the answers to this tool are"),
    ...nodes.flatMap((node) => lost(keptOtherwise(node, form), "how this answer is kept")),
  ];
}

const KEPT = {
  why: "The case system may show answers to more people than may see them, or keep them too long.",
  todo: "Give the team that builds the form the workbook of this tool, which says how each answer is kept.",
};

/** Where a question says that its answer is kept or disclosed otherwise than the rest. */
function keptOtherwise(node: DataNode, { tool, logic }: FormTool): Span | undefined {
  const own = entryOf(node, "keeping")?.keySpan;
  const question = logic.questions.get(textAt(node, "id") ?? "")?.question;
  const settled = question && keepingOf(tool, question).disclosure !== undefined;
  return own ?? (settled ? entryOf(node, "holds")?.keySpan : undefined);
}
