/** JSON Schemas and their layouts in JSON Forms: each tool is drawn, and answered with mouse and keyboard. */
import assert from "node:assert/strict";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import type { UiElement } from "../../../src/exporters/forms/json/ui-schema.ts";
import { uiSchema } from "../../../src/exporters/forms/json/ui-schema.ts";
import type { Answers } from "../../../src/tools/answers.ts";
import { requiredUnanswered } from "../../../src/tools/required.ts";
import { complete } from "../../../src/tools/result.ts";
import { heldOf, isNamed } from "../../exporters/forms/expected.ts";
import { answerSets, sampleForms } from "../../exporters/forms/filled.ts";
import { everyElement, recordOf, shownAlways, shownAtTop, undecided } from "../../exporters/forms/json/layout.ts";
import type { TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";
import { answerByHand, secondThoughts, yetToGive } from "./by-hand.ts";
import type { JsonFormsPage } from "./json-forms.ts";
import { jsonFormsPage } from "./json-forms.ts";

const SETS = 5;

describe("JSON Schemas and their layouts in JSON Forms", function () {
  this.timeout(600_000);
  let browser: TestBrowser;
  let client: JsonFormsPage;
  let forms: readonly FormTool[];
  let everything: FormTool;
  let always: ReadonlySet<string>;

  before(async () => {
    browser = await openBrowser();
    forms = await sampleForms();
    everything = forms.find(({ tool }) => tool.id === "everything") as FormTool;
    always = await undecided();
    client = await jsonFormsPage(browser);
  });

  after(async () => {
    await browser.close();
  });

  /** Holds what is drawn to what our engine asks; answers to what is hidden may be there. */
  async function assertShown(form: FormTool, answers: Answers): Promise<void> {
    const { shown, refused, answers: held } = await client.state();
    const completed = complete(form.logic, answers);
    const counting = (all: Answers) =>
      Object.entries(heldOf(all)).filter(([name]) =>
        completed.visible.questions.includes(name.split(/[.:]/u)[0] ?? ""),
      );
    const named = shown.filter((name) => isNamed(form.tool, name) && !always.has(name));
    const words = `${form.tool.id}: ${JSON.stringify(answers)}`;
    assert.deepEqual(refused, [], words);
    assert.deepEqual([...named].sort(), shownAtTop(form, answers, always), words);
    assert.deepEqual(Object.fromEntries(counting(held)), Object.fromEntries(counting(completed.answers)), words);
  }

  /** Holds what JSON Forms says against a record that has only what counts to what our engine says is missing. */
  async function assertValid(form: FormTool, answers: Answers): Promise<void> {
    await client.open(form, recordOf(form, complete(form.logic, answers).answers));
    const { complaints } = await client.state();
    const missing = requiredUnanswered(form.logic, answers);
    assert.equal(
      complaints.length === 0,
      missing.length === 0,
      `${form.tool.id}: ${JSON.stringify([answers, complaints])}`,
    );
  }

  async function compareAll(form: FormTool, layout: UiElement): Promise<void> {
    for (const { then } of answerSets(form.tool, SETS)) {
      await client.open(form, recordOf(form, then), layout);
      await assertShown(form, then);
      await assertValid(form, then);
    }
  }

  it(`draw every element, show what our engine asks and refuse what it does, for ${SETS} random records of every tool`, async () => {
    assert.ok(forms.length >= 16);
    for (const form of forms) await compareAll(form, uiSchema(form));
  });

  it("show and hold what our engine does when every tool is answered with mouse and keyboard", async () => {
    for (const form of forms) {
      const { first } = secondThoughts(form);
      await client.open(form);
      await answerByHand(form, first, client.hands());
      await assertShown(form, first);
    }
  });

  it("follow when somebody thinks again, with mouse and keyboard", async () => {
    const { first, then } = secondThoughts(everything);
    await client.open(everything);
    await answerByHand(everything, first, client.hands());
    await answerByHand(everything, yetToGive(everything, { first, then }), client.hands());
    await assertShown(everything, then);
    await assertValid(everything, then);
  });

  it("are found out when a rule is lost, so that the proofs above can fail", async () => {
    const whole = uiSchema(everything);
    for (const name of ["threat_words", "severity", "numbers", "band/standard"]) {
      const lost = everyElement(whole).find(({ options }) => options?.name === name);
      assert.ok(lost?.rule, name);
      await assert.rejects(compareAll(everything, shownAlways(whole, lost)), assert.AssertionError, name);
    }
  });

  it("ask for nothing outside this machine and complain of nothing", () => {
    assert.deepEqual(browser.refused, []);
    assert.deepEqual(client.complaints, []);
  });
});
