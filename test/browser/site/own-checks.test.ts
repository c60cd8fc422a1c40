/** What axe does not look at: narrow screens, bigger and wider set text, the way by keyboard, targets; each check proved by a fault. */
import assert from "node:assert/strict";
import type { Page } from "../../host/browser.ts";
import { cutOff, DOUBLED, lostOnTheWay, restyle, SPACED, tooSmall, tooWide } from "./own-checks.ts";
import { sampleInBrowser } from "./sample-in-browser.ts";
import { SORTS } from "./sorts.ts";

const WAYS = ["index.html", "guidance/first-response.html", "tools/severity-grid.html", "search.html"];

describe("A page of the website", function () {
  this.timeout(400_000);
  const sample = sampleInBrowser();
  let page: Page;

  afterEach(async () => {
    await page.context().close();
  });

  /** The faults that a check finds in these pages, each with its path. */
  async function faultsIn(
    paths: readonly string[],
    check: (page: Page) => Promise<readonly string[]>,
    css?: string,
  ): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(sample.site.address(path));
      if (css !== undefined) await restyle(page, css);
      faults.push(...(await check(page)).map((fault) => `${path} ${fault}`));
    }
    return faults;
  }

  const fits = async (one: Page): Promise<readonly string[]> => [...(await tooWide(one)), ...(await cutOff(one))];

  for (const [name, width, css] of [
    ["at 320 pixels, which is four times the usual size", 320, undefined],
    ["at twice the usual size", 640, undefined],
    ["with text alone twice as big", 1280, DOUBLED],
    ["with text spaced out, on a telephone", 360, SPACED],
    ["with text spaced out, on a wide screen", 1280, SPACED],
  ] as const) {
    it(`is no wider than the screen and cuts off nothing ${name}`, async () => {
      page = await sample.browser.page({ viewport: { width, height: 640 } });
      assert.deepEqual(await faultsIn(SORTS, fits, css), []);
    });
  }

  it("is found too wide, or cut off, where it is", async () => {
    page = await sample.browser.page({ viewport: { width: 320, height: 640 } });
    assert.match((await faultsIn(["help.html"], tooWide, "main p { width: 30rem }")).join(), /pixels too wide: /u);
    const short = "main p { height: 1.5em; overflow: hidden }";
    assert.ok((await faultsIn(["help.html"], cutOff, short)).length > 0);
    assert.ok((await faultsIn(["help.html"], cutOff, "main p { height: 1.5em }")).length > 0);
  });

  it("has nothing to hit that is smaller than a fingertip and close to something else", async () => {
    for (const width of [360, 1280]) {
      page = await sample.browser.page({ viewport: { width, height: 640 } });
      assert.deepEqual(await faultsIn(SORTS, tooSmall), [], String(width));
    }
    const close =
      "nav li { margin: 0; padding: 0; line-height: 1 } nav a { padding: 0; min-height: 0; line-height: 1; font-size: 12px }";
    assert.ok((await faultsIn(["guidance/first-response.html"], tooSmall, close)).length > 0);
  });

  it("is gone through by keyboard in the order in which it is read and seen, never out of sight", async () => {
    page = await sample.browser.page({ viewport: { width: 360, height: 480 } });
    assert.deepEqual(await faultsIn(WAYS, lostOnTheWay), []);
  });

  it("is found out of order, hidden or without a ring by keyboard, where it is", async () => {
    page = await sample.browser.page({ viewport: { width: 360, height: 480 } });
    const found = async (css: string): Promise<string> =>
      (await faultsIn(["index.html"], lostOnTheWay, css)).join("\n");
    assert.match(
      await found("*:focus, *:focus-visible { outline: none !important; box-shadow: none !important }"),
      /no ring/u,
    );
    assert.match(await found(".pg-leave { min-height: 470px }"), /hidden/u);
    assert.match(await found("main ul { display: flex; flex-direction: column-reverse }"), /seen above/u);
    const jump = (one: Page): Promise<readonly string[]> =>
      one.evaluate("document.querySelector('footer a').tabIndex = 5").then(() => lostOnTheWay(one));
    assert.match((await faultsIn(["index.html"], jump)).join("\n"), /read before/u);
  });
});
