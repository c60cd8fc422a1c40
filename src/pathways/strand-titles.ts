/** What readers call the person a strand is for. */
import type { Strand } from "../kinds/generated/types.ts";

export type StrandTitles = Readonly<Record<Strand, string>>;

/** The words used where a partnership has not chosen its own. */
export const strandTitles: StrandTitles = {
  everyone: "Everyone",
  child: "Child",
  non_abusive_parent: "Non-abusive parent",
  person_who_harms: "Person who harms",
};
