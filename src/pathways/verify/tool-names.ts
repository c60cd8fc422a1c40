/** What the names of a tool depend on, so that names which have nothing to do with each other are looked at apart. */
import type { Normal } from "../../conditions/normalise.ts";
import type { ToolLogic } from "../../tools/logic.ts";
import { atomsIn } from "./cuts.ts";
import { RESULTS } from "./possible-results.ts";

/** Some names that conditions ask for, and all that has a part in what they are. */
export interface NameGroup {
  /** The names asked for. */
  readonly asked: readonly string[];
  /** The answers these depend on, and those themselves, by name: `threats`, `severity.control`. */
  readonly answers: readonly string[];
  /** Those of the answers that conditions of the tool itself ask for. */
  readonly deciding: ReadonlySet<string>;
  /** The conditions that decide whether any of these is asked. */
  readonly conditions: readonly Normal[];
  /** Whether the score, the band or incompleteness has a part in it. */
  readonly hasResult: boolean;
}

/** The names in groups of which none depends on anything that another does. */
export function nameGroups(logic: ToolLogic, asked: readonly string[]): readonly NameGroup[] {
  const groups: { asked: string[]; names: Set<string> }[] = [];
  for (const name of asked) {
    const group = { asked: [name], names: withCauses(logic, name) };
    for (const other of [...groups]) {
      if (![...other.names].some((one) => group.names.has(one))) continue;
      groups.splice(groups.indexOf(other), 1);
      group.asked.unshift(...other.asked);
      for (const one of other.names) group.names.add(one);
    }
    groups.push(group);
  }
  return groups.map(({ asked: own, names }) => {
    const conditions = [...new Set([...names].flatMap((name) => logic.questions.get(questionOf(name))?.when ?? []))];
    return {
      asked: own,
      answers: [...names].filter((name) => !RESULTS.includes(name)),
      deciding: new Set(atomsIn(conditions).flatMap((atom) => (atom.type === "unknown" ? [] : [atom.path]))),
      conditions,
      hasResult: [...names].some((name) => RESULTS.includes(name)),
    };
  });
}

/** The question of a name: of a row of a grid, the grid. */
export function questionOf(name: string): string {
  return name.split(".")[0] ?? name;
}

function withCauses(logic: ToolLogic, name: string): Set<string> {
  const found = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...causesOf(logic, next));
  }
  return found;
}

/** What has to be known before a name is. */
function causesOf({ tool, units, questions }: ToolLogic, name: string): readonly string[] {
  if (!RESULTS.includes(name)) {
    const conditions = questions.get(questionOf(name))?.when ?? [];
    return atomsIn(conditions).flatMap((atom) => (atom.type === "unknown" ? [] : [atom.path]));
  }
  const { score, judgement } = tool;
  const judged = name === "score" ? undefined : judgement?.question;
  const counts = score?.method === "counted" ? [score.yes, score.not_known] : [];
  return [...units.map((unit) => unit.name), ...counts, judged].filter((found) => found !== undefined);
}
