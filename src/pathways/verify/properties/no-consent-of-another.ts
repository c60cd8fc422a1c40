/** What becomes of a child never depends on whether somebody else agrees, comes or takes part. */
import { asked, lowerWith } from "../answers-compared.ts";
import type { Fault, Property } from "../fault.ts";
import { stuckIn } from "../stuck-cases.ts";
import { levelReached } from "../level-reached.ts";

/** Compares, where an adult may decline, what the child can come to when they do and when they do not. */
export const noConsentOfAnother: Property = function* (explored, around) {
  const { sets } = explored;
  const stuck = stuckIn(explored);
  const reached = levelReached(explored, around, "child");
  for (const at of asked(explored)) {
    const declined = at.answers.indexOf("declined");
    if (at.step.strand === "child" || declined < 0) continue;
    for (const [other, answer] of at.answers.entries()) {
      if (other === declined || answer === null) continue;
      const cases = sets.without(lowerWith(explored, reached, at, declined, other), stuck);
      if (sets.isNone(cases)) continue;
      yield {
        code: "outcome-depends-on-another",
        key: at.key,
        cases,
        state: at.state,
        words: (sentence) =>
          `What becomes of the child depends on the answer to “${at.ask.question}”, which is not the child's to give: ${sentence}. ` +
          "A child would get less help because an adult says no. Lead the child on whatever the adult decides.",
      } satisfies Fault;
      break;
    }
  }
};
