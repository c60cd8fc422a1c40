/** Where the form stands in the work: what starts it, and what has to happen when it is completed. */
import { triggerWords } from "../../../corpus/code-words.ts";
import type { FormTool } from "../form-tool.ts";

/** The steps of pathways that complete it, and the events after which it is done again. */
export function triggers({ tool, library }: FormTool): readonly string[] {
  const steps = usingSteps(library, tool.id).map(({ pathway, step }) => `“${step}” in the pathway “${pathway}”`);
  const again = (tool.review_triggers ?? []).map((trigger) => triggerWords[trigger]);
  const every = tool.review_every;
  return [
    ...steps,
    ...(again.length > 0 ? [`It is done again after ${again.join(", ")}`] : []),
    ...(every ? [`It is done again after ${every.value} ${every.unit.replaceAll("_", " ")} at the latest`] : []),
  ];
}

/** Where each band leads, and else what follows the steps that complete it. */
export function nextActions({ tool, library }: FormTool): readonly string[] {
  const bands = (tool.bands ?? []).map(({ title, means, leads_to: leadsTo = [] }) => {
    const places = leadsTo.map(({ pathway, step }) => {
      const titles = [
        library.titleOf(pathway) ?? pathway,
        ...(step === undefined ? [] : [library.titleOf(`${pathway}#${step}`) ?? step]),
      ];
      return `“${titles.join("”, “")}”`;
    });
    return `${title}: ${means.trim()}${places.length > 0 ? ` Leads to ${places.join("; ")}.` : ""}`;
  });
  const after = usingSteps(library, tool.id).flatMap(({ next, step }) =>
    next.length === 0 ? [] : [`After “${step}”: ${next.map((key) => `“${library.titleOf(key) ?? key}”`).join(", ")}`],
  );
  return [...bands, ...after];
}

interface UsingStep {
  /** Titles. */
  readonly pathway: string;
  readonly step: string;
  /** Keys of the steps that follow. */
  readonly next: readonly string[];
}

function usingSteps({ corpus, titleOf }: FormTool["library"], tool: string): readonly UsingStep[] {
  return corpus
    .ofKind("pathway")
    .flatMap(({ id = "", title, details }) =>
      details?.kind === "pathway"
        ? details.steps
            .filter((step) => step.tool === tool)
            .map((step) => ({ pathway: title, step: titleOf(`${id}#${step.id}`) ?? step.id, next: step.next }))
        : [],
    );
}
