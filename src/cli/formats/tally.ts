/** How many problems there are of each severity. */
import type { Problem } from "../../document/problem.ts";
import { counted, listed } from "../counted.ts";

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

export function tally(problems: readonly Problem[]): Tally {
  const count = (severity: Problem["severity"]): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), advice: count("advice") };
}

/** `2 errors and 1 warning`; what there is none of is left out, and `no problems` stands for nothing at all. */
export function tallyWords({ errors, warnings, advice }: Tally): string {
  const parts = [
    errors > 0 ? counted(errors, "error") : "",
    warnings > 0 ? counted(warnings, "warning") : "",
    advice > 0 ? counted(advice, "piece of advice", "pieces of advice") : "",
  ].filter(Boolean);
  return parts.length === 0 ? "no problems" : listed(parts);
}
