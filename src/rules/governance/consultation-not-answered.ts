/** Reports an approved document about which nobody was consulted, or whose consultation has responses without an answer. */
import { entryOf, nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Consultation } from "../../kinds/generated/types.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Open {
  /** Where an approved document says so. */
  readonly approved: Span | undefined;
  /** In a consultation: what it is about, and each response without an answer. */
  readonly about: readonly string[];
  readonly responses: readonly { readonly from: string; readonly span: Span }[];
}

const APPROVED = `status: approved
not_heard_because: Written by parents themselves.
approval:
  { date: 2026-10-20, body: steering-group, role: team-manager, minute: "Item 4", fingerprint: sha256-${"0".repeat(64)} }
`;

const RESPONSE = (fields: string) => `about: [beside-0]
responses:
  - { id: ⟦first⟧, from: Health visitors, says: We need to be told.${fields} }
`;

export const consultationNotAnswered: LibraryRule<Open> = {
  id: "consultation-not-answered",
  scope: "library",
  severity: "error",
  kinds: ["guidance", "pathway", "tool", "protocol", "consultation"],
  says: "A document was approved although nobody was consulted on it, or while a response has no answer.",
  why: "Those who took the trouble to say what would do harm would learn that it made no difference.",
  todo: "Record the consultation, and give each response what became of it.",
  source: "G03; draft, consultation, final was the stated route of the founding guidance",
  examples: {
    bad: [
      {
        title: "Approved, with a title that speaks of consultation.",
        kind: "guidance",
        text: `title: Agreed after consultation\n${APPROVED.replace("approved", "⟦approved⟧")}---\nText.\n`,
      },
      {
        title: "A reason without saying what became of the response.",
        kind: "consultation",
        text: RESPONSE(", reason: It was accepted."),
        beside: [{ kind: "guidance", text: `${APPROVED}---\nText.\n` }],
      },
    ],
    good: [
      {
        title: "Answered, and approved.",
        kind: "consultation",
        text: RESPONSE(", disposition: rejected, reason: The law says otherwise.").replace(/[⟦⟧]/gu, ""),
        beside: [{ kind: "guidance", text: `${APPROVED}---\nText.\n` }],
      },
      {
        title: "Still a draft.",
        kind: "consultation",
        text: RESPONSE("").replace(/[⟦⟧]/gu, ""),
        beside: [{ kind: "guidance", text: "title: Approved\n---\nText.\n" }],
      },
    ],
  },
  gather: openIn,
  *check({ kind, id, title }, view, { approved, about, responses }): Iterable<RuleProblem> {
    if (kind === "consultation") {
      const done = about.filter((one) => view.stateOf(one)?.status === "approved");
      const [name] = done.flatMap((one) => view.names(one));
      if (!name) return;
      for (const { from, span } of responses) {
        const message =
          `“${name.title}” was approved while the response from ${from} has no answer, so it made no difference to have said it. ` +
          "Add “disposition” with the reason, and say what was changed.";
        yield { span, message };
      }
    } else if (approved && id !== undefined) {
      if (view.details("consultation").some(({ value }) => value.about.includes(id))) return;
      const message =
        `“${title}” was approved, and no consultation in the library is about it, so nobody could show who was asked. ` +
        "Add the record of the consultation, or set the status back.";
      yield { span: approved, message };
    }
  },
};

function openIn({ kind, sound, document }: Page): Open {
  const { data } = document;
  if (kind?.name !== "consultation") {
    const status = entryOf(data, "status")?.value;
    const isApproved = status?.type === "scalar" && status.value === "approved" && entryOf(data, "approval");
    return { approved: isApproved ? status.span : undefined, about: [], responses: [] };
  }
  if (!sound) return { approved: undefined, about: [], responses: [] };
  const { about, responses } = document.value as unknown as Consultation;
  const open = responses.flatMap(({ from, disposition }, index) => {
    const span = nodeAt(data, ["responses", index, "id"])?.span;
    return disposition === undefined && span ? [{ from, span }] : [];
  });
  return { approved: undefined, about, responses: open };
}
