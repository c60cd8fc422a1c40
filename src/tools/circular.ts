/** Questions of a tool that would decide whether they are asked themselves, which no form can follow. */
import type { Normal } from "../conditions/normalise.ts";
import type { ToolLogic } from "./logic.ts";

/** Names a tool's conditions may use that are worked out from the answers. */
const RESULTS: readonly string[] = ["score", "band", "incomplete"];

/** The codes of every question whose being asked depends on its own answer, directly or by way of others. */
export function circularQuestions(logic: ToolLogic): readonly string[] {
  return [...logic.questions.keys()].filter((question) => reaches(question, question, logic));
}

function reaches(from: string, goal: string, logic: ToolLogic): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const next of dependsOn(name, logic)) {
      if (next === goal) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}

/** What must be known before it is known whether a question is asked, or what a result comes to. */
function dependsOn(name: string, { tool, questions, units }: ToolLogic): readonly string[] {
  if (!RESULTS.includes(name)) return (questions.get(name)?.when ?? []).flatMap(namesIn);
  const { score, judgement } = tool;
  const judged = name === "score" ? undefined : judgement?.question;
  return [...units.map(({ question }) => question), score?.yes, score?.not_known, judged].filter(
    (found) => found !== undefined,
  );
}

function namesIn(condition: Normal): readonly string[] {
  switch (condition.type) {
    case "all":
    case "any":
      return condition.parts.flatMap(namesIn);
    case "one-of":
    case "includes":
    case "within":
      return [condition.path.split(".")[0] ?? condition.path];
    case "unknown":
      return [];
  }
}
