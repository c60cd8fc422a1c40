/** "New Document..." and "New Library...": what it is, what it is called, and the file is there to be filled in. */
import type { LogOutputChannel } from "vscode";
import { Uri, commands, l10n, window, workspace } from "vscode";
import { ask } from "../ask-document.ts";
import { neededLibrary } from "../ask.ts";
import type { Running } from "../running.ts";

interface New {
  readonly uri: string;
  readonly text: string;
}

/** Registers both commands. Nothing is ever written over. */
export function beginning(running: Running): void {
  running.context.subscriptions.push(
    commands.registerCommand("practiceGuidance.newDocument", async () => {
      const library = await neededLibrary(running);
      if (!library) return;
      const kinds = await ask(running, "practiceGuidance/newKinds", {});
      const items = kinds.map(({ name, title, description }) => ({
        label: capitalised(title),
        detail: description,
        name,
      }));
      const kind = await window.showQuickPick(items, {
        title: l10n.t("What do you want to begin?"),
        matchOnDetail: true,
      });
      if (!kind) return;
      const title = await asked(l10n.t("What is it called?"), kind.label);
      if (title === undefined) return;
      const made = await ask(running, "practiceGuidance/newDocument", {
        library: library.root,
        kind: kind.name,
        title,
      });
      if ("refused" in made) void window.showErrorMessage(made.refused);
      else await write([made], running.output);
    }),
    commands.registerCommand("practiceGuidance.newLibrary", async () => {
      const folder = await chosenFolder();
      if (!folder) return;
      const title = await asked(l10n.t("What is your partnership called?"), l10n.t("New library"));
      if (title === undefined) return;
      const made = await ask(running, "practiceGuidance/newLibrary", { folder: folder.toString(), title });
      if ("refused" in made) void window.showErrorMessage(made.refused);
      else await write(made.files, running.output);
    }),
  );
}

function asked(prompt: string, title: string): Thenable<string | undefined> {
  return window.showInputBox({
    ignoreFocusOut: true,
    title,
    prompt,
    validateInput: (text) => (text.trim() === "" ? l10n.t("It needs a name.") : undefined),
  });
}

/** The folder that is open, where there is one; else any. */
async function chosenFolder(): Promise<Uri | undefined> {
  const [open, ...more] = workspace.workspaceFolders ?? [];
  if (open && more.length === 0) return open.uri;
  const chosen = await window.showOpenDialog({
    title: l10n.t("In which folder shall the library be?"),
    openLabel: l10n.t("Begin here"),
    canSelectFiles: false,
    canSelectFolders: true,
  });
  return chosen?.[0];
}

/** Writes all files or none, and opens the first. */
async function write(files: readonly New[], output: LogOutputChannel): Promise<void> {
  const [first] = files;
  if (!first) return;
  for (const { uri } of files) {
    const there = Uri.parse(uri, true);
    if (!(await isThere(there))) continue;
    void window.showErrorMessage(l10n.t("There is a file {0} already, and nothing was written.", there.path));
    return;
  }
  // Written as files and not as an edit of the workspace: VS Code lets such an edit wait for other extensions.
  const written: Uri[] = [];
  try {
    for (const { uri, text } of files) {
      const file = Uri.parse(uri, true);
      await workspace.fs.writeFile(file, new TextEncoder().encode(text));
      written.push(file);
    }
  } catch (fault) {
    output.error(fault instanceof Error ? fault : String(fault));
    for (const file of written) await workspace.fs.delete(file);
    void window.showErrorMessage(l10n.t("Nothing was written: the folder cannot be written to."));
    return;
  }
  await window.showTextDocument(Uri.parse(first.uri, true));
}

async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
