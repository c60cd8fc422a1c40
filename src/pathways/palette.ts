/** The colours of a diagram where the page that holds it brings no style of its own; black on white, they differ in pattern. */
import type { Strand } from "../kinds/generated/types.ts";

/** The site's style rules of the same names win over these. */
export const palette = {
  paper: "#ffffff",
  wash: "#f4f6f7",
  ink: "#1c2126",
  muted: "#4b5761",
  line: "#7a858e",
} as const;

export interface StrandLook {
  /** The class a style rule can name. */
  readonly class: string;
  readonly colour: string;
  /** The pattern of its lines, by which it is known without colour. */
  readonly dashes: string | undefined;
}

/** How each strand is drawn. */
export const strandLooks: Readonly<Record<Strand, StrandLook>> = {
  everyone: { class: "pg-strand-everyone", colour: palette.muted, dashes: undefined },
  child: { class: "pg-strand-child", colour: "#6d3a8c", dashes: undefined },
  non_abusive_parent: { class: "pg-strand-parent", colour: "#0b5c63", dashes: "14 5" },
  person_who_harms: { class: "pg-strand-harms", colour: "#7d4a12", dashes: "3 4" },
};
