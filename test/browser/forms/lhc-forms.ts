/** NLM's LHC-Forms in a real browser, with a Questionnaire drawn in it. */
import { fileURLToPath } from "node:url";
import type { Questionnaire } from "../../../src/exporters/forms/fhir/resource.ts";
import type { ResponseItem } from "../../exporters/forms/fhir/held-response.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";

/** One answer as LHC-Forms takes it: a box to click, or words to type. */
export type Given =
  | { readonly name: string; readonly place?: string; readonly code: string }
  | { readonly name: string; readonly place?: string; readonly text: string }
  | { readonly name: string; readonly entries: number };

/** What LHC-Forms shows and keeps. */
export interface LhcState {
  /** The names of everything drawn. */
  readonly drawn: readonly string[];
  /** The items of the QuestionnaireResponse it would hand on. */
  readonly kept: readonly ResponseItem[];
}

interface LhcWindow {
  readonly LForms: {
    readonly Util: {
      addFormToPage(form: Questionnaire, element: string, options: object): Promise<unknown>;
      getFormFHIRData(type: string, version: string): Questionnaire;
    };
  };
  answerAll(given: readonly Given[]): Promise<LhcState>;
  stateOfForm(): Promise<LhcState>;
}

const built = new URL("../../clients/node_modules/lforms/dist/lforms/", import.meta.url);
const scripts = ["webcomponent/assets/lib/zone.min.js", "webcomponent/lhc-forms.js", "fhir/lformsFHIRAll.min.js"];

/** A page with LHC-Forms loaded from its published files, and everything it complains of. */
export async function lhcPage(browser: TestBrowser): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.page({ viewport: { width: 1200, height: 1000 } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.setContent('<!doctype html><html lang="en"><body><div id="form"></div></body></html>');
  for (const path of scripts) await page.addScriptTag({ path: fileURLToPath(new URL(path, built)) });
  await page.addScriptTag({ path: fileURLToPath(new URL("answer-in-page.js", import.meta.url)) });
  return { page, complaints };
}

/** Draws the form anew, without answers. */
export async function drawForm(page: Page, questionnaire: Questionnaire): Promise<void> {
  await page.evaluate(async (form) => {
    const { LForms } = globalThis as unknown as LhcWindow;
    await LForms.Util.addFormToPage(form, "form", { prepopulate: false });
  }, questionnaire);
}

export async function answerAll(page: Page, given: readonly Given[]): Promise<LhcState> {
  return page.evaluate((all) => (globalThis as unknown as LhcWindow).answerAll(all), given);
}

export async function stateOfForm(page: Page): Promise<LhcState> {
  return page.evaluate(() => (globalThis as unknown as LhcWindow).stateOfForm());
}

/** The Questionnaire as LHC-Forms understood it. */
export async function understood(page: Page): Promise<Questionnaire> {
  return page.evaluate(() => (globalThis as unknown as LhcWindow).LForms.Util.getFormFHIRData("Questionnaire", "R4"));
}
