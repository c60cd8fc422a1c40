/** A revision of a form held against its lock: what changed, and whether its version says so. */
import { logicOf } from "../logic.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import { withUsage } from "../usage/usage-record.ts";
import type { FormChange } from "./form-change.ts";
import { isForbidden } from "./form-change.ts";
import { formChanges } from "./form-changes.ts";
import type { FormLock } from "./form-lock.ts";
import { lockOf } from "./lock-of.ts";
import type { Step } from "./version-step.ts";
import { greatest, isEnough, stepBetween, versionAfter } from "./version-step.ts";

export interface Revision {
  readonly tool: string;
  /** The locked version and the version now. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly FormChange[];
  /** The number of the version that has to go up for all of it. */
  readonly needs: Step | "none";
  /** The least version that says so. */
  readonly atLeast: string;
  /** Whether the version says so. */
  readonly declared: boolean;
  /** Why the form must not be given out as it stands. */
  readonly refused: "name-used-again" | "version-too-low" | "version-went-back" | undefined;
}

export function revisionOf(lock: FormLock, tool: Tool): Revision {
  const changes = formChanges(lock, lockOf(tool), logicOf(withUsage(tool)).scope);
  const needs = greatest(changes.map((change) => change.needs));
  const step = stepBetween(lock.version, tool.version);
  return {
    tool: tool.id,
    from: lock.version,
    to: tool.version,
    changes,
    needs,
    atLeast: needs === "none" ? lock.version : versionAfter(lock.version, needs),
    declared: isEnough(step, needs),
    refused: refusal(),
  };

  function refusal(): Revision["refused"] {
    if (changes.some(isForbidden)) return "name-used-again";
    if (step === "back") return "version-went-back";
    return needs === "major" && step !== "major" ? "version-too-low" : undefined;
  }
}
