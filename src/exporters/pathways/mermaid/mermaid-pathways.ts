/** The Mermaid exporter: one flowchart as text for each pathway of the library. */
import type { Exporter } from "../../exporter.ts";
import { drawingLosses } from "../drawing-losses.ts";
import { exportedPathways } from "../exported-pathway.ts";
import { mermaidText } from "./mermaid-text.ts";

export const mermaidPathways: Exporter = {
  id: "pathways/mermaid",
  title: "Pathways as Mermaid",
  holds: [],
  export: (corpus) => {
    const exported = exportedPathways(corpus);
    const files = exported.map((one) => ({ path: `${one.pathway.id}.mmd`, content: mermaidText(one) }));
    return Promise.resolve({
      files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
      problems: exported.flatMap((one) => drawingLosses(one, "The Mermaid diagram")),
    });
  },
};
