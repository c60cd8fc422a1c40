/** What no sort of form holds of a tool, and what several of them lose in the same place. */
import type { DataNode } from "../../document/data.ts";
import { entryOf, nodeAt } from "../../document/data.ts";
import type { Problem } from "../../document/problem.ts";
import type { Span } from "../../document/span.ts";
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

/** Where the tool first says how sensitive an answer is, for a target that cannot. */
export function privacyLoss({ data, uri }: FormTool, target: string): readonly Problem[] {
  const [first] = questionNodes(data).flatMap((node) => entryOf(node, "privacy")?.keySpan ?? []);
  if (!first) return [];
  return [
    formProblem("form-loss", uri, first, {
      says: `${target} does not say how sensitive the answers to this tool are.`,
      why: "The case system may show them to more people than may see them.",
      todo: "Give the team that builds the form the privacy classes of this tool, which the other sorts of form hold.",
    }),
  ];
}
