/** A library as it was beside the library as it stands: what changes in meaning, as a page. */
import type { Corpus } from "../../corpus/corpus.ts";
import { readEntry } from "../../corpus/reading.ts";
import { languageOf } from "../../document/source.ts";
import { comparisonPage } from "../../exporters/site/comparison-page.tsx";
import type { PathwayPicture, PictureOptions } from "../../exporters/site/picture.ts";
import { pathwayPicture } from "../../exporters/site/picture.ts";
import type { Pathway } from "../../kinds/generated/types.ts";
import { changeMarks } from "../../meaning/marks.ts";
import { NOTHING, meaningParts } from "../../meaning/meaning-parts.ts";
import type { Meaning } from "../../meaning/meaning.ts";
import { compareMeaning } from "../../meaning/meaning.ts";
import { sideOf } from "../../meaning/side.ts";
import type { Library } from "../library.ts";
import { corpusOf } from "../library.ts";

/** A file as it was: its path below the library, and its text; no text where it was not there. */
export interface FormerFile {
  readonly uri: string;
  readonly text: string | undefined;
}

export interface Compared {
  readonly title: string;
  /** The HTML of the page. */
  readonly main: string;
}

/** `former` are the files that differ, and `revision` what people call the library as it was. */
export async function comparison(
  library: Library,
  former: readonly FormerFile[],
  revision: string,
  layOut?: PictureOptions["layOut"],
): Promise<Compared> {
  const after = corpusOf(library);
  const documents = former.filter(({ uri }) => languageOf(uri) !== undefined);
  const before = asItWas(after, documents, library);
  const meaning = compareMeaning(before, after);
  const title = `What changes in meaning since ${revision}`;
  const main = comparisonPage({
    title,
    note: "Thresholds, scores, answers, roles, time limits, outcomes and ways; nothing is said of a change of wording only.",
    parts: meaningParts(meaning),
    nothing: NOTHING,
    drawings: await drawingsOf(meaning, before, after, layOut),
    texts: documents.map(({ uri }) => ({
      title: titleIn(after, uri) ?? titleIn(before, uri) ?? uri,
      address: library.toEditor(uri),
    })),
  });
  return { title, main };
}

function asItWas(after: Corpus, former: readonly FormerFile[], { parse }: Library): Corpus {
  return former.reduce((corpus, { uri, text }) => {
    const language = languageOf(uri);
    if (text === undefined || language === undefined) return corpus.without(uri);
    return corpus.with(readEntry({ uri, language, text: text.replace(/^\uFEFF/u, ""), bom: false }, parse).entry);
  }, after);
}

const WAS = { id: "was", title: "as it was" };
const IS = { id: "is", title: "as it is" };

async function drawingsOf({ changes }: Meaning, before: Corpus, after: Corpus, layOut: PictureOptions["layOut"]) {
  const [was, is] = [sideOf(before), sideOf(after)].map((side) => side.documents<Pathway>("pathway"));
  const changed = [...new Set(changes.flatMap(({ kind, document }) => (kind === "pathway" ? [document] : [])))];
  return Promise.all(
    changed.map(async (id) => {
      const marks = changeMarks(changes, id);
      const drawn = async (pathway: Pathway | undefined, side: PictureOptions["side"]): Promise<readonly string[]> =>
        pathway ? marked(await pathwayPicture(pathway, { marks, side, ...(layOut && { layOut }) })) : [];
      const [old, now] = [was?.get(id), is?.get(id)];
      return { title: (now ?? old)?.title ?? id, before: await drawn(old, WAS), after: await drawn(now, IS) };
    }),
  );
}

/** Of a pathway that is drawn in parts, those with a mark: the others are as they were. */
function marked({ whole, parts }: PathwayPicture): readonly string[] {
  return [...(whole === undefined ? [] : [whole]), ...parts].filter((picture) => picture.includes("pg-marked"));
}

function titleIn(corpus: Corpus, uri: string): string | undefined {
  const title = corpus.entry(uri)?.facts.title;
  return title === "" ? undefined : title;
}
