/** The kinds of document whose words are the partnership's own: all but lists of titles, definitions and settings. */
import { kinds } from "../../kinds/index.ts";
import type { KindName } from "../../kinds/kind.ts";

const NOT_OWN_WORDS: readonly KindName[] = ["glossary", "sources", "partnership"];

export const textKinds: readonly KindName[] = kinds
  .map(({ name }) => name)
  .filter((name) => !NOT_OWN_WORDS.includes(name));
