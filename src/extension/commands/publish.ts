/** Exporting and publishing: asks where to, shows what changes, writes all or nothing, and says what could not be carried over. */
import type { CancellationToken } from "vscode";
import { ProgressLocation, Uri, ViewColumn, commands, env, l10n, window, workspace } from "vscode";
import type { ExportAnswer, ExportWanted, LibraryState } from "../../server/messages.ts";
import { EXPORT } from "../../server/messages.ts";
import { bytesOf } from "../../server/base64.ts";
import { neededLibrary } from "../ask.ts";
import { commitFolder } from "./commit.ts";
import type { KeepProblems } from "./losses.ts";
import { exportProblems, lossesText, placesOf, showLosses } from "./losses.ts";
import { showReadOnly } from "../read-only-page.ts";
import type { Running } from "../running.ts";

type Exported = Extract<ExportAnswer, { files: number }>;

interface Exporting extends Running {
  readonly keepProblems: KeepProblems;
}

/** Registers the commands. */
export function publishing(running: Running): void {
  const { context } = running;
  const register = (name: string, run: (folder?: Uri) => Promise<void>): void => {
    context.subscriptions.push(commands.registerCommand(`practiceGuidance.${name}`, run));
  };
  const exporting: Exporting = { ...running, keepProblems: exportProblems(running) };
  register("exportSite", (folder) => exportTo(exporting, "site", folder));
  register("exportForms", (folder) => exportTo(exporting, "forms", folder));
  register("publish", (folder) => publish(exporting, folder));
  register("openSite", () => openSite(running));
}

async function exportTo(running: Exporting, what: ExportWanted["what"], given: Uri | undefined): Promise<void> {
  const library = await ready(running);
  if (!library) return;
  const folder = given ?? (await chosenFolder());
  if (!folder) return;
  const answer = await made(running, { root: library.root, what, out: folder.toString() });
  if (answer) tellExported(running, answer, folder, what === "forms" ? undefined : firstPage(folder));
}

/** Checks, shows page by page what will change, and goes on only when that is agreed to. */
async function publish(running: Exporting, given: Uri | undefined): Promise<void> {
  const library = await ready(running);
  if (!library) return;
  const folder = given ?? (await chosenFolder());
  if (!folder) return publishAsZip(running, library);
  const wanted: ExportWanted = { root: library.root, what: "all", out: folder.toString() };
  const plan = await made(running, { ...wanted, dry: true });
  if (!plan) return;
  await showPlan(plan);
  const yes = l10n.t("Publish");
  const question =
    plan.changes.length === 0
      ? l10n.t("Nothing has changed since the last time. Publish all the same?")
      : l10n.t(
          "{0} pages and files will change. They are listed in the document that has opened.",
          plan.changes.length,
        );
  if ((await window.showInformationMessage(question, { modal: true }, yes)) !== yes) return;
  const answer = await made(running, wanted);
  if (!answer) return;
  tellExported(running, answer, folder, firstPage(folder));
  await commitFolder(folder, running.output);
}

async function publishAsZip(running: Exporting, library: LibraryState): Promise<void> {
  const yes = l10n.t("Save as one ZIP");
  const question = l10n.t("No folder was chosen. Everything can be saved as one ZIP file instead.");
  if ((await window.showInformationMessage(question, yes)) !== yes) return;
  const answer = await made(running, { root: library.root, what: "all" });
  if (answer?.zip === undefined) return;
  const to = await window.showSaveDialog({ filters: { ZIP: ["zip"] }, title: l10n.t("Where to save the ZIP file") });
  if (!to) return;
  await workspace.fs.writeFile(to, bytesOf(answer.zip));
  tellExported(running, answer, to, undefined);
}

/** A folder in Restricted Mode is read and checked, and nothing is written from it. */
async function ready(running: Running): Promise<LibraryState | undefined> {
  const library = await neededLibrary(running);
  if (!library || workspace.isTrusted) return library;
  const trust = l10n.t("Manage trust");
  const words = l10n.t("Exporting and publishing write files, so they wait until you trust this folder.");
  if ((await window.showWarningMessage(words, trust)) === trust)
    await commands.executeCommand("workbench.trust.manage");
  return undefined;
}

async function chosenFolder(): Promise<Uri | undefined> {
  const named = workspace.getConfiguration("practiceGuidance").get<string>("outputFolder") ?? "";
  const [first] = workspace.workspaceFolders ?? [];
  if (named !== "" && first) return Uri.joinPath(first.uri, named);
  const [folder] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: l10n.t("Export here"),
      title: l10n.t("Choose the folder to export to"),
    })) ?? [];
  return folder;
}

/** The export, with progress and a way to stop it; undefined, with the reason told, where nothing came of it. */
async function made({ client, output, keepProblems }: Exporting, wanted: ExportWanted): Promise<Exported | undefined> {
  const title = l10n.t("Making the pages and forms");
  const task = (_: unknown, token: CancellationToken): Thenable<ExportAnswer> =>
    client.sendRequest<ExportAnswer>(EXPORT, wanted, token);
  const answer = await window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, task);
  if (!("refused" in answer)) return answer;
  output.warn(answer.refused);
  if (answer.problems) keepProblems(answer.problems);
  const problems = l10n.t("Show the problems");
  void window.showErrorMessage(answer.refused, problems).then((chosen) => {
    if (chosen === problems) void commands.executeCommand("workbench.actions.view.problems");
  });
  return undefined;
}

function firstPage(folder: Uri): Uri {
  return Uri.joinPath(folder, "site", "index.html");
}

/** `to` is what was written; `page` the website's first page, where it can be opened. */
function tellExported({ output, keepProblems }: Exporting, answer: Exported, to: Uri, page: Uri | undefined): void {
  output.info(l10n.t("{0} files written to {1}.", answer.files, to.toString(true)));
  const places = placesOf(answer.losses);
  keepProblems([...places, ...answer.revised]);
  const [open, losses] = [l10n.t("Open the website"), l10n.t("Show what is missing")];
  const words =
    answer.losses.length === 0
      ? l10n.t("{0} files were written.", answer.files)
      : l10n.t("{0} files were written. {1} things could not be carried over.", answer.files, places.length);
  const offered = [...(page ? [open] : []), ...(answer.losses.length > 0 ? [losses] : [])];
  void window.showInformationMessage(words, ...offered).then(async (chosen) => {
    if (chosen === losses) await showLosses(answer.losses);
    if (chosen === open && page) await env.openExternal(page);
  });
}

async function showPlan({ changes, losses }: Exported): Promise<void> {
  const words = { new: l10n.t("new"), changed: l10n.t("changed"), gone: l10n.t("taken away") };
  const lines = changes.map(({ path, how }) => `- ${words[how]}: \`${path}\``);
  const title = l10n.t("What publishing will change");
  const content = [
    `# ${title}`,
    ...(lines.length > 0 ? [lines.join("\n")] : [l10n.t("Nothing.")]),
    ...(losses.length > 0 ? [`# ${l10n.t("What cannot be carried over")}`, lossesText(losses)] : []),
  ].join("\n\n");
  await showReadOnly(title, `${content}\n`, ViewColumn.Active);
}

async function openSite(running: Running): Promise<void> {
  const folder = await chosenFolder();
  if (!folder) return;
  const page = firstPage(folder);
  try {
    await workspace.fs.stat(page);
  } catch (fault) {
    running.output.warn(fault instanceof Error ? fault.message : String(fault));
    void window.showWarningMessage(l10n.t("There is no exported website in that folder yet. Export it first."));
    return;
  }
  await env.openExternal(page);
}
