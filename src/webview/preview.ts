/** The script of a preview: shows the page it is sent, follows the cursor, leads back to the source, and lets a tool be tried. */
import { answersIn, openForm, showAsked } from "./form.ts";
import { followLinks } from "./follow-links.ts";
import type { FromPage, PreviewState, ToPage } from "./preview-message.ts";
import { surroundings } from "./surroundings.ts";
import { takeOver } from "./take-over.ts";
import { WayBack } from "./way-back.ts";

interface Editor {
  postMessage(message: FromPage): void;
  setState(state: PreviewState): void;
}

declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const page = surroundings(document, {
  goToText: () => reveal(wayBack.inView()),
  share: () => editor.postMessage({ type: "share" }),
  walk: () => editor.postMessage({ type: "walk" }),
  startAgain: () => {
    for (const field of page.main.querySelectorAll<HTMLInputElement>("input, textarea")) {
      field.checked = false;
      if (field.type !== "radio" && field.type !== "checkbox") field.value = "";
    }
    tryAnswers();
  },
  reveal,
});
const wayBack = new WayBack(page.main);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];
let style = "";

function reveal(line: number | undefined): void {
  if (line !== undefined) editor.postMessage({ type: "reveal", line });
}

function tryAnswers(): void {
  editor.postMessage({ type: "try", answers: answersIn(page.main) });
}

function receive(message: ToPage): void {
  switch (message.type) {
    case "show":
      editor.setState({ uri: message.uri });
      if (style !== message.style) sheet.replaceSync((style = message.style));
      takeOver(page.main, message.preview.main);
      wayBack.places = message.preview.places;
      page.show(message.preview, message.words, openForm(page.main));
      if (page.hasForm) tryAnswers();
      return;
    case "nothing":
      editor.setState({ uri: message.uri });
      page.nothing(message.words);
      return;
    case "tried":
      showAsked(page.main, message.tried);
      takeOver(page.result, message.tried.result);
      return;
    case "cursor":
      wayBack.follow(message.line);
  }
}

followLinks(document, {
  step: (id) => {
    wayBack.show(id);
    reveal(wayBack.lineOf(id));
  },
  part: (id) => wayBack.show(id),
  other: (href) => editor.postMessage({ type: "open", href }),
});
page.main.addEventListener("dblclick", ({ target }) => reveal(wayBack.lineAt(target as Element)));
page.main.addEventListener("change", () => page.hasForm && tryAnswers());
window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => receive(data));
editor.postMessage({ type: "ready" });
