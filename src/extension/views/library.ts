/** The library by kind, then by status. */
import { ThemeIcon, l10n } from "vscode";
import type { DocumentRow, Overview } from "../../server/messages.ts";
import type { Row } from "./row.ts";
import { grouped } from "./row.ts";

/** One row a kind, in the order of the first documents. */
export function libraryRows({ documents }: Overview): readonly Row[] {
  const byKind = grouped(documents, ({ kind }) => kind ?? l10n.t("Of no known kind"));
  return [...byKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, ofKind]) => {
      const byStatus = grouped(ofKind, ({ status }) => status ?? "");
      const below = byStatus.length > 1 ? byStatus.map(statusRow) : ofKind.map(documentRow);
      return { label: kind, description: String(ofKind.length), icon: new ThemeIcon("library"), below };
    });
}

function statusRow([status, documents]: readonly [string, readonly DocumentRow[]]): Row {
  return {
    label: status === "" ? l10n.t("Without a status") : status,
    description: String(documents.length),
    below: documents.map(documentRow),
    open: true,
  };
}

function documentRow({ title, status, owner, uri }: DocumentRow): Row {
  return {
    label: title,
    ...(status === undefined ? {} : { description: status }),
    ...(owner === undefined ? {} : { tooltip: owner }),
    icon: new ThemeIcon("file"),
    place: { uri, line: 0 },
  };
}
