/** The steps that a revision changed, as marks for the drawing of a pathway: +, − and ~, each with its words. */
import type { Mark } from "../pathways/draw-mark.ts";
import type { Change } from "./change.ts";

/** By the step's id, for the drawing of the later revision. What is gone is told by the steps that led to it. */
export function changeMarks(changes: readonly Change[], pathway: string): ReadonlyMap<string, readonly Mark[]> {
  const own = changes.filter(
    ({ kind, document, step }) => kind === "pathway" && document === pathway && step !== undefined,
  );
  const steps = new Set(own.flatMap(({ step }) => step ?? []));
  return new Map(
    [...steps].map((step) => {
      const here = own.filter((change) => change.step === step);
      const isStep = ({ about }: Change): boolean => about === "step" || about === "outcome";
      const fresh = here.find((change) => change.sort === "added" && isStep(change) && here.length === 1);
      const gone = here.find((change) => change.sort === "removed" && isStep(change) && here.length === 1);
      const type = fresh ? "added" : gone ? "removed" : "changed";
      return [step, [{ type, count: here.length, title: here.map(({ sentence }) => sentence).join(" ") }]] as const;
    }),
  );
}
