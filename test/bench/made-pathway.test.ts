/** What the bench measures is a pathway of the size it says, verified to its ends, and its plot shows every figure. */
import assert from "node:assert/strict";
import { SaxesParser } from "saxes";
import { verifyPathway } from "../../src/pathways/verify/verify-pathway.ts";
import { growthPage, growthPlot } from "./growth-plot.ts";
import { madePathway } from "./made-pathway.ts";

describe("The pathway that the bench makes", () => {
  it("has as many steps and tools as it says, all of them come to, and no gaps", () => {
    const around = madePathway(300, 8);
    const steps = around.pathway("made")?.steps ?? [];
    assert.equal(steps.length, 300);
    assert.equal(new Set(steps.flatMap((step) => ("tool" in step ? [step.tool] : []))).size, 8);
    const found = verifyPathway(around, "made");
    assert.deepEqual(found?.notAnswered, []);
    assert.deepEqual(
      found.failures.map(({ code, key }) => `${code} ${key}`),
      [],
    );
    assert.ok(found.size.states >= 300);
  }).timeout(60_000);
});

describe("The page and the plot of the bench", () => {
  const measured = [
    { steps: 100, states: 120, milliseconds: 80 },
    { steps: 300, states: 370, milliseconds: 400 },
  ];
  const goal = { steps: 300, milliseconds: 2000 };

  it("have every figure, the day and the machine", () => {
    const page = growthPage(measured, { day: "2026-11-26", machine: "a machine", tools: 8, goal });
    assert.match(page, /Measured on 2026-11-26 with a machine/u);
    for (const { steps, milliseconds } of measured)
      assert.match(page, new RegExp(`\\| +${steps} \\| .* ${milliseconds} \\|`, "u"));
    const circles: number[] = [];
    const parser = new SaxesParser();
    parser.on("error", (fault) => {
      throw fault;
    });
    parser.on("opentag", ({ name, attributes }) => {
      if (name === "circle") circles.push(Number(attributes["cy"]));
    });
    parser.write(growthPlot(measured, goal)).close();
    assert.equal(circles.length, 2);
    assert.ok((circles[0] ?? 0) > (circles[1] ?? 0), "what takes longer stands higher");
  });
});
