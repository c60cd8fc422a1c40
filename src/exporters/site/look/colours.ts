/** The colours of the pages, by day and by night, and which of a partnership's own can be read well enough to take over. */
import type { Partnership } from "../../../kinds/generated/types.ts";
import { contrast } from "./contrast.ts";

export interface Colours {
  readonly paper: string;
  readonly wash: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly visited: string;
  /** For the emergency number and for nothing else. */
  readonly danger: string;
  readonly line: string;
  readonly child: string;
  readonly parent: string;
  readonly harms: string;
  readonly focus: string;
}

export const day: Colours = {
  paper: "#ffffff",
  wash: "#f4f6f7",
  ink: "#1c2126",
  muted: "#4b5761",
  accent: "#0b5c63",
  visited: "#5b3f8a",
  danger: "#a3162a",
  line: "#7a858e",
  child: "#6d3a8c",
  parent: "#0b5c63",
  harms: "#7d4a12",
  focus: "#ffd24d",
};

export const night: Colours = {
  paper: "#14181c",
  wash: "#1d2328",
  ink: "#e9ecef",
  muted: "#b3bdc5",
  accent: "#74cdd5",
  visited: "#c3aef0",
  danger: "#ff9aa5",
  line: "#82909a",
  child: "#d3b0ea",
  parent: "#74cdd5",
  harms: "#e9b97c",
  focus: "#ffd24d",
};

/** For readers who have told their system which colours they can see. */
export const systemColours: Colours = {
  paper: "Canvas",
  wash: "Canvas",
  ink: "CanvasText",
  muted: "CanvasText",
  accent: "LinkText",
  visited: "VisitedText",
  danger: "CanvasText",
  line: "CanvasText",
  child: "CanvasText",
  parent: "CanvasText",
  harms: "CanvasText",
  focus: "Highlight",
};

export type OwnColours = NonNullable<NonNullable<Partnership["site"]>["colours"]>;

/** The least contrast of text on its background. */
export const LEAST = 4.5;

/** By day the partnership's own colours where they can be read; the names of those that cannot. */
export function withOwn(own: OwnColours): {
  readonly colours: Colours;
  readonly refused: readonly (keyof OwnColours)[];
} {
  const refused: (keyof OwnColours)[] = [];
  let colours = day;
  for (const name of ["wash", "accent", "visited", "child", "parent", "harms"] as const) {
    const value = own[name];
    if (value === undefined) continue;
    const tried = { ...colours, [name]: value };
    if (readable(tried)) colours = tried;
    else refused.push(name);
  }
  return { colours, refused };
}

/** Whether every colour that text has can be read on both backgrounds. */
export function readable(colours: Colours): boolean {
  const { ink, muted, accent, visited, danger, child, parent, harms } = colours;
  const texts = [ink, muted, accent, visited, danger, child, parent, harms];
  return texts.every((text) => [colours.paper, colours.wash].every((ground) => contrast(text, ground) >= LEAST));
}
