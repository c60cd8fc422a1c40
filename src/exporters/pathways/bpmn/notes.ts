/** What a pathway says in words beyond names and conditions: the documentation of BPMN's elements. */
import { conditionWords } from "../../../corpus/condition-words.ts";
import type { Step } from "../../../kinds/generated/types.ts";
import type { Start } from "../../../pathways/graph.ts";
import { stepFacts } from "../../../pathways/step-facts.ts";
import type { ExportedPathway } from "../exported-pathway.ts";

export interface PlanNotes {
  readonly start: (start: Start) => string;
  readonly step: (step: Step) => string;
  /** Of the pathway as a whole. */
  readonly whole: string;
}

export function planNotes({ pathway, corpus, caution }: ExportedPathway): PlanNotes {
  const { out_of_hours, repeat_incident, disagreement, for_families } = pathway;
  const contact = out_of_hours && corpus.names(out_of_hours.contact)[0]?.title;
  return {
    start: ({ type, id }) => {
      const entry = pathway.entries.find((one) => one.id === id);
      return lines(type === "repeat" ? [repeat_incident.note] : [entry?.trigger]);
    },
    step: (step) =>
      lines([
        "does" in step ? step.does : undefined,
        ...stepFacts(corpus, step).map(({ label, words }) => `${label}: ${words}`),
        "safety" in step ? `Safety: ${step.safety}` : undefined,
        ...(step.type === "decision" ? answers(step) : []),
        ...(step.type === "handover" ? [goesOn(step.to)] : []),
      ]),
    whole: lines([
      caution,
      pathway.summary,
      pathway.when_used,
      out_of_hours && `Out of hours: ${[contact, out_of_hours.note].filter(Boolean).join(". ")}`,
      disagreement && `If you disagree: ${disagreement}`,
      for_families && `For families: ${for_families}`,
      ...(pathway.exemptions ?? []).map(({ reason }) => `Left to another pathway: ${reason}`),
    ]),
  };

  function answers(step: Extract<Step, { type: "decision" }>): readonly string[] {
    return step.branches.map(({ title, when }) => `${title}: when ${conditionWords(corpus, pathway.id, when) ?? when}`);
  }

  function goesOn({ pathway: other, step }: { readonly pathway: string; readonly step: string }): string {
    const [where, what] = [other, `${other}#${step}`].map((key) => corpus.names(key)[0]?.title);
    return `Goes on in: ${where ?? other}, at “${what ?? step}”`;
  }
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined || part === "" ? [] : [part.trim()])).join("\n");
}
