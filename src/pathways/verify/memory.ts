/** What a line has to remember: only what something it can still come to depends on. */
import { testsOf } from "../../conditions/names.ts";
import type { Line, Ready } from "../line.ts";
import { keyOf } from "../line.ts";
import { toolOf } from "../ready-pathway.ts";
import { followingKeys } from "../ways.ts";

/**
 * Gives lines without the tools that no step they can come to asks for or completes again, and without the second
 * answers that nothing asks for any more. `pathways` are all that lines can come to.
 */
export function memory(ready: Ready, pathways: readonly string[]): (line: Line) => Line {
  const needs = new Map<string, Set<string>>();
  const before = new Map<string, string[]>();
  const asked = new Set<string>();
  for (const id of pathways) {
    const there = ready(id);
    for (const step of there?.graph.steps.values() ?? []) {
      const key = `${id}#${step.id}`;
      const names =
        there
          ?.conditions(step.id)
          .flatMap(testsOf)
          .map(({ name }) => name.path) ?? [];
      const own = names.map((path) => (there?.isAsk(path) ? `${id}#${path}` : toolOf(path)));
      for (const name of own) asked.add(name);
      needs.set(key, new Set([...own, ...(step.type === "complete_tool" && step.tool ? [step.tool] : [])]));
      for (const next of followingKeys(ready, key)) before.set(next, [...(before.get(next) ?? []), key]);
    }
  }
  const open = [...needs.keys()];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const own = needs.get(key) ?? new Set();
    for (const earlier of before.get(key) ?? []) {
      const theirs = needs.get(earlier) ?? new Set();
      const size = theirs.size;
      for (const name of own) theirs.add(name);
      if (theirs.size > size) open.push(earlier);
    }
  }
  return (line) => {
    const needed = needs.get(keyOf(line));
    const matters = (name: string): boolean => asked.has(name) && needed?.has(name) === true;
    return { ...line, known: line.known.filter(matters), again: line.again.filter(matters) };
  };
}
