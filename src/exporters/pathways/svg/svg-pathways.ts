/** The SVG exporter: one drawing for each pathway of the library, for documents and slides. */
import type { Exporter, ExportFile } from "../../exporter.ts";
import { drawingLosses } from "../drawing-losses.ts";
import { exportedPathways } from "../exported-pathway.ts";
import { pathwaySheet } from "./pathway-sheet.ts";

export const svgPathways: Exporter = {
  id: "pathways/svg",
  title: "Pathways as SVG",
  holds: [],
  export: async (corpus) => {
    const exported = exportedPathways(corpus);
    const files: ExportFile[] = [];
    for (const { pathway, caution, titles } of exported) {
      files.push({ path: `${pathway.id}.svg`, content: await pathwaySheet(pathway, { note: caution, titles }) });
    }
    return {
      files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
      problems: exported.flatMap((one) => drawingLosses(one, "The drawing")),
    };
  },
};
