/** One drawing of a pathway under its name: a file that can stand by itself. */
import type { Pathway } from "../../../kinds/generated/types.ts";
import type { Mark } from "../../../pathways/draw-mark.ts";
import { draw } from "../../../pathways/draw.ts";
import { layOut } from "../../../pathways/layout.ts";
import { palette } from "../../../pathways/palette.ts";
import { sketch } from "../../../pathways/sketch.ts";
import type { StrandTitles } from "../../../pathways/strand-titles.ts";
import { element, escaped } from "../../../pathways/svg.ts";

export interface SheetOptions {
  /** The line under the name: a word of caution, or what the signs mean. */
  readonly note: string | undefined;
  /** What to mark on a step, by the step's id. */
  readonly marks?: ReadonlyMap<string, readonly Mark[]>;
  readonly titles?: StrandTitles;
}

/** The height of the lines above the drawing, in pixels. */
const TOP = 44;

/** The pathway's shape must be sound. */
export async function pathwaySheet(pathway: Pathway, { note, marks, titles }: SheetOptions): Promise<string> {
  const plan = sketch(pathway, { direction: "down", ...(titles && { titles }) });
  const layout = await layOut(plan);
  const drawn = draw(plan, layout, { id: `pathway-${pathway.id}`, hrefOf: () => undefined, ...(marks && { marks }) });
  const [width, height] = [Math.max(layout.width + MARGIN, 480), layout.height + TOP];
  const type = { x: 12, "font-family": "Arial, Helvetica, 'Liberation Sans', sans-serif", fill: palette.ink };
  const sheet = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    element("rect", { width, height, fill: palette.paper }),
    element("text", { ...type, y: 20, "font-size": 16, "font-weight": "bold" }, escaped(pathway.title)),
    note === undefined ? "" : element("text", { ...type, y: 38, "font-size": 13 }, escaped(note)),
    element("g", { transform: `translate(0 ${TOP})` }, drawn),
  );
  return `${sheet}\n`;
}

/** Marks stand out over the right edge of the last box. */
const MARGIN = 12;
