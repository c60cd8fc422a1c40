/** Reports a list that says how many items it has, and has another number. */
import { nodeAt } from "../../document/data.ts";
import type { Framework } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

export const countNotRight: LocalRule = {
  id: "count-not-right",
  scope: "document",
  severity: "warning",
  kinds: ["framework"],
  says: "A list says that it has another number of items than it has.",
  why: "Whoever counts finds one missing, and does not know whether it is the number or an item that was lost.",
  todo: "Correct the number, add the item, or say under `count_note` why the source's own number differs.",
  source: "T11; one report announces three imperatives and lists four",
  examples: {
    bad: [
      { kind: "framework", text: "stated_count: ⟦3⟧\n" },
      { title: "A title with the right number.", kind: "framework", text: "title: One aim\nstated_count: ⟦2⟧\n" },
    ],
    good: [
      { title: "A title with a wrong number.", kind: "framework", text: "title: Three aims\nstated_count: 1\n" },
      {
        title: "The source's own number, and why it differs.",
        kind: "framework",
        text: "stated_count: 3\ncount_note: The report says three and lists one.\n",
      },
    ],
  },
  *check({ sound, document }): Iterable<RuleProblem> {
    if (!sound) return;
    const { stated_count, count_note, items } = document.value as unknown as Framework;
    const span = nodeAt(document.data, ["stated_count"])?.span;
    if (stated_count === undefined || stated_count === items.length || count_note !== undefined || !span) return;
    const message =
      `This list says that it has ${stated_count} items and has ${items.length}, so a reader cannot tell whether one was lost. ` +
      "Correct the number, add the item, or say under “count_note” why they differ.";
    yield { span, message };
  },
};
