/** Each item of each framework with what puts it into practice; what nothing answers stands out. */
import { ThemeColor, ThemeIcon, l10n } from "vscode";
import type { FrameworkRow, ItemRow, Overview } from "../../server/messages.ts";
import type { Row } from "./row.ts";

/** One row a framework, in the order of files. */
export function coverageRows({ coverage }: Overview): readonly Row[] {
  return coverage.map(({ title, uri, items }: FrameworkRow) => {
    const open = items.filter(({ state }) => state === "unanswered").length;
    const answered = items.filter(({ state }) => state === "answered").length;
    return {
      label: title,
      description:
        open === 0
          ? l10n.t("{0} of {1} answered", answered, items.length)
          : l10n.t("{0} of {1} answered, {2} open", answered, items.length, open),
      icon: open === 0 ? new ThemeIcon("pass") : warning(),
      place: { uri, line: 0 },
      below: items.map(itemRow),
    };
  });
}

function itemRow({ title, state, reason, answers }: ItemRow): Row {
  if (state === "unanswered") return { label: title, description: l10n.t("nothing answers this"), icon: warning() };
  if (state === "out_of_scope") {
    const icon = new ThemeIcon("circle-slash");
    return {
      label: title,
      description: l10n.t("not for this library"),
      icon,
      ...(reason === undefined ? {} : { tooltip: reason }),
    };
  }
  const columns = [
    [l10n.t("Guidance"), "guidance"],
    [l10n.t("Pathways"), "pathway"],
    [l10n.t("Tools"), "tool"],
    [l10n.t("Other documents"), "other"],
  ] as const;
  const counts = columns.map(([, column]) => answers.filter((answer) => answer.column === column).length);
  return {
    label: title,
    description: l10n.t("guidance {0}, pathways {1}, tools {2}, other {3}", ...counts),
    icon: new ThemeIcon("check"),
    below: columns.map(([label, column]): Row => {
      const found = answers.filter((answer) => answer.column === column);
      if (found.length === 0) return { label, description: l10n.t("none"), icon: new ThemeIcon("dash") };
      const below = found.map(({ title: name, uri }): Row => ({ label: name, place: { uri, line: 0 } }));
      return { label, description: String(found.length), below, open: true };
    }),
  };
}

function warning(): ThemeIcon {
  return new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
}
