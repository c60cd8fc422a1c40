/** Reports a field that a document cannot do without. */
import type { LocalRule, RuleProblem } from "../rule.ts";
import { misspeltFields, misspeltKey } from "../misspelt.ts";

export const missingField: LocalRule = {
  id: "missing-field",
  scope: "document",
  severity: "error",
  kinds: "all",
  suppressible: false,
  says: "A field that this kind of document needs is not there.",
  why: "Pages, forms and checks rely on it, so the document cannot be published without it.",
  todo: "Add the field.",
  source: "Shape of the kinds, in the reference pages; rule C02 for time limits and G01 for owners",
  examples: {
    bad: [
      { kind: "guidance", text: "⟦owner⟧: { role: practice-lead }\n---\nText.\n" },
      {
        title: "A time limit without the event that starts it, in days that may be working days or not.",
        kind: "sources",
        text: "clocks:\n  - ⟦id⟧: answer\n    title: Answer to the referrer\n    value: 3\n    unit: working_days\n    to: the referrer knows what was decided\n    authority: front-door-handbook\n    confirmation: { state: to_confirm }\n",
      },
    ],
    good: [
      { kind: "guidance", text: "owner: { role: practice-lead, body: steering-group }\n---\nText.\n" },
      {
        title: "A field that need not be there.",
        kind: "guidance",
        text: "scope: First contact only.\n---\nText.\n",
      },
    ],
  },
  check: function* ({ document, faults }): Iterable<RuleProblem> {
    const misspelt = misspeltFields(faults, document.data);
    for (const fault of faults) {
      if (fault.type !== "missing-field" || misspelt.has(misspeltKey(fault.path, fault.field))) continue;
      const { path, span, field, title, description } = fault;
      const where = path.length === 0 ? "This document" : "This entry";
      const meaning = description === undefined ? `${title}.` : `${title}: ${description}`;
      const message = `${where} needs the field “${field}” and cannot be published without it. Add it. ${meaning}`;
      yield { span, message };
    }
  },
};
