/** Lets a command that waits for changes or readers end tidily when the user stops it. */

/** Aborted on Ctrl+C, on a request to end, and when the terminal closes; a second one ends the program at once. */
export function untilStopped(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}
