/** How wide a text is drawn, without a screen to measure it on. */

/** Widths in Arial, in thousandths of the type size; Helvetica's and Liberation Sans's are the same. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [191, "'‘’"],
  [222, "ijl"],
  [278, " !,./:;I[\\]ft·"],
  [333, "-()`r“”"],
  [355, '"'],
  [389, "*"],
  [500, "ckszvxyJ"],
  [556, "#$_abdeghnopqu?L0123456789–£§"],
  [584, "+<=>~"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
  [1000, "—…"],
  [1015, "@"],
];

const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** Letters that are not in the table: as wide as Chinese ones, so that a text is never drawn too large for its place. */
const UNKNOWN = 1000;

/** Bold letters are wider, and readers' own type may be; a little too much room is better than too little. */
const BOLD = 1.08;
const SLACK = 1.05;

/** The width of a line of text in pixels, never too small for a common type. */
export function textWidth(text: string, size: number, weight: "normal" | "bold" = "normal"): number {
  let thousandths = 0;
  for (const letter of text.normalize("NFD")) {
    if (!/\p{M}/u.test(letter)) thousandths += widthOf.get(letter) ?? UNKNOWN;
  }
  return (thousandths / 1000) * size * SLACK * (weight === "bold" ? BOLD : 1);
}
