/** Reports one record in which a form of the person who harms and a form of somebody they harm are kept together. */
import type { ToolDetails } from "../../corpus/details.ts";
import type { View } from "../../corpus/view.ts";
import { entryOf, nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Pathway } from "../../kinds/generated/types.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";
import { sideOf, toolOn } from "../tool-on-page.ts";

interface Keeping {
  /** Where the tool says with whom it is completed; undefined for a pathway. */
  readonly with: Span | undefined;
  /** Whether each adult has a separate copy. */
  readonly separate: boolean;
  /** Each case system in which a tool is kept, and the tool; undefined for the document's own. */
  readonly records: readonly { readonly system: string; readonly tool: string | undefined; readonly span: Span }[];
}

const HARMS = "form: log\nabout: person_who_harms\nwith: [person_who_harms]\nnever_with: [non_abusive_parent, child]\n";
const OWN = "recorded_in: [beside-record]\n";
const SYSTEM = {
  kind: "directory",
  text: "systems:\n  - { id: beside-record, title: Closed record, agency: specialist-agency }\n",
} as const;
const FORM = { kind: "tool", uri: "grid.yaml", text: `title: For nobody else\n${OWN}` } as const;

export const sharedRecord: LibraryRule<Keeping> = {
  id: "shared-record",
  scope: "library",
  severity: "error",
  kinds: ["tool", "pathway"],
  says: "A form of the person who harms and a form of somebody they harm are one document, or are kept in one record.",
  why: "Each may ask to read their record, and a worker who opens one sees the other: what was told in confidence reaches the person it was kept from.",
  todo: "Make two forms, and keep each in a record, or a closed part of one, that those who work with the other do not open.",
  source: "O05; the advice on information sharing of 2024 on people who could be in danger if an abuser knew",
  examples: {
    bad: [
      {
        title: "One record for both, whatever its title says.",
        kind: "tool",
        text: `${HARMS}recorded_in: [⟦case-system⟧]\n`,
        beside: [{ kind: "tool", text: "recorded_in: [case-system]\n" }],
      },
      {
        title: "One form for both.",
        kind: "tool",
        text: `title: Separate forms\nwith: ⟦[non_abusive_parent, person_who_harms]⟧\nnever_with: [child]\n${OWN}`,
        beside: [SYSTEM],
      },
      {
        title: "A step that keeps it beside the other.",
        kind: "pathway",
        text: `steps:
  - id: complete
    type: complete_tool
    strand: person_who_harms
    title: Complete it and keep it apart
    by: { role: social-worker, agency: childrens-services }
    tool: harm
    recorded_in: ⟦beside-record⟧
    next: [supported]
`,
        beside: [SYSTEM, FORM, { kind: "tool", uri: "harm.yaml", text: `${HARMS}recorded_in: []\n` }],
      },
    ],
    good: [
      {
        title: "Two records with titles that sound like one.",
        kind: "tool",
        text: `title: The shared form\n${HARMS}${OWN}`,
        beside: [SYSTEM],
      },
      {
        title: "An agreement of which each adult has a separate one.",
        kind: "tool",
        text: `title: One for both\nwith: [non_abusive_parent, person_who_harms]\nnever_with: [child]\none_adult_each: true\n${OWN}`,
        beside: [SYSTEM],
      },
    ],
  },
  gather: keepingIn,
  *check({ details }, view, keeping): Iterable<RuleProblem> {
    const own = details?.kind === "tool" ? details : undefined;
    if (keeping.with && own && sideOf(own) === "both" && !keeping.separate) {
      const message =
        "One form holds what the person who harms says and what somebody they harm says, so each could read the other's words. " +
        "Make a form for each; for an agreement, say “one_adult_each: true”.";
      yield { span: keeping.with, message };
    }
    for (const { system, tool, span } of keeping.records) {
      const kept = tool === undefined ? own : view.detailsOf("tool", tool);
      if (!kept || (tool === undefined ? sideOf(kept) !== "harms" : kept.recordedIn.includes(system))) continue;
      const other = otherSide(kept, system, view);
      if (other === undefined) continue;
      const message =
        `“${other}” is kept in this record too, with ${sideOf(kept) === "harms" ? "somebody who is harmed" : "the person who harms"}, so what one said could reach the other. ` +
        "Name another record, or a closed part of this one.";
      yield { span, message };
    }
  },
};

/** The title of a tool in that record that is completed with people on the other side. */
function otherSide(kept: ToolDetails, system: string, view: View): string | undefined {
  const opposite = { harms: "harmed", harmed: "harms", both: undefined, neither: undefined }[sideOf(kept)];
  if (opposite === undefined) return undefined;
  for (const name of view.keysOf(["tool"])) {
    const tool = view.detailsOf("tool", name);
    if (tool && sideOf(tool) === opposite && tool.recordedIn.includes(system)) return view.names(name)[0]?.title;
  }
  return undefined;
}

function keepingIn(page: Page): Keeping {
  const { data } = page.document;
  const tool = page.kind?.name === "tool" ? toolOn(page) : undefined;
  if (tool) {
    const records = (tool.recorded_in ?? []).flatMap((system, index) => {
      const span = nodeAt(data, ["recorded_in", index])?.span;
      return span ? [{ system, tool: undefined, span }] : [];
    });
    return { with: entryOf(data, "with")?.value.span, separate: tool.one_adult_each === true, records };
  }
  const steps = page.sound ? (page.document.value as unknown as Pathway).steps : [];
  const records = steps.flatMap((step, index) => {
    const span = nodeAt(data, ["steps", index, "recorded_in"])?.span;
    if (!("tool" in step) || !step.tool || !step.recorded_in || !span) return [];
    return [{ system: step.recorded_in, tool: step.tool, span }];
  });
  return { with: undefined, separate: false, records };
}
