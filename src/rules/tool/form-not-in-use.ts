/** Reports guidance and pathways that use a tool whose form is not in use, in that version, where it is recorded. */
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Guidance, Pathway } from "../../kinds/generated/types.ts";
import { formsOf, isInUse, meaningOf } from "../forms-in-use.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface UsedTool {
  readonly tool: string;
  /** The system the step names; else all that the tool names. */
  readonly system: string | undefined;
  readonly span: Span;
}

const RECORD = (version: string, from: string, more = ""): string =>
  `forms: [{ tool: checklist, version: ${version}, system: case-system, environment: live, from: ${from}, in_progress: none_before, rollback: Back to paper.${more} }]\n`;

const STEP = `steps:
  - id: complete
    type: complete_tool
    strand: non_abusive_parent
    title: Complete it
    by: { role: social-worker, agency: childrens-services }
    tool: ⟦checklist⟧
    recorded_in: case-system
    next: [supported]
`;

const CHAPTER = "uses: [⟦checklist⟧]\n---\n# A chapter\n";

export const formNotInUse: LibraryRule<readonly UsedTool[]> = {
  id: "form-not-in-use",
  scope: "library",
  severity: "warning",
  kinds: ["guidance", "pathway"],
  says: "Guidance or a pathway uses a tool whose form is not in use, in this version, where it is recorded.",
  why: "Workers read of questions and bands that the form in front of them does not have.",
  todo: "Wait with the change until the form is in use, or write into the deployment record that it is.",
  source: "R101; forms stayed behind their guidance for months",
  examples: {
    bad: [
      {
        title: "The form in the case system is older than the tool.",
        kind: "pathway",
        text: STEP,
        beside: [{ kind: "deployment", uri: "plans/forms.yaml", text: RECORD("0.0.9", "2026-09-01") }],
      },
      {
        title: "The form comes into use later, and the chapter is read now.",
        kind: "guidance",
        text: CHAPTER,
        today: "2026-11-02",
        beside: [{ kind: "deployment", uri: "plans/forms.yaml", text: RECORD("0.1.0", "2026-12-01") }],
      },
    ],
    good: [
      {
        title: "In use since September; its words were mended since.",
        kind: "guidance",
        text: CHAPTER.replace(/[⟦⟧]/gu, ""),
        today: "2026-11-02",
        beside: [{ kind: "deployment", uri: "plans/forms.yaml", text: RECORD("0.1.4", "2026-09-01") }],
      },
      {
        title: "No record says that the form is or will be in use for real work.",
        kind: "pathway",
        text: STEP.replace(/[⟦⟧]/gu, ""),
        beside: [
          {
            kind: "deployment",
            uri: "plans/forms.yaml",
            text: RECORD("0.0.9", "2026-09-01").replace("environment: live", "environment: test"),
          },
        ],
      },
    ],
  },
  gather: usedTools,
  *check(_facts, view, used): Iterable<RuleProblem> {
    for (const { tool, system, span } of used) {
      const version = view.stateOf(tool)?.version;
      const forms = formsOf(tool, view);
      if (version === undefined || forms.length === 0) continue;
      const systems = system === undefined ? (view.detailsOf("tool", tool)?.recordedIn ?? []) : [system];
      const [first = 0, second = 0] = meaningOf(version);
      const without = systems.filter((one) => {
        const inUse = forms.filter((form) => form.system === one && isInUse(form, view.today));
        return !inUse.some((form) => {
          const [its, part] = meaningOf(form.version);
          return its === first && part === second;
        });
      });
      if (without.length === 0) continue;
      const title = (key: string): string => `“${view.names(key)[0]?.title ?? key}”`;
      const message =
        `By the deployment record, version ${version} of ${title(tool)} is not in use in ${without.map(title).join(" and ")}, so workers have another form in front of them than the one meant here. ` +
        "Wait with the change until the form is in use, or write into the record that it is.";
      yield { span, message };
    }
  },
};

function usedTools({ sound, document, kind }: Page): readonly UsedTool[] {
  if (!sound) return [];
  if (kind?.name === "guidance") {
    return ((document.value as unknown as Guidance).uses ?? []).flatMap((tool, index) => {
      const span = nodeAt(document.data, ["uses", index])?.span;
      return span ? [{ tool, system: undefined, span }] : [];
    });
  }
  return (document.value as unknown as Pathway).steps.flatMap((step, index) => {
    const span = nodeAt(document.data, ["steps", index, "tool"])?.span;
    return "tool" in step && span ? [{ tool: step.tool, system: step.recorded_in, span }] : [];
  });
}
