/** Which of a version's three numbers went up, and which a change needs. */

/** The third, second or first number of a version. */
export type Step = "patch" | "minor" | "major";

const ORDER: readonly (Step | "none")[] = ["none", "patch", "minor", "major"];

/** From one version to another; `back` where the later is lower. */
export function stepBetween(before: string, after: string): Step | "none" | "back" {
  const [old, now] = [numbers(before), numbers(after)];
  const first = now.findIndex((number, place) => number !== old[place]);
  if (first === -1) return "none";
  if ((now[first] ?? 0) < (old[first] ?? 0)) return "back";
  return first === 0 ? "major" : first === 1 ? "minor" : "patch";
}

/** Whether a step is as great as is needed. */
export function isEnough(step: Step | "none" | "back", needed: Step | "none"): boolean {
  return step !== "back" && ORDER.indexOf(step) >= ORDER.indexOf(needed);
}

/** The greatest of several steps; `none` of no steps. */
export function greatest(steps: readonly Step[]): Step | "none" {
  return steps.reduce<Step | "none">((most, step) => (ORDER.indexOf(step) > ORDER.indexOf(most) ? step : most), "none");
}

/** The version that a step leads to. */
export function versionAfter(before: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = numbers(before);
  if (step === "major") return `${major + 1}.0.0`;
  return step === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** What stands behind a plus sign tells two versions apart and says nothing of their order. */
function numbers(version: string): readonly number[] {
  const [counted = ""] = version.split("+");
  return counted.split(".").map(Number);
}
