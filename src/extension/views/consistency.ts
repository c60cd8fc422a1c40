/** Every problem of the library, grouped by the rule that found it, by document or by owner. */
import type { Diagnostic } from "vscode";
import { DiagnosticSeverity, ThemeColor, ThemeIcon, Uri, l10n, languages } from "vscode";
import type { DocumentRow, Overview } from "../../server/messages.ts";
import type { Row } from "./row.ts";
import { grouped } from "./row.ts";

type Grouping = "rule" | "document" | "owner";

let grouping: Grouping = "rule";

/** Goes on to the next way of grouping. */
export function nextGrouping(): void {
  grouping = grouping === "rule" ? "document" : grouping === "document" ? "owner" : "rule";
}

interface Found {
  readonly diagnostic: Diagnostic;
  readonly document: DocumentRow;
}

/** The groups with most problems come first. */
export function consistencyRows({ documents }: Overview): readonly Row[] {
  const found = documents.flatMap((document) =>
    languages
      .getDiagnostics(Uri.parse(document.uri, true))
      .filter(({ source }) => source === "Practice Guidance")
      .map((diagnostic): Found => ({ diagnostic, document })),
  );
  if (found.length === 0) return [{ label: l10n.t("No problems were found."), icon: new ThemeIcon("pass") }];
  return [...grouped(found, nameOf)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([label, ones]) => ({
      label,
      description: String(ones.length),
      icon: new ThemeIcon(grouping === "rule" ? "checklist" : grouping === "document" ? "file" : "person"),
      below: ones.map(rowOf),
    }));
}

function nameOf({ diagnostic, document }: Found): string {
  switch (grouping) {
    case "rule":
      return codeOf(diagnostic);
    case "document":
      return document.title;
    case "owner":
      return document.owner ?? l10n.t("No owner named");
  }
}

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

function rowOf({ diagnostic, document }: Found): Row {
  const { message, range, severity } = diagnostic;
  return {
    label: grouping === "document" ? codeOf(diagnostic) : document.title,
    description: message,
    tooltip: message,
    icon: iconOf(severity),
    place: { uri: document.uri, line: range.start.line },
  };
}

function iconOf(severity: DiagnosticSeverity): ThemeIcon {
  if (severity === DiagnosticSeverity.Error) return new ThemeIcon("error", new ThemeColor("list.errorForeground"));
  if (severity === DiagnosticSeverity.Warning)
    return new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
  return new ThemeIcon("info");
}
