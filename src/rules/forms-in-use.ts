/** Which forms are in use in which case systems, as the deployment records of a library say. */
import type { View } from "../corpus/view.ts";
import type { Deployment } from "../kinds/generated/types.ts";

export type FormInUse = Deployment["forms"][number];

/** The forms of a tool that are planned or in use for real work, of all records. */
export function formsOf(tool: string, view: View): readonly FormInUse[] {
  const records = view.details("deployment");
  return records.flatMap(({ value }) =>
    value.forms.filter((form) => form.tool === tool && form.environment === "live"),
  );
}

/** Whether a form for real work is in use on this day. */
export function isInUse({ environment, from, until }: FormInUse, today: string): boolean {
  return environment === "live" && from <= today && (until === undefined || until > today);
}

/** The numbers of a version that say something of its meaning; the third is for mended words. */
export function meaningOf(version: string): readonly [first: number, second: number] {
  const [first = 0, second = 0] = version.split(".").map(Number);
  return [first, second];
}
