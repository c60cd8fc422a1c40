/** Keeps the places of drawings, so that typing in a pathway does not lay it out again unless its boxes changed. */
import type { Layout } from "./layout.ts";
import { layOut, layoutKey } from "./layout.ts";
import type { Sketch } from "./sketch.ts";

/** The most drawings that are kept where nobody says otherwise; the one used longest ago goes first. */
const MOST = 40;

export function keptLayouts(most = MOST): (sketch: Sketch) => Promise<Layout> {
  const kept = new Map<string, Promise<Layout>>();
  return (sketch) => {
    const key = layoutKey(sketch);
    const layout = kept.get(key) ?? layOut(sketch);
    kept.delete(key);
    kept.set(key, layout);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return layout;
  };
}
