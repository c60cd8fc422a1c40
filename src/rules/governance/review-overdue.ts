/** Reports a document whose review is overdue or soon due. */
import { dayNumber } from "../../conditions/day.ts";
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Due {
  readonly day: string;
  readonly span: Span;
}

export const reviewOverdue: LibraryRule<Due | undefined> = {
  id: "review-overdue",
  scope: "library",
  severity: "error",
  kinds: "all",
  says: "The day by which a document was to be reviewed has passed, or comes within 60 days.",
  why: "Practitioners go by what they find; law, services and telephone numbers change while nobody looks.",
  todo: "Review it, write the day under `last` and a new day under `due`, or withdraw it.",
  source: "G02",
  examples: {
    bad: [
      {
        title: "Overdue, in a document called up to date.",
        kind: "guidance",
        text: "title: Reviewed and up to date\nreview: { due: ⟦2026-11-01⟧ }\n---\nText.\n",
      },
      { title: "Due in 60 days.", kind: "tool", text: "review: { due: ⟦2027-01-01⟧ }\n" },
      {
        title: "The day on which it is read decides.",
        kind: "guidance",
        text: "review: { due: ⟦2027-04-01⟧ }\n---\nText.\n",
        today: "2027-04-02",
      },
    ],
    good: [
      { kind: "guidance", text: "title: Overdue\nreview: { due: 2027-01-02 }\n---\nText.\n" },
      {
        title: "What was replaced is not reviewed any more.",
        kind: "guidance",
        text: "status: superseded\nreview: { due: 2020-01-01 }\n---\nText.\n",
      },
    ],
  },
  gather: dueIn,
  *check({ title, status }, { today }, due): Iterable<RuleProblem> {
    const [last, now] = [due && dayNumber(due.day), dayNumber(today)];
    if (last === undefined || now === undefined || status === "superseded" || status === "withdrawn") return;
    const { day, span } = due as Due;
    const left = last - now;
    if (left < 0) {
      const message =
        `“${title}” was to be reviewed by ${day}, so what it says may no longer be right. ` +
        "Review it and write a new day, or withdraw it.";
      yield { span, message };
    } else if (left <= NOTICE) {
      const message =
        `“${title}” is to be reviewed by ${day}, in ${left === 1 ? "one day" : `${left} days`}, and cannot be published after that. ` +
        "Begin the review now.";
      yield { span, severity: "warning", message };
    }
  },
};

/** Days of warning before. */
const NOTICE = 60;

function dueIn({ document }: Page): Due | undefined {
  const node = nodeAt(document.data, ["review", "due"]);
  return node?.type === "scalar" && typeof node.value === "string" ? { day: node.value, span: node.span } : undefined;
}
