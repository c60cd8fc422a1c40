/** The ways between the page and its source: which part the cursor is in, and on which line a part is written. */
import type { PreviewPlace } from "../language/preview/shown.ts";

/** The class of the part the cursor is in. */
const HERE = "pg-here";

export class WayBack {
  /** Where the parts with ids are written. */
  places: readonly PreviewPlace[] = [];
  readonly #main: HTMLElement;

  constructor(main: HTMLElement) {
    this.#main = main;
  }

  /** Marks and shows the part in which a line is written; above the first part the page's top. */
  follow(line: number): void {
    const before = this.#written().filter((one) => one.line <= line);
    const last = before.reduce<Written | undefined>(
      (found, one) => (found && found.line > one.line ? found : one),
      undefined,
    );
    for (const marked of this.#main.querySelectorAll(`.${HERE}`)) marked.classList.remove(HERE);
    if (!last) {
      window.scrollTo({ top: 0 });
      return;
    }
    last.element.classList.add(HERE);
    for (const box of this.#boxes(last.element.id)) box.classList.add(HERE);
    if (!isInView(last.element)) last.element.scrollIntoView({ block: "center" });
  }

  /** Shows a part and puts the keyboard there. */
  show(id: string): void {
    const part = document.getElementById(id);
    if (!part) return;
    part.scrollIntoView({ block: "start" });
    if (!part.hasAttribute("tabindex")) part.setAttribute("tabindex", "-1");
    part.focus({ preventScroll: true });
  }

  /** The line of the part with an id. */
  lineOf(id: string): number | undefined {
    return this.places.find(({ anchor }) => anchor === id)?.line;
  }

  /** The line of what stands at a place of the page. */
  lineAt(element: Element): number | undefined {
    for (let part: Element | null = element; part && part !== this.#main; part = part.parentElement) {
      const line = part.getAttribute("data-line");
      if (line !== null) return Number(line);
      const known = this.lineOf(part.id);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  /** The line of what is marked and in view, else of the first part that is. */
  inView(): number | undefined {
    const seen = this.#written().filter(({ element }) => isInView(element));
    const marked = seen.find(({ element }) => element.classList.contains(HERE));
    return (marked ?? seen.sort((a, b) => top(a.element) - top(b.element))[0])?.line;
  }

  #written(): readonly Written[] {
    const named = this.places.flatMap(({ anchor, line }) => {
      const element = document.getElementById(anchor);
      return element && this.#main.contains(element) ? [{ element, line }] : [];
    });
    const marked = [...this.#main.querySelectorAll("[data-line]")].map((element) => {
      return { element, line: Number(element.getAttribute("data-line")) };
    });
    return [...named, ...marked].filter(({ element }) => element.getClientRects().length > 0);
  }

  #boxes(step: string): readonly Element[] {
    return [...this.#main.querySelectorAll("[data-step]")].filter((box) => box.getAttribute("data-step") === step);
  }
}

interface Written {
  readonly element: Element;
  readonly line: number;
}

function top(element: Element): number {
  return element.getBoundingClientRect().top;
}

function isInView(element: Element): boolean {
  const { top: upper, bottom } = element.getBoundingClientRect();
  return upper >= 0 && bottom <= window.innerHeight;
}
