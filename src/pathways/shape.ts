/** The shapes of a diagram's boxes: which step has which, and how much room its words take. */
import type { Step } from "../kinds/generated/types.ts";
import type { Direction } from "./sketch.ts";
import { textWidth } from "./text-width.ts";
import type { Type } from "./wrap.ts";
import { balanced, shortened, wrapped } from "./wrap.ts";

/** Told apart in black and white: see `draw-box.ts`. */
export type Shape =
  "start" | "repeat" | "step" | "tool" | "notification" | "decision" | "answer" | "join" | "handover" | "outcome";

/** Half the width and height of a decision's diamond. */
export const DIAMOND = 18;
/** The side of a tool's folded corner. */
export const FOLD = 16;
/** The depth of a notification's flap. */
export const FLAP = 14;
/** The thickness of a join's bar. */
export const BAR = 7;
/** How far a handover's point reaches out. */
export const POINT = 16;
/** The distance between the two edges of an outcome. */
export const DOUBLE = 4;
/** From the left edge of a card to its words, past its strand and its number. */
export const TEXT_LEFT = 38;
/** The distance from one line of words to the next. */
export const LINE = 18;
/** Above and below the words of a card. */
export const MARGIN = 12;
/** The room of the loop drawn on the way in for a repeat incident. */
export const LOOP = 20;

/** The width of a card; narrower where the diagram runs to the right, because there width is what it has least of. */
const CARD = { down: 190, right: 166 } as const;
/** The widest an answer's words may be. */
const ANSWER = { down: 132, right: 104 } as const;
const TEXT_RIGHT = 10;

/** The type a shape's words are set in. */
export function typeOf(shape: Shape): Type {
  if (shape === "answer") return { size: 13, weight: "bold" };
  return { size: 14, weight: shape === "decision" ? "bold" : "normal" };
}

/** The shape of a step. */
export function shapeOf(step: Step): Shape {
  switch (step.type) {
    case "decision":
    case "join":
    case "handover":
    case "outcome":
      return step.type;
    case "complete_tool":
      return "tool";
    case "notify":
    case "inform":
      return "notification";
    default:
      return "step";
  }
}

/** The words that are drawn in a shape, line by line: at most seven of them. */
export function wordsFor(shape: Shape, title: string, direction: Direction): readonly string[] {
  const words = shortened(title);
  const type = typeOf(shape);
  switch (shape) {
    case "answer":
      return balanced(words, ANSWER[direction], type);
    case "start":
    case "repeat":
      return balanced(words, CARD[direction] - 40, type);
    case "decision":
      return balanced(words, CARD[direction] - 28, type);
    default:
      return wrapped(words, CARD[direction] - TEXT_LEFT - TEXT_RIGHT, type);
  }
}

/** The size of a shape round its words, in pixels. */
export function boxSize(
  shape: Shape,
  lines: readonly string[],
  direction: Direction,
): { width: number; height: number } {
  const { size, weight } = typeOf(shape);
  const widest = Math.ceil(Math.max(...lines.map((line) => textWidth(line, size, weight))));
  const height = lines.length * LINE;
  const card = CARD[direction];
  switch (shape) {
    case "answer":
      return { width: widest + 16, height: height + 6 };
    case "start":
      return { width: widest + 36, height: height + 16 };
    case "repeat":
      return { width: widest + 36 + LOOP, height: height + 16 };
    case "decision":
      return direction === "down"
        ? { width: card, height: height + 14 + 2 * DIAMOND }
        : { width: card + 2 * DIAMOND, height: height + 2 * MARGIN };
    case "tool":
      return { width: card + 6, height: height + 2 * MARGIN };
    case "notification":
      return { width: card, height: height + 2 * MARGIN + FLAP - 4 };
    case "join":
      return { width: card, height: height + 2 * MARGIN + BAR };
    case "handover":
      return { width: card + POINT, height: height + 2 * MARGIN };
    case "outcome":
      return { width: card + 2 * DOUBLE, height: height + 2 * MARGIN + 2 * DOUBLE };
    case "step":
      return { width: card, height: height + 2 * MARGIN };
  }
}
