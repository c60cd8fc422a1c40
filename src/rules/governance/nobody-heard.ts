/** Reports a document on its way to approval on which nobody with lived experience was heard. */
import { entryOf } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Heard {
  readonly span: Span;
  /** Whether it says why nobody was heard. */
  readonly hasReason: boolean;
}

const ENGAGEMENT = (document: string) => ({
  kind: "engagement" as const,
  text: `heard:\n  - { id: first, says: Ask me alone., changed: [{ document: ${document}, how: It says so now. }] }\n`,
});

export const nobodyHeard: LibraryRule<Heard | undefined> = {
  id: "nobody-heard",
  scope: "library",
  severity: "warning",
  kinds: ["guidance", "pathway", "tool"],
  says: "A document has left its draft, and no parent, child or other person with lived experience was heard on it.",
  why: "Those who have been through it know what makes things worse; without them the same mistakes are written down again.",
  todo: "Name it in an engagement under `changed`, or say in `not_heard_because` why nobody could be heard.",
  source: "G12; the voice of lived experience is prioritised",
  examples: {
    bad: [
      {
        title: "A summary that says so, and no engagement.",
        kind: "guidance",
        text: "summary: Written together with survivors.\nstatus: ⟦consultation⟧\n---\nText.\n",
      },
      {
        title: "An engagement that changed something else.",
        kind: "tool",
        text: "status: ⟦ready⟧\n",
        beside: [ENGAGEMENT("first-contact")],
      },
    ],
    good: [
      {
        title: "An engagement that changed it, under a title that sounds otherwise.",
        kind: "guidance",
        text: "title: Nobody was heard\nstatus: verification\n---\nText.\n",
        beside: [ENGAGEMENT("example")],
      },
      {
        title: "A stated reason.",
        kind: "tool",
        text: "status: ready\nnot_heard_because: It changes nothing for families.\n",
      },
      { title: "A draft.", kind: "guidance", text: "---\nText.\n" },
    ],
  },
  gather: heardIn,
  *check({ id, title, status }, view, heard): Iterable<RuleProblem> {
    if (!heard || heard.hasReason || id === undefined || !LEFT_DRAFT.has(status ?? "")) return;
    const changed = view.details("engagement").flatMap(({ value }) => value.heard.flatMap((one) => one.changed));
    if (changed.some(({ document }) => document === id)) return;
    const message =
      `“${title}” has left its draft, and nobody with lived experience was heard on it, so what makes things worse may stand in it. ` +
      "Name it in an engagement under “changed”, or say in “not_heard_because” why nobody could be heard.";
    yield { span: heard.span, message };
  },
};

const LEFT_DRAFT: ReadonlySet<string> = new Set(["consultation", "verification", "ready", "approved"]);

function heardIn({ document }: Page): Heard | undefined {
  const span = entryOf(document.data, "status")?.value.span;
  return span && { span, hasReason: entryOf(document.data, "not_heard_because") !== undefined };
}
