/** Previews in a real browser: follow the cursor, lead back to the source, let a tool be tried, run nothing but themselves. */
import assert from "node:assert/strict";
import { sampleFiles } from "../../exporters/site/sample.ts";
import { changed, sampleLibrary } from "../../language/libraries.ts";
import type { TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";
import { faultsOf } from "../axe.ts";
import { openPreview } from "./opened-preview.ts";
import type { Theme } from "./themes.ts";

const CHAPTER = "chapters/first-response.md";
const PATHWAY = "pathways/front-door.yaml";
const TOOL = "tools/dash.yaml";
const GRID = "tools/severity-grid.yaml";

/** The line of the first place where words stand. */
const lineOf = (uri: string, words: string): number =>
  (sampleFiles()[uri] ?? "").slice(0, (sampleFiles()[uri] ?? "").indexOf(words)).split("\n").length - 1;

describe("A preview in a browser", function () {
  this.timeout(300_000);
  let browser: TestBrowser;

  before(async () => {
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
  });

  it("follows the cursor and leads back from any paragraph", async () => {
    const { page, show, send, heard } = await openPreview(browser);
    await show(sampleLibrary(), CHAPTER);
    const line = lineOf(CHAPTER, "## The child");
    assert.ok(line > 50);
    await send({ type: "cursor", line });
    const here = page.locator("main .pg-here");
    assert.match(await here.innerText(), /^The child/u);
    assert.ok(await page.evaluate("document.querySelector('main .pg-here').getBoundingClientRect().top < innerHeight"));
    await here.dblclick();
    assert.equal((await heard("reveal")).line, line);
    // Where it stands, because the driver would first scroll the page for a button that stays at its top.
    const button = await page.getByRole("button", { name: "Go to the text" }).boundingBox();
    await page.mouse.click((button?.x ?? 0) + 10, (button?.y ?? 0) + 10);
    assert.equal((await heard("reveal", 2)).line, line);
    await send({ type: "cursor", line: 0 });
    assert.equal(await page.evaluate("scrollY"), 0);
    await page.context().close();
  });

  it("leads from a pathway's box to its card and its source, by pointer and by keyboard", async () => {
    const { page, show, heard } = await openPreview(browser);
    await show(sampleLibrary(), PATHWAY);
    const box = page.locator("[data-step]:visible").nth(2);
    const step = (await box.getAttribute("data-step")) ?? "";
    await box.click();
    assert.equal((await heard("reveal")).line, lineOf(PATHWAY, `- id: ${step}\n`));
    assert.equal(await page.evaluate("document.activeElement.id"), step);
    await box.focus();
    await page.keyboard.press("Enter");
    await heard("reveal", 2);
    await page.context().close();
  });

  it("marks a problem on the box, in the card and in the list, which leads to the line", async () => {
    const { page, show, heard } = await openPreview(browser);
    const text = sampleFiles()[PATHWAY] ?? "";
    const broken = text.replace(/next: \[[a-z-]+/u, "next: [no-such-step");
    await show(changed(sampleLibrary(), { [PATHWAY]: broken }), PATHWAY);
    assert.equal(await page.locator(".pg-marked:visible").count(), 1);
    assert.match(await page.locator(".pg-remarks").first().innerText(), /no-such-step/u);
    await page.locator(".pg-problems button", { hasText: "no-such-step" }).first().click();
    const { line } = await heard("reveal");
    assert.match(broken.split("\n")[line] ?? "", /no-such-step/u);
    await page.context().close();
  });

  it("lets a tool be tried: what is asked, the range of the score, the band and what it leads to", async () => {
    const opened = await openPreview(browser);
    const { page, show, heard } = opened;
    await show(sampleLibrary(), TOOL);
    const result = page.getByRole("status");
    await result.getByText("No score").waitFor();
    assert.match(await page.locator(".pg-try").innerText(), /Invented answers, nothing is saved/u);
    assert.equal(await page.locator("#yes_count").isVisible(), false);
    await page.locator("#safe_to_complete").getByLabel("Yes").check();
    await page.locator("#yes_count input").waitFor();
    await page.locator("#yes_count input").fill("10");
    await page.locator("#not_known_count input").fill("8");
    await page.locator("#not_known_count input").blur();
    await result.getByText("Score: from 10 to 18").waitFor();
    await result.getByText("incomplete, at least").waitFor();
    await page.locator("#yes_count input").fill("20");
    await page.locator("#not_known_count input").fill("0");
    await page.locator("#not_known_count input").blur();
    await result.getByText("Score: 20").waitFor();
    await result.getByRole("link").first().click();
    await heard("open");
    assert.match(opened.followed[0]?.uri ?? "", /^pathways\//u);
    assert.deepEqual(await page.evaluate("globalThis.keptState"), { uri: TOOL });
    await page.getByRole("button", { name: "Start again" }).click();
    await result.getByText("No score").waitFor();
    await page.context().close();
  });

  it("keeps answers, focus and place while the text is changed", async () => {
    const { page, show } = await openPreview(browser);
    await show(sampleLibrary(), GRID);
    const cell = page.locator(".pg-grid input").nth(5);
    await cell.check();
    await page.evaluate("globalThis.cell = document.querySelectorAll('.pg-grid input')[5]; undefined");
    const before = await page.evaluate<number>("scrollY");
    const text = (sampleFiles()[GRID] ?? "").replace(/^title: .*$/mu, "title: Another title");
    await show(changed(sampleLibrary(), { [GRID]: text }), GRID);
    await page.getByRole("heading", { level: 1, name: "Another title" }).waitFor();
    assert.ok(await cell.isChecked());
    assert.ok(await page.evaluate("globalThis.cell.isConnected"), "the same box");
    assert.ok(await page.evaluate("globalThis.cell === document.activeElement"), "the focus");
    assert.ok(Math.abs((await page.evaluate<number>("scrollY")) - before) < 100);
    await page.context().close();
  });

  it("goes to other pages by asking the editor, and to addresses of the web not by itself", async () => {
    const opened = await openPreview(browser);
    const { page, show, heard } = opened;
    await show(sampleLibrary(), CHAPTER);
    await page.locator('main a[href^="../"]').first().click();
    await heard("open");
    assert.ok(sampleFiles()[opened.followed[0]?.uri ?? ""]);
    assert.equal(page.url(), "http://localhost/page");
    await page.getByRole("button", { name: "Share this preview" }).click();
    await heard("share");
    await page.context().close();
  });

  it("runs and fetches nothing that an author wrote", async () => {
    const { page, show, said } = await openPreview(browser);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.evaluate("addEventListener('securitypolicyviolation', () => { globalThis.violated = true; })");
    for (const [uri, text] of Object.entries(hostile)) {
      await show(changed(sampleLibrary(), { [uri]: text }), uri);
      for (const link of await page.locator(".pg-chapter a:visible").all()) await link.click();
      await page.locator("main").dblclick({ position: { x: 5, y: 5 } });
    }
    await page.waitForFunction("document.fonts.status === 'loaded'");
    assert.equal(await page.evaluate("globalThis.ran"), undefined);
    assert.equal(await page.evaluate("globalThis.violated"), undefined, "nothing even tried");
    assert.deepEqual(asked, []);
    assert.deepEqual(browser.refused, []);
    for (const message of said) if (message.type === "open") assert.doesNotMatch(message.href, /^[a-z]+:/iu);
    const left = await page.evaluate<number>(
      "document.querySelectorAll('main :is(script, iframe, object, embed, img, style, link, form, base, meta, foreignObject, use, animate, set), main [style], main [onclick], main [onload], main [onerror]').length",
    );
    assert.equal(left, 0);
    await page.context().close();
  });

  it("would not let a script run if one ever came through, and the test would see it", async () => {
    const { page } = await openPreview(browser);
    const violated = page.evaluate(
      "new Promise((done) => addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective)))",
    );
    await page.evaluate("document.querySelector('main').innerHTML = '<img src=x onerror=\"globalThis.ran = 1\">'");
    assert.match(String(await violated), /img-src|script-src/u);
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: 'globalThis.ran = 1' }))",
    );
    assert.equal(await page.evaluate("globalThis.ran"), undefined);
    await page.context().close();
  });

  for (const theme of ["light", "dark", "contrast", "contrast-light"] satisfies Theme[]) {
    it(`shows axe no fault in the theme ${theme}`, async () => {
      const { page, show, send } = await openPreview(browser, { theme });
      const text = (sampleFiles()[PATHWAY] ?? "").replace(/next: \[[a-z-]+/u, "next: [no-such-step");
      const faulty = changed(sampleLibrary(), { [PATHWAY]: text });
      for (const uri of [CHAPTER, PATHWAY, TOOL, GRID]) {
        await show(uri === PATHWAY ? faulty : sampleLibrary(), uri);
        await send({ type: "cursor", line: 120 });
        assert.deepEqual(await faultsOf(page), [], uri);
      }
      await page.context().close();
    });
  }

  it("is no wider than a narrow column beside the text, and at twice the usual size", async () => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 450, height: 400 },
    ]) {
      const { page, show } = await openPreview(browser, { viewport });
      for (const uri of [CHAPTER, PATHWAY, TOOL, GRID]) {
        await show(sampleLibrary(), uri);
        assert.ok((await page.evaluate<number>("document.documentElement.scrollWidth")) <= viewport.width, uri);
      }
      await page.context().close();
    }
  });
});

