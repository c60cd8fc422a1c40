/** Draws one box of a diagram in its shape. */
import type { Place } from "./layout.ts";
import { palette, strandLooks } from "./palette.ts";
import { BAR, DIAMOND, DOUBLE, FLAP, FOLD, LINE, LOOP, MARGIN, POINT, TEXT_LEFT, typeOf } from "./shape.ts";
import type { Box, Direction } from "./sketch.ts";
import { element, escaped } from "./svg.ts";

/** The box with its words, in a diagram that runs in `direction`. */
export function drawBox(box: Box, place: Place, direction: Direction): string {
  switch (box.shape) {
    case "start":
    case "repeat":
      return start(box, place);
    case "answer":
      return answer(box, place);
    case "decision":
      return decision(box, place, direction);
    case "tool":
      return tool(box, place);
    case "notification":
      return notification(box, place);
    case "join":
      return join(box, place);
    case "handover":
      return handover(box, place);
    case "outcome":
      return outcome(box, place);
    case "step":
      return card(box, place, rect(place, CARD), 0);
  }
}

const CARD = { class: "pg-card", fill: palette.paper, stroke: palette.line, "stroke-width": 1.25 };
const INK_LINE = { class: "pg-mark", fill: "none", stroke: palette.ink, "stroke-width": 1.25 };

function rect({ x, y, width, height }: Place, look: Readonly<Record<string, string | number>>, rx = 4): string {
  return element("rect", { x, y, width, height, rx, ...look });
}

function path(d: string, look: Readonly<Record<string, string | number>>): string {
  return element("path", { d, ...look });
}

/** The outline, the strand at the left edge, the number and the words; `lower` moves the words down. */
function card(box: Box, place: Place, outline: string, lower: number): string {
  const { class: name, colour, dashes } = strandLooks[box.strand];
  const x = place.x + 4;
  const strip = element("path", {
    class: `pg-strip ${name}`,
    d: `M${x} ${place.y + 5}V${place.y + place.height - 5}`,
    fill: "none",
    stroke: colour,
    "stroke-width": box.strand === "everyone" ? 2 : 5,
    "stroke-dasharray": dashes,
  });
  const top = place.y + MARGIN + lower;
  return outline + strip + numeral(box, place.x + TEXT_LEFT - 8, top) + words(box, place.x + TEXT_LEFT, top, "start");
}

function numeral({ number }: Box, x: number, top: number): string {
  if (number === undefined) return "";
  const look = { "font-size": 13, "font-weight": "bold", "text-anchor": "end", fill: palette.muted };
  return element("text", { class: "pg-number", x, y: top + 13.5, ...look }, String(number));
}

function words({ lines, shape }: Box, x: number, top: number, anchor: "start" | "middle"): string {
  const { size, weight } = typeOf(shape);
  const spans = lines.map((line, index) => element("tspan", { x, y: top + index * LINE + 13.5 }, escaped(line)));
  const look = { "font-size": size, "font-weight": weight === "bold" ? "bold" : undefined, fill: palette.ink };
  return element(
    "text",
    { class: "pg-words", "text-anchor": anchor === "middle" ? "middle" : undefined, ...look },
    ...spans,
  );
}

function start(box: Box, place: Place): string {
  const outline = rect(place, { ...CARD, class: "pg-start", fill: palette.wash }, place.height / 2);
  const middle = place.x + place.width / 2;
  if (box.shape === "start") return outline + words(box, middle, place.y + 8, "middle");
  const x = place.x + 24;
  const y = place.y + place.height / 2;
  const loop = path(`M${x + 5.5} ${y + 3}A6 6 0 1 1 ${x + 5.5} ${y - 3}`, { ...INK_LINE, "stroke-width": 1.75 });
  const tip = path(`M${x + 9} ${y - 7}V${y - 1}H${x + 3}Z`, { class: "pg-tip", fill: palette.ink });
  return outline + loop + tip + words(box, middle + LOOP / 2, place.y + 8, "middle");
}

