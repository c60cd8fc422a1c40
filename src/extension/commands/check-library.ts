/** "Check Library": shows the list of problems and says how many there are. */
import { commands, l10n, window } from "vscode";
import { neededLibrary } from "../ask.ts";
import type { Running } from "../running.ts";

/** Registers the command. The library is checked all the time; this says what came of it. */
export function checkLibrary(running: Running): void {
  const show = async (): Promise<void> => {
    const library = await neededLibrary(running);
    if (!library) return;
    const { title, documents, errors, warnings, advice } = library;
    await commands.executeCommand("workbench.actions.view.problems");
    void window.showInformationMessage(
      l10n.t(
        "{0}: {1} documents checked, {2} errors, {3} warnings, {4} pieces of advice.",
        title,
        documents,
        errors,
        warnings,
        advice,
      ),
    );
  };
  running.context.subscriptions.push(commands.registerCommand("practiceGuidance.check", show));
}
