/** Reports an owner's permission that has ended or soon will. */
import { dayNumber } from "../../conditions/day.ts";
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Permission {
  readonly owner: string;
  readonly until: string;
  /** Whether the tool holds the owner's own questions, and not the result alone. */
  readonly holdsWording: boolean;
  readonly span: Span;
}

const RIGHTS = (until: string): string =>
  `rights: { owner: A charity, status: owner_permission_held, licence: As agreed., permission: { given_by: Its licensing desk, given_on: 2026-01-05, until: ${until} } }\n`;

export const permissionEnded: LibraryRule<Permission | undefined> = {
  id: "permission-ended",
  scope: "library",
  severity: "error",
  kinds: ["tool"],
  says: "The owner's permission for a tool's wording has ended, or ends within 60 days.",
  why: "From then on every page and form with that wording breaks the owner's rights, and case systems still show it.",
  todo: "Ask the owner for a new permission and record it, or keep a result record only.",
  source: "O01",
  examples: {
    bad: [
      { title: "Ended, and the questions are in it.", kind: "tool", text: RIGHTS("⟦2026-11-01⟧") },
      {
        title: "A result record, of which internal forms were made.",
        kind: "tool",
        text: `form: result_record\n${RIGHTS("⟦2026-11-01⟧")}`,
      },
      {
        title: "The day on which it is read decides.",
        kind: "tool",
        text: RIGHTS("⟦2027-01-10⟧"),
        today: "2026-12-01",
      },
    ],
    good: [
      { title: "It holds for longer.", kind: "tool", text: RIGHTS("2027-01-02") },
      {
        title: "Out of use, and ended long ago.",
        kind: "tool",
        text: `status: withdrawn\n${RIGHTS("2020-01-01").replace("2026-01-05", "2019-01-01")}`,
      },
    ],
  },
  gather: permissionIn,
  *check({ title, status }, { today }, found): Iterable<RuleProblem> {
    const [last, now] = [found && dayNumber(found.until), dayNumber(today)];
    if (!found || last === undefined || now === undefined || status === "superseded" || status === "withdrawn") return;
    const { owner, until, holdsWording, span } = found;
    const left = last - now;
    if (left < 0) {
      const what = `The permission of ${owner} for “${title}” ended on ${until}.`;
      const todo = "Ask for a new one and record it";
      yield holdsWording
        ? {
            span,
            message: `${what} Its questions may not be shown or handed on any more. ${todo}, or keep a result record only.`,
          }
        : {
            span,
            severity: "warning",
            message: `${what} No form with its questions may be made any more, and those in case systems have to go. ${todo}, or take the permission out.`,
          };
    } else if (left <= NOTICE) {
      const days = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${left} days`;
      const message =
        `The permission of ${owner} for “${title}” ends on ${until}, ${days}, and forms with its questions have to go then. ` +
        "Ask for a new one now.";
      yield { span, severity: "warning", message };
    }
  },
};

/** Days of warning before. */
const NOTICE = 60;

function permissionIn({ sound, document }: Page): Permission | undefined {
  if (!sound) return undefined;
  const { rights, form } = document.value as unknown as Tool;
  const span = nodeAt(document.data, ["rights", "permission", "until"])?.span;
  const until = rights?.permission?.until;
  if (!rights || until === undefined || !span) return undefined;
  return { owner: rights.owner, until, holdsWording: form !== "result_record", span };
}
