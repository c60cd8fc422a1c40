/** A condition by choosing: a fact that the pathway asks for, and the answers for which the branch is taken. */
import type { NewValue } from "../../document/new-value.ts";
import type { Built, Given } from "./prompt.ts";
import { prompt } from "./prompt.ts";
import type { Target } from "./target.ts";

export function conditionFor(at: readonly string[], given: Given, target: Target): Built<NewValue> {
  const factKey = [...at, "fact"].join(".");
  const answersKey = [...at, "answers"].join(".");
  const fact = given[factKey];
  const answers = given[answersKey];
  const found = target.asks.find(({ id }) => id === fact);
  if (!found) {
    const choices = target.asks.map(({ id, question }) => ({ value: id, label: question }));
    return { prompt: prompt(factKey, "What the branch depends on", "one", { choices }) };
  }
  if (!Array.isArray(answers) || answers.length === 0) {
    const choices = found.answers.map(({ code, label }) => ({ value: code, label }));
    return { prompt: prompt(answersKey, "For which answers it is taken", "many", { help: found.question, choices }) };
  }
  const codes = answers.map((code) => JSON.stringify(code));
  return { value: codes.length === 1 ? `${found.id} = ${codes[0] ?? ""}` : `${found.id} in (${codes.join(", ")})` };
}
