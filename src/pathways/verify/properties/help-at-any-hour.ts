/** From every step of a pathway it is one move to somebody who answers at any hour. */
import type { Property } from "../fault.ts";

/**
 * A pathway says once, under `out_of_hours`, whom to ring; it holds for each of its steps and is shown with them. The contact
 * has to be one that somebody answers day and night.
 */
export const helpAtAnyHour: Property = function* ({ pathway: id, ready }, around) {
  const pathway = ready(id)?.pathway;
  if (!pathway) return;
  const named = pathway.out_of_hours?.contact;
  const contact = named === undefined ? undefined : around.contact(named);
  if (contact && answersAlways(contact.type, contact.day_and_night)) return;
  const what = contact
    ? `“${contact.title}” is not open day and night`
    : "it names no contact for the night under “out_of_hours”";
  yield {
    code: "no-way-to-help-now",
    key: id,
    words: () =>
      `Whoever is in danger at a step of this pathway cannot tell whom to ring at any hour: ${what}. ` +
      "Name a contact there that answers day and night.",
  };
};

function answersAlways(type: string, open: boolean | undefined): boolean {
  return type === "emergency" || type === "out_of_hours" || open === true;
}
