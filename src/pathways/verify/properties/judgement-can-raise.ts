/** At every decision that goes by the score of a tool, a practitioner's judgement can raise the response. */
import { keyOf } from "../../line.ts";
import { toolOf } from "../../ready-pathway.ts";
import { atomsIn } from "../cuts.ts";
import type { Property } from "../fault.ts";
import { titleAt } from "../titles.ts";

/** A score is what the form counts; only the band holds what a practitioner has judged beside it. */
export const judgementCanRaise: Property = function* (explored, around) {
  const { journey, space, ready } = explored;
  const told = new Set<string>();
  for (const [state, { line, step, cases }] of journey.visits) {
    const key = keyOf(line);
    if (step.type !== "decision" || line.pathway !== explored.pathway || told.has(key)) continue;
    const paths = atomsIn(space.normals(line.pathway, step.id)).flatMap((atom) =>
      atom.type === "unknown" ? [] : [atom.path],
    );
    for (const id of new Set(paths.filter((path) => /\.(?:score|band)$/u.test(path)).map(toolOf))) {
      const tool = around.tool(id);
      if (!tool?.bands) continue;
      const asksBand = paths.some((path) => toolOf(path) === id && path.endsWith(".band"));
      if (asksBand && tool.judgement?.question !== undefined) continue;
      told.add(key);
      const what = asksBand
        ? `“${tool.title}” has no question that records a judgement`
        : `it asks for the score of “${tool.title}” and not for the band`;
      yield {
        code: "judgement-cannot-raise",
        key,
        state,
        cases,
        words: () =>
          `At ${titleAt(ready, key)} nobody's judgement can raise the response, because ${what}. ` +
          "What a practitioner sees and the form does not ask would count for nothing. Decide by the band, and let the tool record a judgement.",
      };
    }
  }
};
