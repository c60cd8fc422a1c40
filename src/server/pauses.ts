/** Lets the editor's questions in between two pieces of a long work. */

/** The longest the editor waits for an answer because of it, in milliseconds. */
const LONGEST = 25;

/** Gives a pause each time the work has gone on for long enough. */
export function pauses(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONGEST) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      }, 0);
    });
  };
}
