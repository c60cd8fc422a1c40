/** Every band of a tool that a pathway completes leads somewhere: some decision behind it goes by the result. */
import { atomsIn } from "../cuts.ts";
import { keyOf } from "../../line.ts";
import { toolOf } from "../../ready-pathway.ts";
import type { Fault, Property } from "../fault.ts";
import { casesAfter } from "../answers-compared.ts";
import { titleAt } from "../titles.ts";

/** For each step of the pathway that completes a tool with bands. */
export const bandsLeadOn: Property = function* (explored, around) {
  const { sets, journey, ready, space } = explored;
  const told = new Set<string>();
  for (const [state, { line, step, cases }] of journey.visits) {
    const key = keyOf(line);
    if (step.type !== "complete_tool" || step.tool === undefined || line.pathway !== explored.pathway) continue;
    const tool = around.tool(step.tool);
    if (!tool?.bands || told.has(key)) continue;
    const goesBy = (pathway: string, id: string): boolean =>
      atomsIn(space.normals(pathway, id)).some(
        (atom) =>
          atom.type !== "unknown" && toolOf(atom.path) === tool.id && /\.(?:score|band|incomplete)$/u.test(atom.path),
      );
    const asked = casesAfter(explored, key, (one) =>
      one.type === "decision"
        ? [...journey.visits.values()].some(({ line: at, step: met }) => met === one && goesBy(at.pathway, one.id))
        : false,
    );
    if (!sets.isNone(asked)) continue;
    told.add(key);
    yield {
      code: "band-leads-nowhere",
      key,
      state,
      cases,
      words: (sentence) =>
        `After ${titleAt(ready, key)} no decision goes by the result of “${tool.title}”: ${sentence}. ` +
        "What was found would change nothing for the family. Add a decision with a branch for each band.",
    } satisfies Fault;
  }
};
