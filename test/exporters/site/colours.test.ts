/** Which of a partnership's own colours the pages take over. */
import assert from "node:assert/strict";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { day, LEAST, night, readable } from "../../../src/exporters/site/look/colours.ts";
import { contrast } from "../../../src/exporters/site/look/contrast.ts";
import type { Files } from "./library.ts";
import { siteOf, small } from "./library.ts";

describe("The colours of the pages", () => {
  it("can be read, by day and by night", () => {
    assert.ok(readable(day));
    assert.ok(readable(night));
    for (const { paper, wash, ink, accent, child, parent, harms } of [day, night]) {
      for (const text of [ink, accent, child, parent, harms]) {
        for (const ground of [paper, wash]) assert.ok(contrast(text, ground) >= LEAST, `${text} on ${ground}`);
      }
    }
  });

  it("are compared by the formula of the guidelines", () => {
    assert.equal(contrast("#000000", "#ffffff"), 21);
    assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
    assert.equal(contrast("#ffffff", "#777777"), contrast("#777777", "#ffffff"));
  });
});

describe("Colours of a partnership", () => {
  const withColours = (colours: string): Files => ({
    ...small,
    "partnership.yaml": (small["partnership.yaml"] ?? "").replace("  feedback", `  colours: ${colours}\n  feedback`),
  });
  const styleOf = ({ files }: Exported) => String(files.find(({ path }) => path.endsWith(".css"))?.content);

  it("take over where they can be read", async () => {
    const site = await siteOf(withColours('{ accent: "#003078", visited: "#4c2c92" }'));
    assert.match(styleOf(site), /--pg-accent: #003078;/u);
    assert.deepEqual(site.problems, []);
  }).timeout(60_000);

  it("may be those of the strands, on screen by day and on paper; the night keeps its own", async () => {
    const site = await siteOf(withColours('{ child: "#004d40", parent: "#7a0026", harms: "#3d3d3d" }'));
    const style = styleOf(site);
    assert.deepEqual(site.problems, []);
    const beginning = (rule: string): string => style.slice(style.indexOf(rule)).split("}")[0] ?? "";
    const [byDay, byNight, onPaper] = [":root {", "prefers-color-scheme: dark", "@media print"].map(beginning);
    for (const own of ["--pg-child: #004d40;", "--pg-parent: #7a0026;", "--pg-harms: #3d3d3d;"]) {
      assert.ok(byDay?.includes(own), `${own} by day`);
      assert.ok(onPaper?.includes(own), `${own} on paper`);
      assert.ok(!byNight?.includes(own), `${own} by night`);
    }
  }).timeout(60_000);

  it("of strands are refused where the title of a lane could not be read, and only those", async () => {
    const files = withColours('{ child: "#004d40", parent: "#e0a0c0", harms: "#999999" }');
    const site = await siteOf(files);
    const settings = files["partnership.yaml"] ?? "";
    assert.match(styleOf(site), /--pg-child: #004d40;/u);
    assert.doesNotMatch(styleOf(site), /#e0a0c0|#999999/u);
    const marked = site.problems.map(({ code, span }) => [code, settings.slice(span.start, span.end)]);
    assert.deepEqual(marked, [
      ["too-little-contrast", '"#e0a0c0"'],
      ["too-little-contrast", '"#999999"'],
    ]);
  }).timeout(60_000);

  it("are refused below the contrast of 4.5, and marked in the settings", async () => {
    const files = withColours('{ accent: "#8bc4f0", wash: "#777777" }');
    const site = await siteOf(files);
    assert.doesNotMatch(styleOf(site), /#8bc4f0|#777777/u);
    const settings = files["partnership.yaml"] ?? "";
    const marked = site.problems.map(({ code, span }) => [code, settings.slice(span.start, span.end)]);
    assert.deepEqual(marked, [
      ["too-little-contrast", '"#777777"'],
      ["too-little-contrast", '"#8bc4f0"'],
    ]);
  }).timeout(60_000);
});
