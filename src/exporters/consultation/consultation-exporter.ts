/** Exports what is out for consultation as one Word document with numbered paragraphs and a sheet for the answers. */
import type { Exporter } from "../exporter.ts";
import { consulted } from "./consulted.ts";

/** The one file it makes. */
export const CONSULTATION_FILE = "consultation.docx";

export const consultationExporter: Exporter = {
  id: "consultation",
  title: "Consultation document",
  holds: ["prose", "conditions", "scores", "bands", "grids", "repeating-groups", "signatures", "help"],
  export: async (corpus, options) => {
    const documents = consulted(corpus, options);
    if (documents.length === 0) return { files: [], problems: [] };
    // Large, and needed by nobody who exports anything else.
    const { consultationFile } = await import("./consultation-file.ts");
    const problems = documents.flatMap(({ page }) => page.problems);
    return { files: [{ path: CONSULTATION_FILE, content: await consultationFile(documents, corpus) }], problems };
  },
};
