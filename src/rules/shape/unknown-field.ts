/** Reports a field that its kind of document does not have. */
import type { LocalRule, RuleProblem } from "../rule.ts";
import { meantField, sameLetters } from "../misspelt.ts";

/** As many fields as can be named in a sentence. */
const FEW = 10;

export const unknownField: LocalRule = {
  id: "unknown-field",
  scope: "document",
  severity: "error",
  kinds: "all",
  suppressible: false,
  says: "A field has a name that this kind of document does not know.",
  why: "What stands in it is not checked, not shown on any page and in no form.",
  todo: "Correct its name, or take it out.",
  source: "Shape of the kinds, in the reference pages",
  examples: {
    bad: [
      { title: "A slip of the pen.", kind: "guidance", text: "⟦audiance⟧: [schools]\n---\nText.\n" },
      {
        title: "A field that exists, but in another place.",
        kind: "tool",
        text: "review_every: { value: 3, unit: months, ⟦due⟧: 2027-01-01 }\n",
      },
    ],
    good: [
      { kind: "guidance", text: "audience: [schools]\n---\nText.\n" },
      { kind: "tool", text: "review_every: { value: 3, unit: months }\n" },
    ],
  },
  check: function* ({ document, faults }): Iterable<RuleProblem> {
    for (const fault of faults) {
      if (fault.type !== "unknown-field") continue;
      const { span, field } = fault;
      const meant = meantField(fault, document.data);
      const what = `There is no field “${field}” here, so what stands in it is neither checked nor published.`;
      if (meant === undefined) {
        const few =
          fault.known.length <= FEW
            ? `use one of: ${fault.known.join(", ")}`
            : "look its name up in the reference page";
        yield { span, message: `${what} Take it out, or ${few}.` };
        continue;
      }
      const edits = [{ uri: document.source.uri, span, text: meant }];
      yield {
        span,
        message: `${what} Did you mean “${meant}”?`,
        fixes: [{ title: `Rename it to “${meant}”`, safe: sameLetters(field, meant), edits }],
      };
    }
  },
};
