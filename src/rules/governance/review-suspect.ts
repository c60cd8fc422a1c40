/** Reports a document that was reviewed, and of which something has changed since. */
import { entryOf, nodeAt, textAt } from "../../document/data.ts";
import { fingerprintOf } from "../../document/fingerprint.ts";
import type { Span } from "../../document/span.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Reviewed {
  readonly on: string | undefined;
  /** Where the fingerprint stands, where it is not that of the words as they are. */
  readonly changed: Span | undefined;
  readonly relied: readonly { readonly document: string; readonly version: string; readonly span: Span }[];
}

const OTHER = { kind: "protocol", uri: "other.yaml", text: "title: The sharing protocol\nversion: 2.0.0\n" } as const;

export const reviewSuspect: LibraryRule<Reviewed> = {
  id: "review-suspect",
  scope: "library",
  severity: "warning",
  kinds: "all",
  says: "A document was reviewed, and it or something it relies on has changed since.",
  why: "The date says that somebody looked, and what they looked at is not what stands there now.",
  todo: "Look whether the change matters here, and mark the document as reviewed again.",
  source: "Lifecycle in the handbook: a review is a date and a fingerprint",
  examples: {
    bad: [
      {
        title: "A word was changed after the review.",
        kind: "guidance",
        text: `review: { due: 2027-11-02, last: 2026-11-01, fingerprint: ⟦sha256-${"1".repeat(64)}⟧ }\n---\nAsk alone.\n`,
      },
      {
        title: "What it relies on has a later version.",
        kind: "guidance",
        text: "review:\n  due: 2027-11-02\n  last: 2026-11-01\n  relied_on: [{ document: other, version: ⟦1.0.0⟧ }]\n---\nSee [](ref:other).\n",
        beside: [OTHER],
      },
    ],
    good: [
      {
        kind: "guidance",
        text: `review:\n  due: 2027-11-02\n  last: 2026-11-01\n  fingerprint: sha256-${"0".repeat(64)}\n  relied_on: [{ document: other, version: 2.0.0 }]\n---\nSee [](ref:other).\n`,
        beside: [OTHER],
      },
      {
        title: "Nothing was noted at the review.",
        kind: "guidance",
        text: "review: { due: 2027-11-02, last: 2026-11-01 }\n---\nText.\n",
      },
    ],
  },
  gather: reviewedIn,
  *check({ title, status }, view, { on, changed, relied }): Iterable<RuleProblem> {
    if (status === "superseded" || status === "withdrawn") return;
    const when = on === undefined ? "when it was reviewed" : `when it was reviewed on ${on}`;
    if (changed) {
      const message =
        `“${title}” does not say what it said ${when}, so nobody has looked at it as it is now. ` +
        "Look it through, and mark it as reviewed again.";
      yield { span: changed, message };
    }
    for (const { document, version, span } of relied) {
      const now = view.stateOf(document)?.version;
      const [name] = view.names(document);
      if (!name || now === version) continue;
      const message =
        `“${name.title}” was version ${version} ${when}, and is ${now ?? "without a version"} now, so what “${title}” says of it may not hold any more. ` +
        "Look at both, and mark this as reviewed again.";
      yield { span, message };
    }
  },
};

function reviewedIn({ document, sound }: Page): Reviewed {
  const review = nodeAt(document.data, ["review"]);
  const fingerprint = nodeAt(document.data, ["review", "fingerprint"]);
  const list = nodeAt(document.data, ["review", "relied_on"]);
  const isStated = sound && fingerprint?.type === "scalar" && fingerprint.value !== fingerprintOf(document);
  return {
    on: review && textAt(review, "last"),
    changed: isStated ? fingerprint.span : undefined,
    relied: (sound && list?.type === "list" ? list.items : []).map((item) => ({
      document: textAt(item, "document") ?? "",
      version: textAt(item, "version") ?? "",
      span: entryOf(item, "version")?.value.span ?? item.span,
    })),
  };
}
