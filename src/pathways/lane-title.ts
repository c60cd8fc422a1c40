/** The room a lane's title takes at its top. */
import { textWidth } from "./text-width.ts";
import type { Type } from "./wrap.ts";

/** The height of the band the title stands in, in pixels. */
export const laneTitleHeight = 28;

/** The type the title is set in. */
export const laneTitleType: Type = { size: 14, weight: "bold" };

/** The width a lane has to have for its title, in pixels. */
export function laneTitleWidth(title: string): number {
  return Math.ceil(textWidth(title, laneTitleType.size, laneTitleType.weight)) + 24;
}
