/** Reads a library without checking it, for comparisons. */
import { Corpus } from "../corpus/corpus.ts";
import type { Host } from "../corpus/host.ts";
import { loadLibrary } from "../corpus/load.ts";
import { readEntry } from "../corpus/reading.ts";

/** `today` is year-month-day, where the library has no day of its own. Files that cannot be read are left out. */
export async function readCorpus(host: Host, today: string): Promise<Corpus> {
  const loaded = await loadLibrary(host);
  const entries = loaded.sources.map((source) => readEntry(source).entry);
  return entries.reduce((corpus, entry) => corpus.with(entry), Corpus.empty(loaded.today ?? today));
}
