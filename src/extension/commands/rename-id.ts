/** "Rename Id": the editor's own renaming, under the name a policy lead looks for. */
import { commands, l10n, window } from "vscode";
import type { Running } from "../running.ts";

/** Registers the command. */
export function renameId({ context }: Running): void {
  const rename = async (): Promise<void> => {
    if (window.activeTextEditor) await commands.executeCommand("editor.action.rename");
    else void window.showInformationMessage(l10n.t("Open a document and put the cursor on the id to rename first."));
  };
  context.subscriptions.push(commands.registerCommand("practiceGuidance.renameId", rename));
}
