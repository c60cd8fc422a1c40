/** Reports a tool whose wording may belong to somebody else. */
import { entryOf, nodeAt } from "../../document/data.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

export const rightsNotClear: LocalRule = {
  id: "rights-not-clear",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "A tool does not say whose wording it is, or holds wording it may not hold.",
  why: "Publishing somebody else's questions breaks their rights, and changed copies of a tool give wrong results.",
  todo: "Say whose it is under `rights`; without permission keep only a result record with a link to the owner.",
  source: "O01",
  examples: {
    bad: [
      { title: "Nothing is said.", kind: "tool", text: "form: ⟦checklist⟧\n", without: ["rights"] },
      {
        title: "Called our own, with questions that only a link is allowed to.",
        kind: "tool",
        text: "title: Our own local checklist\nform: checklist\nrights: { owner: A charity, status: ⟦link_only⟧, link: https://www.example.org/tool }\n",
      },
      {
        title: "An open licence without its name.",
        kind: "tool",
        text: "rights: { owner: A university, status: ⟦open_licence⟧ }\n",
      },
    ],
    good: [
      {
        title: "A title that sounds licensed.",
        kind: "tool",
        text: "title: Licensed checklist\nrights: { owner: Testbridge partnership, status: local_original }\n",
      },
      {
        title: "Only the result is recorded.",
        kind: "tool",
        text: "form: result_record\nrights: { owner: A charity, status: link_only, link: https://www.example.org/tool }\n",
      },
    ],
  },
  *check({ sound, document }): Iterable<RuleProblem> {
    if (!sound) return;
    const { rights, form, title } = document.value as unknown as Tool;
    const span = nodeAt(document.data, ["rights", "status"])?.span ?? entryOf(document.data, "form")?.value.span;
    if (!span) return;
    if (!rights) {
      const message = `“${title}” does not say whose wording it is, so it may not be published. Add “rights” with the owner and what is allowed.`;
      yield { span, message };
    } else if ((rights.status === "link_only" || rights.status === "unknown") && form !== "result_record") {
      const message =
        `The wording of “${title}” belongs to ${rights.owner} and there is no permission for it here, so its questions may not be published. ` +
        "Ask for permission, or keep a result record with a link to the owner.";
      yield { span, message };
    } else if (rights.status === "open_licence" && rights.licence === undefined) {
      const message =
        "An open licence has conditions, and without its name nobody can keep them. Write its name under “licence”.";
      yield { span, message };
    }
  },
};
