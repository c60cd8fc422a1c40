/** The conditions of a tool, from those of its form. */
import { LONGEST, parseCondition } from "../../conditions/parse.ts";
import type { AskedTest } from "./asked-test.ts";
import { conditionText, joinedTests } from "./asked-test.ts";
import type { Naming } from "./draft.ts";
import { readExpression } from "./expression.ts";
import type { Item } from "./item.ts";
import { expressionOf } from "./item.ts";
import type { AskedNames } from "./read-asked-expression.ts";
import { readAskedExpression } from "./read-asked-expression.ts";
import { readPlainTests } from "./read-plain-tests.ts";

export interface AskedWhen {
  /** The condition of something with these items; undefined for always. */
  readonly textFor: (holders: readonly Item[]) => string | undefined;
  /** The words of those of them that could not be read. */
  readonly unreadable: (holders: readonly Item[]) => readonly string[];
}

const EXPRESSION = "sdc-questionnaire-enableWhenExpression";

/** `bands` are the codes of the tool's bands, the lowest first. */
export function askedWhen(naming: Naming, bands: readonly string[], scored: boolean): AskedWhen {
  const known = new Map<Item, AskedTest | "unreadable" | undefined>();
  const names: AskedNames = {
    nameOf: (linkId) => naming.names.get(linkId) ?? (linkId === "incomplete" && scored ? linkId : undefined),
    answered: (name) => {
      if (name === "band") return bands.length > 0 ? { type: "band", codes: bands } : undefined;
      if (name === "score") return scored ? { type: "score" } : undefined;
      return name === "incomplete" ? { type: "choice", codes: ["yes", "no"] } : naming.answered.get(name);
    },
    codeOf: (name, answer) => {
      const own = name === "band" ? bands.find((code) => code === answer) : undefined;
      if (name === "incomplete") return answer === "yes" || answer === "no" ? answer : undefined;
      return own ?? naming.codes.get(name)?.get(answer);
    },
    askedOf: (name) => joinedAll(naming.holders.get(name.split(".")[0] ?? name) ?? []),
  };
  return {
    textFor: (holders) => {
      const test = joinedAll(holders.filter((holder) => testOf(holder) !== "unreadable"));
      return test && conditionText(test);
    },
    unreadable: (holders) => holders.filter((holder) => testOf(holder) === "unreadable").map(wordsOfTests),
  };

  function joinedAll(holders: readonly Item[]): AskedTest | undefined {
    const tests = holders.flatMap((holder) => {
      const test = testOf(holder);
      return test === undefined || test === "unreadable" ? [] : [test];
    });
    return tests.length === 0 ? undefined : joinedTests("all", tests);
  }

  function testOf(item: Item): AskedTest | "unreadable" | undefined {
    if (known.has(item)) return known.get(item);
    // A question that asks for itself, by whatever way, cannot be read.
    known.set(item, "unreadable");
    const test = fresh(item);
    known.set(item, test);
    return test;
  }

  function fresh(item: Item): AskedTest | "unreadable" | undefined {
    const text = expressionOf(item, EXPRESSION);
    if (item.enableWhen.length === 0 && !item.extensions.has(EXPRESSION)) return undefined;
    if (item.enableWhen.length > 0 && item.extensions.has(EXPRESSION)) return "unreadable";
    const expression = text === undefined ? undefined : readExpression(text);
    const test =
      item.enableWhen.length > 0
        ? readPlainTests(item.enableWhen, item.enableBehavior, names)
        : expression && readAskedExpression(expression, names);
    if (!test) return "unreadable";
    const words = conditionText(test);
    return words.length > LONGEST || parseCondition(words).problems.length > 0 ? "unreadable" : test;
  }
}

/** As the form has it, for whoever writes the condition anew. */
function wordsOfTests(item: Item): string {
  return expressionOf(item, EXPRESSION) ?? JSON.stringify(item.enableWhen);
}
