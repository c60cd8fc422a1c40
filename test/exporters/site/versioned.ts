/** The website of the small library after it has been in force for a while: with versions, one withdrawn document and one that moved. */
import { atTier } from "../../../src/corpus/at-tier.ts";
import type { Source } from "../../../src/document/source.ts";
import { languageOf } from "../../../src/document/source.ts";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { siteExporter } from "../../../src/exporters/site/site-exporter.ts";
import type { Files } from "./library.ts";
import { chapter, corpusOf, small } from "./library.ts";

const VERSIONED = ["chapters/first.md", "pathways/door.yaml", "tools/grid.yaml", "directory.yaml", "glossary.yaml"];

const FILES: Files = {
  ...small,
  "chapters/second.md": chapter("second", "Words that must not be used.", {
    status: "withdrawn",
    withdrawn: '{ on: 2026-10-20, reason: "It led to harm.", instead: "Ring the front door." }',
  }),
  "chapters/third.md": chapter("third", "## A part\n\nWords.", { former_ids: "[once-third]" }),
};

/** The version of a document that holds from a day; each adds to and takes from its text. */
function edition(files: Files, uri: string, number: number, from: string): readonly [string, string] {
  const text = (files[uri] ?? "")
    .replace("status: draft", "status: approved")
    .replace("version: 0.1.0", `version: ${number}.0.0`)
    .replace("approving_body:", `effective: ${from}\n${recordOf(from)}\napproving_body:`)
    .replace("Make the child safe.", `Make the child safe within ${number} days.`)
    .replace("The law demands it.", number === 2 ? "" : `The law demands it, ${number}.`)
    .replace("Listening.", `Listening, ${number} times.`);
  const [id = ""] = /(?<=^id: ).+$/mu.exec(text) ?? [];
  return [`editions/${id}/${number}.0.0${uri.slice(uri.lastIndexOf("."))}`, text];
}

function recordOf(date: string): string {
  const print = `sha256-${"0".repeat(64)}`;
  return (
    `approval: { date: ${date}, body: board, role: lead, minute: minute of ${date}, fingerprint: ${print} }\n` +
    "change: { what: Ring sooner., why: Children waited., transition: Open cases finish under the version before. }"
  );
}

/** Three versions of each of some documents of the small library; the last holds only after its day. */
export function editionsOf(files: Files): readonly Source[] {
  return VERSIONED.flatMap((uri) => [
    edition(files, uri, 1, "2026-01-05"),
    edition(files, uri, 2, "2026-09-01"),
    edition(files, uri, 3, "2026-12-01"),
  ]).map(([uri, text]) => ({ uri, text, language: languageOf(uri) ?? "yaml", bom: false }));
}

/** For practitioners, as it is or as it was on a day. */
export function versionedSite(asAt = false): Promise<Exported> {
  const corpus = atTier(corpusOf(FILES, asAt ? "2026-09-09" : "2026-11-02"), "practitioner");
  return siteExporter.export(corpus, { tier: "practitioner", editions: editionsOf(FILES), asAt });
}
