/** Puts new content in the place of old so that what has not changed stays: focus, scrolling, and answers to a form. */
import morphdom from "morphdom";

/** `html` comes from the website's renderer; the page's policy stops anything in it from running all the same. */
export function takeOver(element: HTMLElement, html: string): void {
  const next = element.cloneNode(false) as HTMLElement;
  next.innerHTML = html;
  morphdom(element, next, {
    childrenOnly: true,
    onBeforeElUpdated(old, fresh) {
      if (isField(old) && isField(fresh)) keepAnswer(old, fresh);
      if (old.hidden) fresh.hidden = true;
      if (old.classList.contains("pg-here")) fresh.classList.add("pg-here");
      return !old.isEqualNode(fresh);
    },
  });
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function isField(element: HTMLElement): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

function keepAnswer(old: Field, fresh: Field): void {
  fresh.readOnly = old.readOnly;
  fresh.value = old.value;
  if (old instanceof HTMLInputElement && fresh instanceof HTMLInputElement) fresh.checked = old.checked;
}
