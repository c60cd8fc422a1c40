/** SurveyJS in a real browser, drawn with React by its own package and answered with clicks and keys. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import type { Survey } from "../../../src/exporters/forms/survey/survey-model.ts";
import type { Answers } from "../../../src/tools/answers.ts";
import { heldOf, questionsOf } from "../../exporters/forms/expected.ts";
import type { Filled } from "../../exporters/forms/filled.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import type { Controls, Place } from "./mouse-and-keys.ts";

interface SurveyWindow {
  readonly drawnAnew: () => Promise<void>;
  readonly openForm: (survey: Survey) => void;
  readonly stateOfForm: () => { readonly shown: readonly string[] };
  readonly handedOn: () => { readonly data: Answers; readonly completed: boolean };
}

const clients = fileURLToPath(new URL("../../clients/", import.meta.url));

/** The newest drawing package that can be had is of 3.0.0, and wants the engine of the same version beside it. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createElement } from "react";
        import { createRoot } from "react-dom/client";
        import { Model, settings } from "survey-core";
        import { Survey } from "survey-react-ui";
        settings.animationEnabled = false;
        globalThis.surveyjs = { createElement, createRoot, Model, Survey };`,
      resolveDir: clients,
    },
    alias: { "survey-core": `${clients}node_modules/survey-core-drawn` },
    define: { "process.env.NODE_ENV": '"production"' },
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** An empty page with SurveyJS in it, and everything that is complained of there. */
export async function surveyPage(
  browser: TestBrowser,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.page({ viewport: { width: 1200, height: 1000 } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.setContent('<!doctype html><html lang="en"><body><div id="form"></div></body></html>');
  await page.addStyleTag({ path: `${clients}node_modules/survey-core-drawn/survey-core.fontless.min.css` });
  await page.addScriptTag({ content: await bundle() });
  for (const script of ["draw-survey.js", "points.js"])
    await page.addScriptTag({ path: fileURLToPath(new URL(script, import.meta.url)) });
  return { page, complaints };
}

/** Draws the form anew, without answers. */
export async function openSurvey(page: Page, survey: Survey): Promise<void> {
  await page.evaluate((json) => {
    (globalThis as unknown as SurveyWindow).openForm(json);
  }, survey);
  await page.locator(".sd-question").first().waitFor();
}

const PANEL = ".sd-paneldynamic__panel-wrapper";

export const SURVEY_CONTROLS: Controls = {
  choice: (place, code) => {
    const row = place.row === undefined ? "" : `[name$="_${place.row}"]`;
    return `${standing(place)} label:has(input[value="${code}"]${row})`;
  },
  field: (place) => `${standing(place)} :is(input, textarea)`,
  another: ({ id }) => `[data-name="${id}"] .sd-paneldynamic__add-btn`,
};

function standing({ question, group, entry }: Place): string {
  const own = `[data-name="${question.id}"]`;
  return group === undefined ? own : `[data-name="${group}"] :nth-child(${entry} of ${PANEL}) ${own}`;
}

/** What is shown, and what SurveyJS hands on once its button to complete the form is clicked. */
export async function completeSurvey(page: Page, { tool, logic }: FormTool): Promise<Filled> {
  const { shown } = await page.evaluate(async () => {
    const { drawnAnew, stateOfForm } = globalThis as unknown as SurveyWindow;
    await drawnAnew();
    return stateOfForm();
  });
  await page.locator(".sd-navigation__complete-btn").click();
  const { data, completed } = await page.evaluate(() => (globalThis as unknown as SurveyWindow).handedOn());
  const questions = questionsOf(tool);
  const sections = new Set(logic.sections.map(({ id }) => id));
  const names = shown.flatMap((name): readonly string[] => {
    const note = /^(band|incomplete)\.(\w+)$/u.exec(name);
    if (note) return [`${note[1]}/${note[2]}`];
    const [id = "", row] = name.split(".");
    if (row === "drawn" || row === "help") return [];
    return questions.has(id) || sections.has(id) ? [name] : [];
  });
  const entries = Object.entries(data);
  const isResult = ([name]: readonly [string, unknown]) =>
    /^(score\.|band|incomplete)/u.test(name) && !name.endsWith(".shown");
  return {
    shown: names,
    answers: heldOf(Object.fromEntries(entries.filter(([name]) => questions.has(name)))),
    results: Object.fromEntries(entries.filter(isResult)) as Record<string, string | number>,
    valid: completed,
  };
}
