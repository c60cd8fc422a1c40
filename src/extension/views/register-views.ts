/** The activity bar's view "Practice Guidance": four trees over what the server gathers. */
import { EventEmitter, commands, languages, window } from "vscode";
import type { Overview } from "../../server/messages.ts";
import { overviewOf } from "../ask.ts";
import type { Running } from "../running.ts";
import { consistencyRows, nextGrouping } from "./consistency.ts";
import { coverageRows } from "./coverage.ts";
import { dueRows } from "./due.ts";
import { libraryRows } from "./library.ts";
import type { Row } from "./row.ts";
import { itemOf } from "./row.ts";

/** What a view shows of a library. */
type RowsOf = (overview: Overview, today: string) => readonly Row[];

/** Registers the views and the two commands that belong to them. */
export function showViews(running: Running): void {
  const { context, changed, state } = running;
  const stale = new EventEmitter<void>();
  const views: readonly (readonly [string, RowsOf])[] = [
    ["library", libraryRows],
    ["due", dueRows],
    ["consistency", consistencyRows],
    ["coverage", coverageRows],
  ];
  let asked: Promise<Overview | undefined> | undefined;
  const refresh = (): void => {
    asked = undefined;
    stale.fire();
  };
  const rowsFor = async (rows: RowsOf): Promise<Row[]> => {
    asked ??= overviewOf(running);
    const overview = await asked;
    return overview ? [...rows(overview, state().libraries[0]?.today ?? "")] : [];
  };
  for (const [name, rows] of views) {
    const tree = window.createTreeView<Row>(`practiceGuidance.${name}`, {
      treeDataProvider: {
        onDidChangeTreeData: stale.event,
        getTreeItem: itemOf,
        getChildren: (row) => (row ? [...(row.below ?? [])] : rowsFor(rows)),
      },
      showCollapseAll: true,
    });
    context.subscriptions.push(tree);
  }
  context.subscriptions.push(
    stale,
    changed(refresh),
    languages.onDidChangeDiagnostics(refresh),
    commands.registerCommand("practiceGuidance.refresh", refresh),
    commands.registerCommand("practiceGuidance.groupConsistency", () => {
      nextGrouping();
      refresh();
    }),
    commands.registerCommand("practiceGuidance.showCoverage", () =>
      commands.executeCommand("practiceGuidance.coverage.focus"),
    ),
  );
}
