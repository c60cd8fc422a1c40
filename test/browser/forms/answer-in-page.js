/** Runs inside the page: answers a form drawn by LHC-Forms through its own controls, and reads back what it shows. */
/* global document, window, LForms, setTimeout, Event, KeyboardEvent, HTMLTextAreaElement, HTMLInputElement */

const BOUNDARY = "/";

/** Everything drawn, by the form's own names, in order; a row of a grid has a label and no box of its own. */
function drawn() {
  const ids = [...document.querySelectorAll('[id^="item-"], [id^="label-"]')].map(({ id }) => id);
  const names = ids.map((id) => id.slice(id.indexOf("-") + 1)).filter((name) => name.includes(BOUNDARY));
  return [...new Set(names.map((name) => name.replace(/(?:\/\d+)+$/u, "")))];
}

/** Waits until nothing that is drawn or kept has changed for a while. */
async function settled() {
  const state = () => JSON.stringify([drawn(), kept()]);
  let before = state();
  for (let quiet = 0; quiet < 4;) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    const now = state();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

/** The answers as LHC-Forms would hand them on. */
function kept() {
  return LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4").item ?? [];
}

/** The control with this name at this place; a place is the numbers of the groups around it and its own. */
function control(name, place, code) {
  const start = place === undefined ? name + BOUNDARY : `${name}/${place}`;
  const all = [...document.querySelectorAll("[id]")].filter(({ id }) => id.startsWith(start));
  const found = all.find(({ id }) => (code === undefined ? !id.includes("|") : id.endsWith(`|${code}`)));
  return found?.matches("input, textarea") ? found : (found?.querySelector("input, textarea") ?? undefined);
}

function type(input, text) {
  input.focus();
  const prototype = input.matches("textarea") ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value").set.call(input, text);
  for (const event of ["input", "change"]) input.dispatchEvent(new Event(event, { bubbles: true }));
  for (const event of ["keydown", "keyup"]) {
    input.dispatchEvent(new KeyboardEvent(event, { key: "Enter", code: "Enter", keyCode: 13, bubbles: true }));
  }
  input.blur();
}

/** Gives one answer where its control is drawn; says whether it was. */
function give({ name, place, code, text }) {
  const input = control(name, place, code);
  if (!input) return false;
  if (code !== undefined) input.click();
  else type(input, text);
  return true;
}

/** Opens as many entries of a repeating group as are asked for, where it is drawn. */
async function openEntries({ name, entries }) {
  for (let open = 1; open < entries; open += 1) {
    const button = document.querySelector(`[id^="add-${name}/"]`);
    if (!button) return false;
    button.click();
    await settled();
  }
  return document.querySelector(`[id^="item-${name}/"]`) !== null;
}

/** Gives all answers, those last whose questions appear only after others; hidden questions stay unanswered. */
window.answerAll = async (given) => {
  let open = given;
  for (let before = -1; open.length !== before;) {
    before = open.length;
    const left = [];
    for (const one of open) {
      const done = "entries" in one ? await openEntries(one) : give(one);
      if (!done) left.push(one);
    }
    open = left;
    await settled();
  }
  return { drawn: drawn(), kept: kept() };
};

window.stateOfForm = async () => {
  await settled();
  return { drawn: drawn(), kept: kept() };
};
