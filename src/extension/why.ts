/** "Why is nothing happening?": says in plain words what the extension sees, so that silence is never a riddle. */
import { commands, l10n, window, workspace } from "vscode";
import { isReadOnlyPage, showReadOnly } from "./read-only-page.ts";
import type { Running } from "./running.ts";

/** Registers the command; its answer is a document that can be sent to somebody who helps. */
export function explainSilence(running: Running): void {
  const show = async (): Promise<string> => {
    const content = await explanation(running);
    await showReadOnly(l10n.t("Why is nothing happening?"), content);
    return content;
  };
  running.context.subscriptions.push(commands.registerCommand("practiceGuidance.why", show));
}

async function explanation(running: Running): Promise<string> {
  const parts = [`# ${l10n.t("Why is nothing happening?")}`, ...folderLines(), await serverLine(running)];
  const { looked, libraries } = running.state();
  if (!looked) parts.push(l10n.t("The folder is still being looked through."));
  else if (libraries.length === 0) {
    parts.push(
      l10n.t(
        "No file named partnership.yaml was found in the folder or up to five folders below it. That file is what makes a folder a guidance library: open the folder that holds it, or make one with the command “New partnership library”.",
      ),
    );
  }
  for (const { root, title, reading, documents, errors, warnings, advice, today } of libraries) {
    parts.push(
      `## ${title}`,
      l10n.t("It is in {0}.", root),
      reading
        ? l10n.t("It is still being read: {0} documents so far. Problems are shown when all have been read.", documents)
        : l10n.t(
            "{0} documents have been read and checked as on {1}: {2} errors, {3} warnings, {4} pieces of advice.",
            documents,
            today,
            errors,
            warnings,
            advice,
          ),
    );
  }
  parts.push(
    fileLine(running),
    l10n.t("What the extension does is written down in the output channel “Practice Guidance”."),
  );
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function folderLines(): readonly string[] {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0)
    return [l10n.t("No folder is open, so there is no library to look at. Open its folder first.")];
  const trust = workspace.isTrusted
    ? ""
    : l10n.t(
        "This folder is in Restricted Mode. Everything is checked and shown; only publishing and exporting wait until you trust it.",
      );
  return [...folders.map(({ uri }) => l10n.t("The folder {0} is open.", uri.toString(true))), trust];
}

async function serverLine({ client, ready }: Running): Promise<string> {
  try {
    await ready;
    return client.isRunning()
      ? l10n.t("The checker is running.")
      : l10n.t("The checker has stopped. Reload the window to start it again.");
  } catch (fault) {
    return l10n.t("The checker could not be started: {0}", fault instanceof Error ? fault.message : String(fault));
  }
}

function fileLine({ state }: Running): string {
  const uri = window.activeTextEditor?.document.uri;
  if (!uri || uri.scheme === "untitled" || isReadOnlyPage(uri)) return "";
  const inside = state().libraries.some(({ root }) => uri.toString().startsWith(`${root}/`));
  return inside
    ? l10n.t("The file you look at, {0}, is in a library’s folder.", uri.path)
    : l10n.t("The file you look at, {0}, is in no library’s folder, so it is not checked.", uri.path);
}
