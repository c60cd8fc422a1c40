/** "Compare with...": what the library changes in meaning since a revision that Git keeps, with the texts one click away. */
import type { QuickPickItem } from "vscode";
import { QuickPickItemKind, Uri, ViewColumn, commands, l10n, window } from "vscode";
import type { ComparedPage, ComparisonWanted } from "../../server/messages.ts";
import { COMPARE } from "../../server/messages.ts";
import type { FromComparison, ToComparison } from "../../webview/comparison-message.ts";
import { neededLibrary } from "../ask.ts";
import type { GitAt } from "../git.ts";
import { UNTRACKED, gitAt } from "../git.ts";
import { pageShell } from "../page-shell.ts";
import type { Running } from "../running.ts";

/** Registers the command; a revision may be given, else it asks for one. */
export function comparing(running: Running): void {
  running.context.subscriptions.push(
    commands.registerCommand("practiceGuidance.compare", async (given?: string) => {
      const library = await neededLibrary(running);
      if (!library) return;
      const root = Uri.parse(library.root, true);
      const at = await gitAt(root, running.output);
      if (!at) {
        void window.showInformationMessage(
          l10n.t(
            "There is nothing to compare with: this library is not in a Git repository, or the editor's Git extension is not here, as in a browser without a server.",
          ),
        );
        return;
      }
      const revision = typeof given === "string" ? { name: given, words: given } : await chosenRevision(at);
      if (!revision) return;
      const former = await formerFiles(at, root, revision.name);
      const wanted: ComparisonWanted = { root: library.root, revision: revision.words, former };
      const compared = await running.client.sendRequest<ComparedPage | null>(COMPARE, wanted);
      if (compared) show(running, at, revision.name, compared);
    }),
  );
}

interface Revision {
  /** As Git knows it. */
  readonly name: string;
  /** As people do. */
  readonly words: string;
}

/** Names that people gave first, then the latest commits. */
async function chosenRevision({ repository }: GitAt): Promise<Revision | undefined> {
  const [refs, commits] = await Promise.all([repository.getRefs({}), repository.log({ maxEntries: 30 })]);
  const names = refs.flatMap(({ name }) => (name === undefined ? [] : [{ label: name, name }]));
  const latest = commits.map(({ hash, message, commitDate }) => ({
    label: message.split("\n", 1)[0] ?? "",
    description: [hash.slice(0, 8), commitDate?.toISOString().slice(0, 10)].join(" "),
    name: hash,
  }));
  const items: readonly (QuickPickItem & { readonly name?: string })[] = [
    { label: l10n.t("Names"), kind: QuickPickItemKind.Separator },
    ...names,
    { label: l10n.t("Latest changes"), kind: QuickPickItemKind.Separator },
    ...latest,
  ];
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Compare the library with..."),
    matchOnDescription: true,
  });
  return chosen?.name === undefined ? undefined : { name: chosen.name, words: chosen.label };
}

/** The files of the library that differ, as they were. */
async function formerFiles({ repository }: GitAt, root: Uri, revision: string): Promise<ComparisonWanted["former"]> {
  const { workingTreeChanges, untrackedChanges = [] } = repository.state;
  const fresh = [...workingTreeChanges, ...untrackedChanges].filter(({ status }) => status === UNTRACKED);
  const former = new Map<string, string | undefined>();
  for (const { uri } of fresh) former.set(uri.toString(), undefined);
  for (const { uri, originalUri } of await repository.diffWith(revision)) {
    former.set(uri.toString(), undefined);
    const text = await repository.show(revision, originalUri.fsPath).catch(() => undefined);
    if (text !== undefined) former.set(originalUri.toString(), text);
  }
  const folder = `${root.toString()}/`;
  return [...former].filter(([uri]) => uri.startsWith(folder)).map(([uri, text]) => ({ uri, text }));
}

function show(running: Running, { git }: GitAt, revision: string, { title, main, style }: ComparedPage): void {
  const place = { viewColumn: ViewColumn.Beside };
  const panel = window.createWebviewPanel("practiceGuidance.comparison", title, place, {
    retainContextWhenHidden: true,
  });
  panel.webview.onDidReceiveMessage((message: FromComparison) => {
    if (message.type === "ready") {
      void panel.webview.postMessage({ type: "show", main, style } satisfies ToComparison);
      return;
    }
    const uri = Uri.parse(message.address, true);
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    void commands.executeCommand("vscode.diff", git.toGitUri(uri, revision), uri, `${name} (${revision})`);
  });
  pageShell(running, panel.webview, { script: "comparison.js", title });
}
