/** The counts that may be taken from an owner's form: one pair out of those that nothing can tell apart. */
import type { Atom } from "../../conditions/atom.ts";
import { holds } from "../../conditions/holds.ts";
import type { Answers } from "../../tools/answers.ts";
import type { ToolLogic } from "../../tools/logic.ts";
import { scoreOf } from "../../tools/score.ts";
import { cutsOf, stretchOf } from "./cuts.ts";

export interface CountPairs {
  /** The questions that record the counts. */
  readonly names: readonly string[];
  /** Answers to both, either or neither of them. */
  readonly choices: readonly Answers[];
}

/** More than this many of one count are not tried. */
const MOST = 500;

/** `telling` are the comparisons of each name, those of the score among them. */
export function countPairs(logic: ToolLogic, telling: ReadonlyMap<string, readonly Atom[]>): CountPairs {
  const { score } = logic.tool;
  if (score?.method !== "counted") return { names: [], choices: [{}] };
  const names = [score.yes, score.not_known].filter((name) => name !== undefined);
  const most = Math.min(score.items ?? score.maximum ?? 0, MOST);
  const cuts = cutsOf(
    telling.get("score") ?? [],
    logic.limits.map(({ from }) => from),
  );
  const counts = names.map((name): readonly (number | null)[] => {
    const question = logic.questions.get(name)?.question;
    const [least, greatest] =
      question?.type === "number" ? [question.minimum ?? 0, question.maximum ?? most] : [0, most];
    const from = Math.max(0, least);
    return [
      ...Array.from({ length: Math.max(0, Math.min(greatest, most) - from + 1) }, (_, more) => from + more),
      null,
    ];
  });
  const choices = new Map<string, Answers>();
  for (const yes of counts[0] ?? [null]) {
    for (const unknown of counts[1] ?? [null]) {
      const given = [yes, unknown];
      const answer = (name: string): number | null => given[names.indexOf(name)] ?? null;
      const found = scoreOf(logic, { answer, asked: () => true, mightBeAsked: () => true, isTrue: () => false });
      const sign = [
        ...names.map((name) => [
          answer(name) === null,
          ...(telling.get(name) ?? []).map((atom) => holds(atom, answer(name))),
        ]),
        found ? [stretchOf(cuts, found.min), stretchOf(cuts, found.max), found.min === found.max] : "none",
      ].join(" ");
      if (choices.has(sign)) continue;
      choices.set(
        sign,
        Object.fromEntries(names.flatMap((name) => (answer(name) === null ? [] : [[name, answer(name) as number]]))),
      );
    }
  }
  return { names, choices: [...choices.values()] };
}
