/** Reports lines of reporting between boards that run in a circle or do not end at the safeguarding partners. */
import type { Directory } from "../../kinds/generated/types.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";

type Body = NonNullable<Directory["bodies"]>[number];

export const reportingWithoutEnd: LibraryRule = {
  id: "reporting-without-end",
  scope: "library",
  severity: "error",
  kinds: ["directory"],
  says: "A board or group reports in a circle, or to nobody although it is not the safeguarding partners.",
  why: "What it finds reaches nobody who must act, and each board believes that another one answers for it.",
  todo: "Say under `reports_to` to whom it reports; mark those in whom all lines end with `safeguarding_partners: true`.",
  source: "G08",
  examples: {
    bad: [
      {
        title: "In a circle, whatever the titles say.",
        kind: "directory",
        text: "bodies:\n  - { id: first-group, title: Final board, reports_to: ⟦second-group⟧ }\n  - { id: second-group, title: Board, reports_to: ⟦first-group⟧ }\n",
      },
      {
        title: "Called the safeguarding partners, and not marked as such.",
        kind: "directory",
        text: "bodies:\n  - { id: ⟦partners⟧, title: The safeguarding partners }\n",
      },
    ],
    good: [
      {
        title: "Under other names.",
        kind: "directory",
        text: "bodies:\n  - { id: first-group, title: Circle, reports_to: second-group }\n  - { id: second-group, title: Table, safeguarding_partners: true }\n",
      },
      {
        title: "To a board in another list.",
        kind: "directory",
        text: "bodies:\n  - { id: first-group, title: Nobody, reports_to: steering-group }\n",
      },
    ],
  },
  *check({ details, names, references }, view): Iterable<RuleProblem> {
    if (details?.kind !== "directory" || !details.value.bodies) return;
    const all = new Map(
      view.details("directory").flatMap(({ value }) => (value.bodies ?? []).map((body) => [body.id, body])),
    );
    for (const body of details.value.bodies) {
      const { id, title, reports_to } = body;
      if (reports_to === undefined && !body.safeguarding_partners) {
        const span = names.find(({ key, type }) => key === id && type === "body")?.span;
        const message =
          `“${title}” reports to nobody, so what it finds reaches nobody who must act. ` +
          "Add “reports_to”, or “safeguarding_partners: true” where all lines end.";
        if (span) yield { span, message };
      } else if (reports_to !== undefined && isInCircle(id, all)) {
        const span = references.find(({ from, key }) => from === id && key === reports_to)?.span;
        const message =
          `“${title}” reports in a circle that comes back to itself, so nobody answers for any of it. ` +
          "Let one of the circle report to the safeguarding partners or to a board that does.";
        if (span) yield { span, message };
      }
    }
  },
};

function isInCircle(start: string, all: ReadonlyMap<string, Body>): boolean {
  const met = new Set<string>();
  let next = all.get(start)?.reports_to;
  while (next !== undefined && !met.has(next)) {
    if (next === start) return true;
    met.add(next);
    next = all.get(next)?.reports_to;
  }
  return false;
}