const header = (kind: string, id: string, title: string): string =>
  (sampleFiles()[kind === "guidance" ? CHAPTER : PATHWAY] ?? "")
    .replace(/^id: .*$/mu, `id: ${id}`)
    .replace(/^title: .*$/mu, `title: ${JSON.stringify(title)}`);

const EVIL = '"><img src=https://evil.example/x onerror=globalThis.ran=1><script>globalThis.ran=1</script>';

const hostile = {
  "chapters/hostile.md": `${header("guidance", "hostile", EVIL).split("\n---\n")[0] ?? ""}
---

# Words

<script>globalThis.ran = 1</script>

<style>main { background: url(https://evil.example/css) }</style>

<svg onload="globalThis.ran=1"><a href="javascript:globalThis.ran=1"><text>a</text></a></svg>

<iframe src="https://evil.example/frame"></iframe>

[run](command:workbench.action.terminal.new) [run too](javascript:globalThis.ran=1) [and](vscode://evil/x)
[data](data:text/html,<script>globalThis.ran=1</script>) [odd](JaVaScRiPt&colon;globalThis.ran=1)

![picture](https://evil.example/picture.png) ![svg](data:image/svg+xml,<svg/onload=globalThis.ran=1>)

<a href="https://evil.example" onclick="globalThis.ran=1" style="position:fixed;inset:0">over everything</a>

| a | b |
|---|---|
| <img src=x onerror=globalThis.ran=1> | [x](command:x) |
`,
  "pathways/hostile.yaml": header("pathway", "hostile-pathway", EVIL).replace(
    /^(\s+)title: (?!")(.*)$/gmu,
    (_, space: string) => `${space}title: ${JSON.stringify(EVIL.slice(0, 100))}`,
  ),
};
