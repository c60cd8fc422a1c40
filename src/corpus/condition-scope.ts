/** What the names in a tool's or a pathway's conditions stand for, read from facts alone. */
import type { ConditionType, Scope } from "../conditions/types.ts";
import { UNANSWERED } from "../conditions/types.ts";
import type { AskDetails, ToolDetails } from "./details.ts";

/** Names in a tool's own conditions: its questions, and its `score` and `band`. */
export function toolScope(tool: ToolDetails): Scope {
  return (path) => toolName(tool, path);
}

/** Names in a pathway's conditions: the facts it asks for, and `dash`, `dash.band`, `dash.threats` of the tool `dash`. */
export function pathwayScope(asks: readonly AskDetails[], toolWithId: (id: string) => ToolDetails | undefined): Scope {
  return (path) => {
    const ask = asks.find(({ id }) => id === path);
    if (ask) return { type: "choice", codes: ask.codes };
    const [first = "", ...rest] = path.split(".");
    const tool = toolWithId(first.replaceAll("_", "-"));
    if (!tool) return undefined;
    return rest.length === 0 ? { type: "group", parts: partsOf(tool) } : toolName(tool, rest.join("."));
  };
}

/** What a tool can be asked for, beside its questions: answers to all of these are known once it is completed. */
const INCOMPLETE: ConditionType = { type: "choice", codes: ["yes", "no"] };

function toolName(tool: ToolDetails, path: string): ConditionType | undefined {
  if (path === "score") return tool.score && { type: "score", ...tool.score };
  if (path === "band")
    return tool.bands.length > 0 ? { type: "band", codes: tool.bands.map(({ code }) => code) } : undefined;
  if (path === "incomplete") return tool.score && INCOMPLETE;
  return tool.questions.find(({ name }) => name === path)?.type;
}

function partsOf(tool: ToolDetails): readonly string[] {
  const names = tool.questions.map(({ name }) => name).filter((name) => !name.includes("."));
  return [...(tool.score ? ["score", "incomplete"] : []), ...(tool.bands.length > 0 ? ["band"] : []), ...names];
}

/** Codes a question may not have, because conditions give them a meaning of their own. */
export const RESERVED_NAMES: readonly string[] = ["score", "band", "incomplete", UNANSWERED];
