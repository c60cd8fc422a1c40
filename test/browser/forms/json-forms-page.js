/** Runs inside the page: draws a form with JSON Forms, and reads back what it shows and holds. */
/* global document, performance, setTimeout, window */
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import Ajv2020 from "ajv/dist/2020";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

let root;
let held;
let told = 0;
let waiting = 0;

/** Every confirmation is a yes. */
window.confirm = () => true;

/** Draws the form anew over this record; `recordOf`, outside the page, puts beside the answers what they come to. */
window.openForm = (schema, uischema, record) => {
  root?.unmount();
  held = undefined;
  const own = (root = createRoot(document.getElementById("form")));
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } });
  const fixed = { schema, uischema, ajv, renderers: vanillaRenderers, cells: vanillaCells };
  const draw = (data) => own.render(createElement(JsonForms, { ...fixed, data, onChange }));
  const onChange = async (state) => {
    held = state;
    told = performance.now();
    waiting += 1;
    const counted = await window.recordOf(state.data);
    waiting -= 1;
    told = performance.now();
    if (own === root && state === held && different(counted, state.data)) draw(counted);
  };
  draw(record);
  return window.settled();
};

/** JSON Forms tells of a change 10 milliseconds after the last one. */
window.settled = async () => {
  while (!held || waiting > 0 || performance.now() - Math.max(told, touched) < 20) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

let touched = 0;
for (const type of ["click", "input", "change"]) {
  document.addEventListener(type, () => (touched = performance.now()), true);
}

function different(one, other) {
  const sorted = (record) => JSON.stringify(Object.entries(record).sort());
  return sorted(one) !== sorted(other);
}

/** Once JSON Forms has said what it holds. */
window.stateOfForm = async (uischema) => {
  await window.settled();
  const [drawn] = document.getElementById("form").children;
  const refused = [...document.querySelectorAll("#form div")].filter(({ textContent }) =>
    textContent.startsWith("No applicable renderer"),
  );
  return {
    refused: refused.map(({ textContent }) => textContent),
    shown: shownIn(uischema, drawn),
    held: held.data,
    complaints: held.errors.map(({ instancePath, message }) => `${instancePath} ${message}`),
  };
};

/** The names of what is drawn where somebody sees it; a layout draws its elements one after another. */
function shownIn({ options, elements = [] }, drawn) {
  if (!drawn.checkVisibility()) return [];
  const items = [...drawn.children].filter((one) => one.matches(".vertical-layout-item, .group-layout-item"));
  if (items.length !== elements.length)
    throw new Error(`${options?.name}: ${items.length} of ${elements.length} drawn`);
  const inner = elements.flatMap((element, index) => shownIn(element, items[index].firstElementChild));
  return [...(options ? [options.name] : []), ...inner];
}
