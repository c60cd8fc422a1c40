/** What a form says about itself beside its questions: whether it is in use, and whose wording it is. */
import type { FormTool } from "./form-tool.ts";

/** In the words of FHIR, which other targets use too: a draft is not for practice, `retired` is out of use. */
export function statusOf({ tool, library }: FormTool): "draft" | "active" | "retired" {
  if (tool.status === "superseded" || tool.status === "withdrawn") return "retired";
  return tool.status === "approved" && !library.invented ? "active" : "draft";
}

/** The owner, the owner's notice, the licence and the owner's own page; empty where the tool says nothing of them. */
export function copyright({ tool, wording }: FormTool): string {
  const { owner, licence, link } = tool.rights ?? {};
  return [owner && `Owner: ${owner}.`, wording?.copyright, licence?.trim(), link && `The owner's own page: ${link}`]
    .filter(Boolean)
    .join(" ");
}
