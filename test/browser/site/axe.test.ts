/** Axe finds no fault in the website: on a page of each sort, and on every page that shows an element where no other does. */
import assert from "node:assert/strict";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { previewStyle } from "../../../src/exporters/site/look/preview-style.ts";
import { comparison } from "../../../src/language/compare/comparison.ts";
import type { FromComparison, ToComparison } from "../../../src/webview/comparison-message.ts";
import { sampleFiles, sampleSite } from "../../exporters/site/sample.ts";
import { versionedSite } from "../../exporters/site/versioned.ts";
import { openBrowser } from "../../host/browser.ts";
import type { TestBrowser } from "../../host/browser.ts";
import { sampleLibrary } from "../../language/libraries.ts";
import { faultsOf } from "../axe.ts";
import { openPage } from "../preview/opened-page.ts";
import { serve } from "./served-site.ts";
import { SORTS } from "./sorts.ts";
import { telling } from "./surroundings.ts";

const SCREENS = [
  ["on a wide screen by day", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
  ["on a telephone by night", { viewport: { width: 360, height: 640 }, colorScheme: "dark" }],
] as const;

const SITES: readonly (readonly [string, () => Promise<Exported>, readonly string[]])[] = [
  ["the sample library for practitioners", () => sampleSite("practitioner"), SORTS],
  ["the sample library for the public", () => sampleSite("public"), ["index.html"]],
  [
    "a library with versions",
    () => versionedSite(),
    ["versions/first.html", "versions/first/1.0.0.html", "changes.html"],
  ],
  ["a library as it was on a day", () => versionedSite(true), ["index.html"]],
];

describe("Axe", function () {
  this.timeout(600_000);
  let browser: TestBrowser;

  before(async () => {
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
  });

  for (const [name, options] of SCREENS) {
    for (const [library, made, first] of SITES) {
      it(`finds no fault in the website of ${library} ${name}`, async () => {
        const exported = await made();
        const site = await serve(exported);
        const page = await browser.page(options);
        const faults: string[] = [];
        for (const path of telling(exported.files, first)) {
          await page.goto(site.address(path));
          faults.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`));
        }
        assert.deepEqual(faults, []);
        await page.context().close();
        await site.close();
      });
    }
  }

  it("finds no fault in a library beside itself as it was", async () => {
    const uri = "pathways/school-notification.yaml";
    const was = (sampleFiles()[uri] ?? "").replace(
      'in ("yes", "not_known")\n        to: make-safe',
      '= "yes"\n        to: make-safe',
    );
    const { main } = await comparison(sampleLibrary(), [{ uri, text: was }], "the version in force");
    const { page, send } = await openPage<ToComparison, FromComparison>(browser, "comparison.ts", {}, () => undefined);
    await send({ type: "show", main, style: previewStyle });
    assert.equal(await page.locator(".pg-picture").count(), 2);
    const ids = await page.evaluate<readonly string[]>("[...document.querySelectorAll('[id]')].map(({ id }) => id)");
    assert.equal(new Set(ids).size, ids.length, "an id is there twice");
    assert.deepEqual(await faultsOf(page), []);
    await page.context().close();
  });

  it("would find a fault that is there", async () => {
    const site = await serve(await versionedSite());
    const page = await browser.page();
    await page.goto(site.address("index.html"));
    await page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<button></button>')");
    assert.match((await faultsOf(page)).join(), /^button-name/u);
    await page.context().close();
    await site.close();
  });
});
