/** Every case ends, for the child, the non-abusive parent and the person who harms, in an outcome of their own. */
import type { Outcome, Strand, Subject } from "../../../kinds/generated/types.ts";
import type { CaseSet } from "../case-sets.ts";
import { casesAt } from "../cases-at.ts";
import { anyOfSets } from "../../sets.ts";
import { roundsOf } from "../rounds.ts";
import { stuckIn } from "../stuck-cases.ts";
import type { Property } from "../fault.ts";
import { ENTRY } from "../space.ts";

/** Those who each need an outcome, and the words for them. A child never ends in what is written for the adults, and an unborn
 * child not in what is written for those who are born; where only an unborn child is thought of, there may be no other. */
const PEOPLE: readonly { readonly strand: Strand; readonly words: string; readonly concerns?: Subject }[] = [
  { strand: "child", words: "the child" },
  { strand: "child", words: "the unborn child", concerns: "unborn_child" },
  { strand: "non_abusive_parent", words: "the non-abusive parent" },
  { strand: "person_who_harms", words: "the person who harms" },
];

/**
 * Cases begin where no other pathway hands over to: those that are handed over have begun elsewhere, and are followed from
 * there through all pathways they come to.
 */
export const ownOutcomes: Property = function* (explored, around) {
  const { ready, pathway: id, sets } = explored;
  const pathway = ready(id)?.pathway;
  if (!pathway) return;
  const exempt = new Set((pathway.exemptions ?? []).map(({ strand }) => strand));
  const covered = pathway.population?.includes ?? [];
  const starts = ready(id)?.graph.starts ?? [];
  const beginning = sets.where(ENTRY, (entry) => !starts[entry]?.to.some((to) => around.isHandedTo(`${id}#${to}`)));
  const unended = roundsOf(explored).reduce(
    (all, { staying }) => sets.or(all, anyOfSets(sets, [...staying.values()])),
    stuckIn(explored),
  );
  const lacking = new Map<CaseSet, string[]>();
  for (const { strand, words, concerns } of PEOPLE) {
    if (exempt.has(strand)) continue;
    if (concerns !== undefined && !covered.includes(concerns)) continue;
    const ended = casesAt(explored, (step) => step.type === "outcome" && isFor(step, strand, concerns));
    const left = sets.without(sets.without(beginning, ended), unended);
    if (!sets.isNone(left)) lacking.set(left, [...(lacking.get(left) ?? []), words]);
  }
  for (const [cases, people] of lacking) {
    yield {
      sort: people.join(),
      code: "no-own-outcome",
      key: id,
      cases,
      words: (sentence) =>
        `There is a case in which ${people.join(" and ")} ${people.length > 1 ? "come" : "comes"} to no outcome of their own: ${sentence}. ` +
        "Nobody would own what becomes of them. Lead it to an outcome in that strand, or say under “exemptions” where they are looked after.",
    };
  }
};

function isFor({ strand, concerns }: Outcome, wanted: Strand, subject: Subject | undefined): boolean {
  if (wanted !== "child") return strand === wanted || strand === "everyone";
  return strand === wanted && (subject === undefined || concerns === undefined || concerns.includes(subject));
}
