/** Reports a page for the public that nobody has approved. */
import { entryOf } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

const REAL = { kind: "partnership", uri: "partnership.yaml", text: "invented: false\n" } as const;

export const draftForPublic: LibraryRule<Span | undefined> = {
  id: "draft-for-public",
  scope: "library",
  severity: "error",
  kinds: "all",
  says: "A document for the public has not been approved.",
  why: "Families would act on what the partnership has not decided, and could not know that it is a draft.",
  todo: "Have it approved, or keep it for practitioners until then.",
  source:
    "G03; lifecycle in the handbook. The library of an invented place may show its drafts: every page of it says that it is invented",
  examples: {
    bad: [
      {
        title: "A title that calls it final.",
        kind: "guidance",
        text: "title: Final version\nstatus: draft\ntier: ⟦public⟧\n---\nText.\n",
        beside: [REAL],
      },
      {
        title: "Ready, but not yet approved.",
        kind: "guidance",
        text: "status: ready\nnot_heard_because: Written by parents themselves.\ntier: ⟦public⟧\n---\nText.\n",
        beside: [REAL],
      },
    ],
    good: [
      {
        title: "A draft for practitioners, called public.",
        kind: "guidance",
        text: "title: For the public\n---\nText.\n",
        beside: [REAL],
      },
      { title: "An invented place.", kind: "guidance", text: "tier: public\n---\nText.\n" },
    ],
  },
  gather: tierPlace,
  *check({ uri, tier, status, title }, view, span): Iterable<RuleProblem> {
    if (tier !== "public" || !span || SETTLED.has(status ?? "")) return;
    if (view.details("partnership").some(({ value }) => value.invented)) return;
    const message =
      `“${title}” is for the public and has not been approved, so families would act on what nobody has decided. ` +
      "Have it approved, or let only practitioners read it until then.";
    const edits = [{ uri, span, text: "practitioner" }];
    yield { span, message, fixes: [{ title: "Let only practitioners read it until then", safe: false, edits }] };
  },
};

/** Past being a draft, one way or the other. */
const SETTLED: ReadonlySet<string> = new Set(["approved", "superseded", "withdrawn"]);

function tierPlace({ document }: Page): Span | undefined {
  return entryOf(document.data, "tier")?.value.span;
}
