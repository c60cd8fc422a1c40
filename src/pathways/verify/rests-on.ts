/** What a proof rests on and nobody has confirmed yet: time limits, sources and bands. */
import type { Surroundings } from "./surroundings.ts";

export interface RestsOn {
  /** Titles of time limits whose value is still to be confirmed. */
  readonly clocks: readonly string[];
  /** Titles of sources that are still to be confirmed. */
  readonly sources: readonly string[];
  /** Titles of tools with bands that the partnership has not adopted, or that are under review. */
  readonly bands: readonly string[];
}

/** Of some pathways, by id; each title once, in order. */
export function restsOn(around: Surroundings, pathways: readonly string[]): RestsOn {
  const clocks = new Set<string>();
  const sources = new Set<string>();
  const bands = new Set<string>();
  const rely = (id: string): void => {
    const source = around.source(id);
    if (source && source.confirmation.state !== "confirmed") sources.add(source.title);
  };
  for (const pathway of pathways.flatMap((id) => around.pathway(id) ?? [])) {
    for (const { source } of pathway.sources ?? []) rely(source);
    for (const step of pathway.steps) {
      const ids = [
        "clock" in step ? step.clock : undefined,
        ...(step.type === "outcome" ? [step.follow_up?.clock, step.feedback?.clock] : []),
      ];
      for (const clock of ids.flatMap((id) => (id === undefined ? [] : (around.clock(id) ?? [])))) {
        if (clock.confirmation.state !== "confirmed") clocks.add(clock.title);
        rely(clock.authority);
      }
      const tool = "tool" in step ? around.tool(step.tool) : undefined;
      if (!tool?.bands) continue;
      const settled = tool.adoption?.status === "adopted" && tool.validation?.status !== "under_national_review";
      if (!settled) bands.add(tool.title);
    }
  }
  const listed = (titles: ReadonlySet<string>): readonly string[] => [...titles].sort();
  return { clocks: listed(clocks), sources: listed(sources), bands: listed(bands) };
}
