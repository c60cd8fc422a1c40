import assert from "node:assert/strict";
import { mermaidPathways } from "../../../src/exporters/pathways/mermaid/mermaid-pathways.ts";
import { svgPathways } from "../../../src/exporters/pathways/svg/svg-pathways.ts";
import { small, textOf } from "../site/library.ts";
import { exportSmall } from "./pathway-files.ts";

const door = small["pathways/door.yaml"] ?? "";

describe("pathways as Mermaid and SVG", () => {
  it("writes steps, answers and strands as a flowchart", async () => {
    assert.equal(
      textOf(await exportSmall(mermaidPathways), "door.mmd"),
      `---
title: "Title of door (Invented example, not approved for practice)"
---
flowchart TD
  start_told(["Somebody told us"])
  start_repeat_incident(["When it happens again"])
  step_decide{"1 – Danger now?"}
  subgraph strand_0["Child"]
    step_protect["2 – Protect"]
    step_protected((("3 – Protected")))
  end
  subgraph strand_1["Non-abusive parent"]
    step_supported((("4 – Supported")))
  end
  start_told --> step_decide
  start_repeat_incident --> step_decide
  step_decide -->|"Yes, or not known"| step_protect
  step_decide -->|"No"| step_supported
  step_protect --> step_protected
  step_protect --> step_supported
`,
    );
  });

  it("keeps an author's words from being read as Mermaid", async () => {
    const hostile = door.replace("title: Protect\n", `title: 'end "] --> x; <b>&#35;\`'\n`);
    const text = textOf(await exportSmall(mermaidPathways, { "pathways/door.yaml": hostile }), "door.mmd");
    assert.match(text, /step_protect\["2 – end #34;\] --#62; x#59; #60;b#62;#38;#35;35#59;#96;"\]/u);
  });

  it("draws with the pathway's name and a word of caution, and points at nothing that is not there", async () => {
    const text = textOf(await exportSmall(svgPathways), "door.svg");
    assert.match(
      text,
      /<text [^>]*>Title of door<\/text><text [^>]*>Invented example, not approved for practice<\/text>/u,
    );
    assert.doesNotMatch(text, /href/u);
  });

  it("says at the list of steps what a picture leaves out", async () => {
    for (const exporter of [mermaidPathways, svgPathways]) {
      const { problems } = await exportSmall(exporter);
      assert.deepEqual(
        problems.map(({ code, span }) => [code, door.slice(span.start, span.end)]),
        [["pathway-loss", "steps"]],
      );
    }
  });
});
