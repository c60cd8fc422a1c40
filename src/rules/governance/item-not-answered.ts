/** Reports an aim, theme, finding or message of a framework that nothing in the library answers. */
import type { LibraryRule, RuleProblem } from "../rule.ts";

const ITEM = (fields: string, title = "Children are heard, and every chapter says how") =>
  `items:\n  - { id: ⟦beside-aim⟧, title: "${title}"${fields} }\n`;

export const itemNotAnswered: LibraryRule = {
  id: "item-not-answered",
  scope: "library",
  severity: "warning",
  kinds: ["framework"],
  says: "Nothing in the library answers an item of a framework, and nothing says why not.",
  why: "The library would promise an aim or quote a finding and leave it at that; inspectors and families would see the gap first.",
  todo: "Say under `answered_by` which documents answer it and how, or under `not_in_product` why none can.",
  source: "G06; recommendations are monitored, and inspections ask for each criterion",
  examples: {
    bad: [
      { title: "A title that says it is answered.", kind: "framework", text: ITEM("") },
      { title: "A list without a document.", kind: "framework", text: ITEM(", answered_by: []") },
    ],
    good: [
      {
        kind: "framework",
        text: ITEM(", answered_by: [{ document: first-contact, how: It begins with the child. }]", "No answer").replace(
          /[⟦⟧]/gu,
          "",
        ),
      },
      {
        title: "Pointed at from elsewhere.",
        kind: "framework",
        text: ITEM("", "Not answered").replace(/[⟦⟧]/gu, ""),
        beside: [{ kind: "guidance", text: "---\nThis is about [an aim](ref:beside-aim).\n" }],
      },
      {
        title: "A decision that nothing here can answer it.",
        kind: "framework",
        text: ITEM(", not_in_product: It is about buildings.").replace(/[⟦⟧]/gu, ""),
      },
    ],
  },
  *check({ details, names, uri }, view): Iterable<RuleProblem> {
    if (details?.kind !== "framework" || details.value.type === "recommendations") return;
    for (const { id, title, answered_by = [], not_in_product } of details.value.items) {
      const span = names.find(({ key, type }) => key === id && type === "item")?.span;
      if (!span || answered_by.length > 0 || not_in_product !== undefined) continue;
      if (view.referringDocuments(id).some((one) => one !== uri)) continue;
      const message =
        `Nothing in the library answers “${title}”, so it would be promised and not done. ` +
        "Say under “answered_by” which documents answer it and how, or under “not_in_product” why none can.";
      yield { span, message };
    }
  },
};
