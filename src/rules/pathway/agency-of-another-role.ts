/** Reports a place that gives a role's work to an agency in which that role does not work. */
import { textAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Responsible {
  readonly role: string;
  readonly agency: string;
  readonly span: Span;
}

const STEP = (title: string, by: string) => `steps:
  - id: visit
    type: support
    strand: child
    title: ${title}
    by: { ${by} }
    next: [supported]
`;

export const agencyOfAnotherRole: LibraryRule<readonly Responsible[]> = {
  id: "agency-of-another-role",
  scope: "library",
  severity: "warning",
  kinds: "all",
  says: "Work is given to one agency and to a role that works in another.",
  why: "Each agency then thinks that the other one does it; most often a social worker is named for what another agency owns.",
  todo: "Name the one agency that owns it and a role of that agency.",
  source: "P09",
  examples: {
    bad: [
      {
        kind: "pathway",
        text: STEP("Support the child", "role: social-worker, agency: ⟦specialist-agency⟧"),
      },
      {
        title: "A title that names the right one, and one duty of an agency in a tool.",
        kind: "tool",
        text: `form: log
agency_duties:
  - { by: { role: social-worker, agency: ⟦specialist-agency⟧ }, duty: The social worker of children's services visits. }
`,
      },
    ],
    good: [
      { kind: "pathway", text: STEP("Support the child", "role: social-worker, agency: childrens-services") },
      {
        title: "A title that names another agency.",
        kind: "pathway",
        text: STEP("The domestic abuse charity supports the child", "role: team-manager, agency: childrens-services"),
      },
    ],
  },
  gather: responsibleOn,
  *check({ uri }, view, places): Iterable<RuleProblem> {
    if (places.length === 0) return;
    const roles = view.details("directory").flatMap(({ value }) => value.roles ?? []);
    const agencies = view.details("directory").flatMap(({ value }) => value.agencies ?? []);
    const titleOf = (id: string) => agencies.find((one) => one.id === id)?.title;
    for (const { role: id, agency, span } of places) {
      const role = roles.find((one) => one.id === id);
      if (!role || role.agency === agency || titleOf(agency) === undefined) continue;
      const message =
        `“${role.title}” works for “${titleOf(role.agency) ?? role.agency}” and not for “${titleOf(agency) ?? agency}”, so each could think that the other does this. ` +
        "Name the agency that owns it and a role of that agency.";
      const edits = [{ uri, span, text: role.agency }];
      const title = `Name “${titleOf(role.agency) ?? role.agency}”`;
      yield { span, message, fixes: [{ title, safe: false, edits }] };
    }
  },
};

/** Every pair of a role and an agency that answer for something together. */
function responsibleOn({ fields }: Page): readonly Responsible[] {
  return fields.flatMap(({ key, node, around }) => {
    const role = textAt(around.at(-1)?.node, "role");
    if (key !== "agency" || role === undefined || typeof node.value !== "string") return [];
    return [{ role, agency: node.value, span: node.span }];
  });
}
