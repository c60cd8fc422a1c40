/** A pathway's drawing for its preview, with a sign on every box that has problems. */
import type { PathwayPicture, PictureOptions } from "../../exporters/site/picture.ts";
import { pathwayPicture } from "../../exporters/site/picture.ts";
import type { Pathway } from "../../kinds/generated/types.ts";
import type { Mark } from "../../pathways/draw-mark.ts";
import { problemsOf } from "../../rules/check.ts";
import type { Library } from "../library.ts";
import { readingIn } from "../library.ts";
import { partsOf } from "./parts.ts";
import { remarksOf } from "./preview.ts";

/** Undefined for anything but a pathway whose fields are sound. `layOut` may keep what it gave for the same sketch. */
export async function pictureOf(
  library: Library,
  uri: string,
  layOut?: PictureOptions["layOut"],
): Promise<PathwayPicture | undefined> {
  const reading = readingIn(library, uri);
  if (reading?.entry.facts.details?.kind !== "pathway") return undefined;
  const marks = new Map<string, readonly Mark[]>();
  for (const [step, { length: count }] of remarksOf(partsOf(reading), problemsOf(library.checked, uri))) {
    marks.set(step, [{ type: "problem", count, title: count === 1 ? "1 problem" : `${count} problems` }]);
  }
  return pathwayPicture(reading.document.value as unknown as Pathway, { marks, ...(layOut && { layOut }) });
}
