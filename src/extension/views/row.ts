/** One line of a view, as all four views are made of them. */
import type { Command, ThemeIcon, TreeItem as Item } from "vscode";
import { Range, TreeItem, TreeItemCollapsibleState, Uri, l10n } from "vscode";

export interface Row {
  readonly label: string;
  /** Said beside the label. */
  readonly description?: string;
  /** Said on pointing at it. */
  readonly tooltip?: string;
  readonly icon?: ThemeIcon;
  /** Where choosing it leads. */
  readonly place?: { readonly uri: string; readonly line: number };
  readonly below?: readonly Row[];
  /** Whether what is below it is shown from the beginning. */
  readonly open?: boolean;
}

/** The row as VS Code draws it. */
export function itemOf({ label, description, tooltip, icon, place, below, open }: Row): Item {
  const folded = open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(label, below ? folded : TreeItemCollapsibleState.None);
  if (description !== undefined) item.description = description;
  if (tooltip !== undefined) item.tooltip = tooltip;
  if (icon) item.iconPath = icon;
  if (place) item.command = opening(place);
  const spoken = [label, description, tooltip].filter((part) => part !== undefined && part !== "").join(", ");
  item.accessibilityInformation = { label: spoken };
  return item;
}

function opening({ uri, line }: NonNullable<Row["place"]>): Command {
  const selection = new Range(line, 0, line, 0);
  return { command: "vscode.open", title: l10n.t("Open"), arguments: [Uri.parse(uri, true), { selection }] };
}

/** Groups in the order in which their names first come. */
export function grouped<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups];
}
