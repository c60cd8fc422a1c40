/** A comparison in meaning for other programs. */
import type { Meaning } from "../../meaning/meaning.ts";
import { VERSION } from "../version.ts";

/** Fields are only ever added; `format` grows when one changes its meaning. */
export function meaningJson({ cases, ...meaning }: Meaning, before: string, after: string): string {
  const told = {
    tool: "practice-guidance",
    version: VERSION,
    format: 1,
    before,
    after,
    ...meaning,
    cases: cases.map(({ example, ...rest }) => ({
      ...rest,
      example: { ...example, facts: Object.fromEntries(example.facts), tools: Object.fromEntries(example.tools) },
    })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