function answer(box: Box, place: Place): string {
  const paper = rect(place, { class: "pg-answer", fill: palette.paper });
  return paper + words(box, place.x + place.width / 2, place.y + 3, "middle");
}

function decision(box: Box, place: Place, direction: Direction): string {
  const down = direction === "down";
  const inner = down ? { ...place, height: place.height - DIAMOND } : { ...place, width: place.width - DIAMOND };
  const x = down ? place.x + place.width / 2 : inner.x + inner.width;
  const y = down ? inner.y + inner.height : place.y + place.height / 2;
  const diamond = path(diamondAt(x, y), { class: "pg-diamond", fill: palette.ink });
  const look = { "font-size": 13, "font-weight": "bold", "text-anchor": "middle", fill: palette.paper };
  const number = element("text", { class: "pg-diamond-number", x, y: y + 4.5, ...look }, String(box.number ?? ""));
  const textX = down ? x : place.x + (inner.width - DIAMOND) / 2;
  const textY = down ? place.y + 10 : place.y + MARGIN;
  return (
    rect(inner, { ...CARD, class: "pg-card pg-question", stroke: palette.ink }, 12) +
    diamond +
    number +
    words(box, textX, textY, "middle")
  );
}

/** A diamond with rounded corners; its points are exactly `DIAMOND` from the middle. */
function diamondAt(x: number, y: number): string {
  const round = 4;
  const corner = DIAMOND + round / 2;
  const side = corner - round;
  return [
    `M${x - round} ${y - side}Q${x} ${y - corner} ${x + round} ${y - side}`,
    `L${x + side} ${y - round}Q${x + corner} ${y} ${x + side} ${y + round}`,
    `L${x + round} ${y + side}Q${x} ${y + corner} ${x - round} ${y + side}`,
    `L${x - side} ${y + round}Q${x - corner} ${y} ${x - side} ${y - round}Z`,
  ].join("");
}

function tool(box: Box, place: Place): string {
  const { x, y, width, height } = place;
  const right = x + width;
  const outline = path(
    `M${x + 4} ${y}H${right - FOLD}L${right} ${y + FOLD}V${y + height - 4}q0 4 -4 4H${x + 4}q-4 0 -4 -4V${y + 4}q0 -4 4 -4Z`,
    CARD,
  );
  const fold = path(`M${right - FOLD} ${y}V${y + FOLD}H${right}Z`, {
    ...INK_LINE,
    class: "pg-fold",
    fill: palette.wash,
  });
  return card(box, place, outline + fold, 0);
}

function notification(box: Box, place: Place): string {
  const { x, y, width } = place;
  const flap = path(`M${x + 1} ${y + 1.5}L${x + width / 2} ${y + FLAP}L${x + width - 1} ${y + 1.5}`, INK_LINE);
  return card(box, place, rect(place, CARD) + flap, FLAP - 4);
}

function join(box: Box, place: Place): string {
  const bar = element("rect", {
    class: "pg-bar",
    x: place.x,
    y: place.y,
    width: place.width,
    height: BAR,
    rx: 2,
    fill: palette.ink,
  });
  return card(box, place, rect(place, CARD) + bar, BAR);
}

function handover(box: Box, place: Place): string {
  const { x, y, width, height } = place;
  const right = x + width;
  const outline = path(
    `M${x + 4} ${y}H${right - POINT}L${right} ${y + height / 2}L${right - POINT} ${y + height}H${x + 4}q-4 0 -4 -4V${y + 4}q0 -4 4 -4Z`,
    { ...CARD, stroke: palette.ink, "stroke-width": 1.5 },
  );
  return card(box, place, outline, 0);
}

function outcome(box: Box, place: Place): string {
  const inner = {
    x: place.x + DOUBLE,
    y: place.y + DOUBLE,
    width: place.width - 2 * DOUBLE,
    height: place.height - 2 * DOUBLE,
  };
  const edges = rect(place, { ...CARD, stroke: palette.ink }, 6) + rect(inner, { ...INK_LINE, fill: "none" }, 3);
  return card(box, inner, edges, 0);
}
