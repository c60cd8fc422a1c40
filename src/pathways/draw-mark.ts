/** Draws a mark on a box: problems found there, or what a revision changed, by a sign and never by colour alone. */
import type { Place } from "./layout.ts";
import { palette } from "./palette.ts";
import { element, escaped } from "./svg.ts";

export interface Mark {
  readonly type: "problem" | "added" | "removed" | "changed";
  /** How many there are; drawn beside the sign when it is more than one. */
  readonly count: number;
  /** What it says, in words: “2 problems”. */
  readonly title: string;
}

const HEIGHT = 20;
const signs = { added: "+", removed: "−", changed: "~" } as const;

/** The marks of a box, side by side at its right top corner. */
export function drawMarks(marks: readonly Mark[], place: Place): string {
  let right = place.x + place.width + 8;
  return marks
    .map((mark) => {
      const width = mark.count > 1 ? 36 : 24;
      right -= width;
      const drawn = drawMark(mark, right, place.y - HEIGHT / 2, width);
      right -= 4;
      return drawn;
    })
    .join("");
}

function drawMark({ type, count, title }: Mark, x: number, y: number, width: number): string {
  const text = { "font-size": 13, "font-weight": "bold", "text-anchor": "middle", fill: palette.ink };
  const words = (at: number, what: string): string => element("text", { ...text, x: at, y: y + 14.5 }, what);
  return element(
    "g",
    { class: `pg-marked pg-${type}` },
    element("title", {}, escaped(title)),
    element("rect", {
      x,
      y,
      width,
      height: HEIGHT,
      rx: 10,
      fill: palette.paper,
      stroke: palette.ink,
      "stroke-width": 1.5,
    }),
    type === "problem" ? warning(x + 12, y + 4) : words(x + 12, signs[type]),
    count > 1 ? words(x + 26, String(count)) : "",
  );
}

/** A triangle with an exclamation mark, from its tip. */
function warning(x: number, y: number): string {
  const triangle = element("path", { d: `M${x} ${y}l6 11h-12Z`, fill: palette.ink });
  const mark = { stroke: palette.paper, "stroke-width": 1.5 };
  return triangle + element("path", { d: `M${x} ${y + 3.5}v4M${x} ${y + 8.5}v1.5`, ...mark });
}
