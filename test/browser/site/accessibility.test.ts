/** The pages in a real browser: nothing wider than a small screen, nothing hidden under the bar. */
import assert from "node:assert/strict";
import { sampleInBrowser } from "./sample-in-browser.ts";

describe("The website's pages in a browser", function () {
  this.timeout(400_000);
  const sample = sampleInBrowser();

  it("tell the strands of a pathway's steps apart by an edge of their own", async () => {
    const page = await sample.browser.page();
    await page.goto(sample.site.address("pathways/front-door.html"));
    const edges = await page.evaluate<readonly string[]>(
      `["everyone", "child", "non-abusive-parent", "person-who-harms"].map((strand) => {
        const { borderLeftColor, borderLeftStyle } = getComputedStyle(document.querySelector(".pg-step--" + strand));
        return borderLeftStyle + " " + borderLeftColor;
      })`,
    );
    assert.equal(new Set(edges).size, 4, edges.join());
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`draw pathways whose words stand out from what is behind them, ${colorScheme}`, async () => {
      const page = await sample.browser.page({ viewport: { width: 1280, height: 800 }, colorScheme });
      for (const path of ["pathways/front-door.html", "pathways/school-notification.html"]) {
        await page.goto(sample.site.address(path));
        const { seen, faint } = await page.evaluate<Contrast>(FAINT_WORDS);
        assert.ok(seen > 20, `${seen} words were looked at on ${path}`);
        assert.deepEqual(faint, []);
      }
      await page.evaluate(
        "document.querySelectorAll('.pg-picture text').forEach((one) => { one.style.fill = '#888' })",
      );
      assert.ok((await page.evaluate<Contrast>(FAINT_WORDS)).faint.length > 0);
      await page.context().close();
    });
  }

  it("are no wider than a screen of 320 pixels, and at four times the usual size", async () => {
    const page = await sample.browser.page({ viewport: { width: 320, height: 256 } });
    const wide: string[] = [];
    for (const path of sample.site.templates) {
      await page.goto(sample.site.address(path));
      const width = await page.evaluate<number>("document.documentElement.scrollWidth");
      if (width > 320) wide.push(`${path}: ${width}`);
    }
    assert.deepEqual(wide, []);
    await page.context().close();
  });

  it("never hide what has the focus under the bar that leaves, forwards and backwards", async () => {
    const page = await sample.browser.page({ viewport: { width: 360, height: 480 } });
    for (const path of ["guidance/first-response.html", "tools/severity-grid.html", "pathways/front-door.html"]) {
      await page.goto(sample.site.address(path));
      const hidden: string[] = [];
      const look = async (): Promise<void> => {
        const found = await page.evaluate<string>(COVERED);
        if (found !== "") hidden.push(found);
      };
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        await look();
      }
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Shift+Tab");
        await look();
      }
      assert.deepEqual(hidden, [], path);
    }
    await page.context().close();
  });

  it("give numbers to ring at least 44 pixels of height, and lead there from a telephone's first screen", async () => {
    const page = await sample.browser.page({ viewport: { width: 360, height: 640 }, hasTouch: true });
    await page.goto(sample.site.address("index.html"));
    const boxes = await page.evaluate<readonly { readonly top: number; readonly height: number }[]>(
      "[...document.querySelectorAll('main .pg-phone')].map((link) => link.getBoundingClientRect().toJSON())",
    );
    assert.ok(boxes.length >= 3);
    for (const { height } of boxes) assert.ok(height >= 44, `a number is ${height} pixels high`);
    for (const { top, height } of boxes.slice(0, 3))
      assert.ok(top + height <= 640, "a number is below the first screen");
    await page.context().close();
  });

  it("print without what only a screen needs, and with the day they were published", async () => {
    const page = await sample.browser.page();
    await page.goto(sample.site.address("tools/severity-grid.html"));
    await page.emulateMedia({ media: "print" });
    for (const part of [".pg-leave", ".pg-header nav", ".pg-skip", ".pg-footer__links"]) {
      assert.equal(await page.locator(part).first().isVisible(), false, part);
    }
    assert.match(await page.locator(".pg-print-only").innerText(), /published on 2 November 2026/u);
    await page.goto(sample.site.address("pathways/front-door.html"));
    assert.equal(await page.getByRole("link", { name: "Take it one step at a time" }).isVisible(), false);
    assert.ok((await page.pdf({ format: "A4", tagged: true })).length > 10_000);
    await page.context().close();
  });
});

interface Contrast {
  readonly seen: number;
  readonly faint: readonly string[];
}

/** The words of drawings whose contrast with the shape behind them is below 4.5 to 1; axe does not look into drawings. */
const FAINT_WORDS = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => {
    const linear = [r, g, b].map((value) => value / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const behind = (text) => {
    const box = text.getBoundingClientRect();
    const x = box.left + box.width / 2, y = box.top + box.height / 2;
    for (const one of document.elementsFromPoint(x, y)) {
      if (one.closest("text")) continue;
      const style = getComputedStyle(one);
      const colour = one instanceof SVGElement && one.tagName !== "svg" ? style.fill : style.backgroundColor;
      const [, , , alpha = 1] = channels(colour);
      if (colour !== "none" && channels(colour).length >= 3 && alpha > 0) return colour;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  let seen = 0;
  const faint = [];
  for (const text of document.querySelectorAll(".pg-picture text")) {
    text.scrollIntoView({ block: "center", inline: "center" });
    const box = text.getBoundingClientRect();
    if (box.width === 0) continue;
    seen += 1;
    const [a, b] = [getComputedStyle(text).fill, behind(text)].map((colour) => light(channels(colour)));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) faint.push(text.textContent.slice(0, 40) + " " + ratio.toFixed(2));
  }
  return { seen, faint };
})()`;

/** What has the focus, where the bar at the top covers all of it; else nothing. */
const COVERED = `(() => {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused.closest(".pg-leave")) return "";
  const bar = document.querySelector(".pg-leave").getBoundingClientRect();
  const box = focused.getBoundingClientRect();
  const covered = box.top < bar.bottom - 1 && box.bottom <= bar.bottom + 1;
  return covered || box.top > innerHeight || box.bottom < 0 ? focused.outerHTML.slice(0, 120) : "";
})()`;
