/** The script of a walk-through: shows the page it is sent, says what was chosen, and reads a tool's form. It works nothing out. */
import type { WalkPageAct } from "../pathways/walk-act.ts";
import { answersIn, openForm, showAsked } from "./form.ts";
import { followLinks } from "./follow-links.ts";
import type { FromWalk, ToWalk, WalkState } from "./walk-message.ts";

interface Editor {
  postMessage(message: FromWalk): void;
  setState(state: WalkState): void;
}

declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const main = document.createElement("main");
main.className = "pg-main";
const result = document.createElement("div");
result.setAttribute("role", "status");
const tried = document.createElement("section");
tried.className = "pg-try";
tried.hidden = true;
tried.append(result);
document.body.append(main, tried);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

function receive(message: ToWalk): void {
  switch (message.type) {
    case "show":
      editor.setState({ uri: message.uri });
      sheet.replaceSync(message.style);
      main.innerHTML = message.main;
      tried.hidden = true;
      if (openForm(main)) tryAnswers();
      if (message.moved) begin();
      return;
    case "nothing":
      editor.setState({ uri: message.uri });
      tried.hidden = true;
      main.textContent = message.words;
      return;
    case "tried":
      showAsked(main, message.tried);
      result.innerHTML = message.tried.result;
      tried.hidden = false;
  }
}

/** What is asked now is read out and stands where it can be seen. */
function begin(): void {
  const now = document.getElementById("walk-now");
  now?.focus();
  now?.scrollIntoView({ block: "start" });
}

function tryAnswers(): void {
  editor.postMessage({ type: "try", answers: answersIn(main) });
}

main.addEventListener("click", ({ target }) => {
  const chosen = (target as Element).closest("[data-act]")?.getAttribute("data-act");
  if (chosen === null || chosen === undefined) return;
  editor.postMessage({ type: "act", act: JSON.parse(chosen) as WalkPageAct, answers: answersIn(main) });
});
main.addEventListener("change", tryAnswers);
followLinks(document, {
  step: (key) => editor.postMessage({ type: "step", key }),
  part: (id) => document.getElementById(id)?.scrollIntoView(),
  other: () => undefined,
});
window.addEventListener("message", ({ data }: MessageEvent<ToWalk>) => receive(data));
editor.postMessage({ type: "ready" });
