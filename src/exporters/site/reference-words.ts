/** What a reference says when its author leaves the words to the library: the value as it stands today. */
import { readableAt } from "../../corpus/at-tier.ts";
import { definingFacts, isClosedPart } from "./address.ts";
import type { PageContext } from "./page-context.ts";
import { clockNamed, contactNamed, titleNamed } from "./registers.ts";
import { sayDuration } from "../../corpus/sentences.ts";

/**
 * “High (14 to 24)” for a band, “15 working days” for a time limit, “Front door (01632 960 101)” for a contact, else
 * its title; undefined for what has no name, or whose words these readers may not have.
 */
export function currentWords({ corpus, tier }: PageContext, key: string): string | undefined {
  const name = corpus.names(key)[0];
  if (!name || (name.type !== "band" && isClosedPart({ corpus, tier }, key))) return undefined;
  if (name.type === "clock") {
    const clock = clockNamed(corpus, key);
    return clock ? sayDuration(clock) : name.title;
  }
  if (name.type === "contact") {
    const phone = contactNamed(corpus, key)?.phone;
    return phone === undefined ? name.title : `${name.title} (${phone})`;
  }
  if (name.type !== "band" || !readableAt("practitioner", tier)) return name.title;
  const details = definingFacts(corpus, key)?.details;
  const code = key.slice(key.indexOf("#") + 1);
  const band = details?.kind === "tool" ? details.bands.find((one) => one.code === code) : undefined;
  return band ? sayBand(band) : titleNamed(corpus, key);
}

/** “High (14 to 24)”. */
export function sayBand({ title, min, max }: { readonly title: string; readonly min: number; readonly max: number }) {
  return min === max ? `${title} (${min})` : `${title} (${min} to ${max})`;
}
