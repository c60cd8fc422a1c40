/** "Add ...": asks by lists what a new step, question, band and so on needs, and has it written without touching anything else. */
import type { QuickPickItem } from "vscode";
import { Range, Uri, commands, l10n, window, workspace, WorkspaceEdit } from "vscode";
import type { AdditionName } from "../language/add/additions.ts";
import type { Choice, Given, Prompt } from "../language/add/prompt.ts";
import { ask } from "./ask-document.ts";
import type { Running } from "./running.ts";

/** Registers one command that asks first what to add. */
export function addByLists(running: Running): void {
  running.context.subscriptions.push(
    commands.registerCommand("practiceGuidance.add", async (wanted?: AdditionName) => {
      const uri = window.activeTextEditor?.document.uri;
      if (!uri) {
        void window.showInformationMessage(l10n.t("Open a document of the library first."));
        return;
      }
      const name = wanted ?? (await chosenAddition());
      if (name) await add(running, uri, name);
    }),
  );
}

async function add(running: Running, uri: Uri, name: AdditionName): Promise<void> {
  let given: Given = {};
  for (;;) {
    const next = await ask(running, "practiceGuidance/add", { uri: uri.toString(), name, given });
    if (!next || "impossible" in next) {
      void window.showInformationMessage(l10n.t("There is no place for this in the document at hand."));
      return;
    }
    if ("edits" in next) {
      await write(next.edits);
      return;
    }
    const answer = await answerTo(next.prompt);
    if (answer === undefined) return;
    given = { ...given, [next.prompt.key]: answer };
  }
}

async function write(
  edits: readonly { readonly uri: string; readonly start: number; readonly end: number; readonly text: string }[],
) {
  const change = new WorkspaceEdit();
  for (const { uri, start, end, text } of edits) {
    const document = await workspace.openTextDocument(Uri.parse(uri, true));
    change.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  }
  await workspace.applyEdit(change);
  const [first] = edits;
  if (first) await window.showTextDocument(Uri.parse(first.uri, true), { preserveFocus: false });
}

async function answerTo(prompt: Prompt): Promise<string | readonly string[] | undefined> {
  const { title, help = "", input, choices } = prompt;
  if (input === "text" || input === "number") {
    return window.showInputBox({
      title,
      prompt: help,
      ignoreFocusOut: true,
      validateInput: (words) => faultOf(words, prompt),
    });
  }
  if (choices.length === 0) {
    void window.showInformationMessage(l10n.t("There is nothing to choose from yet for “{0}”. Add it first.", title));
    return undefined;
  }
  const items = choices.map(itemOf);
  const placeHolder = help;
  if (input === "one") return (await window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.value;
  const several = await window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true, canPickMany: true });
  return several && several.length > 0 ? several.map(({ value }) => value) : undefined;
}

function itemOf({ value, label, detail }: Choice): QuickPickItem & { readonly value: string } {
  return { label, value, ...(detail !== undefined && { description: detail }) };
}

function faultOf(words: string, { input, least, most }: Prompt): string | undefined {
  if (input === "number") return /^\d{1,5}$/u.test(words) ? undefined : l10n.t("Write a whole number.");
  if (words.trim().length < least) return l10n.t("Write at least {0} letters.", least);
  return most !== undefined && words.length > most ? l10n.t("Write at most {0} letters.", most) : undefined;
}

async function chosenAddition(): Promise<AdditionName | undefined> {
  const items: readonly (QuickPickItem & { readonly name: AdditionName })[] = [
    { name: "step", label: l10n.t("Step of a pathway") },
    { name: "branch", label: l10n.t("Branch of a decision") },
    { name: "question", label: l10n.t("Question of a tool") },
    { name: "option", label: l10n.t("Answer to choose") },
    { name: "band", label: l10n.t("Band of a score") },
    { name: "service", label: l10n.t("Service") },
    { name: "term", label: l10n.t("Term") },
  ];
  return (await window.showQuickPick(items, { title: l10n.t("What to add") }))?.name;
}
