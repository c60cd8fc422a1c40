/** Waits for an author to change files of a library, again and again until the user stops the program. */
import { languageOf } from "../document/source.ts";
import type { World } from "./world.ts";

/** The documents below `folder` that changed together, each time some did; ends when the user stops. */
export async function* changes(
  world: Pick<World, "watch">,
  folder: string,
  stopped: AbortSignal,
): AsyncGenerator<readonly string[]> {
  const waiting = new Set<string>();
  let wake: () => void = () => undefined;
  stopped.addEventListener("abort", () => {
    wake();
  });
  const watching = await world.watch(folder, (path) => {
    if (languageOf(path) === undefined) return;
    waiting.add(path);
    wake();
  });
  try {
    while (!stopped.aborted) {
      if (waiting.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      await watching.quiet();
      const files = [...waiting].sort();
      waiting.clear();
      if (files.length > 0 && !isAborted(stopped)) yield files;
    }
  } finally {
    await watching.stop();
  }
}

/** Read anew: the compiler takes it for settled by the loop's condition. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
