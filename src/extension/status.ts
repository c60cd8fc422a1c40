/** The item in the status bar: how many problems the library has, and whether it is still being read. */
import { MarkdownString, StatusBarAlignment, ThemeColor, l10n, window } from "vscode";
import type { LibraryState, State } from "../server/messages.ts";
import type { Running } from "./running.ts";

/** Registers the item. It opens the list of problems; where there is no library, it says why nothing happens. */
export function showState({ changed, context, state }: Running): void {
  const item = window.createStatusBarItem("practiceGuidance.state", StatusBarAlignment.Left, 10);
  item.name = "Practice Guidance";
  const show = (now: State): void => {
    const { text, tooltip, command, warns } = itemFor(now);
    item.text = text;
    item.tooltip = tooltip;
    item.command = command;
    item.backgroundColor = warns ? new ThemeColor("statusBarItem.warningBackground") : undefined;
    item.accessibilityInformation = { label: `Practice Guidance: ${tooltip.value}` };
  };
  show(state());
  item.show();
  context.subscriptions.push(item, changed(show));
}

function itemFor({ looked, libraries }: State): {
  readonly text: string;
  readonly tooltip: MarkdownString;
  readonly command: string;
  readonly warns: boolean;
} {
  const why = "practiceGuidance.why";
  if (libraries.length === 0) {
    const tooltip = looked
      ? l10n.t("No guidance library was found in this folder. Select to see why nothing is happening.")
      : l10n.t("Looking for a guidance library.");
    const text = looked ? `$(book) ${l10n.t("No library")}` : `$(sync~spin) ${l10n.t("Guidance")}`;
    return { text, tooltip: new MarkdownString(tooltip), command: why, warns: looked };
  }
  const reading = libraries.some((library) => library.reading);
  const sum = (count: (library: LibraryState) => number): number =>
    libraries.map(count).reduce((total, one) => total + one, 0);
  const [errors, warnings] = [sum((library) => library.errors), sum((library) => library.warnings)];
  const text = reading
    ? `$(sync~spin) ${l10n.t(
        "Reading {0} documents",
        sum((library) => library.documents),
      )}`
    : `$(book) $(error) ${errors} $(warning) ${warnings}`;
  const lines = libraries.map(lineFor);
  return {
    text,
    tooltip: new MarkdownString(lines.join("\n\n")),
    command: reading ? why : "workbench.actions.view.problems",
    warns: false,
  };
}

function lineFor({ title, reading, documents, errors, warnings, advice, today }: LibraryState): string {
  if (reading) return l10n.t("{0}: reading, {1} documents so far.", title, documents);
  return l10n.t(
    "{0}: {1} documents, {2} errors, {3} warnings, {4} pieces of advice, judged as on {5}.",
    title,
    documents,
    errors,
    warnings,
    advice,
    today,
  );
}
