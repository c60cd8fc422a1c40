/** Proof in a real browser that the website asks nobody else for anything and keeps nothing, on a server and on a disk. */
import assert from "node:assert/strict";
import { sampleInBrowser } from "./sample-in-browser.ts";

const KEPT = `(async () => ({
  cookies: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
}))()`;

describe("The website's privacy", function () {
  this.timeout(400_000);
  const sample = sampleInBrowser();

  it("is kept on every page: no request to anybody else, no cookie, nothing stored, nothing stopped by its policy", async () => {
    const page = await sample.browser.page();
    const asked = new Set<string>();
    const complaints: string[] = [];
    page.on("request", (request) => void asked.add(new URL(request.url()).origin));
    page.on("console", (message) => void complaints.push(message.text()));
    page.on("pageerror", (error) => void complaints.push(error.message));
    for (const path of sample.site.templates) {
      await page.goto(sample.site.address(path));
      await page.keyboard.press("Shift");
    }
    assert.deepEqual(sample.browser.refused, []);
    assert.deepEqual([...asked], [new URL(sample.site.address("")).origin]);
    assert.deepEqual(complaints, []);
    assert.deepEqual(await page.evaluate(KEPT), { cookies: "", local: 0, session: 0, databases: 0, workers: 0 });
    assert.deepEqual(await page.context().cookies(), []);
    await page.context().close();
  });

  it("is the same from a disk, where style and script work too", async () => {
    const page = await sample.browser.page();
    const complaints: string[] = [];
    page.on("console", (message) => void complaints.push(message.text()));
    page.on("requestfailed", (request) => void complaints.push(request.url()));
    await page.goto(sample.site.file("index.html"));
    assert.equal(await page.evaluate("getComputedStyle(document.querySelector('.pg-leave')).position"), "sticky");
    await page.click("main a[href='pathways/victim-support.html']");
    await page.click("main .pg-steps a[href^='../tools/']");
    assert.equal(page.url().split("/").at(-2), "tools");
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it("lets no page take an answer: nothing typed stays, nothing is sent", async () => {
    const page = await sample.browser.page();
    await page.goto(sample.site.address("tools/severity-grid.html"));
    const boxes = page.locator("textarea, input[type=text]");
    assert.ok((await boxes.count()) > 0);
    await boxes.first().focus();
    await page.keyboard.type("a family");
    await page.keyboard.press("Enter");
    assert.equal(await boxes.first().inputValue(), "");
    assert.equal(page.url(), sample.site.address("tools/severity-grid.html"));
    await page.context().close();
  });

  it("tells a website that is linked to nothing about the page the reader was on", async () => {
    const page = await sample.browser.page();
    await page.goto(sample.site.address("guidance/first-response.html"));
    assert.equal(await page.evaluate("document.querySelector('meta[name=referrer]').content"), "no-referrer");
    const rels = await page.evaluate<readonly string[]>(
      "[...document.querySelectorAll(\"a[href^='http']\")].map((link) => link.rel)",
    );
    assert.ok(rels.length > 0);
    assert.deepEqual(new Set(rels), new Set(["noreferrer"]));
    await page.context().close();
  });
});
