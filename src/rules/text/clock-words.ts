/** Compares lengths of time as texts state them with time limits as the list of sources keeps them. */
import type { Unit } from "../../kinds/generated/types.ts";

export interface Stated {
  readonly value: number;
  readonly unit: Unit | "days";
}

/** Whether a stated length can mean this limit; days of no sort can mean any days. */
export function agrees(stated: Stated, limit: { readonly value: number; readonly unit: Unit }): boolean {
  if (stated.unit === "days") return stated.value === limit.value && limit.unit.endsWith("days");
  if (stated.unit === limit.unit) return stated.value === limit.value;
  const days = inDays(stated);
  return days !== undefined && days === inDays(limit);
}

/** Weeks and calendar days are the same length everywhere; working days are not. */
function inDays({ value, unit }: Stated): number | undefined {
  if (unit === "weeks") return value * 7;
  return unit === "calendar_days" ? value : undefined;
}

/** “1 working day”, “6 weeks”. */
export function durationWords({ value, unit }: Stated): string {
  const word = unit.replace("_", " ");
  return `${value} ${value === 1 ? word.replace(/s$/u, "") : word}`;
}
