/** Takes every link of a preview into its own hands: none is left to the frame it stands in, but addresses of the web. */

export interface Ways {
  /** A box of a drawing, by its step. */
  readonly step: (id: string) => void;
  /** Another part of the same page, by its id. */
  readonly part: (id: string) => void;
  /** Another page. */
  readonly other: (href: string) => void;
}

/** Web addresses, mail and telephone are the editor's to open: it asks first. */
const OUTSIDE = /^(?:https?|mailto|tel):/iu;

export function followLinks(page: Document, ways: Ways): void {
  page.addEventListener("click", follow, { capture: true });
  page.addEventListener("auxclick", follow, { capture: true });

  function follow(event: Event): void {
    const link = (event.target as Element).closest("a");
    const href = link?.getAttribute("href");
    if (!link || href === null || href === undefined || OUTSIDE.test(href)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const step = link.getAttribute("data-step");
    if (step !== null) ways.step(step);
    else if (href.startsWith("#")) ways.part(decodeURIComponent(href.slice(1)));
    else ways.other(href);
  }
}
