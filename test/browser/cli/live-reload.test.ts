/** The preview in a real browser: a page of the website loads itself again after a change, under its own strict policy. */
import assert from "node:assert/strict";
import { listen } from "../../../src/cli/listen.node.ts";
import { firstLibrary } from "../../../src/corpus/first-library.ts";
import { run } from "../../../src/cli/run.ts";
import { memoryWorld } from "../../cli/memory-world.ts";
import type { TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";

const CHAPTER = "lib/chapters/first-chapter.md";

describe("The preview in a browser", function () {
  this.timeout(120_000);
  let browser: TestBrowser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  it("shows a change by itself, and no complaint of the browser", async () => {
    const library = firstLibrary("town", "Our Town Partnership", "2027-11-02");
    const files = new Map(library.map(({ path, text }) => [`lib/${path}`, text]));
    let port = 0;
    const world = memoryWorld({ files });
    const ended = run(["serve", "lib"], {
      ...world,
      listen: async (wanted, answer) => {
        const server = await listen(wanted, answer);
        port = server.port;
        return server;
      },
    });
    while (port === 0) await new Promise((done) => setTimeout(done, 20));
    const page = await browser.page();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(`http://127.0.0.1:${String(port)}/guidance/first-chapter.html`);
    await page.getByText("First thing not to do.").waitFor();
    const text = files.get(CHAPTER) ?? "";
    world.files.set(CHAPTER, new TextEncoder().encode(text.replace("First thing not to do.", "Never do that.")));
    world.touch("chapters/first-chapter.md");
    await page.getByText("Never do that.").waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
    world.stop();
    assert.equal(await ended, 0);
  });
});
