/** Libraries as an editor's features are given them: the sample and small ones, in memory. */
import { languageOf } from "../../src/document/source.ts";
import type { Library } from "../../src/language/library.ts";
import { change, emptyCheck } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import type { Files } from "../exporters/site/library.ts";
import { sampleFiles } from "../exporters/site/sample.ts";

/** A checked library of these files. */
export function libraryOf(files: Files, today = "2026-11-02"): Library {
  return changed({ checked: emptyCheck(rules, today), toEditor: (uri) => `memory:/${uri}` }, files);
}

/** The same library with some files added or changed. */
export function changed(library: Library, files: Files): Library {
  const put = Object.entries(files).map(([uri, text]) => {
    const language = languageOf(uri);
    if (!language) throw new Error(`${uri} is not a document.`);
    return { uri, language, text, bom: false };
  });
  return { ...library, checked: change(library.checked, { put }) };
}

let sample: Library | undefined;

/** The library in `guidance/`, checked once. */
export function sampleLibrary(): Library {
  return (sample ??= libraryOf(sampleFiles()));
}
