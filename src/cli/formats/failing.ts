/** Which problems make a check fail. */
import type { Problem } from "../../document/problem.ts";

/** Errors always; warnings too where the check is strict; advice never. */
export function failing({ severity }: Pick<Problem, "severity">, strict: boolean): boolean {
  return severity === "error" || (strict && severity === "warning");
}
