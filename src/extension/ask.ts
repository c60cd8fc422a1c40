/** The library a command or a view is about, and the server's answers about it. */
import { commands, l10n, window } from "vscode";
import type { LibraryState, Overview } from "../server/messages.ts";
import { OVERVIEW } from "../server/messages.ts";
import type { Running } from "./running.ts";

/** The library of the file that is looked at, else the first; undefined where there is none. */
export function libraryInView({ state }: Running): LibraryState | undefined {
  const { libraries } = state();
  const looked = window.activeTextEditor?.document.uri.toString() ?? "";
  return libraries.find(({ root }) => looked.startsWith(`${root}/`)) ?? libraries[0];
}

/** The same, telling the user where there is none. */
export async function neededLibrary(running: Running): Promise<LibraryState | undefined> {
  await running.ready;
  const library = libraryInView(running);
  if (library) return library;
  const why = l10n.t("Why is nothing happening?");
  const chosen = await window.showWarningMessage(l10n.t("There is no guidance library in this folder."), why);
  if (chosen === why) await commands.executeCommand("practiceGuidance.why");
  return undefined;
}

/** What the views show of a library; undefined while there is none. */
export async function overviewOf(running: Running): Promise<Overview | undefined> {
  const library = libraryInView(running);
  if (!library || library.reading) return undefined;
  return (await running.client.sendRequest<Overview | null>(OVERVIEW, library.root)) ?? undefined;
}
