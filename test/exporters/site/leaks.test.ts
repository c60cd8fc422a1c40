/** That no text of a document which readers may not have is in any byte of their edition: every field of every kind is looked for. */
import assert from "node:assert/strict";
import type { Tier } from "../../../src/corpus/facts.ts";
import { kept } from "../../../src/exporters/kept.ts";
import type { Files } from "./library.ts";
import { chapter, siteOf, small, textOf } from "./library.ts";
import type { Place } from "./planted.ts";
import { foundIn, planted, withClosedBody, withClosedEntries, writableFields } from "./planted.ts";
import { sampleFiles } from "./sample.ts";

/** So many editions are made that for any two documents there is one with the first and without the second. */
const EDITIONS = 9;

/** Which editions each document is kept out of: a different half of them for each. */
const halves = Array.from({ length: 2 ** EDITIONS }, (_, bits) => bits).filter(
  (bits) => bits.toString(2).replaceAll("0", "").length === Math.floor(EDITIONS / 2),
);

function isKeptFrom(edition: number, place: number): boolean {
  // One after another in the list would leave the last editions with nearly everything.
  return ((halves[(place * 55) % halves.length] ?? 0) >> edition) % 2 === 1;
}

function documentsOf(files: Files): readonly string[] {
  return Object.keys(files).filter((uri) => uri !== "partnership.yaml" && uri !== "README.md");
}

function withTiers(files: Files, tierOf: (uri: string, place: number) => Tier): Files {
  const changed = { ...files };
  for (const [place, uri] of documentsOf(files).entries())
    changed[uri] = (files[uri] ?? "").replace(/^tier: \w+$/mu, `tier: ${tierOf(uri, place)}`);
  return changed;
}

function fieldsOf(found: readonly Place[], kind: string): readonly string[] {
  return [...new Set(found.filter((place) => place.kind === kind).map(({ field }) => field))].sort();
}

const said = ({ uri, field }: Place): string => `${uri} ${field}`;

