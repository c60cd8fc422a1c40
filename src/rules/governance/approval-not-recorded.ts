/** Reports a document that calls itself approved without a record of who approved it, or with one that does not fit. */
import type { DataMap, Path } from "../../document/data.ts";
import { entryOf, nodeAt } from "../../document/data.ts";
import { setScalar } from "../../document/edit.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const CONSULTED = { kind: "consultation", text: "about: [example]\n" } as const;

const RECORD = (fields: string) =>
  `status: approved\nnot_heard_because: An example of an approval.\napproval:\n  date: 2026-10-01\n  minute: SG 2026-10, item 4\n  fingerprint: sha256-${"0".repeat(64)}\n${fields}`;

export const approvalNotRecorded: LocalRule = {
  id: "approval-not-recorded",
  scope: "document",
  severity: "error",
  kinds: "all",
  says: "A document is marked approved, and the record of its approval is missing or does not fit.",
  why: "When something goes wrong, nobody could show who decided that practice should be so.",
  todo: "Have it approved by its approving body and keep the record, or set the status back to draft.",
  source: "G01; lifecycle in the handbook",
  examples: {
    bad: [
      {
        title: "A title is no record.",
        kind: "guidance",
        text: "title: Approved on 1 October 2026\nstatus: ⟦approved⟧\nnot_heard_because: An example of an approval.\n---\nText.\n",
      },
      {
        title: "Approved by another body than the one that signs it off.",
        kind: "guidance",
        text: `${RECORD("  role: team-manager\n  body: ⟦other-group⟧\n")}---\nText.\n`,
        beside: [{ kind: "directory", text: "bodies:\n  - { id: other-group, title: Other group }\n" }, CONSULTED],
      },
      {
        title: "A tool approved by the role that wrote it.",
        kind: "tool",
        text: `author: practice-lead\n${RECORD("  role: ⟦practice-lead⟧\n  body: steering-group\n")}`,
        beside: [CONSULTED],
      },
    ],
    good: [
      { title: "A title that says approved.", kind: "guidance", text: "title: Approved\nstatus: draft\n---\nText.\n" },
      {
        kind: "tool",
        text: `author: practice-lead\n${RECORD("  role: team-manager\n  body: steering-group\n")}`,
        beside: [CONSULTED],
      },
    ],
  },
  *check({ document, kind }): Iterable<RuleProblem> {
    const { data } = document;
    const status = entryOf(data, "status")?.value;
    if (status?.type !== "scalar" || status.value !== "approved") return;
    if (!entryOf(data, "approval")) {
      const message =
        "This is marked as approved, but nothing says who approved it and when, so nobody could answer for it. " +
        "Add the approval record, or set the status back to “draft”.";
      const edits = setScalar(document, ["status"], "draft");
      yield { span: status.span, message, fixes: [{ title: "Set the status back to “draft”", safe: false, edits }] };
      return;
    }
    const [body, approving] = [wordAt(data, ["approval", "body"]), wordAt(data, ["approving_body"])];
    if (body && approving && body.word !== approving.word) {
      const message =
        `It was approved by “${body.word}”, but “${approving.word}” is the body that signs it off, so the approval does not count. ` +
        "Correct one of the two, or have it approved again.";
      yield { span: body.span, message };
    }
    const [author, role] = [wordAt(data, ["author"]), wordAt(data, ["approval", "role"])];
    if ((kind?.name === "tool" || kind?.name === "pathway") && author && role && author.word === role.word) {
      const message =
        `“${role.word}” wrote this and approved it, so nobody else has looked at it. ` +
        "Have a pathway or tool approved by another role than its author's.";
      yield { span: role.span, message };
    }
  },
};

function wordAt(data: DataMap, path: Path) {
  const node = nodeAt(data, path);
  return node?.type === "scalar" && typeof node.value === "string" ? { word: node.value, span: node.span } : undefined;
}
