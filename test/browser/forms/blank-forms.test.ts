/** Blank forms in a real browser: no fault axe can find by day, by night and on a telephone; nothing runs or is fetched. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { blankForms } from "../../../src/exporters/forms/blank/blank-forms.ts";
import { corpusOf, fixture, sampleSources } from "../../exporters/forms/forms-of.ts";
import type { TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";

const axe = readFileSync(createRequire(new URL("../../host/", import.meta.url)).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe("Blank forms in a browser", function () {
  this.timeout(300_000);
  let browser: TestBrowser;
  let forms: ReadonlyMap<string, string>;

  before(async () => {
    browser = await openBrowser();
    const sources = [...(await sampleSources()), await fixture("everything")];
    const { files } = await blankForms.export(corpusOf(sources), { tier: "internal" });
    forms = new Map(files.map(({ path, content }) => [path, content as string]));
  });

  after(async () => {
    await browser.close();
  });

  for (const [name, options] of [
    ["on a wide screen by day", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
    ["on a telephone by night", { viewport: { width: 360, height: 640 }, colorScheme: "dark" }],
  ] as const) {
    for (const path of ["everything.html", "severity-grid.html", "dash.html", "working-agreement.html"]) {
      it(`show axe no fault in ${path} ${name}`, async () => {
        const page = await browser.page(options);
        await page.setContent(forms.get(path) ?? "");
        await page.evaluate(axe);
        const { violations } = await page.evaluate<AxeResult>(
          `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ["violations"] })`,
        );
        const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        assert.deepEqual(faults, []);
        await page.context().close();
      });
    }
  }

  it("run nothing that an author wrote, and show it exactly", async () => {
    const base = await fixture("everything");
    const label = `<img src=x onerror="document.title='run'"> <script>document.title='run'</script> "quoted" & 'more'`;
    const text = base.text.replace("label: Was the adult seen alone?", `label: ${JSON.stringify(label)}`);
    const sources = [
      ...(await sampleSources()).filter((one) => one.text.startsWith("kind: partnership")),
      { ...base, text },
    ];
    const { files } = await blankForms.export(corpusOf(sources), { tier: "internal" });
    const page = await browser.page();
    await page.setContent(files[0]?.content as string);
    assert.match(await page.evaluate<string>("document.title"), /^Everything a tool can hold/u);
    const legends = await page.evaluate<readonly string[]>(
      "[...document.querySelectorAll('legend')].map((one) => one.firstChild.textContent)",
    );
    assert.ok(legends.includes(label), legends.join("\n"));
    await page.context().close();
  });

  it("print on white paper with every answer to tick", async () => {
    const page = await browser.page({ colorScheme: "dark" });
    await page.setContent(forms.get("severity-grid.html") ?? "");
    await page.emulateMedia({ media: "print" });
    const paper = await page.evaluate<string>("getComputedStyle(document.body).getPropertyValue('--pg-paper').trim()");
    assert.equal(paper, "#ffffff");
    const boxes = await page.evaluate<number>("document.querySelectorAll('input[type=radio]').length");
    assert.ok(boxes > 40, String(boxes));
    await page.context().close();
  });
});
