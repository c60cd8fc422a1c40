/** What somebody has to do: reviews, law to be confirmed, decisions that run out, responses without an answer. */
import { ThemeColor, ThemeIcon, l10n, workspace } from "vscode";
import type { DueRow, Overview } from "../../server/messages.ts";
import type { Row } from "./row.ts";

/** `today` is year-month-day. */
export function dueRows({ due }: Overview, today: string): readonly Row[] {
  const roles = workspace.getConfiguration("practiceGuidance").get<readonly string[]>("myRoles") ?? [];
  const isMine = ({ owner }: DueRow): boolean =>
    roles.some((role) => owner?.toLowerCase().includes(role.toLowerCase()) === true);
  const ofSort = (sort: DueRow["sort"]): readonly DueRow[] => due.filter((row) => row.sort === sort);
  const reviews = ofSort("review");
  const groups: readonly (readonly [string, readonly DueRow[]])[] = [
    ...(roles.length > 0 ? [[l10n.t("My reviews"), reviews.filter(isMine)] as const] : []),
    [l10n.t("Reviews overdue"), reviews.filter((row) => (row.due ?? "") < today)],
    [l10n.t("Reviews to come"), reviews.filter((row) => (row.due ?? "") >= today)],
    [l10n.t("Law and time limits to confirm"), ofSort("unconfirmed")],
    [l10n.t("Decisions to leave a problem"), ofSort("waiver")],
    [l10n.t("Responses without an answer"), ofSort("response")],
  ];
  return groups.map(([label, rows]) => ({
    label,
    description: String(rows.length),
    icon: new ThemeIcon("calendar"),
    below: rows.map((row) => rowOf(row, today)),
  }));
}

function rowOf({ title, due, owner, detail, uri, line }: DueRow, today: string): Row {
  const late = due !== undefined && due < today;
  const icon = late
    ? new ThemeIcon("warning", new ThemeColor("list.warningForeground"))
    : new ThemeIcon("circle-outline");
  return {
    label: title,
    description: [due, late ? l10n.t("past") : undefined, owner].filter((part) => part !== undefined).join(" · "),
    ...(detail === "" ? {} : { tooltip: detail }),
    icon,
    place: { uri, line },
  };
}
