/** Runs inside the page: where the mouse has to go, and what is done without it. */
/* global document, window, Event, FocusEvent */

/** Waits until what was done has been drawn. */
window.drawnAnew = () =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

/**
 * A place in the first such element that can be seen, once it is scrolled to and rests; near its left edge, where a day
 * begins.
 */
window.pointOf = async (selector) => {
  const find = () => seen(selector);
  find()?.scrollIntoView({ block: "center", behavior: "instant" });
  let point;
  for (let before; ; before = point) {
    const element = find();
    if (!element) return undefined;
    const { left, top, width, height } = element.getBoundingClientRect();
    point = { x: left + Math.min(width / 2, 16), y: top + height / 2, type: element.type };
    const there = document.elementFromPoint(point.x, point.y);
    const reached = there && (element.contains(there) || there.contains(element));
    if (reached && before?.x === point.x && before.y === point.y) return point;
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }
};

window.clickOn = async (selector) => {
  const element = seen(selector);
  element?.click();
  await window.drawnAnew();
  return element !== undefined;
};

window.writeInto = async (selector, words) => {
  const element = seen(selector);
  if (!element) return false;
  element.focus();
  // React hears of a value only where it is set as the browser sets it.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value").set.call(element, words);
  for (const name of ["input", "change"]) element.dispatchEvent(new Event(name, { bubbles: true }));
  element.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  element.blur();
  await window.drawnAnew();
  return true;
};

function seen(selector) {
  return [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
}
