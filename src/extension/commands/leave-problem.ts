/** Leaving a problem for now: asks for the reason and the last day, because nothing is left without both. */
import type { WorkspaceEdit } from "vscode-languageclient";
import { Uri, commands, l10n, window, workspace } from "vscode";
import type { Leaving } from "../../server/messages.ts";
import { LEAVE } from "../../server/messages.ts";
import { libraryInView } from "../ask.ts";
import type { Running } from "../running.ts";

/** Registers the command that the server's action names. */
export function leaving(running: Running): void {
  const leave = async (path: string, rule: string, on?: string | null): Promise<void> => {
    const library = libraryInView(running);
    if (!library) return;
    const reason = await window.showInputBox({
      ignoreFocusOut: true,
      title: l10n.t("Leave this problem for now"),
      prompt: l10n.t("Why may it be left? Whoever reviews this will read it."),
      validateInput: (text) => (text.trim().length < 10 ? l10n.t("Say it in at least ten letters.") : undefined),
    });
    if (reason === undefined) return;
    const expires = await window.showInputBox({
      ignoreFocusOut: true,
      title: l10n.t("Leave this problem for now"),
      prompt: l10n.t("Until which day, at the latest? Write it as year-month-day, such as {0}.", library.today),
      validateInput: (text) =>
        /^\d{4}-\d{2}-\d{2}$/u.test(text) ? undefined : l10n.t("Write the day as year-month-day."),
    });
    if (expires === undefined) return;
    const uri = Uri.joinPath(Uri.parse(library.root, true), path).toString();
    const decision: Leaving = { uri, rule, ...(on ? { on } : {}), reason: reason.trim(), expires };
    const edit = await running.client.sendRequest<WorkspaceEdit | null>(LEAVE, decision);
    if (edit) await workspace.applyEdit(await running.client.protocol2CodeConverter.asWorkspaceEdit(edit));
  };
  running.context.subscriptions.push(commands.registerCommand("practiceGuidance.leaveProblem", leave));
}
