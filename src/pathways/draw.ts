/** Draws a pathway as SVG, for the site, the previews and print. */
import { drawBox } from "./draw-box.ts";
import { drawLink } from "./draw-link.ts";
import { drawMarks } from "./draw-mark.ts";
import type { Mark } from "./draw-mark.ts";
import { laneTitleHeight, laneTitleType } from "./lane-title.ts";
import type { Layout, Place } from "./layout.ts";
import { palette, strandLooks } from "./palette.ts";
import type { Box, Lane, Sketch } from "./sketch.ts";
import { element, escaped } from "./svg.ts";

export interface DrawOptions {
  /** Begins every id in the drawing, so that a page can hold several. */
  readonly id: string;
  /** Where the card of a step is, undefined where there is none; without it `#step-` and the step's id. */
  readonly hrefOf?: (step: string) => string | undefined;
  /** What to mark on a step, by the step's id: problems, or what a revision changed. */
  readonly marks?: ReadonlyMap<string, readonly Mark[]>;
  /** What is said to somebody who cannot see it, beyond the title. */
  readonly description?: string;
}

const LIST_SAYS_THE_SAME =
  "A picture of the numbered list of steps. The list says the same in words and is the one that counts.";

/**
 * One `svg` element without styles, scripts, or anything it would have to fetch. Boxes are links in the order of the
 * list; lines and answers are hidden from screen readers, because each card in the list says where it leads.
 */
export function draw(sketch: Sketch, layout: Layout, options: DrawOptions): string {
  const { width, height } = layout;
  const { id, description = LIST_SAYS_THE_SAME, marks } = options;
  const lanes = sketch.lanes.map((lane, index) => drawFrame(lane, layout.lanes[index]));
  const titles = sketch.lanes.map((lane, index) => drawTitle(lane, layout.lanes[index]));
  const links = sketch.links.map((link) => drawLink(link, layout.links.get(link.id) ?? []));
  const placed = sketch.boxes.flatMap((box) => {
    const place = layout.boxes.get(box.id);
    return place ? [{ box, place }] : [];
  });
  const answers = placed.filter(({ box }) => box.shape === "answer");
  const linked = placed.filter(({ box }) => box.shape !== "answer");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `pg-diagram pg-${sketch.direction}`,
      role: "group",
      "aria-labelledby": `${id}-title`,
      "aria-describedby": `${id}-desc`,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": "Arial, Helvetica, 'Liberation Sans', sans-serif",
    },
    element("title", { id: `${id}-title` }, escaped(`Diagram: ${sketch.title}`)),
    element("desc", { id: `${id}-desc` }, escaped(description)),
    element(
      "g",
      { "aria-hidden": "true" },
      ...lanes,
      ...links,
      ...titles,
      ...answers.map(({ box, place }) => drawBox(box, place, sketch.direction)),
    ),
    ...linked.map(({ box, place }) => {
      const found = box.number === undefined ? undefined : marks?.get(box.step ?? "");
      return drawLinked(box, place, sketch, options, found ?? []);
    }),
  );
}

function drawFrame({ strand }: Lane, place: Place | undefined): string {
  if (!place) return "";
  const { class: name, colour, dashes } = strandLooks[strand];
  const frame = { ...place, rx: 6, fill: palette.wash, stroke: colour, "stroke-width": 2, "stroke-dasharray": dashes };
  return element("rect", { class: `pg-lane-frame ${name}`, ...frame });
}

/** Over the lines: one that enters a lane goes behind the title and comes out below it. */
function drawTitle({ strand, title }: Lane, place: Place | undefined): string {
  if (!place) return "";
  const { class: name, colour } = strandLooks[strand];
  const { x, y, width } = place;
  const bottom = y + laneTitleHeight;
  const band = `M${x - 1} ${bottom}V${y + 5}q0 -6 6 -6H${x + width - 5}q6 0 6 6V${bottom}Z`;
  const { size, weight } = laneTitleType;
  const look = { "font-size": size, "font-weight": weight, fill: palette.paper };
  return element(
    "g",
    { class: `pg-lane ${name}` },
    element("path", { class: "pg-lane-band", d: band, fill: colour }),
    element("text", { class: "pg-lane-title", x: x + 12, y: y + laneTitleHeight / 2 + 5, ...look }, escaped(title)),
  );
}

function drawLinked(
  box: Box,
  place: Place,
  { direction }: Sketch,
  options: DrawOptions,
  marks: readonly Mark[],
): string {
  const { hrefOf = (step: string) => `#step-${step}` } = options;
  const named = box.number === undefined ? box.title : `${box.number}. ${box.title}`;
  const label = [named, ...marks.map(({ title }) => title)].join("; ");
  const attributes = {
    class: `pg-box pg-${box.shape} ${strandLooks[box.strand].class}`,
    href: box.step === undefined ? undefined : hrefOf(box.step),
    "data-step": box.number === undefined ? undefined : box.step,
  };
  return element(
    "a",
    attributes,
    element("title", {}, escaped(label)),
    drawBox(box, place, direction),
    drawMarks(marks, place),
  );
}
