/** Reports a tool that does not say how far it may be relied on. */
import { entryOf, nodeAt } from "../../document/data.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { toolOn } from "../tool-on-page.ts";

export const limitsNotSaid: LocalRule = {
  id: "limits-not-said",
  scope: "document",
  severity: "warning",
  kinds: ["tool"],
  says: "A tool does not say what its standing is or what it cannot do, or is under national review without a note.",
  why: "A number or a tick looks like knowledge; people have been left without help because a form that nobody had tested said so.",
  todo: "Fill in `validation` and `limits`; while a tool is under national review, say in its note what that means here.",
  source: "O15; the Home Office's review of the Dash, announced in 2025",
  examples: {
    bad: [
      {
        title: "A title that says it is tested.",
        kind: "tool",
        text: "title: Validated checklist without limits\nform: ⟦checklist⟧\n",
        without: ["validation", "limits"],
      },
      {
        title: "Under review, and not a word about it.",
        kind: "tool",
        text: "validation: { status: ⟦under_national_review⟧ }\n",
      },
    ],
    good: [
      {
        title: "A title that says nobody tested it.",
        kind: "tool",
        text: "title: Untested checklist\nvalidation: { status: validated, note: A trial of 2024. }\nlimits: [It says nothing about children.]\n",
      },
      {
        kind: "tool",
        text: "validation: { status: under_national_review, note: Help does not depend on its count. }\n",
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const tool = toolOn(page);
    if (!tool) return;
    const { data } = page.document;
    const { title, validation, limits = [] } = tool;
    const form = entryOf(data, "form")?.value.span;
    const missing = [
      ...(validation ? [] : [["whether it was ever tested", "“validation”"]]),
      ...(limits.length > 0 ? [] : [["what it cannot do", "“limits”"]]),
    ];
    if (missing.length > 0 && form) {
      const message =
        `“${title}” does not say ${missing.map(([what]) => what).join(" or ")}, so its result could be taken for more than it is. ` +
        `Fill in ${missing.map(([, field]) => field).join(" and ")}.`;
      yield { span: form, message };
    }
    const status = nodeAt(data, ["validation", "status"])?.span;
    if (validation?.status === "under_national_review" && validation.note === undefined && status) {
      const message =
        `“${title}” is under national review, and its readers do not learn what that means for them. ` +
        "Add a “note” that says what is in doubt and that help does not depend on its result.";
      yield { span: status, message };
    }
  },
};
