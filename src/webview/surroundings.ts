/** What stands round the page in a preview: its bar, the list of problems, and what a tool's answers come to. */
import type { Preview } from "../language/preview/shown.ts";
import type { PreviewWords } from "./preview-message.ts";

export interface Surroundings {
  /** The page itself. */
  readonly main: HTMLElement;
  /** What answers come to. */
  readonly result: HTMLElement;
  /** Whether the page has a form that can be tried. */
  readonly hasForm: boolean;
  show(preview: Preview, words: PreviewWords, hasForm: boolean): void;
  /** Instead of a page, why there is none. */
  nothing(words: string): void;
}

export interface Acts {
  readonly goToText: () => void;
  readonly share: () => void;
  readonly walk: () => void;
  readonly startAgain: () => void;
  readonly reveal: (line: number) => void;
}

const SIGNS = { error: "⛔", warning: "⚠", advice: "ⓘ" } as const;

export function surroundings(page: Document, acts: Acts): Surroundings {
  const goToText = button(acts.goToText);
  const share = button(acts.share);
  const walk = button(acts.walk);
  const caution = made("strong", "pg-caution");
  const bar = made("header", "pg-bar", goToText, share, walk, caution);
  const count = made("summary");
  const list = made("ul");
  const details = made("details", "", count, list);
  details.open = true;
  const problems = made("section", "pg-problems", details);
  const main = made("main", "pg-main");
  const note = made("p", "pg-try__note");
  const result = made("div");
  result.setAttribute("role", "status");
  const again = button(acts.startAgain);
  const tried = made("section", "pg-try", note, result, again);
  page.body.append(bar, problems, main, tried);
  let hasForm = false;
  hideAll();

  return {
    main,
    result,
    get hasForm() {
      return hasForm;
    },
    show(preview, words, form) {
      hasForm = form;
      bar.hidden = false;
      goToText.textContent = words.goToText;
      share.textContent = words.share;
      walk.textContent = words.walk;
      walk.hidden = preview.kind !== "pathway";
      again.textContent = words.startAgain;
      caution.textContent = preview.caution ?? "";
      note.textContent = words.invented;
      tried.setAttribute("aria-label", words.result);
      tried.hidden = !form;
      problems.hidden = preview.problems.length === 0;
      problems.setAttribute("aria-label", words.problems);
      count.textContent = words.problems;
      list.replaceChildren(
        ...preview.problems.map(({ severity, message, line }) => {
          const way = button(() => acts.reveal(line));
          way.textContent = `${SIGNS[severity]} ${message}`;
          return made("li", "", way);
        }),
      );
    },
    nothing(words) {
      hideAll();
      main.replaceChildren(made("p", "pg-missing", words));
    },
  };

  function hideAll(): void {
    hasForm = false;
    for (const part of [bar, problems, tried]) part.hidden = true;
  }
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name = "",
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (name !== "") element.className = name;
  element.append(...children);
  return element;
}

function button(act: () => void): HTMLButtonElement {
  const element = made("button");
  element.type = "button";
  element.addEventListener("click", act);
  return element;
}
