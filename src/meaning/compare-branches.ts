/** What changed in the answers of a decision: on what condition each is taken, and where it leads. */
import { parseCondition } from "../conditions/parse.ts";
import type { Condition } from "../conditions/condition.ts";
import type { Decision } from "../kinds/generated/types.ts";
import type { Change, Spot } from "./change.ts";
import { cameOrWent } from "./change.ts";
import type { Sided } from "./field.ts";
import { fieldsOf } from "./field.ts";
import type { Side } from "./side.ts";

type Branch = Decision["branches"][number];

/** An answer keeps what it is by its title, or, where that was reworded, by its condition or by where it leads. */
export function branchChanges(spot: Spot, before: Sided<Decision>, after: Sided<Decision>): readonly Change[] {
  const home = spot.document;
  const { matched, added, removed } = matchedBranches(before.value.branches, after.value.branches);
  const to = (step: string, side: Side): string => side.title(`${home}#${step}`);
  const field = fieldsOf(spot, before, after);
  return [
    ...field(
      "branch",
      "number of answers that may be taken",
      ({ mode }) => mode,
      (mode) => MODES[mode],
    ),
    ...matched.flatMap(([was, is]) => {
      const at = { ...spot, subject: `${spot.subject}, answer “${is.title}”` };
      const of = fieldsOf(at, { side: before.side, value: was }, { side: after.side, value: is });
      const reworded = meaningOf(was.when) === meaningOf(is.when);
      return [
        ...(reworded
          ? []
          : of(
              "branch",
              "condition",
              ({ when }) => when,
              (when, side) => side.condition(home, when),
            )),
        ...of("branch", "next step", (branch) => branch.to, to),
      ];
    }),
    ...added.map(({ title, when, to: step }) => {
      const words = `new answer “${title}”, taken when ${after.side.condition(home, when)}; it leads to ${to(step, after.side)}`;
      return cameOrWent(spot, "branch", "added", `${spot.subject}: ${words}.`);
    }),
    ...removed.map(({ title, when, to: step }) => {
      const words = `the answer “${title}” is gone; it was taken when ${before.side.condition(home, when)} and led to ${to(step, before.side)}`;
      return cameOrWent(spot, "branch", "removed", `${spot.subject}: ${words}.`);
    }),
    ...field("branch", "way for everything else", ({ otherwise }) => otherwise?.to, to),
  ];
}

const MODES = { one_of: "one", all_that_apply: "all that apply" } as const;

/** Equal for two conditions that say the same in another order, another spelling or other brackets. */
export function meaningOf(text: string): string {
  return signOf(parseCondition(text).condition);
}

function signOf(condition: Condition): string {
  switch (condition.type) {
    case "and":
    case "or":
      return `${condition.type}(${[...new Set(condition.parts.map(signOf))].sort().join(",")})`;
    case "not":
      return `not(${signOf(condition.part)})`;
    case "unreadable":
      return "unreadable";
    case "comparison":
      return `${condition.name.path}${condition.operator}${condition.literal.type}:${condition.literal.value}`;
    case "inclusion":
      return `${condition.name.path} has ${condition.literal.value}`;
    case "membership": {
      const members = condition.members.map((member) =>
        member.type === "interval" ? `${member.low.value}..${member.high.value}` : `${member.type}:${member.value}`,
      );
      const [only] = members;
      const isOne = members.length === 1 && condition.members[0]?.type !== "interval";
      return isOne
        ? `${condition.name.path}=${only ?? ""}`
        : `${condition.name.path} in ${[...members].sort().join("|")}`;
    }
  }
}

function matchedBranches(
  before: readonly Branch[],
  after: readonly Branch[],
): {
  readonly matched: readonly (readonly [Branch, Branch])[];
  readonly added: readonly Branch[];
  readonly removed: readonly Branch[];
} {
  const left = new Set(before);
  const found = new Map<Branch, Branch>();
  const sames: readonly ((a: Branch, b: Branch) => boolean)[] = [
    (a, b) => a.title === b.title && a.to === b.to,
    (a, b) => a.title === b.title,
    (a, b) => meaningOf(a.when) === meaningOf(b.when),
    (a, b) => a.to === b.to,
  ];
  for (const same of sames) {
    for (const branch of after) {
      if (found.has(branch)) continue;
      const old = [...left].find((candidate) => same(candidate, branch));
      if (!old) continue;
      found.set(branch, old);
      left.delete(old);
    }
  }
  return {
    matched: after.flatMap((branch) => {
      const old = found.get(branch);
      return old ? [[old, branch] as const] : [];
    }),
    added: after.filter((branch) => !found.has(branch)),
    removed: [...left],
  };
}
