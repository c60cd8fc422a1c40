/** Answers what the editor asks about one document: its preview, and documents made from others. */
import { atTier } from "../corpus/at-tier.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { firstOwner } from "../corpus/first-owner.ts";
import { idOfTitle } from "../corpus/id-of-title.ts";
import { yearLater } from "../corpus/year-later.ts";
import { consultationExporter } from "../exporters/consultation/consultation-exporter.ts";
import { previewStyle } from "../exporters/site/look/preview-style.ts";
import type { Library } from "../language/library.ts";
import { newDocument, newKinds, newLibrary } from "../language/begin/new-document.ts";
import { nextOf } from "../language/add/add.ts";
import { linkTarget } from "../language/preview/link-target.ts";
import { pictureOf } from "../language/preview/picture.ts";
import { previewOf } from "../language/preview/preview.ts";
import { sharedPreview } from "../language/preview/share-preview.ts";
import { tryTool } from "../language/preview/try-tool.ts";
import { nextWalk, scenarioOfWalk } from "../language/walk/next-walk.ts";
import { addressOf } from "./addresses.ts";
import { base64Of, bytesOf } from "./base64.ts";
import type { LiveLibrary } from "./live-library.ts";
import type { Asks } from "./document-messages.ts";
import type { LibraryOf } from "./features.ts";
import { keptLayouts } from "../pathways/kept-layouts.ts";
import type { Session } from "./session.ts";

/** What finds each answer, by the name of the question. */
export type DocumentAnswers = ReadonlyMap<string, (ask: unknown) => unknown>;

/** `today` gives the day it is, year-month-day. A question about a file outside every library is answered with nothing. */
export function answersForDocuments(session: Session, libraryOf: LibraryOf, today: () => string): DocumentAnswers {
  const answers = new Map<string, (ask: unknown) => unknown>();
  const layOut = keptLayouts();

  answer("practiceGuidance/preview", async ({ uri }) => {
    const at = placed(uri);
    const preview = at && previewOf(at.library, at.path, await pictureOf(at.library, at.path, layOut));
    return preview ? { preview, style: previewStyle } : null;
  });
  answer("practiceGuidance/try", ({ uri, answers }) => {
    const at = placed(uri);
    return (at && tryTool(at.library, at.path, answers as Parameters<typeof tryTool>[2])) ?? null;
  });
  answer("practiceGuidance/followLink", ({ uri, href }) => {
    const at = placed(uri);
    const target = at && linkTarget(at.library, at.path, href);
    return target ? { uri: at.library.toEditor(target.uri), part: target.part } : null;
  });
  answer("practiceGuidance/share", async ({ uri }) => {
    const at = placed(uri);
    return (at && (await sharedPreview(at.library, at.path, layOut))) ?? null;
  });
  answer("practiceGuidance/add", ({ uri, name, given }) => {
    const at = placed(uri);
    const next = at && nextOf(at.library, at.path, name, given);
    if (!next || !("edits" in next)) return next ?? null;
    const address = (path: string): string => at.library.toEditor(path);
    return { edits: next.edits.map((edit) => ({ uri: address(edit.uri), ...edit.span, text: edit.text })) };
  });
  answer("practiceGuidance/walk", ({ uri, before, done }) => {
    const at = placed(uri);
    const walk = at && nextWalk(at.library, at.path, before, done);
    if (!walk) return null;
    const address = (path: string): string => at.library.toEditor(path);
    const places = walk.places.map((place) => ({ ...place, uri: address(place.uri) }));
    return { ...walk, tool: walk.tool && address(walk.tool), places, style: previewStyle };
  });
  answer("practiceGuidance/saveWalk", ({ uri, through, title }) => {
    const at = placed(uri);
    const made = at && scenarioOfWalk(at.library, through, title);
    if (!made || "refused" in made) return made ?? null;
    return { uri: at.library.toEditor(made.path), text: made.text };
  });
  answer("practiceGuidance/newKinds", () => newKinds());
  answer("practiceGuidance/newDocument", ({ library: root, kind, title }) => {
    const made = newDocument(libraryOf(liveAt(root)), kind, title);
    return "refused" in made ? made : { uri: addressOf(root, made.path), text: made.text };
  });
  answer("practiceGuidance/newLibrary", ({ folder, title }) => {
    const made = newLibrary(title, today());
    if ("refused" in made) return made;
    return { files: made.map(({ path, text }) => ({ uri: addressOf(folder, path), text })) };
  });
  answer("practiceGuidance/takeOverWord", async ({ library: root, fileName, base64 }) => {
    const corpus = corpusAt(root);
    const { takeOverWord } = await import("../importers/word/word-document.ts");
    const { chapter, problems } = await takeOverWord(bytesOf(base64), {
      fileName,
      idFor: (title) => freeId(corpus, title),
      uriFor: (id) => `chapters/${id}.md`,
      ...firstOwner(corpus, "guidance"),
      reviewDue: yearLater(corpus.today),
    });
    return { chapter: chapter && { ...chapter, uri: addressOf(root, chapter.uri) }, problems };
  });
  answer("practiceGuidance/consultation", async ({ library: root }) => {
    const tier = "practitioner";
    const { files } = await consultationExporter.export(atTier(corpusAt(root), tier), { tier });
    const [file] = files;
    return file && typeof file.content !== "string" ? { base64: base64Of(file.content) } : null;
  });
  return answers;

  function answer<Name extends keyof Asks>(
    name: Name,
    find: (ask: Asks[Name]["ask"]) => Asks[Name]["answer"] | Promise<Asks[Name]["answer"]>,
  ): void {
    answers.set(name, (ask) => find(ask as Asks[Name]["ask"]));
  }

  function placed(uri: string): { readonly library: Library; readonly path: string } | undefined {
    const place = session.placeOf(uri);
    return place && { library: libraryOf(place.library), path: place.path };
  }

  function corpusAt(root: string): Corpus {
    return liveAt(root).checked.corpus;
  }

  function liveAt(root: string): LiveLibrary {
    const live = session.libraries.find((one) => one.root === root);
    if (!live) throw new Error(`There is no library at ${root}.`);
    return live;
  }
}

/** An id from the title that nothing else has yet. */
function freeId(corpus: Corpus, title: string): string {
  const plain = idOfTitle(title).slice(0, 28).replace(/-+$/u, "");
  const id = plain === "" ? "new-chapter" : plain;
  let free = id;
  for (let number = 2; corpus.names(free).length > 0; number++) free = `${id}-${number}`;
  return free;
}
