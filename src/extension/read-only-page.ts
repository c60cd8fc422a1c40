/** Shows a text that the extension has made: it can be read and copied, and there is nothing to save when it is closed. */
import type { ViewColumn } from "vscode";
import { EventEmitter, Uri, l10n, window, workspace } from "vscode";
import type { Running } from "./running.ts";

/** The scheme under which these texts are opened. */
const SCHEME = "practice-guidance-page";

const texts = new Map<string, string>();
const changed = new EventEmitter<Uri>();

/** Registers the texts. */
export function offerReadOnlyPages({ context }: Running): void {
  const provideTextDocumentContent = ({ path }: Uri): string =>
    texts.get(path) ?? l10n.t("This page is not kept when the window is closed. Run the command again to see it.");
  context.subscriptions.push(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent,
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === SCHEME) texts.delete(uri.path);
    }),
  );
}

/** Shows Markdown under a title, in the place of what was last shown under that title. */
export async function showReadOnly(title: string, content: string, viewColumn?: ViewColumn): Promise<void> {
  const uri = Uri.from({ scheme: SCHEME, path: `/${title.replace(/[/\\?]/gu, "")}.md` });
  texts.set(uri.path, content);
  changed.fire(uri);
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { preview: true, ...(viewColumn === undefined ? {} : { viewColumn }) });
}

/** Whether it is one of these texts and no file. */
export function isReadOnlyPage({ scheme }: Uri): boolean {
  return scheme === SCHEME;
}
