/** A fault of whoever runs the program: a folder that is not there, a disk that is full. Thrown, and caught in `run.ts` alone. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Told by its name, because a loader may hold this file twice. */
export function isUsageError(fault: unknown): fault is UsageError {
  return fault instanceof Error && fault.name === "UsageError";
}
