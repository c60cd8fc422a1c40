/** Where a new document of a kind goes. */
import { PARTNERSHIP_FILE } from "./load.ts";
import type { Kind } from "../kinds/kind.ts";

/** A path below the library; nothing depends on it later, because documents are found by their ids. */
export function pathOfNew(kind: Kind, id: string): string {
  if (kind.name === "partnership") return PARTNERSHIP_FILE;
  const file = `${id}.${kind.language === "markdown" ? "md" : "yaml"}`;
  return kind.folder === "" ? file : `${kind.folder}/${file}`;
}
