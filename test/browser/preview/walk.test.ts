/** A walk-through in a real browser: by keyboard alone, read out, and the same as the engine's own walk. */
import assert from "node:assert/strict";
import { previewStyle } from "../../../src/exporters/site/look/preview-style.ts";
import { scenarioOfWalk, nextWalk } from "../../../src/language/walk/next-walk.ts";
import type { ShownWalk } from "../../../src/language/walk/next-walk.ts";
import { tryTool } from "../../../src/language/preview/try-tool.ts";
import type { FromWalk, ToWalk } from "../../../src/webview/walk-message.ts";
import { problemsOf } from "../../../src/rules/check.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";
import { changed, sampleLibrary } from "../../language/libraries.ts";
import { faultsOf } from "../axe.ts";
import type { OpenedPage, PageOptions } from "./opened-page.ts";
import { openPage } from "./opened-page.ts";
import type { Theme } from "./themes.ts";

interface OpenedWalk extends OpenedPage<ToWalk, FromWalk> {
  /** What is shown, as the editor keeps it. */
  readonly now: () => ShownWalk;
}

/** The walk of a document, with the engine's own answers and the editor's part in between. */
async function openWalk(browser: TestBrowser, uri: string, options: PageOptions = {}): Promise<OpenedWalk> {
  const library = sampleLibrary();
  let shown: ShownWalk | undefined;
  type Done = Parameters<typeof nextWalk>[3];
  const show = async (send: (message: ToWalk) => Promise<void>, done?: Done): Promise<void> => {
    shown = nextWalk(library, uri, shown?.through, done);
    assert.ok(shown);
    await send({ type: "show", uri, main: shown.main, style: previewStyle, moved: done !== undefined });
  };
  const opened = await openPage<ToWalk, FromWalk>(browser, "walk.ts", options, async (message, send) => {
    if (message.type === "ready") await show(send);
    else if (message.type === "try") {
      const tried = tryTool(library, shown?.tool ?? "", message.answers);
      if (tried) await send({ type: "tried", tried });
    } else if (message.type === "act") {
      const { act, answers } = message;
      if (act.do === "complete") {
        await show(send, { do: "answer", answer: { type: "tool", tool: act.tool, answers: answers } });
      } else if (act.do !== "save") await show(send, act);
    }
  });
  return {
    ...opened,
    now: () => {
      assert.ok(shown);
      return shown;
    },
  };
}

const heading = (page: Page): Promise<string> => page.locator("#walk-now").innerText();

/** Goes with the Tab key alone to what carries these words, and presses Enter. */
async function press(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate<string>("document.activeElement?.textContent ?? ''");
    if (!words.test(focus)) continue;
    await page.keyboard.press("Enter");
    return;
  }
  throw new Error(`Nothing that says ${String(words)} can be reached by the Tab key.`);
}

