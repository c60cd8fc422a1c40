/** Every answer of a decision is given in some case, so that what lies behind it is come to. */
import { keyOf } from "../../line.ts";
import { reachable } from "../../reach.ts";
import type { Property } from "../fault.ts";
import { titleAt } from "../titles.ts";

/** Of the pathway itself: what the ways in lead to on paper, and no case ever takes. */
export const allIsReached: Property = function* (explored, around) {
  const { journey, ready, pathway, stuck } = explored;
  const graph = ready(pathway)?.graph;
  if (!graph) return;
  const handed = [...graph.steps.keys()].filter((step) => around.isHandedTo(`${pathway}#${step}`));
  const elsewhere = reachable(graph, handed);
  const stuckAt = new Set(stuck.map(({ line }) => keyOf(line)));
  const met = new Set([...journey.visits.values()].map(({ line }) => keyOf(line)));
  for (const { id, from, label } of graph.edges) {
    const key = `${pathway}#${from}`;
    if (label === undefined || !met.has(key) || journey.edges.has(`${pathway}#${id}`) || elsewhere.has(from)) continue;
    if (stuckAt.has(key)) continue;
    yield {
      sort: id,
      code: "branch-never-taken",
      key,
      words: () =>
        `At ${titleAt(ready, key)} no case ever takes “${label}”, so what it promises never happens. ` +
        "Change the condition, or take the branch out.",
    };
  }
};
