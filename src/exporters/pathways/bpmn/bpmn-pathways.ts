/** The BPMN exporter: one BPMN 2.0 file, with its layout, for each pathway of the library. */
import type { Exporter, ExportFile } from "../../exporter.ts";
import { exportedPathways } from "../exported-pathway.ts";
import { bpmnLosses } from "./losses.ts";
import { place } from "./placed.ts";
import { planOf } from "./plan.ts";

export const bpmnPathways: Exporter = {
  id: "pathways/bpmn",
  title: "Pathways as BPMN 2.0",
  holds: ["conditions"],
  export: async (corpus) => {
    const exported = exportedPathways(corpus);
    const { bpmnText } = await import("./bpmn-text.ts");
    const files: ExportFile[] = [];
    for (const one of exported) {
      const plan = planOf(one);
      files.push({ path: `${one.pathway.id}.bpmn`, content: await bpmnText(one, plan, await place(plan)) });
    }
    return { files: inOrder(files), problems: exported.flatMap(bpmnLosses) };
  },
};

function inOrder(files: readonly ExportFile[]): readonly ExportFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
