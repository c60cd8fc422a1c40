/** Keeps a website for some readers only from being made before the partnership has said which server keeps the others out. */
import type { Corpus } from "../corpus/corpus.ts";
import type { Tier } from "../corpus/facts.ts";

/** What is missing, as the beginning of a sentence that may go on; undefined where nothing is. */
export function missingGuard(corpus: Corpus, tier: Tier): string | undefined {
  if (tier === "public") return undefined;
  const [partnership] = corpus.ofKind("partnership");
  const settings = partnership?.details?.kind === "partnership" ? partnership.details.value.site : undefined;
  if (settings?.protected_host !== undefined) return undefined;
  return (
    `A website for the tier ${tier} would be open to anybody who finds it. Write in partnership.yaml, under site, which server ` +
    "lets in only those who have signed in (protected_host)"
  );
}
