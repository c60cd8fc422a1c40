/** Previews beside the text: live as you type, following the cursor both ways, made again after a reload. */
import type { TextDocument, WebviewPanel } from "vscode";
import { Disposable, Position, Range, Selection, TextEditorRevealType, Uri, ViewColumn } from "vscode";
import { commands, l10n, window, workspace } from "vscode";
import { ask } from "./ask-document.ts";
import { pageShell } from "./page-shell.ts";
import type { Running } from "./running.ts";
import { sharePreview } from "./share-preview.ts";
import type { FromPage, PreviewState, ToPage } from "../webview/preview-message.ts";

const TYPE = "practiceGuidance.preview";

/** A pause in typing this long, in milliseconds, lets the preview follow. */
const QUIET = 150;

/** Registers the command, the places in the menus that name it, and what brings previews back. */
export function showPreviews(running: Running): void {
  const open = new Map<string, Preview>();
  const show = (uri: Uri): Preview => {
    const known = open.get(uri.toString());
    if (known) {
      known.panel.reveal(undefined, true);
      return known;
    }
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    return keep(window.createWebviewPanel(TYPE, l10n.t("Preview"), place, { retainContextWhenHidden: true }), uri);
  };
  const keep = (panel: WebviewPanel, uri: Uri): Preview => {
    const preview = new Preview(running, panel, uri, (target, line) => void show(target).follow(line));
    open.set(uri.toString(), preview);
    panel.onDidDispose(() => {
      open.delete(uri.toString());
      preview.dispose();
    });
    return preview;
  };
  const bring = (panel: WebviewPanel, state: PreviewState | undefined): Promise<void> => {
    if (state) keep(panel, Uri.parse(state.uri, true));
    else panel.dispose();
    return Promise.resolve();
  };
  const offer = (): void => {
    void commands.executeCommand("setContext", "practiceGuidance.hasLibrary", running.state().libraries.length > 0);
  };
  running.context.subscriptions.push(
    running.changed(offer),
    commands.registerCommand("practiceGuidance.preview", (given?: Uri | string) => {
      const uri = typeof given === "string" ? Uri.parse(given, true) : given;
      const wanted = uri ?? window.activeTextEditor?.document.uri;
      if (wanted) show(wanted);
      else void window.showInformationMessage(l10n.t("Open a document of the library first, then its preview."));
    }),
    window.registerWebviewPanelSerializer(TYPE, { deserializeWebviewPanel: bring }),
  );
}

class Preview {
  readonly panel: WebviewPanel;
  readonly #running: Running;
  readonly #uri: Uri;
  readonly #open: (uri: Uri, line: number | undefined) => void;
  readonly #parts: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Only the last question's answer is shown. */
  #asked = 0;
  #line: number | undefined;

  constructor(running: Running, panel: WebviewPanel, uri: Uri, open: (uri: Uri, line: number | undefined) => void) {
    this.#running = running;
    this.panel = panel;
    this.#uri = uri;
    this.#open = open;
    this.#parts = Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromPage) => void this.#receive(message)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isOurs(document)) this.#soon();
      }),
      running.changed(() => {
        this.#soon();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (this.#isMine(textEditor.document)) this.follow(selections[0]?.active.line);
      }),
    );
    pageShell(running, panel.webview, { script: "preview.js", title: l10n.t("Preview") });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#parts.dispose();
  }

  /** Shows what is written on a line, now and once the page is there. */
  follow(line: number | undefined): void {
    this.#line = line;
    if (line !== undefined) this.#send({ type: "cursor", line });
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#show(), QUIET);
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const uri = this.#uri.toString();
    const shown = await ask(this.#running, "practiceGuidance/preview", { uri });
    if (asked !== this.#asked) return;
    if (!shown) {
      const words = l10n.t("There is nothing to preview yet: the document says no kind, or it is in no library.");
      this.#send({ type: "nothing", uri, words });
      return;
    }
    const { preview, style } = shown;
    this.panel.title = l10n.t("Preview: {0}", preview.title);
    this.#send({ type: "show", uri, preview, style, words: wordsFor(preview.problems.length) });
  }

  async #receive(message: FromPage): Promise<void> {
    const uri = this.#uri.toString();
    switch (message.type) {
      case "ready":
        await this.#show();
        this.follow(this.#line ?? this.#editor()?.selection.active.line);
        return;
      case "reveal":
        await this.#reveal(message.line);
        return;
      case "open": {
        const target = await ask(this.#running, "practiceGuidance/followLink", { uri, href: message.href });
        if (target) this.#open(Uri.parse(target.uri, true), target.part?.line);
        return;
      }
      case "try": {
        const tried = await ask(this.#running, "practiceGuidance/try", { uri, answers: message.answers });
        if (tried) this.#send({ type: "tried", tried });
        return;
      }
      case "walk":
        await commands.executeCommand("practiceGuidance.walk", this.#uri);
        return;
      case "share":
        await sharePreview(this.#running, this.#uri);
    }
  }

  async #reveal(line: number): Promise<void> {
    const document = await workspace.openTextDocument(this.#uri);
    const column = this.#editor()?.viewColumn ?? ViewColumn.One;
    const place = new Position(Math.min(line, document.lineCount - 1), 0);
    const editor = await window.showTextDocument(document, { viewColumn: column });
    editor.selection = new Selection(place, place);
    editor.revealRange(new Range(place, place), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #editor() {
    return window.visibleTextEditors.find(({ document }) => this.#isMine(document));
  }

  #isMine(document: TextDocument): boolean {
    return document.uri.toString() === this.#uri.toString();
  }

  #send(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}

/** Other documents change what a page says too: the words of a term, the limits of a band. */
function isOurs({ uri }: TextDocument): boolean {
  return /\.(?:md|markdown|ya?ml)$/iu.test(uri.path);
}

function wordsFor(count: number) {
  return {
    problems: count === 1 ? l10n.t("1 problem") : l10n.t("{0} problems", count),
    goToText: l10n.t("Go to the text"),
    share: l10n.t("Share this preview"),
    walk: l10n.t("Walk through with an invented case"),
    invented: l10n.t("Invented answers, nothing is saved"),
    result: l10n.t("What the answers come to"),
    startAgain: l10n.t("Start again"),
  };
}
