/** Whether an owner's permission to use the wording of a tool is recorded, and holds on a day. */
import type { Tool } from "../kinds/generated/types.ts";

export type PermissionState = "not-recorded" | "not-yet" | "ended" | "holds";

/** `today` is year-month-day; the last day of a permission counts. */
export function permissionState({ rights }: Tool, today: string): PermissionState {
  const permission = rights?.permission;
  if (!permission) return "not-recorded";
  if (permission.given_on > today) return "not-yet";
  return permission.until !== undefined && permission.until < today ? "ended" : "holds";
}
