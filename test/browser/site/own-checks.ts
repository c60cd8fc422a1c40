/** What axe does not look at, as scripts for a page in a browser: each gives the faults it finds, by the element they are in. */
import type { Page } from "../../host/browser.ts";

/** The width of a page and the edges of its parts: what reaches beyond the screen can only be read by scrolling both ways. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide <= 0) return [];
    const out = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > innerWidth + 1);
    return [wide + " pixels too wide: " + (out.at(-1) ?? document.body).outerHTML.slice(0, 120)];
  })()`);
}

/** Words that are cut off, or lie over what comes below, because their box does not grow with them. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const faults = [];
    const onlyHeard = (one) => one !== null && (getComputedStyle(one).clipPath !== "none" || onlyHeard(one.parentElement));
    for (const one of document.body.querySelectorAll("*:not(svg, svg *)")) {
      const hasWords = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
      const style = getComputedStyle(one);
      // Words that are only heard are cut off on purpose; a line in a sentence has no box of its own.
      if (!hasWords || style.display === "inline" || !one.checkVisibility() || onlyHeard(one)) continue;
      const scrolls = (overflow) => overflow === "auto" || overflow === "scroll";
      const down = one.scrollHeight - one.clientHeight > 2 && !scrolls(style.overflowY);
      const across = one.scrollWidth - one.clientWidth > 2 && !scrolls(style.overflowX);
      if (down || across) faults.push(one.outerHTML.slice(0, 120));
    }
    return faults;
  })()`);
}

/** What a finger has to hit that is smaller than 24 pixels with another target within its 24; links in a sentence are let be. */
export function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter((one) => {
      if (!one.checkVisibility() || one.closest("svg")) return false;
      const box = one.getBoundingClientRect();
      return box.width > 0 && getComputedStyle(one).clipPath === "none";
    });
    const boxes = new Map(targets.map((one) => [one, (one.labels?.[0] ?? one).getBoundingClientRect()]));
    const middle = (box) => [box.left + box.width / 2, box.top + box.height / 2];
    const away = ([x, y], box) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const inSentence = (one) => {
      if (getComputedStyle(one).display !== "inline") return false;
      const own = one.parentElement.textContent.replaceAll(one.textContent, "");
      return /[\\p{L}]/u.test(own);
    };
    return targets
      .filter((one) => {
        const box = boxes.get(one);
        if ((box.width >= 24 && box.height >= 24) || inSentence(one)) return false;
        return targets.some((other) => {
          if (other === one || inSentence(other)) return false;
          const near = boxes.get(other);
          const small = near.width < 24 || near.height < 24;
          const apart = small ? Math.hypot(...middle(box).map((at, axis) => at - middle(near)[axis])) - 12 : away(middle(box), near);
          return apart < 11.5;
        });
      })
      .map((one) => one.outerHTML.slice(0, 120));
  })()`);
}

/**
 * Goes through a page by keyboard, forwards: what has the focus out of the order in which it is read or seen, hidden under
 * the bar at the top, or without a ring round it.
 */
export async function lostOnTheWay(page: Page, most = 400): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.evaluate(BEGIN);
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const { over, found } = await page.evaluate<{ readonly over: boolean; readonly found: readonly string[] }>(LOOK);
    if (over) return faults;
    faults.push(...found);
  }
  return [...faults, `not at the end after ${most} presses`];
}

const BEGIN = `(() => {
  document.activeElement.blur();
  getSelection().removeAllRanges();
  scrollTo(0, 0);
  globalThis.before = undefined;
})()`;

const LOOK = `(() => {
  const one = document.activeElement;
  const before = globalThis.before;
  if (!one || one === document.body || one === globalThis.first) return { over: true, found: [] };
  globalThis.first ??= one;
  globalThis.before = one;
  const found = [];
  const say = (what) => void found.push(what + ": " + one.outerHTML.slice(0, 120));
  const style = getComputedStyle(one);
  const ring = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none";
  if (!ring && style.boxShadow === "none") say("no ring");
  if (before && !(before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING))
    say("read before what had the focus");
  if (one.closest(".pg-leave")) return { over: false, found };
  const bar = document.querySelector(".pg-leave").getBoundingClientRect();
  const box = one.getBoundingClientRect();
  if (box.bottom <= bar.bottom + 1 || box.top > innerHeight) say("hidden");
  if (before && !before.closest(".pg-leave")) {
    // Beside each other is one line; a label above its field belongs to it.
    const last = before.getBoundingClientRect();
    if (box.bottom < last.top) say("seen above what had the focus");
  }
  return { over: false, found };
})()`;

/** Styles a reader brings along; scripts of a test may change styles, the page's own policy stops only what the page would do. */
export function restyle(page: Page, css: string): Promise<unknown> {
  return page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  })()`);
}

/** Text spaced as WCAG 1.4.12 says a reader may need it. */
export const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** Text twice as big, in a window that stays as it is. */
export const DOUBLED = "html { font-size: 200% !important }";
