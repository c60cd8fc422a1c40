/** The sorts of pages that a search can be kept to. */
import type { KindName } from "../../../kinds/kind.ts";

const SORTS: Readonly<Partial<Record<KindName, string>>> = {
  guidance: "Guidance",
  pathway: "Pathways",
  tool: "Tools",
  directory: "People and services",
  protocol: "Protocols",
  glossary: "Words",
  sources: "Law and time limits",
  levels: "Levels of need",
  training: "Training",
  scenario: "Scenarios",
};

/** Documents about how well the partnership does, and pages of the site itself. */
const OTHER = "Everything else";

export function sortOf(kind: KindName | undefined): string {
  return (kind && SORTS[kind]) ?? OTHER;
}

/** In the order in which they are offered. */
export const sorts: readonly string[] = [...Object.values(SORTS), OTHER];