describe("A text that readers may not have", function () {
  this.timeout(400_000);
  const library = planted(withPermission(withException(withCriterion(sampleFiles()))));
  const documents = documentsOf(library.files);
  const memory = kept();

  it("is looked for in every field of every kind", () => {
    const sown = new Set([...library.places.values()].map(({ schema }) => schema));
    const missed = [...writableFields()].filter(([schema]) => !sown.has(schema)).map(([, way]) => way);
    // A document that is withdrawn shows nothing else, so the last test withdraws one.
    assert.deepEqual(missed, ["guidance.withdrawn.reason", "guidance.withdrawn.instead"]);
  });

  for (const [reader, others] of [
    ["public", ["practitioner", "restricted", "internal"]],
    ["practitioner", ["restricted", "internal"]],
  ] as const) {
    it(`is nowhere in the ${reader} edition, whichever documents are in it`, async () => {
      for (let edition = 0; edition < EDITIONS; edition++) {
        const kept = new Set(documents.filter((_, place) => isKeptFrom(edition, place)));
        const tiers = (uri: string, place: number) =>
          kept.has(uri) ? (others[place % others.length] ?? "internal") : reader;
        const site = await siteOf(withTiers(library.files, tiers), reader, memory);
        const found = foundIn(site, library);
        assert.ok(found.length > 500, `only ${found.length} words of the others were found`);
        assert.deepEqual(found.filter(({ uri }) => kept.has(uri)).map(said), []);
      }
    });
  }

  it("is nowhere in the public edition where it says what a tool asks, or where its bands begin and end", async () => {
    const found = foundIn(
      await siteOf(
        withTiers(library.files, () => "public"),
        "public",
      ),
      library,
    );
    assert.deepEqual(fieldsOf(found, "tool"), [
      "bands.title",
      "limits",
      "purpose",
      "rights.licence",
      "rights.link",
      "rights.owner",
      "sources.supports",
      "sources.where",
      "summary",
      "title",
    ]);
    assert.deepEqual(fieldsOf(found, "scenario"), []);
    assert.deepEqual(fieldsOf(found, "partnership"), [
      "site.address",
      "site.feedback",
      "site.leave_to",
      "site.neutral_title",
      "site.title",
      "summary",
      "title",
    ]);
  });

  it("is in no edition where it is the team's own: why a problem is left, a rule is off, nobody was heard", async () => {
    const found = foundIn(
      await siteOf(
        withTiers(library.files, () => "internal"),
        "internal",
      ),
      library,
    );
    const own = found.filter(({ field }) =>
      /^(?:suppress|rules|include|exclude|not_heard_because|approval)\b/u.test(field),
    );
    assert.deepEqual(own.map(said), []);
  });

  it("is nowhere where only an entry of an open register is kept closer", async () => {
    const files: Record<string, string> = {};
    for (const [uri, text] of Object.entries(sampleFiles())) files[uri] = withClosedEntries(uri, text);
    const closed = planted(files);
    assert.ok([...closed.places.values()].filter(({ ofEntry }) => ofEntry).length > 100);
    const found = foundIn(await siteOf(closed.files, "practitioner", memory), closed);
    assert.deepEqual(found.filter(({ ofEntry }) => ofEntry).map(said), []);
  });

  it("is nowhere where it stands in a block of an open chapter that is for practitioners", async () => {
    const chapters = documents.filter((uri) => uri.endsWith(".md"));
    const closed = { ...library.files };
    for (const uri of chapters) closed[uri] = withClosedBody(closed[uri] ?? "");
    const found = foundIn(
      await siteOf(
        withTiers(closed, () => "public"),
        "public",
      ),
      library,
    );
    const prose = found.filter(({ field }) => field === "prose");
    // What is left is the title at the top of each.
    assert.deepEqual(prose.map(({ uri }) => uri).sort(), [...chapters].sort());
  });

  it("is nowhere in any form that Markdown has, where it stands in such a block", async () => {
    const text = `# Title\n\nOpen [one][kept], [^note] and [](ref:open#planted-b).\n\n:::practitioners-only[Planted label]\n${FORMS}\n:::\n`;
    const files = { ...small, "chapters/open.md": chapter("open", text, { tier: "public" }) };
    assert.match(textOf(await siteOf(files, "practitioner"), "guidance/open.html"), /planted fence/u);
    const site = await siteOf(files, "public");
    for (const { path, content } of site.files) assert.doesNotMatch(`${path} ${String(content)}`, /planted/iu, path);
  });

  it("is nowhere where the document with it is withdrawn", async () => {
    const second = chapter("second", "Planted text.", {
      status: "withdrawn",
      tier: "restricted",
      withdrawn: '{ on: 2026-10-20, reason: "Planted reason.", instead: "Planted instead." }',
    });
    const site = await siteOf({ ...small, "chapters/second.md": second }, "practitioner");
    for (const { path, content } of site.files) assert.doesNotMatch(`${path} ${String(content)}`, /planted/iu, path);
  });
});

/** The one part of a field's own that no document of the library has. */
function withCriterion(files: Files): Files {
  const uri = "pathways/front-door.yaml";
  const criterion =
    "criterion: { counts: reports, times: 3, within: { value: 3, unit: months }, exception: Agreed here. }";
  const text = (files[uri] ?? "").replace("    finds: danger\n", `    finds: danger\n    ${criterion}\n`);
  return { ...files, [uri]: text };
}

/** The library with the owner's permission for one tool, which it has nowhere. */
function withPermission(files: Files): Files {
  const uri = "tools/dash.yaml";
  const permission = "  permission: { given_by: An office, given_on: 2026-01-05 }";
  return { ...files, [uri]: (files[uri] ?? "").replace(/^(rights:\n)/mu, `$1${permission}\n`) };
}

/** The library with another version of a form in one case system for a time, approved, which it has nowhere. */
function withException(files: Files): Files {
  const uri = "plans/forms-in-use.yaml";
  const exception = "exception: { reason: Agreed here., approved_by: steering-group, until: 2026-12-31 }";
  return {
    ...files,
    [uri]: (files[uri] ?? "").replace("    environment: live\n", `    environment: live\n    ${exception}\n`),
  };
}

/** Each form of text in Markdown with a word to look for. */
const FORMS = `
## Planted A

Planted B
---------

*Planted* **words** ~~struck~~ \`planted code\` https://planted.example/ <planted@planted.example> \\
[planted link](https://planted.example/ "planted title") ![planted picture](https://planted.example/x.png "planted")

> Planted quotation

1. Planted item
   - [ ] planted task

| Planted | head |
| --- | --- |
| planted | cell |

~~~planted
planted fence
~~~

    planted indent

<!-- planted comment --><b data-planted="planted">planted html</b>

[kept]: https://planted.example/ "planted definition"
[^note]: Planted note.

:::note
Planted note in it.
:::
`;
