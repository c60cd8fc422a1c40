/** A coverage report in a terminal: a line for each framework, and what nothing answers. */
import type { Coverage } from "../../corpus/coverage.ts";
import { counted } from "../counted.ts";
import type { Ink } from "../formats/ink.ts";
import { visible } from "../formats/visible.ts";
import { countWords, itemWords } from "../../corpus/coverage-words.ts";

export function coveragePretty({ frameworks }: Coverage, ink: Ink): string {
  if (frameworks.length === 0) return "There is no framework in this library, so there is nothing to answer.\n";
  const lines = frameworks.flatMap((framework) => [
    ink.bold(visible(framework.title)),
    `  ${countWords(framework)}`,
    ...framework.items
      .filter(({ state }) => state === "unanswered")
      .map((item) => `  ${ink.warning("nothing answers")} ${visible(itemWords(item))}`),
  ]);
  const open = frameworks.reduce((sum, { counts }) => sum + counts.unanswered, 0);
  const verdict =
    open === 0
      ? "Every item is answered, or it is said why nothing here can."
      : `${counted(open, "item")} ${open === 1 ? "is" : "are"} answered by nothing in the library.`;
  return [...lines, "", ink.bold(verdict), ...LIMITS, ""].join("\n");
}

const LIMITS = ["That a document answers an item does not say that practice has changed."];
