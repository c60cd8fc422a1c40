/** Walk-throughs beside the text: a pathway answered step by step with invented answers, which nothing keeps. */
import type { WebviewPanel } from "vscode";
import { Disposable, Range, Uri, ViewColumn, WorkspaceEdit, commands, l10n, window, workspace } from "vscode";
import type { ShownWalkPage } from "../server/document-messages.ts";
import type { FromWalk, ToWalk, WalkState } from "../webview/walk-message.ts";
import { ask } from "./ask-document.ts";
import { neededLibrary, overviewOf } from "./ask.ts";
import { pageShell } from "./page-shell.ts";
import type { Running } from "./running.ts";

const TYPE = "practiceGuidance.walk";

type Done = Parameters<typeof ask<"practiceGuidance/walk">>[2]["done"];

/** Registers the command, which is given the address of a pathway or of a scenario, and what brings walk-throughs back. */
export function showWalks(running: Running): void {
  const keep = (panel: WebviewPanel, uri: Uri): Walk => {
    const walk = new Walk(running, panel, uri);
    panel.onDidDispose(() => walk.dispose());
    return walk;
  };
  const bring = (panel: WebviewPanel, state: WalkState | undefined): Promise<void> => {
    if (state) keep(panel, Uri.parse(state.uri, true));
    else panel.dispose();
    return Promise.resolve();
  };
  running.context.subscriptions.push(
    commands.registerCommand("practiceGuidance.walk", async (given?: Uri | string) => {
      const uri = given === undefined ? await chosenPathway(running) : asUri(given);
      if (!uri) return;
      const place = { viewColumn: ViewColumn.Beside };
      keep(window.createWebviewPanel(TYPE, l10n.t("Walk-through"), place, { retainContextWhenHidden: true }), uri);
    }),
    window.registerWebviewPanelSerializer(TYPE, { deserializeWebviewPanel: bring }),
  );
}

/** The pathway or scenario that is looked at, else one from a list. */
async function chosenPathway(running: Running): Promise<Uri | undefined> {
  if (!(await neededLibrary(running))) return undefined;
  const documents = (await overviewOf(running))?.documents ?? [];
  const looked = window.activeTextEditor?.document.uri.toString();
  if (
    looked !== undefined &&
    documents.some(({ uri, walked }) => walked !== undefined && asUri(uri).toString() === looked)
  )
    return asUri(looked);
  const pathways = documents.filter(({ walked }) => walked === "pathway");
  const items = pathways.map(({ title, uri }) => ({ label: title, uri }));
  const chosen = await window.showQuickPick(items, { title: l10n.t("Which pathway do you want to walk through?") });
  return chosen && asUri(chosen.uri);
}

function asUri(given: Uri | string): Uri {
  return typeof given === "string" ? Uri.parse(given, true) : given;
}

class Walk {
  readonly #running: Running;
  readonly #panel: WebviewPanel;
  readonly #uri: Uri;
  readonly #parts: Disposable;
  #shown: ShownWalkPage | undefined;

  constructor(running: Running, panel: WebviewPanel, uri: Uri) {
    this.#running = running;
    this.#panel = panel;
    this.#uri = uri;
    this.#parts = Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromWalk) => void this.#receive(message)),
      running.changed(() => void this.#show(undefined)),
    );
    pageShell(running, panel.webview, { script: "walk.js", title: l10n.t("Walk-through") });
  }

  dispose(): void {
    this.#parts.dispose();
  }

  async #show(done: Done): Promise<void> {
    const uri = this.#uri.toString();
    const shown = await ask(this.#running, "practiceGuidance/walk", { uri, before: this.#shown?.through, done });
    if (!shown) {
      const words = l10n.t("There is nothing to walk through: this is no pathway, or it has problems to mend first.");
      this.#send({ type: "nothing", uri, words });
      return;
    }
    this.#shown = shown;
    this.#panel.title = l10n.t("Walk-through: {0}", shown.title);
    this.#send({ type: "show", uri, main: shown.main, style: shown.style, moved: done !== undefined });
  }

  async #receive(message: FromWalk): Promise<void> {
    switch (message.type) {
      case "ready":
        return this.#show(undefined);
      case "step":
        return this.#read(message.key);
      case "try": {
        const tool = this.#shown?.tool;
        const tried =
          tool !== undefined &&
          (await ask(this.#running, "practiceGuidance/try", { uri: tool, answers: message.answers }));
        if (tried) this.#send({ type: "tried", tried });
        return;
      }
      case "act": {
        const { act, answers } = message;
        if (act.do === "save") return this.#save();
        if (act.do !== "complete") return this.#show(act);
        return this.#show({ do: "answer", answer: { type: "tool", tool: act.tool, answers } });
      }
    }
  }

  async #read(key: string): Promise<void> {
    const place = this.#shown?.places.find((one) => one.key === key);
    if (!place) return;
    const selection = new Range(place.line, 0, place.line, 0);
    await window.showTextDocument(Uri.parse(place.uri, true), { viewColumn: ViewColumn.One, selection });
  }

  async #save(): Promise<void> {
    const through = this.#shown?.through;
    if (!through) return;
    const made = l10n.t("It is made up");
    const sure = await window.showWarningMessage(
      l10n.t("Is this case made up, so that nobody could be recognised in it?"),
      {
        modal: true,
        detail: l10n.t("A scenario is kept with the library, and everybody who may read the library can read it."),
      },
      made,
    );
    if (sure !== made) return;
    const title = await window.showInputBox({
      ignoreFocusOut: true,
      title: l10n.t("Save as a scenario"),
      prompt: l10n.t("A title for it, without any name of a person"),
    });
    if (title === undefined) return;
    const question = { uri: this.#uri.toString(), through, title };
    const scenario = await ask(this.#running, "practiceGuidance/saveWalk", question);
    if (!scenario || "refused" in scenario) {
      void window.showErrorMessage(l10n.t("Nothing was saved. {0}", scenario?.refused ?? ""));
      return;
    }
    const uri = Uri.parse(scenario.uri, true);
    const edit = new WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(scenario.text) });
    if (!(await workspace.applyEdit(edit))) {
      void window.showErrorMessage(l10n.t("Nothing was saved. {0}", l10n.t("There is a file of that name already.")));
      return;
    }
    await window.showTextDocument(uri, { viewColumn: ViewColumn.One });
  }

  #send(message: ToWalk): void {
    void this.#panel.webview.postMessage(message);
  }
}
