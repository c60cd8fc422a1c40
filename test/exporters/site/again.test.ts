/** A website made again after a change: only what rests on the change is made, and the bytes are those of one made from nothing. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { Corpus } from "../../../src/corpus/corpus.ts";
import type { Tier } from "../../../src/corpus/facts.ts";
import { readEntry } from "../../../src/corpus/reading.ts";
import type { Source } from "../../../src/document/source.ts";
import { languageOf } from "../../../src/document/source.ts";
import type { ExportedLibrary } from "../../../src/exporters/export-library.ts";
import { exportLibrary } from "../../../src/exporters/export-library.ts";
import type { Kept } from "../../../src/exporters/kept.ts";
import { kept } from "../../../src/exporters/kept.ts";
import { siteExporter } from "../../../src/exporters/site/site-exporter.ts";
import { runs } from "../../property-runs.ts";
import type { Files } from "./library.ts";
import { chapter, corpusOf, header, small } from "./library.ts";
import { sampleFiles } from "./sample.ts";
import { editionsOf } from "./versioned.ts";

function made(corpus: Corpus, tier: Tier, memory?: Kept, editions?: readonly Source[]) {
  return exportLibrary(corpus, [siteExporter], tier, undefined, { kept: memory, editions });
}

function withText(corpus: Corpus, uri: string, text: string): Corpus {
  return corpus.with(readEntry({ uri, language: languageOf(uri) ?? "yaml", text, bom: false }).entry);
}

/** The files and problems of one website that are not those of the other; a list of both would be too long to read. */
function differing(one: ExportedLibrary, other: ExportedLibrary): readonly string[] {
  const [a, b] = [one, other].map(
    ({ folders }) => new Map(folders.flatMap(({ files }) => files).map((file) => [file.path, file.content])),
  );
  const paths = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
  const losses = JSON.stringify(one.losses) === JSON.stringify(other.losses) ? [] : ["problems"];
  return [...[...paths].filter((path) => a?.get(path) !== b?.get(path)), ...losses];
}

/** Counts the documents that are made again. */
function counting(): { readonly memory: Kept; readonly again: () => readonly string[] } {
  const memory = kept();
  let names: string[] = [];
  return {
    memory: {
      ...memory,
      made: (name, readers, corpus, make) =>
        memory.made(name, readers, corpus, (asked) => {
          names.push(name);
          return make(asked);
        }),
    },
    again: () => {
      const found = names.sort();
      names = [];
      return found;
    },
  };
}

/** A text with one of its lines changed, doubled or gone, or a word of it another; it need not be sound. */
function edited(text: string, place: number, how: number): string {
  const lines = text.split("\n");
  const at = place % lines.length;
  const line = lines[at] ?? "";
  const changed = [
    [line.replace(/\b[a-z]{4,}\b/u, "words")],
    [line.replace(/\d+/u, (number) => String(Number(number) + 1))],
    [line.replace(/practitioner/u, "public")],
    [],
    [line, line],
    [`${line} more`],
  ][how % 6];
  return [...lines.slice(0, at), ...(changed ?? []), ...lines.slice(at + 1)].join("\n");
}

const open: Files = {
  ...small,
  "chapters/first.md": (small["chapters/first.md"] ?? "").replace("tier: practitioner", "tier: public"),
  "chapters/third.md": chapter("third", "For all.\n\n:::practitioners-only\n## Closed\n\nNot for all.\n:::\n", {
    tier: "public",
  }),
};

