/** Runs inside the page: opens a form in Enketo, answers it through its own controls, and reads back what it shows. */
/* global document, window, enketo, Event, DOMParser, setTimeout */

let form;

/** Every confirmation is a yes: an entry that somebody wants to remove is removed. */
window.confirm = () => true;

/** Draws the form anew; gives Enketo's own complaints. */
window.openForm = async (xform) => {
  const { form: html, model: modelStr } = await enketo.transform({ xform });
  document.getElementById("form").innerHTML = html;
  form = new enketo.Form(document.querySelector("form.or"), { modelStr });
  return form.init();
};

/** Answers what is asked; what is asked only after other answers comes after them. */
window.giveAnswers = async (answers) => {
  let open = Object.entries(answers);
  for (let before = -1; open.length !== before;) {
    before = open.length;
    const left = [];
    for (const [name, answer] of open) if (!(await give(document, name, answer))) left.push([name, answer]);
    open = left;
  }
};

/** Takes back every answer that is asked for and not among these. */
window.clearOthers = async (answers) => {
  for (const entry of [...document.querySelectorAll(".or-repeat .remove")].reverse()) {
    entry.click();
    await settled();
  }
  const named = [...document.querySelectorAll("form.or [data-type-xml]:not([readonly])")].map(nameOf);
  for (const name of new Set(named)) {
    const [question, row] = name.split(".");
    const kept = row === undefined ? answers[question] : answers[question]?.[row];
    if (kept === undefined) for (const input of shown(document, name)) clear(input);
  }
};

window.stateOfForm = async () => {
  const data = new DOMParser().parseFromString(form.getDataStr({ irrelevant: false }), "text/xml").documentElement;
  const drawn = [...document.querySelectorAll("form.or [name], form.or [data-name]")].filter(isAsked);
  return {
    shown: [...new Set(drawn.map(nameOf))],
    kept: [...data.querySelectorAll("*")].filter(({ children }) => children.length === 0).map(keptOf),
    valid: await form.validate(),
  };
};

/** A name, the entry of the repeating group around it, and the answer. */
function keptOf(node) {
  const above = node.parentElement;
  const entries = [...(above.parentElement?.children ?? [])].filter(({ tagName }) => tagName === above.tagName);
  return { name: node.tagName, group: above.tagName, entry: entries.indexOf(above) + 1, value: node.textContent };
}

function nameOf(element) {
  return (element.dataset.name ?? element.getAttribute("name")).split("/").at(-1);
}

/** Whether it is drawn, and neither hidden nor one of those in which a form keeps what it works out. */
function isAsked(element) {
  return !element.closest(".disabled, #or-calculated-items, #or-preload-items, .or-repeat-info");
}

/** Controls with this name that are drawn and asked. */
function shown(around, name) {
  const end = `/${name}`;
  return [...around.querySelectorAll(`[name$="${end}"], [data-name$="${end}"]`)].filter(
    (one) => one.matches("input, select, textarea") && isAsked(one),
  );
}

async function give(around, name, answer) {
  if (Array.isArray(answer) && typeof answer[0] !== "string") return giveEntries(name, answer);
  if (typeof answer === "object" && !Array.isArray(answer)) {
    if (Object.keys(answer).length === 0) return true;
    const rows = Object.entries(answer).filter(([row]) => shown(around, `${name}.${row}`).length > 0);
    for (const [row, code] of rows) await give(around, `${name}.${row}`, code);
    return rows.length > 0;
  }
  const inputs = shown(around, name);
  if (inputs.length === 0) return false;
  for (const input of inputs) {
    if (input.type === "checkbox") {
      if (input.checked !== answer.includes(input.value)) input.click();
    } else if (input.type !== "radio") {
      input.value = String(answer);
      input.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (input.value === answer && !input.checked) input.click();
  }
  await settled();
  return true;
}

async function giveEntries(name, entries) {
  const repeats = () =>
    [...document.querySelectorAll(".or-repeat")].filter((one) => one.getAttribute("name").endsWith(`/${name}`));
  const add = [...document.querySelectorAll(".or-repeat-info")].find((one) => one.dataset.name.endsWith(`/${name}`));
  if (add.closest(".disabled")) return false;
  for (let open = repeats().length; open < entries.length; open += 1) {
    add.querySelector(".add-repeat-btn").click();
    await settled();
  }
  for (const [index, entry] of entries.entries()) {
    for (const [inner, answer] of Object.entries(entry)) await give(repeats()[index], inner, answer);
  }
  return true;
}

function clear(input) {
  if (input.type === "radio" || input.type === "checkbox") {
    if (!input.checked) return;
    input.checked = false;
  } else if (input.value === "") return;
  else input.value = "";
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Enketo follows a change after the event that told of it. */
function settled() {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
