/** Reports a form that is in use in two case systems in different versions, without an approved exception. */
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Deployment } from "../../kinds/generated/types.ts";
import type { FormInUse } from "../forms-in-use.ts";
import { formsOf, isInUse, meaningOf } from "../forms-in-use.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface PlacedForm {
  readonly form: FormInUse;
  readonly span: Span;
}

const FORM = (system: string, version: string, more = ""): string =>
  `  - { tool: checklist, version: ${version}, system: ${system}, environment: live, from: 2026-09-01, in_progress: finished_as_begun, rollback: Back to the version before.${more} }\n`;

const EXCEPTION = (until: string): string =>
  `, exception: { reason: The maker of the system needs another month., approved_by: steering-group, until: ${until} }`;

const SYSTEMS = {
  kind: "directory",
  uri: "systems.yaml",
  text: "systems:\n  - { id: early-help-record, title: Early help record, agency: childrens-services }\n",
} as const;

export const formVersionsApart: LibraryRule<readonly PlacedForm[]> = {
  id: "form-versions-apart",
  scope: "library",
  severity: "error",
  kinds: ["deployment"],
  says: "The same form is in use in two case systems in different versions, and nobody approved that.",
  why: "Early help and social care would ask a family different questions and put the same answers into different bands.",
  todo: "Bring both systems to one version, or have an exception with a last day approved and write it down.",
  source: "R101; the same templates in the systems of social care and early help",
  examples: {
    bad: [
      {
        title: "Early help has an older form than social care.",
        kind: "deployment",
        text: `forms:\n${FORM("case-system", "0.2.0")}${FORM("early-help-record", "⟦0.1.0⟧")}`,
        beside: [SYSTEMS],
      },
      {
        title: "The exception has ended, and the other system stands in another record.",
        kind: "deployment",
        text: `forms:\n${FORM("early-help-record", "⟦0.1.0⟧", EXCEPTION("2026-10-31"))}`,
        today: "2026-11-02",
        beside: [
          SYSTEMS,
          { kind: "deployment", uri: "plans/social-care.yaml", text: `forms:\n${FORM("case-system", "1.0.0")}` },
        ],
      },
    ],
    good: [
      {
        title: "An approved exception until the end of the year.",
        kind: "deployment",
        text: `forms:\n${FORM("case-system", "0.2.0")}${FORM("early-help-record", "0.1.0", EXCEPTION("2026-12-31"))}`,
        today: "2026-11-02",
        beside: [SYSTEMS],
      },
      {
        title: "Only words differ, and the newer form is still being tried out.",
        kind: "deployment",
        text: `forms:\n${FORM("case-system", "0.1.3")}${FORM("early-help-record", "0.1.0")}${FORM("case-system", "0.2.0").replace("environment: live", "environment: test")}`,
        today: "2026-11-02",
        beside: [SYSTEMS],
      },
    ],
  },
  gather: placedForms,
  *check(_facts, view, placed): Iterable<RuleProblem> {
    for (const { form, span } of placed) {
      if (!isInUse(form, view.today) || isExcepted(form, view.today)) continue;
      const others = formsOf(form.tool, view).filter(
        (other) => other.system !== form.system && isInUse(other, view.today) && !isExcepted(other, view.today),
      );
      const newer = others.find((other) => isOlder(form.version, other.version));
      if (!newer) continue;
      const title = (key: string): string => `“${view.names(key)[0]?.title ?? key}”`;
      const message =
        `${title(form.tool)} is in use in ${title(form.system)} in version ${form.version} and in ${title(newer.system)} in version ${newer.version}, so the same family may be asked different questions and put into different bands. ` +
        "Bring both to one version, or have an exception approved and write it down with its last day.";
      yield { span, message };
    }
  },
};

function isExcepted({ exception }: FormInUse, today: string): boolean {
  return exception !== undefined && exception.until >= today;
}

function isOlder(version: string, than: string): boolean {
  const [first, second] = meaningOf(version);
  const [other, part] = meaningOf(than);
  return first < other || (first === other && second < part);
}

function placedForms({ sound, document }: Page): readonly PlacedForm[] {
  if (!sound) return [];
  return (document.value as unknown as Deployment).forms.flatMap((form, index) => {
    const span = nodeAt(document.data, ["forms", index, "version"])?.span;
    return span ? [{ form, span }] : [];
  });
}
