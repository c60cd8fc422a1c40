/** The drawings of a pathway for a page: as a whole where it can be read as one, else part by part. */
import type { Pathway } from "../../kinds/generated/types.ts";
import { draw } from "../../pathways/draw.ts";
import type { Mark } from "../../pathways/draw-mark.ts";
import { graphOf } from "../../pathways/graph.ts";
import type { Layout } from "../../pathways/layout.ts";
import { layOut } from "../../pathways/layout.ts";
import { readingOrder } from "../../pathways/reading-order.ts";
import type { Sketch } from "../../pathways/sketch.ts";
import { sketch } from "../../pathways/sketch.ts";
import { escaped } from "../../pathways/svg.ts";
import { strandWords } from "../../corpus/code-words.ts";
import { picturePart } from "./picture-part.ts";

/** HTML for `renderPage`. A pathway with many steps is drawn in parts, because nobody can read it as one. */
export interface PathwayPicture {
  /** The whole, where it is small enough. */
  readonly whole: string | undefined;
  /** Else a drawing for each stretch of the list, in the list's order. */
  readonly parts: readonly string[];
}

/** The most steps that are drawn as one picture. */
const MOST = 25;

export interface PictureOptions {
  /** What is marked on the boxes, by the step's id. */
  readonly marks?: ReadonlyMap<string, readonly Mark[]> | undefined;
  /** Gives the drawing its places; somebody who draws again and again keeps what comes out, by `layoutKey`. */
  readonly layOut?: (sketch: Sketch) => Promise<Layout>;
  /** Tells two drawings of one pathway apart that stand on one page, by ids and by name. */
  readonly side?: { readonly id: string; readonly title: string } | undefined;
}

/** The pathway's shape must be sound. */
export async function pathwayPicture(pathway: Pathway, options: PictureOptions = {}): Promise<PathwayPicture> {
  const down = sketch(pathway, { direction: "down" });
  if (pathway.steps.length <= MOST)
    return { whole: await bothWays(down, sketch(pathway, { direction: "right" }), options), parts: [] };
  const parts: string[] = [];
  for (const { strand, items } of readingOrder(graphOf(pathway)).sections) {
    const steps = new Set(items.map(({ step }) => step.id));
    const title = `${pathway.title}, part ${parts.length + 1}: ${strandWords[strand]}`;
    const part = picturePart(down, title, steps);
    parts.push(framed(await drawn(part, `-${parts.length + 1}`, options), "pg-picture"));
  }
  return { whole: undefined, parts };
}

/** A drawing wider than this, in pixels, is not made smaller to fit: its words could not be read. */
const WIDEST = 1700;

interface Drawn {
  readonly title: string;
  readonly svg: string;
  readonly width: number;
}

/** On wide screens the drawing runs to the right, unless only the other one can be seen without scrolling. */
async function bothWays(down: Sketch, right: Sketch, options: PictureOptions): Promise<string> {
  const upright = await drawn(down, "-down", options);
  const level = await drawn(right, "-right", options);
  if (level.width > WIDEST && upright.width < level.width) return framed(upright, "pg-picture");
  const aside = { ...level, title: `${level.title}, from left to right` };
  return framed(upright, "pg-picture pg-picture--down") + framed(aside, "pg-picture pg-picture--right");
}

async function drawn(given: Sketch, name: string, options: PictureOptions): Promise<Drawn> {
  const { marks = new Map<string, readonly Mark[]>(), layOut: place = layOut, side } = options;
  const plan = side ? { ...given, title: `${given.title}, ${side.title}` } : given;
  const layout = await place(plan);
  const id = `pg-diagram${side ? `-${side.id}` : ""}${name}`;
  const svg = draw(plan, layout, { id, hrefOf: (step) => `#${step}`, marks });
  return { title: plan.title, svg, width: layout.width };
}

/** Can be reached by keyboard, so that a wide drawing can be scrolled and never widens the page. */
function framed({ title, svg, width }: Drawn, name: string): string {
  const fits = width <= WIDEST ? " pg-picture--fits" : "";
  return `<section class="${name}${fits}" tabindex="0" aria-label="${escaped(`Picture: ${title}`)}">${svg}</section>`;
}
