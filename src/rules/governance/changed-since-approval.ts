/** Reports an approved document whose words are not those that were approved. */
import { entryOf, nodeAt } from "../../document/data.ts";
import { setScalar } from "../../document/edit.ts";
import { fingerprintOf } from "../../document/fingerprint.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const CONSULTED = { kind: "consultation", text: "about: [example]\n" } as const;

const RECORD = (fingerprint: string) =>
  `status: approved\nnot_heard_because: An example of an approval.\napproval:\n  date: 2026-10-01\n  body: steering-group\n  role: team-manager\n  minute: SG 2026-10, item 4\n  fingerprint: ${fingerprint}\n`;

export const changedSinceApproval: LocalRule = {
  id: "changed-since-approval",
  scope: "document",
  severity: "error",
  kinds: "all",
  says: "A document is marked approved, and what it says is not what was approved.",
  why: "Practitioners would follow words that nobody has agreed to, under the name of the body that agreed to others.",
  todo: "Set the status back to draft and have it approved again, or undo the change.",
  source: "G01; lifecycle in the handbook",
  examples: {
    bad: [
      {
        title: "A word was changed after the approval.",
        kind: "guidance",
        text: `${RECORD(`⟦sha256-${"1".repeat(64)}⟧`)}---\nAsk alone.\n`,
        beside: [CONSULTED],
      },
      {
        title: "So it is in a tool.",
        kind: "tool",
        text: RECORD(`⟦sha256-${"1".repeat(64)}⟧`),
        beside: [CONSULTED],
      },
    ],
    good: [
      {
        title: "What is not approved may change.",
        kind: "guidance",
        text: "status: draft\n---\nAsk alone.\n",
      },
      {
        title: "What was withdrawn is told by its page, not by its fingerprint.",
        kind: "guidance",
        text: `${RECORD(`sha256-${"0".repeat(64)}`).replace("status: approved", "status: superseded")}---\nText.\n`,
      },
    ],
  },
  *check({ document }): Iterable<RuleProblem> {
    const status = entryOf(document.data, "status")?.value;
    const fingerprint = nodeAt(document.data, ["approval", "fingerprint"]);
    if (status?.type !== "scalar" || status.value !== "approved" || fingerprint?.type !== "scalar") return;
    if (fingerprint.value === fingerprintOf(document)) return;
    const message =
      "This is marked as approved, and it was changed after that, so the approving body has not agreed to what it says now. " +
      "Undo the change, or set the status back to “draft” and have it approved again.";
    const edits = setScalar(document, ["status"], "draft");
    yield { span: fingerprint.span, message, fixes: [{ title: "Set the status back to “draft”", safe: false, edits }] };
  },
};
