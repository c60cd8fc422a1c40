/** Reports an id that two things share. */
import type { Placed } from "../../corpus/corpus.ts";
import type { Name } from "../../corpus/facts.ts";
import type { View } from "../../corpus/view.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";
import { aSort } from "../sorts.ts";

export const duplicateId: LibraryRule = {
  id: "duplicate-id",
  scope: "library",
  severity: "error",
  kinds: "all",
  suppressible: false,
  says: "Two things have the same id.",
  why: "A link, a condition or a form would reach one of the two by chance.",
  todo: "Give one of them another id: the newer one, because ids in use do not change.",
  source: "Design decision: ids are permanent and unique in the library",
  examples: {
    bad: [
      {
        title: "Two roles, and a role with the id of an agency.",
        kind: "directory",
        uri: "people.yaml",
        text: `roles:
  - { id: ⟦social-worker⟧, title: Another social worker, agency: childrens-services }
  - { id: ⟦childrens-services⟧, title: Head of service, agency: childrens-services }
`,
      },
      {
        title: "Two answers of one question.",
        kind: "tool",
        text: `with: [worker]
sections:
  - id: first
    title: First
    questions:
      - id: contact
        type: single_choice
        label: How is contact arranged?
        options:
          - { code: letter, label: By letter }
          - { code: ⟦letter⟧, label: Through a relative }
`,
      },
    ],
    good: [
      {
        title: "Equal titles under different ids.",
        kind: "directory",
        uri: "people.yaml",
        text: "bodies:\n  - { id: second-group, title: Steering group, reports_to: steering-group }\n  - { id: third-group, title: Steering group, reports_to: second-group }\n  - { id: fourth-group, title: Duplicate, reports_to: third-group }\n",
        beside: [{ kind: "guidance", text: "owner: { role: practice-lead, body: fourth-group }\n---\nText.\n" }],
      },
      {
        title: "The same code in two questions.",
        kind: "tool",
        text: `with: [worker]
sections:
  - id: first
    title: First
    questions:
      - id: contact
        type: single_choice
        label: How is contact arranged?
        options: [{ code: letter, label: By letter }, { code: other, label: Otherwise }]
      - id: news
        type: single_choice
        label: How does news come?
        options: [{ code: letter, label: By letter }, { code: other, label: Otherwise }]
`,
      },
    ],
  },
  *check({ names, uri }, view): Iterable<RuleProblem> {
    const met = new Map<string, Placed<Name>>();
    for (const name of names) {
      const { key, type, span } = name;
      if (type === "file" || type === "heading") continue;
      const first = met.get(key) ?? (key.includes("#") ? undefined : firstElsewhere(key, uri, view));
      if (!met.has(key)) met.set(key, { ...name, uri });
      if (!first) continue;
      const id = key.slice(Math.max(key.indexOf("#"), key.lastIndexOf(".")) + 1);
      const where = first.uri === uri ? "in this document" : `in ${first.uri}`;
      const message =
        `“${id}” is already ${aSort([first.type])} ${where}, so a link or form would reach one of the two by chance. ` +
        "Give the newer one another id.";
      yield { span, message, related: [{ uri: first.uri, span: first.span, message: `“${id}” is first used here.` }] };
    }
  },
};

/** The first place in the library that has the id, where that is in another document. */
function firstElsewhere(key: string, uri: string, view: View): Placed<Name> | undefined {
  if (view.names(key).length < 2) return undefined;
  const [first] = view.places(key);
  return first?.uri === uri ? undefined : first;
}
