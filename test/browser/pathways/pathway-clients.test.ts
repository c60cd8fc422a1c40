import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { ExportFile } from "../../../src/exporters/exporter.ts";
import { bpmnPathways } from "../../../src/exporters/pathways/bpmn/bpmn-pathways.ts";
import { mermaidPathways } from "../../../src/exporters/pathways/mermaid/mermaid-pathways.ts";
import { svgPathways } from "../../../src/exporters/pathways/svg/svg-pathways.ts";
import { exportSample } from "../../exporters/pathways/pathway-files.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";

interface BpmnWindow {
  readonly BpmnJS: new (options: { container: string }) => {
    importXML(xml: string): Promise<{ warnings: readonly { message: string }[] }>;
    get(name: "elementRegistry"): { getAll(): readonly { id: string; type: string }[] };
    destroy(): void;
  };
}

interface MermaidWindow {
  readonly mermaid: {
    initialize(settings: object): void;
    render(id: string, text: string): Promise<{ svg: string }>;
  };
}

const clients = new URL("../../clients/node_modules/", import.meta.url);
const client = (path: string): string => fileURLToPath(new URL(path, clients));

describe("exported pathways in the programs they are made for", function () {
  this.timeout(600_000);
  let browser: TestBrowser;
  let bpmn: readonly ExportFile[];
  let mermaid: readonly ExportFile[];

  before(async () => {
    browser = await openBrowser();
    ({ files: bpmn } = await exportSample(bpmnPathways));
    ({ files: mermaid } = await exportSample(mermaidPathways));
  });

  after(async () => {
    await browser.close();
  });

  async function pageWith(script: string): Promise<Page> {
    const page = await browser.page();
    await page.setContent(
      '<!doctype html><html lang="en"><body><div id="canvas" style="height: 900px"></div></body></html>',
    );
    await page.addScriptTag({ path: client(script) });
    return page;
  }

  it("draws every pathway in bpmn-js, with nothing left out and nothing to warn of", async () => {
    const page = await pageWith("bpmn-js/dist/bpmn-viewer.production.min.js");
    for (const { path, content } of bpmn) {
      const { warnings, drawn } = await page.evaluate(async (xml) => {
        const { BpmnJS } = globalThis as unknown as BpmnWindow;
        const viewer = new BpmnJS({ container: "#canvas" });
        const read = await viewer.importXML(xml);
        const all = viewer.get("elementRegistry").getAll();
        viewer.destroy();
        return { warnings: read.warnings.map(({ message }) => message), drawn: all.map(({ id }) => id) };
      }, content as string);
      assert.deepEqual(warnings, [], path);
      const ids = [
        ...(content as string).matchAll(
          /<bpmn:(?!documentation|process|definitions|category|message)\w+ id="([^"]+)"/gu,
        ),
      ];
      const parts = ids.map(([, id = ""]) => id).filter((id) => !id.endsWith("_message"));
      assert.deepEqual(
        parts.filter((id) => !drawn.includes(id)),
        [],
        path,
      );
    }
  });

  it("would be told of a drawing with a part missing", async () => {
    const page = await pageWith("bpmn-js/dist/bpmn-viewer.production.min.js");
    const broken = (bpmn[0]?.content as string).replace(/sourceRef="[^"]+"/u, 'sourceRef="nobody"');
    const told = await page.evaluate(async (xml) => {
      const { BpmnJS } = globalThis as unknown as BpmnWindow;
      return (await new BpmnJS({ container: "#canvas" }).importXML(xml)).warnings.length;
    }, broken);
    assert.ok(told > 0);
  });

  it("draws every pathway in Mermaid, each step with its words", async () => {
    const page = await pageWith("mermaid/dist/mermaid.min.js");
    for (const { path, content } of mermaid) {
      const shown = await page.evaluate(async (text) => {
        const { mermaid } = globalThis as unknown as MermaidWindow;
        mermaid.initialize({ startOnLoad: false, maxEdges: 2000 });
        const { svg } = await mermaid.render("drawing", text);
        const holder = document.createElement("div");
        holder.innerHTML = svg;
        return [...holder.querySelectorAll(".node .nodeLabel")].map((label) => label.textContent);
      }, content as string);
      const nodes = (content as string).split("\n").filter((line) => /^ {2,4}(step|start)_\w+[[({>]/u.test(line));
      assert.equal(shown.length, nodes.length, path);
      assert.ok(
        shown.every((words) => words.trim() !== "" && !words.includes("Unsupported") && !/#\d+;/u.test(words)),
        `${path}: ${shown.join(" | ")}`,
      );
    }
  });

  it("has drawings that a browser reads without a fault", async () => {
    const page = await browser.page();
    const { files } = await exportSample(svgPathways);
    for (const { path, content } of files) {
      const fault = await page.evaluate((text) => {
        const read = new DOMParser().parseFromString(text, "image/svg+xml");
        return (
          read.querySelector("parsererror")?.textContent ??
          (read.querySelector("a .pg-box, a rect, a path") ? "" : "empty")
        );
      }, content as string);
      assert.equal(fault, "", path);
    }
  });
});