describe("A walk-through in a browser", function () {
  this.timeout(300_000);
  let browser: TestBrowser;

  before(async () => {
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
  });

  it("goes by keyboard alone from the way in to the end, and what is asked next has the focus", async () => {
    const { page, now, heard } = await openWalk(browser, "pathways/school-notification.yaml");
    assert.match(await heading(page), /How does the case come in/u);
    assert.match(await page.locator("main").innerText(), /Not for use with a real case/u);
    await press(page, /./u);
    await heard("act");
    let asked = 0;
    while (!/Nothing more is asked/u.test(await heading(page)) && asked < 40) {
      assert.equal(await page.evaluate("document.activeElement?.id"), "walk-now");
      await press(page, /assumed while nobody knows|Hand it in/u);
      asked += 1;
      await heard("act", asked + 1);
      assert.equal(now().through?.answers.length, asked);
    }
    assert.ok(asked > 0, "something was asked");
    assert.match(await heading(page), /Nothing more is asked/u);
    assert.match(await page.locator("main").innerText(), /The case ended at:/u);
    await page.context().close();
  });

  it("goes back, says why, starts again, and leads to a step's place in its file", async () => {
    const { page, now, heard } = await openWalk(browser, "pathways/front-door.yaml");
    await page.locator("[data-act]").first().click();
    const first = await heading(page);
    await page.locator(".pg-walk__answers [data-act]").first().click();
    assert.notEqual(await heading(page), first);
    await page.getByText("Why am I here?").click();
    assert.match(await page.locator("details:has-text('Why am I here?')").innerText(), /by way of/u);
    await page.getByRole("button", { name: "Back" }).click();
    assert.equal(await heading(page), first);
    const { places } = now();
    await page.locator("[data-step]").first().click();
    const { key } = await heard("step");
    assert.ok(places.some((place) => place.key === key && place.uri === "pathways/front-door.yaml" && place.line > 0));
    await page.getByRole("button", { name: "Start again" }).click();
    assert.match(await heading(page), /How does the case come in/u);
    await page.context().close();
  });

  it("shows a tool with its result while it is answered, and takes its answers along", async () => {
    const { page, now } = await openWalk(browser, "pathways/front-door.yaml");
    await page.locator("[data-act]").first().click();
    for (let asked = 0; asked < 40 && (await page.locator(".pg-form").count()) === 0; asked++) {
      await page.locator(".pg-walk__answers [data-act]").first().click();
    }
    const field = page.locator(".pg-form input[type=radio]:visible").first();
    await field.check();
    await page.locator(".pg-try").waitFor({ state: "visible" });
    const name = (await field.getAttribute("name")) ?? "";
    const value = await field.getAttribute("value");
    await page.getByRole("button", { name: /Hand it in/u }).click();
    const last = now().through?.answers.at(-1);
    assert.ok(last?.type === "tool");
    assert.equal(last.answers[name], value);
    await page.context().close();
  });

  it("keeps nothing for a restart but the document's address", async () => {
    const { page } = await openWalk(browser, "pathways/front-door.yaml");
    await page.locator("[data-act]").first().click();
    await page.locator(".pg-walk__answers [data-act]").first().click();
    assert.deepEqual(await page.evaluate("globalThis.keptState"), { uri: "pathways/front-door.yaml" });
    await page.context().close();
  });

  for (const theme of ["light", "dark", "contrast"] as readonly string[] as readonly Theme[]) {
    it(`shows axe no fault, ${theme}`, async () => {
      const { page } = await openWalk(browser, "pathways/front-door.yaml", { theme });
      assert.deepEqual(await faultsOf(page), []);
      await page.locator("[data-act]").first().click();
      assert.deepEqual(await faultsOf(page), []);
      await page.context().close();
    });
  }
});

describe("A walk-through that is saved", () => {
  it("begins from a scenario where its case ends, and becomes a scenario that passes", () => {
    const library = sampleLibrary();
    const walk = nextWalk(library, "scenarios/conference-again.yaml", undefined, undefined);
    assert.ok(walk?.through);
    assert.deepEqual(walk.through.pathway, "marac");
    assert.ok(walk.places.length > 3, "its steps were taken");
    const made = scenarioOfWalk(library, walk.through, "A case to keep");
    assert.ok(made && "path" in made, JSON.stringify(made));
    const after = changed(library, { [made.path]: made.text });
    assert.deepEqual(
      problemsOf(after.checked, made.path).filter(({ severity }) => severity === "error"),
      [],
    );
  });

  it("is refused with a name that is taken, or with anything of a person in it", () => {
    const library = sampleLibrary();
    const walk = nextWalk(library, "scenarios/conference-again.yaml", undefined, undefined);
    assert.ok(walk?.through);
    for (const [title, words] of [
      ["Front door", /no id that is free/u],
      ["The girl on 07911 123456", /mobile number/u],
    ] as const) {
      const made = scenarioOfWalk(library, walk.through, title);
      assert.ok(made && "refused" in made, title);
      assert.match(made.refused, words);
    }
  });

  it("is offered for pathways and scenarios alone", () => {
    const library = sampleLibrary();
    assert.equal(nextWalk(library, "tools/dash.yaml", undefined, undefined), undefined);
    assert.equal(nextWalk(library, "nowhere.yaml", undefined, undefined), undefined);
  });
});
