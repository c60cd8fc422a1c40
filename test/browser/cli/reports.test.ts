/** The reports for meetings in a real browser: from a disk, on paper and small screens, by day and by night. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeHost } from "../../../src/cli/node-host.node.ts";
import { run } from "../../../src/cli/run.ts";
import { memoryWorld } from "../../cli/memory-world.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";

const axe = readFileSync(createRequire(new URL("../../host/", import.meta.url)).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const command of ["check", "coverage"])
  describe(`The page that ${command} makes in a browser`, function () {
    this.timeout(120_000);
    let browser: TestBrowser;
    let folder = "";
    let address = "";

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), "practice-guidance-"));
      const library = join(import.meta.dirname, command === "check" ? "../../fixtures/faulty" : "../../../guidance");
      const world = { ...memoryWorld(), hostAt: () => nodeHost(library) };
      await run([command, "library", "--format", "html"], world);
      const file = join(folder, "review.html");
      writeFileSync(file, world.said.stdout);
      address = pathToFileURL(file).href;
      browser = await openBrowser();
    });
    after(async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    });

    for (const [name, options] of [
      ["on a wide screen by day", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
      ["on a telephone by night", { viewport: { width: 360, height: 640 }, colorScheme: "dark" }],
    ] as const) {
      it(`shows axe no fault ${name}`, async () => {
        const page = await browser.page(options);
        await page.goto(address);
        await page.evaluate(axe);
        const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
          `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ["violations"] })`,
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`),
          [],
        );
        await page.context().close();
      });
    }

    it("has its style by its own policy, asks for nothing and is no wider than a small screen", async () => {
      const page = await browser.page({ viewport: { width: 320, height: 256 } });
      const complaints = noting(page);
      await page.goto(address);
      assert.equal(await page.evaluate("getComputedStyle(document.body).marginTop"), "0px");
      assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 320);
      assert.deepEqual(complaints, []);
      assert.deepEqual(browser.refused, []);
      await page.context().close();
    });
  });

function noting(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (fault) => complaints.push(fault.message));
  return complaints;
}
