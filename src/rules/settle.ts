/** Applies the partnership's severities and an owner's suppressions to what the checks found. */
import type { Entry } from "../corpus/corpus.ts";
import type { Suppression } from "../corpus/facts.ts";
import type { Problem } from "../document/problem.ts";
import type { Rule } from "./rule.ts";
import type { Settings } from "./settings.ts";
import { suppressionProblems } from "./suppression-problems.ts";

/** The problems of a document as its readers see them, in the order of their places. */
export function settle(
  found: readonly Problem[],
  entry: Entry,
  settings: Settings,
  rules: readonly Rule[],
  today: string,
): readonly Problem[] {
  const open = new Set(rules.filter((rule) => rule.suppressible !== false).map((rule) => rule.id));
  const { suppressions } = entry.facts;
  const holding = suppressions.filter(({ rule, expires }) => open.has(rule) && expires >= today);
  const used = new Set<Suppression>();
  const left = found.filter((problem) => {
    const covering = holding.filter((suppression) => covers(suppression, problem, entry));
    for (const suppression of covering) used.add(suppression);
    return covering.length === 0;
  });
  const all = [...left, ...suppressionProblems(entry, used, open, rules, today)];
  return all.flatMap((problem) => judged(problem, settings)).sort(byPlace);
}

/** Whether a suppression is about a problem: the same rule, and where it names words, exactly those. */
function covers(suppression: Suppression, problem: Problem, entry: Entry): boolean {
  if (suppression.rule !== problem.code) return false;
  if (suppression.on === undefined) return true;
  return entry.source.text.slice(problem.span.start, problem.span.end) === suppression.on;
}

function judged(problem: Problem, settings: Settings): readonly Problem[] {
  const severity = settings.severities.get(problem.code);
  if (severity === "off") return [];
  return [severity ? { ...problem, severity } : problem];
}

function byPlace(a: Problem, b: Problem): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
