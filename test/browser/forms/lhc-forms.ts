/** NLM's LHC-Forms in a real browser, with a Questionnaire drawn in it. */
import { fileURLToPath } from "node:url";
import type { Questionnaire } from "../../../src/exporters/forms/fhir/resource.ts";
import type { ResponseItem } from "../../exporters/forms/fhir/held-response.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import type { Hand } from "./mouse-and-keys.ts";
import { mouseAndKeys } from "./mouse-and-keys.ts";

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
  for (const script of ["answer-in-page.js", "points.js"])
    await page.addScriptTag({ path: fileURLToPath(new URL(script, import.meta.url)) });
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

/** Gives all answers with the mouse and the keyboard, those last whose questions appear only after others. */
export async function answerByHand(page: Page, given: readonly Given[]): Promise<LhcState> {
  const hand = mouseAndKeys(page);
  let open = given;
  for (let before = -1; open.length !== before;) {
    before = open.length;
    const left: Given[] = [];
    for (const one of open) if (!(await giveByHand(hand, one))) left.push(one);
    open = left;
    await stateOfForm(page);
  }
  return stateOfForm(page);
}

/** The first entry of a repeating group is there from the beginning. */
async function giveByHand(hand: Hand, given: Given): Promise<boolean> {
  if ("entries" in given) return given.entries === 1 || hand.click(`[id^="add-${given.name}/"]`);
  const start = `[id^="${given.name}/${given.place ?? ""}"]`;
  if ("code" in given) return hand.click(`${start}[id$="|${given.code}"]`);
  const own = `${start}:not([id*="|"])`;
  return hand.write(`:is(input, textarea)${own}, ${own} input`, given.text);
}

export async function stateOfForm(page: Page): Promise<LhcState> {
  return page.evaluate(() => (globalThis as unknown as LhcWindow).stateOfForm());
}

/** The Questionnaire as LHC-Forms understood it. */
export async function understood(page: Page): Promise<Questionnaire> {
  return page.evaluate(() => (globalThis as unknown as LhcWindow).LForms.Util.getFormFHIRData("Questionnaire", "R4"));
}
