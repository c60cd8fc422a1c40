/** JSON Forms in a real browser, drawn with its own plain controls, inside a program that counts with our own engine. */
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import { answersSchema } from "../../../src/exporters/forms/json/answers-schema.ts";
import type { UiElement } from "../../../src/exporters/forms/json/ui-schema.ts";
import { uiSchema } from "../../../src/exporters/forms/json/ui-schema.ts";
import type { Answers } from "../../../src/tools/answers.ts";
import { recordOf } from "../../exporters/forms/json/layout.ts";
import type { TestBrowser } from "../../host/browser.ts";
import type { Hands } from "./by-hand.ts";
import { jsonFormsHands } from "./json-forms-hands.ts";
import { pageScript } from "./page-script.ts";

export interface JsonFormsState {
  /** What JSON Forms says of an element that it cannot draw. */
  readonly refused: readonly string[];
  readonly shown: readonly string[];
  /** Hidden answers among them, which JSON Forms keeps. */
  readonly answers: Answers;
  /** What Ajv says against the record, in JSON Forms. */
  readonly complaints: readonly string[];
}

export interface JsonFormsPage {
  /** Everything the page complained of. */
  readonly complaints: readonly string[];
  /** Draws the form anew over a record. `layout` is the form's own unless another is given. */
  open(form: FormTool, record?: object, layout?: UiElement): Promise<void>;
  state(): Promise<JsonFormsState>;
  hands(): Hands;
}

interface PageState extends Omit<JsonFormsState, "answers"> {
  readonly held: Readonly<Record<string, unknown>>;
}

interface JsonFormsWindow {
  openForm(schema: unknown, layout: UiElement, record: object): Promise<void>;
  /** Waits until JSON Forms has told of every change, and the record has its results. */
  settled(): Promise<void>;
  stateOfForm(layout: UiElement): Promise<PageState>;
}

const RESULTS = ["score.min", "score.max", "band", "band.most", "incomplete"];

export async function jsonFormsPage(browser: TestBrowser): Promise<JsonFormsPage> {
  const page = await browser.page({ viewport: { width: 1200, height: 1000 } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  let open: { readonly form: FormTool; readonly layout: UiElement } | undefined;
  const drawn = () => {
    if (!open) throw new Error("No form is open.");
    return open;
  };
  await page.setContent('<!doctype html><html lang="en"><body><div id="form"></div></body></html>');
  await page.exposeFunction("recordOf", (held: PageState["held"]) => recordOf(drawn().form, answersIn(held)));
  await page.addScriptTag({ content: await pageScript("json-forms-page.js") });
  return {
    complaints,
    open: async (form, record = {}, layout = uiSchema(form)) => {
      open = { form, layout };
      await page.evaluate(
        ([schema, ui, held]) => (globalThis as unknown as JsonFormsWindow).openForm(schema, ui, held),
        [answersSchema(form), layout, record] as const,
      );
    },
    state: async () => {
      const state = (ui: UiElement) => (globalThis as unknown as JsonFormsWindow).stateOfForm(ui);
      const { held, ...rest } = await page.evaluate(state, drawn().layout);
      return { ...rest, answers: answersIn(held) };
    },
    hands: () =>
      jsonFormsHands(page, drawn().form, () =>
        page.evaluate(() => (globalThis as unknown as JsonFormsWindow).settled()),
      ),
  };
}

function answersIn(held: PageState["held"]): Answers {
  return Object.fromEntries(Object.entries(held).filter(([name]) => !RESULTS.includes(name))) as Answers;
}
