/** Every name under which a form records something, so that none of them is ever used for something else. */
import type { FormLock } from "./form-lock.ts";

/** The label of each name; see `RetiredName` for how names of parts are written. */
export function namesIn({ questions, bands = [] }: Pick<FormLock, "questions" | "bands">): ReadonlyMap<string, string> {
  return new Map([
    ...questions.flatMap(({ id, label, options = [], rows = [] }): readonly (readonly [string, string])[] => [
      [id, label],
      ...options.map((option) => [`${id}.${option.code}`, option.label] as const),
      ...rows.map((row) => [`${id}[${row.code}]`, row.label] as const),
    ]),
    ...bands.map(({ code, title }) => [`band:${code}`, title] as const),
  ]);
}
