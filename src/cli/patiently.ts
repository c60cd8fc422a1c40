/** Tries again when another program, such as a virus scanner or a synchroniser, holds a file for a moment. */
import { systemCode } from "../corpus/system-words.ts";

/** What Windows answers while somebody else has the file open. */
const PASSING = new Set(["EPERM", "EBUSY", "EACCES", "ENOTEMPTY"]);

const PAUSES = [20, 50, 100, 250, 500, 1000];

/** The result of `action`, tried again after growing pauses (two seconds in all) while it fails with what may pass. */
export async function patiently<T>(action: () => Promise<T>, pause: (ms: number) => Promise<void> = sleep): Promise<T> {
  for (const ms of PAUSES) {
    try {
      return await action();
    } catch (fault) {
      if (!PASSING.has(systemCode(fault))) throw fault;
    }
    await pause(ms);
  }
  return action();
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