describe("A website made again", function () {
  this.timeout(600_000);

  it("has the bytes of one made from nothing, whatever was changed in a small library, for all readers and versions", async () => {
    const change = fc.record({
      file: fc.nat(),
      place: fc.nat(),
      how: fc.nat(),
      what: fc.constantFrom("edit", "edit", "edit", "edit", "remove", "put back"),
    });
    const uris = Object.keys(open);
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.constantFrom<Tier>("public", "practitioner", "internal"),
        fc.boolean(),
        async (changes, tier, versioned) => {
          const memory = kept();
          const editions = versioned ? editionsOf(open) : [];
          let corpus = corpusOf(open);
          await made(corpus, tier, memory, editions);
          for (const { file, place, how, what } of changes) {
            const uri = uris[file % uris.length] ?? "";
            const text = corpus.entry(uri)?.source.text ?? open[uri] ?? "";
            if (what === "remove") corpus = corpus.without(uri);
            else corpus = withText(corpus, uri, what === "edit" ? edited(text, place, how) : (open[uri] ?? ""));
            const again = await made(corpus, tier, memory, editions);
            assert.deepEqual(differing(again, await made(corpus, tier, undefined, editions)), []);
          }
        },
      ),
      runs(25),
    );
  });

  it("has them after a dozen changes to the sample library, and makes most of it from what it has", async () => {
    const files = sampleFiles();
    const uris = Object.keys(files).filter((uri) => uri !== "README.md");
    const { memory, again } = counting();
    // Only the drawings are kept for the others as well: the small library's are made from nothing each time.
    const { layOut } = kept();
    let corpus = corpusOf(files);
    await made(corpus, "practitioner", memory);
    assert.ok(again().length > 140);
    let number = 7;
    let remade = 0;
    for (let changes = 0; changes < 12; changes++) {
      // The same dozen each time, from all over the library.
      number = (number * 48_271) % 2_147_483_647;
      const uri = uris[number % uris.length] ?? "";
      corpus = withText(corpus, uri, edited(corpus.entry(uri)?.source.text ?? "", number >> 3, changes));
      const fresh = await made(corpus, "practitioner", { ...kept(), layOut });
      const differs = differing(await made(corpus, "practitioner", memory), fresh);
      assert.deepEqual(differs, [], uri);
      remade += again().length;
    }
    assert.ok(remade < 12 * 50, `${remade} documents were made again`);
  });

  for (const [name, uri, change] of [
    ["a document begins to point at it", "chapters/second.md", (text) => `${text}\nSee [](ref:safe-enquiry).\n`],
    ["what it points at is there for the first time", "chapters/new.md", () => chapter("later", "Words.")],
    ["what it points at has another title", "tools/grid.yaml", (text) => text.replace("Title of grid", "Our grid")],
    ["a text that it shows is another", "tools/grid.yaml", (text) => text.replace("Seen alone?", "Seen on their own?")],
    [
      "there is one more register",
      "more.yaml",
      () => `${header("glossary", "more")}\nterms:\n  - { id: t, title: t, means: A t. }\n`,
    ],
    ["the settings are others", "partnership.yaml", (text) => text.replace("invented: true", "invented: false")],
  ] as const satisfies readonly (readonly [string, string, (text: string) => string])[]) {
    it(`makes a document again where ${name}`, async () => {
      const files = { ...small, "chapters/waits.md": chapter("waits", "See [](ref:later) and [a file](new.md).") };
      const memory = kept();
      const before = corpusOf(files);
      await made(before, "practitioner", memory);
      const text = (files as Files)[uri] ?? "";
      assert.notEqual(change(text), text);
      const corpus = withText(before, uri, change(text));
      const fresh = await made(corpus, "practitioner");
      assert.deepEqual(differing(await made(corpus, "practitioner", memory), fresh), []);
    });
  }

  it("makes everything again on another day", async () => {
    const memory = kept();
    const before = corpusOf(small, "2026-11-02");
    await made(before, "practitioner", memory);
    const corpus = before.uris().reduce((later, uri) => {
      const entry = before.entry(uri);
      return entry ? later.with(entry) : later;
    }, Corpus.empty("2027-06-01"));
    assert.deepEqual(differing(await made(corpus, "practitioner", memory), await made(corpus, "practitioner")), []);
  });

  it("makes a chapter again, and what shows something of it, and nothing else", async () => {
    const { memory, again } = counting();
    const corpus = corpusOf(small);
    await made(corpus, "practitioner", memory);
    again();
    await made(corpus, "practitioner", memory);
    assert.deepEqual(again(), []);
    const second = (small["chapters/second.md"] ?? "").replace("More, with", "Much more, with");
    await made(withText(corpus, "chapters/second.md", second), "practitioner", memory);
    // The chapter before links to it; the tool and the directory list what points at them.
    assert.deepEqual(again(), ["chapters/first.md", "chapters/second.md", "directory.yaml", "tools/grid.yaml"]);
    await made(corpus, "public", memory);
    assert.deepEqual(again(), []);
    await made(corpus, "internal", memory);
    assert.equal(again().length, Object.keys(small).length - 1);
  });
});
