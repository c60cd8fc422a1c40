/** Keeps what was published in the history of its folder, through VS Code's own Git extension where that is there. */
import type { LogOutputChannel, Uri } from "vscode";
import { l10n, window } from "vscode";
import { gitAt } from "../git.ts";

/** Asks first, and commits nothing but that folder's files. Without Git or a repository there, does nothing. */
export async function commitFolder(folder: Uri, output: LogOutputChannel): Promise<void> {
  const repository = (await gitAt(folder, output))?.repository;
  if (!repository) return;
  const message = await window.showInputBox({
    ignoreFocusOut: true,
    title: l10n.t("Keep this publication in the history"),
    prompt: l10n.t("Say in a few words what changed. Press Escape to leave it for later."),
    value: l10n.t("Publish practice guidance"),
  });
  if (message === undefined || message.trim() === "") return;
  try {
    await repository.add([folder.fsPath]);
    await repository.commit(message.trim());
    void window.showInformationMessage(l10n.t("The publication is in the history of {0}.", repository.rootUri.path));
  } catch (fault) {
    output.error(fault instanceof Error ? fault : String(fault));
    void window.showErrorMessage(
      l10n.t(
        "The pages were written, and could not be put into the history: {0}",
        fault instanceof Error ? fault.message : String(fault),
      ),
    );
  }
}
