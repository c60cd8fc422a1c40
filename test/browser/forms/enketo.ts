/** Enketo in a real browser, with an ODK form drawn in it and answered as people would answer it. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import type { Answers } from "../../../src/tools/answers.ts";
import { isNamed, questionsOf } from "../../exporters/forms/expected.ts";
import type { AnswerSet, Filled } from "../../exporters/forms/filled.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import type { Controls, Place } from "./mouse-and-keys.ts";
import { answer, mouseAndKeys } from "./mouse-and-keys.ts";

interface EnketoWindow {
  readonly openForm: (xform: string) => Promise<readonly string[]>;
  readonly giveAnswers: (answers: Answers) => Promise<void>;
  readonly clearOthers: (answers: Answers) => Promise<void>;
  readonly stateOfForm: () => Promise<EnketoState>;
}

interface EnketoState {
  readonly shown: readonly string[];
  readonly kept: readonly {
    readonly name: string;
    readonly group: string;
    readonly entry: number;
    readonly value: string;
  }[];
  readonly valid: boolean;
}

/** Whether an answer that is hidden again still stands in the form until it is handed on; a server sets it. */
export type Hidden = "kept" | "blank";

/** What Enketo's own style, which comes as Sass for another program's build, hides. */
const HIDDEN = ".disabled, #or-preload-items, #or-calculated-items { display: none }";

const ADDRESS = "http://localhost/form";
const clients = fileURLToPath(new URL("../../clients/", import.meta.url));

/** Enketo is published as modules for another program's own build. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { Form } from "enketo-core"; import { transform } from "enketo-transformer/web"; globalThis.enketo = { Form, transform };`,
      resolveDir: clients,
    },
    bundle: true,
    format: "iife",
    platform: "browser",
    // It is asked for only where there is no browser.
    external: ["libxslt"],
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** An empty page with Enketo in it, and everything that is complained of there. */
export async function enketoPage(
  browser: TestBrowser,
  hidden: Hidden,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.page({ viewport: { width: 1200, height: 1000 } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  // Enketo wants cookies, which a page without an address cannot have.
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><style>${HIDDEN}</style></head><body><div id="form"></div></body></html>`,
    }),
  );
  await page.goto(hidden === "kept" ? ADDRESS : `${ADDRESS}?hidden&excludeNonRelevant`);
  await page.addScriptTag({ content: await bundle() });
  for (const script of ["fill-in-enketo.js", "points.js"])
    await page.addScriptTag({ path: fileURLToPath(new URL(script, import.meta.url)) });
  return { page, complaints };
}

/** Draws the form anew; what Enketo says against it. */
export async function openInEnketo(page: Page, xform: string): Promise<readonly string[]> {
  return page.evaluate((xml) => (globalThis as unknown as EnketoWindow).openForm(xml), xform);
}

export async function fillEnketo(page: Page, form: FormTool, { first, then }: AnswerSet): Promise<Filled> {
  const state = await page.evaluate(
    async ([before, after]) => {
      const { giveAnswers, clearOthers, stateOfForm } = globalThis as unknown as EnketoWindow;
      await giveAnswers(before);
      await clearOthers(after);
      await giveAnswers(after);
      return stateOfForm();
    },
    [first, then] as const,
  );
  return filled(state, form);
}

/** Answers an open form with the mouse and the keyboard. */
export async function fillEnketoByHand(page: Page, form: FormTool, answers: Answers): Promise<Filled> {
  await answer(mouseAndKeys(page), CONTROLS, form.tool, answers);
  return filled(await page.evaluate(() => (globalThis as unknown as EnketoWindow).stateOfForm()), form);
}

const CONTROLS: Controls = {
  choice: (place, code) => {
    const end = place.row === undefined ? place.question.id : `${place.question.id}.${place.row}`;
    return `${around(place)} :is([name$="/${end}"], [data-name$="/${end}"])[value="${code}"]`;
  },
  field: (place) => {
    const own = `:is(input, textarea)[name$="/${place.question.id}"]`;
    return `${around(place)} ${own}, ${around(place)} label:has(> ${own}) .widget input`;
  },
  another: ({ id }) => `.or-repeat-info[data-name$="/${id}"] .add-repeat-btn`,
};

function around({ group, entry }: Place): string {
  return group === undefined ? "form.or" : `form.or :nth-child(${entry} of .or-repeat[name$="/${group}"])`;
}

const RESULTS = ["score.min", "score.max", "band", "band.most", "incomplete"];

function filled({ shown, kept, valid }: EnketoState, { tool, logic }: FormTool): Filled {
  const questions = questionsOf(tool);
  const names = shown.flatMap((name): readonly string[] => {
    if (name.startsWith("band.is.")) return [`band/${name.slice("band.is.".length)}`];
    if (/^incomplete\.\w+$/u.test(name)) return [name.replace(".", "/")];
    const [, row] = name.split(".");
    if (row === "drawn" || row === "help") return [];
    return isNamed(tool, name) || logic.sections.some(({ id }) => id === name) ? [name] : [];
  });
  const answered = kept.filter(({ value }) => value !== "");
  const answers = answered.flatMap(
    ({ name, group, entry, value }): readonly (readonly [string, readonly (string | number)[]])[] => {
      const question = questions.get(name.split(".")[0] ?? name);
      if (!question || question.type === "statement" || /\.(?:drawn|help\.note)$/u.test(name)) return [];
      const inside = questions.get(group)?.type === "repeating_group" ? `${name}:${entry}` : name;
      if (question.type === "number") return [[inside, [Number(value)]]];
      if (question.type !== "multiple_choice") return [[inside, [value]]];
      const codes = value.split(" ");
      return [[inside, question.options.flatMap(({ code }) => (codes.includes(code) ? [code] : []))]];
    },
  );
  const results = answered.flatMap(({ name, value }): readonly (readonly [string, string | number])[] =>
    RESULTS.includes(name) ? [[name, name.startsWith("score") ? Number(value) : value]] : [],
  );
  return { shown: names, answers: Object.fromEntries(answers), results: Object.fromEntries(results), valid };
}
