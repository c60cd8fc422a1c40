/** Writes a preview as one file that a colleague can read without anything installed. */
import { UIKind, Uri, commands, env, l10n, window, workspace } from "vscode";
import { ask } from "./ask-document.ts";
import { homeOf } from "./home-of.ts";
import type { Running } from "./running.ts";

/** Asks where to put it; nothing is written before. */
export async function sharePreview(running: Running, uri: Uri): Promise<void> {
  const shared = await ask(running, "practiceGuidance/share", { uri: uri.toString() });
  if (!shared) return;
  const target = await window.showSaveDialog({
    title: l10n.t("Save the page for a colleague"),
    defaultUri: Uri.joinPath(homeOf(running, uri), shared.name),
    filters: { [l10n.t("Web page")]: ["html"] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(shared.html));
  const open = l10n.t("Open");
  const chosen = await window.showInformationMessage(
    l10n.t("The page is in {0}. It holds what readers of this document may see, and nothing more.", target.path),
    open,
  );
  if (chosen === open)
    await (target.scheme === "file" && env.uiKind === UIKind.Desktop
      ? env.openExternal(target)
      : commands.executeCommand("vscode.open", target));
}
