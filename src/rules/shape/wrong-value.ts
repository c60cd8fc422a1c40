/** Reports a value that its field cannot have. */
import { setScalar } from "../../document/edit.ts";
import { contains } from "../../document/span.ts";
import { expected } from "../expected-value.ts";
import { addressFaults } from "../expected-address.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

export const wrongValue: LocalRule = {
  id: "wrong-value",
  scope: "document",
  severity: "error",
  kinds: "all",
  suppressible: false,
  says: "A field holds something that it cannot hold.",
  why: "Pages and forms could not show it, or would show something else than was meant.",
  todo: "Write one of the values the problem names.",
  source: "Shape of the kinds, in the reference pages",
  examples: {
    bad: [
      { title: "A word that is not in the list.", kind: "guidance", text: "tier: ⟦practitoner⟧\n---\nText.\n" },
      { title: "One value where a list is needed.", kind: "tool", text: "never_with: ⟦person_who_harms⟧\n" },
      {
        title: "An id with a capital letter.",
        kind: "directory",
        text: "agencies:\n  - id: ⟦Housing⟧\n    title: Housing service\n",
      },
      {
        title: "An address that is none.",
        kind: "sources",
        text: "entries:\n  - id: front-door-guide\n    title: Front door guide\n    type: local\n    publisher: Partnership\n    edition: '2026'\n    jurisdiction: [england]\n    link: ⟦intranet page⟧\n    confirmation: { state: to_confirm }\n",
      },
    ],
    good: [
      { kind: "guidance", text: "tier: practitioner\n---\nText.\n" },
      { kind: "tool", text: "never_with: [person_who_harms]\n" },
    ],
  },
  check: function* (page): Iterable<RuleProblem> {
    const { document, faults } = page;
    for (const fault of [...faults, ...addressFaults(page)]) {
      if (fault.type !== "wrong-value") continue;
      if (document.problems.some((problem) => contains(problem.span, fault.span))) continue;
      const { span } = fault;
      const { message, meant } = expected(fault);
      const title = `Write “${meant?.text ?? ""}”`;
      const fix = meant && { title, safe: meant.safe, edits: setScalar(document, fault.path, meant.text) };
      yield { span, message, ...(fix ? { fixes: [fix] } : {}) };
    }
  },
};
