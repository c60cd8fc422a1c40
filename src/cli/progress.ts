/** Shows on a terminal how far long work has come. */
import type { Output } from "./world.ts";

/** Below this many documents the work is done before anybody could read. */
const MANY = 200;

export interface Progress {
  /** Says how many have been done. */
  readonly show: (count: number) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/** Progress of work on `total` documents; silent where nobody looks or the work is short. */
export function progressOn(output: Output, total: number): Progress {
  if (!output.isTerminal || total < MANY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (count) => {
      if (count % 50 === 0) output.write(`\rReading documents: ${String(count)} of ${String(total)}`);
    },
    clear: () => {
      output.write("\r\u001b[K");
    },
  };
}
