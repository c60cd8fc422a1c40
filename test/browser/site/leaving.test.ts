/** Leaving the site in a real browser: by pointer, by keyboard, without script, and what Back still reaches. */
import assert from "node:assert/strict";
import type { Page, TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";
import type { ServedSite } from "./served-site.ts";
import { sampleInBrowser } from "./sample-in-browser.ts";
import { serveSample } from "./served-site.ts";

const FIRST = "guidance/first-response.html";
const SECOND = "help.html";

describe("Leaving the website", function () {
  this.timeout(400_000);
  const sample = sampleInBrowser();
  let page: Page;

  afterEach(async () => {
    await page.context().close();
  });

  async function visit(options?: Parameters<TestBrowser["page"]>[0]): Promise<void> {
    page = await sample.browser.page(options);
    await page.goto(sample.site.address(FIRST));
    await page.goto(sample.site.address(SECOND));
  }

  const arrived = () => page.waitForURL(sample.site.elsewhere);

  it("is the first thing the keyboard reaches", async () => {
    await visit();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate("document.activeElement.textContent.trim()"), "Leave this site");
    await page.keyboard.press("Enter");
    await arrived();
  });

  it("blanks the page and its title before the other page has come", async () => {
    await visit();
    const seen = await page.evaluate<readonly [string, number]>(
      "(document.getElementById('pg-leave').click(), [document.title, document.body.getBoundingClientRect().height])",
    );
    assert.deepEqual(seen, ["", 0]);
    await arrived();
  });

  it("takes the page it leaves out of the way back, and nothing else", async () => {
    await visit();
    await page.click("#pg-leave");
    await arrived();
    await page.goBack();
    assert.equal(page.url(), sample.site.address(FIRST));
  });

  it("works by Shift three times", async () => {
    await visit();
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Shift");
    await arrived();
    await page.goBack();
    assert.equal(page.url(), sample.site.address(FIRST));
  });

  it("is not set off by capital letters", async () => {
    await visit();
    for (const key of ["Shift+A", "Shift+B", "Shift+C", "Shift", "Shift+D", "Shift", "Shift"])
      await page.keyboard.press(key);
    await page.waitForTimeout(500);
    assert.equal(page.url(), sample.site.address(SECOND));
  });

  it("works without script, as a plain link, and then Back reaches the page", async () => {
    await visit({ javaScriptEnabled: false });
    await page.click("#pg-leave");
    await arrived();
    await page.goBack();
    assert.equal(page.url(), sample.site.address(SECOND));
    await page.waitForSelector("h1");
  });

  it("works from the disk too", async () => {
    page = await sample.browser.page();
    await page.goto(sample.site.file(FIRST));
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Shift");
    await arrived();
  });

  it("stays in view at the top of the screen, however far the page is scrolled", async () => {
    await visit({ viewport: { width: 360, height: 640 } });
    await page.goto(sample.site.address("pathways/front-door.html"));
    await page.evaluate("scrollTo(0, 20000)");
    const box = await page.locator("#pg-leave").boundingBox();
    assert.ok(box && box.y >= 0 && box.y < 20 && box.height >= 44);
  });

  it("is explained as it is: what earlier pages and without script remain is said on the safety page", async () => {
    await visit();
    await page.goto(sample.site.address("staying-safe-online.html"));
    const words = await page.locator("main").innerText();
    assert.match(
      words,
      /Pages of this site that you read before the last one may still be reached with the Back button\./u,
    );
    assert.match(words, /All of them stay in the browser's history\./u);
    assert.match(words, /without its small program.*Back/su);
  });
});

describe("A visit of three public pages", function () {
  this.timeout(400_000);
  let browser: TestBrowser;
  let site: ServedSite;

  before(async () => {
    site = await serveSample("public");
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Comes from elsewhere, opens the first page, and follows two links. */
  async function visited(options?: Parameters<TestBrowser["page"]>[0]): Promise<Page> {
    const page = await browser.page(options);
    await page.goto(`${site.elsewhere}?before`);
    await page.goto(site.address("index.html"));
    await page.click("main a[href='guidance/for-parents.html']");
    await page.waitForURL(site.address("guidance/for-parents.html"));
    await page.click(".pg-footer__links a[href$='staying-safe-online.html']");
    await page.waitForURL(site.address("staying-safe-online.html"));
    return page;
  }

  it("leaves nothing of the site on the way back, once it is left, and says so", async () => {
    const page = await visited();
    assert.match(await page.locator("main").innerText(), /so the Back button leads out of the site at once/u);
    await page.click("#pg-leave");
    await page.waitForURL(site.elsewhere);
    await page.goBack();
    assert.equal(page.url(), `${site.elsewhere}?before`);
    await page.context().close();
  });

  it("leads Back out of the site from its last page too", async () => {
    const page = await visited();
    await page.goBack();
    assert.equal(page.url(), `${site.elsewhere}?before`);
    await page.context().close();
  });

  it("keeps every page on the way back without script, as the safety page says", async () => {
    const page = await visited({ javaScriptEnabled: false });
    assert.match(await page.locator("main").innerText(), /Without its small program.*can still be reached/su);
    await page.click("#pg-leave");
    await page.waitForURL(site.elsewhere);
    const reached: string[] = [];
    for (let steps = 0; steps < 3; steps++) {
      await page.goBack();
      reached.push(page.url());
    }
    assert.deepEqual(reached, [
      site.address("staying-safe-online.html"),
      site.address("guidance/for-parents.html"),
      site.address("index.html"),
    ]);
    await page.context().close();
  });
});
