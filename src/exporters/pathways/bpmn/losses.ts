/** What an author wrote that a system which follows BPMN would not follow, each at the author's own words. */
import type { DataNode } from "../../../document/data.ts";
import { entryOf } from "../../../document/data.ts";
import type { Problem } from "../../../document/problem.ts";
import type { Span } from "../../../document/span.ts";
import type { ExportedPathway } from "../exported-pathway.ts";
import type { PathwayLoss } from "../pathway-problem.ts";
import { pathwayLoss } from "../pathway-problem.ts";

interface Loss extends PathwayLoss {
  /** Where in a step it stands; undefined for a step that loses nothing here. */
  readonly at: (step: DataNode) => Span | undefined;
}

const LOSSES: readonly Loss[] = [
  {
    at: (step) => entryOf(step, "clock")?.value.span ?? entryOf(entryOf(step, "follow_up")?.value, "clock")?.value.span,
    says: "In BPMN this time limit is words beside the step.",
    why: "BPMN knows no working days, so a system that loads the file watches no limit.",
    todo: "Have the system's team set the limit up by itself.",
  },
  {
    at: (step) => (textOf(step, "type") === "decision" ? entryOf(step, "by")?.value.span : undefined),
    says: "In BPMN nobody is responsible for a decision; who decides is words beside it.",
    why: "A system would take the decision from data and give it to nobody.",
    todo: "Have the system's team give the decision to this role as a task.",
  },
  {
    at: (step) => (textOf(step, "waits_for") === "all" ? entryOf(step, "waits_for")?.value.span : undefined),
    says: "In BPMN this join waits for every line that is drawn to it, even for one that no case takes.",
    why: "A system that follows the file literally could wait for ever, and a child with it.",
    todo: "Have the system's team let the join go on once no other line can still come.",
  },
  {
    at: (step) => (textOf(step, "type") === "handover" ? entryOf(step, "to")?.value.span : undefined),
    says: "In BPMN this handover ends with a message, and the other file does not wait for it at that step.",
    why: "A system that loads both files does not join them by itself, and the family could be lost between them.",
    todo: "Have the system's team connect the message to the step it names.",
  },
];

export function bpmnLosses({ data, uri }: ExportedPathway): readonly Problem[] {
  const steps = entryOf(data, "steps")?.value;
  const nodes = steps?.type === "list" ? steps.items : [];
  return LOSSES.flatMap(({ at, ...words }) =>
    pathwayLoss(
      uri,
      nodes.flatMap((node) => at(node) ?? []),
      words,
    ),
  );
}

function textOf(node: DataNode, key: string): unknown {
  const value = entryOf(node, key)?.value;
  return value?.type === "scalar" ? value.value : undefined;
}
