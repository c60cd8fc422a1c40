/** How results are to look where they go. */
import type { Style } from "./formats/results.ts";
import type { World } from "./world.ts";

/** Colours only where a person looks, and never where they are not wanted: https://no-color.org. */
export function styleOf({ stdout, env }: Pick<World, "stdout" | "env">): Style {
  const unwanted = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  return { colour: stdout.isTerminal && !unwanted, columns: stdout.columns };
}
