/** Says in plain words why a case cannot go on. */
import type { Documents } from "./documents.ts";
import { toolOf } from "./ready-pathway.ts";
import type { Stuck } from "./walk-log.ts";

/** What is wrong, why it matters, what to do. */
export function stuckWords(stuck: Stuck, documents: Documents): string {
  const [pathway = "", id = ""] = stuck.key.split("#");
  const step = documents.pathway(pathway)?.steps.find((one) => one.id === id);
  const at = `At “${step?.title ?? stuck.key}”`;
  const ends = step?.type === "decision" ? step.branches : [];
  const branches = list(stuck.branches.map((place) => `“${ends[place]?.title ?? ""}”`));
  const names = list(stuck.names.map((name) => nameWords(pathway, name, documents)));
  switch (stuck.reason) {
    case "several-branches":
      return (
        `${at} this case fits more than one answer: ${branches}. Only one of them may be taken, so two people would do ` +
        `different things. Change the conditions so that they exclude each other, or let all that apply be taken.`
      );
    case "no-branch":
      return `${at} no answer fits this case, so a family in this position would fall through. Add a branch for it.`;
    case "not-answered":
      return `${at} the way on depends on ${names}, and nothing is known of it there. ${remedy(stuck)}`;
    case "not-settled":
      return (
        `${at} what is known of ${names} does not settle which way is taken. ` +
        `Missing information has to lead somewhere too: add a branch for an incomplete result.`
      );
    case "otherwise-covers": {
      const otherwise = step?.type === "decision" ? step.otherwise?.title : undefined;
      return (
        `${at} this case is left to “${otherwise ?? "otherwise"}” because of ${names}. A score, a band, and an answer that ` +
        `is not known or was declined need a branch of their own, or missing information would count as reassurance. Add one.`
      );
    }
    case "no-such-step":
      return id === ""
        ? `The case cannot begin: the pathway “${pathway}” has no “${stuck.missing ?? ""}”. Correct the entry point.`
        : `${at} the case is sent to a step “${stuck.missing ?? ""}” that does not exist, and would be lost. Correct the pathway.`;
    case "no-such-pathway":
      return (
        `${id === "" ? "The case cannot begin" : `${at} the case would be lost`}: there is no pathway ` +
        `“${stuck.missing ?? ""}”, or it has faults of its own. Mend those first.`
      );
    case "round":
      return (
        `${at} this case comes round again with nothing new known, and would go round for ever. ` +
        `Give answers that lead out of the loop, or give the loop a way out.`
      );
    case "too-long":
      return `${at} this case has taken more steps than anybody could follow, and was left there. Make the pathway simpler.`;
  }
}

function nameWords(pathway: string, path: string, documents: Documents): string {
  const ask = documents.pathway(pathway)?.asks?.find(({ id }) => id === path);
  if (ask) return `“${ask.question}”`;
  const tool = documents.tool(toolOf(path));
  const [, part = ""] = path.split(".");
  const question = tool?.sections.flatMap(({ questions }) => questions).find(({ id }) => id === part);
  if (!tool) return `“${path}”`;
  if (part === "score" || part === "band") return `the ${part} of “${tool.title}”`;
  return part === "incomplete"
    ? `whether “${tool.title}” is incomplete`
    : `“${question?.label ?? part}” in “${tool.title}”`;
}

function remedy({ names, completed }: Stuck): string {
  const tools = names.filter((name) => name.includes("."));
  if (tools.length === 0) return `Say it in the scenario; “not known” is an answer too.`;
  return tools.every((name) => completed.includes(toolOf(name)))
    ? `Answer it in the scenario, or give the decision a branch for an answer that is missing.`
    : `No line that comes here has completed the tool: complete it before, bring the lines together in a join, or give its answers in the scenario.`;
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${last}` : last;
}
