/** A result of a tool with answers missing is followed up by a day, and a manager decides meanwhile. */
import { keyOf } from "../../line.ts";
import { toolOf } from "../../ready-pathway.ts";
import { casesAfter } from "../answers-compared.ts";
import { atomsIn } from "../cuts.ts";
import type { Fault, Property } from "../fault.ts";
import { findsOutInTime } from "../finds-out.ts";
import { stuckIn } from "../stuck-cases.ts";
import { titleAt } from "../titles.ts";

/** Looks behind each decision that goes by the result of a tool with bands. */
export const incompleteFollowedUp: Property = function* (explored, around) {
  const { sets, journey, space, ready } = explored;
  const stuck = stuckIn(explored);
  for (const [state, { line, step, cases }] of journey.visits) {
    const there = ready(line.pathway);
    const key = keyOf(line);
    if (step.type !== "decision" || !there || line.pathway !== explored.pathway) continue;
    const going = sets.without(cases, stuck);
    const names = space.names(line, there);
    for (const atom of atomsIn(space.normals(line.pathway, step.id))) {
      if (atom.type === "unknown" || !/\.(?:score|band|incomplete)$/u.test(atom.path)) continue;
      const tool = around.tool(toolOf(atom.path));
      const found = names(atom.path);
      if (!tool?.bands || !found) continue;
      const open = space.variables[found.variable]?.settled ?? [];
      const incomplete = sets.and(
        going,
        sets.where(found.variable, (value) => open[value] === false),
      );
      const followed = casesAfter(explored, key, findsOutInTime);
      const decided = casesAfter(
        explored,
        key,
        (one) => one.type === "decision" && around.role(one.by.role)?.manager === true,
      );
      const self = around.role(step.by.role)?.manager === true;
      const left = sets.without(incomplete, self ? followed : sets.and(followed, decided));
      if (sets.isNone(left)) continue;
      const neither = sets.without(left, followed);
      const lacks = sets.isNone(neither) ? "no manager decides" : "nobody finds out what is missing by a day";
      yield {
        code: "incomplete-band-left",
        key,
        state,
        cases: left,
        words: (sentence) =>
          `Behind ${titleAt(ready, key)}, with answers missing in “${tool.title}”, ${lacks}: ${sentence}. ` +
          "A band that may be higher than it looks would be acted on as if it were complete. " +
          "Lead it through a step with a time limit that finds out more, and to a decision by a manager.",
      } satisfies Fault;
      break;
    }
  }
};
