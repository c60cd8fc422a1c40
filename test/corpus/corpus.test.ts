/** The library as a whole: immutable, in order, and different for readers of different tiers. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { atTier } from "../../src/corpus/at-tier.ts";
import { Corpus } from "../../src/corpus/corpus.ts";
import { readEntry } from "../../src/corpus/reading.ts";
import { runs } from "../property-runs.ts";

function entry(uri: string, text: string) {
  return readEntry({ uri, language: uri.endsWith(".md") ? "markdown" : "yaml", text, bom: false }).entry;
}

/** Everything that can be asked of a library, as plain data. */
function everything(corpus: Corpus) {
  const keys = [...corpus.keys()].sort();
  return {
    uris: corpus.uris(),
    names: keys.map((key) => [key, corpus.names(key)]),
    references: corpus
      .uris()
      .flatMap((uri) => (corpus.entry(uri)?.facts.references ?? []).map(({ key }) => corpus.referencesTo(key))),
    dependents: corpus.uris().map((uri) => corpus.dependents(uri)),
    tools: corpus.ofKind("tool").map(({ uri }) => uri),
  };
}

describe("A corpus", () => {
  it("is the same however it came to be", () => {
    const text = fc.constantFrom(
      "kind: tool\nid: a\nlinked_plan: b\n",
      "kind: tool\nid: b\nlinked_plan: a\n",
      "kind: tool\nid: a\n",
      "kind: pathway\nid: a\n",
      "id: a\n",
      "",
    );
    const edit = fc.record({
      uri: fc.constantFrom("1.yaml", "2.yaml", "3.yaml"),
      text: fc.option(text, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let grown = Corpus.empty("2026-01-01");
        const last = new Map<string, string>();
        for (const { uri, text } of edits) {
          grown = text === undefined ? grown.without(uri) : grown.with(entry(uri, text));
          if (text === undefined) last.delete(uri);
          else last.set(uri, text);
        }
        let fresh = Corpus.empty("2026-01-01");
        for (const [uri, text] of last) fresh = fresh.with(entry(uri, text));
        assert.deepEqual(everything(grown), everything(fresh));
      }),
      runs(),
    );
  });

  it("stays as it was when another is made from it", () => {
    const one = Corpus.empty("2026-01-01").with(entry("a.yaml", "kind: tool\nid: a\n"));
    const before = everything(one);
    one.with(entry("b.yaml", "kind: tool\nid: b\nlinked_plan: a\n")).without("a.yaml");
    assert.deepEqual(everything(one), before);
  });

  it("knows which documents depend on one", () => {
    const corpus = Corpus.empty("2026-01-01")
      .with(entry("plan.yaml", "kind: tool\nid: plan\n"))
      .with(entry("agreement.yaml", "kind: tool\nid: agreement\nlinked_plan: plan\n"));
    assert.deepEqual(corpus.dependents("plan.yaml"), ["agreement.yaml"]);
    assert.deepEqual(corpus.dependents("agreement.yaml"), []);
  });
});

describe("A corpus at a tier", () => {
  const directory = `kind: directory
id: directory
title: Directory
summary: Who is who.
status: draft
version: 0.1.0
tier: public
owner: { role: lead, body: board }
approving_body: board
review: { due: "2027-01-01" }
contacts:
  - { id: helpline, title: Helpline, type: helpline, checked: "2026-01-01" }
  - { id: duty-desk, title: Duty desk, type: professional, tier: practitioner, checked: "2026-01-01" }
`;
  const corpus = Corpus.empty("2026-01-01")
    .with(entry("directory.yaml", directory))
    .with(entry("inner.yaml", "kind: tool\nid: inner\ntier: restricted\n"))
    .with(entry("untold.yaml", "kind: tool\nid: untold\n"));

  it("has no higher names in it, not even in its documents' facts", () => {
    const open = atTier(corpus, "public");
    assert.deepEqual(open.uris(), ["directory.yaml"]);
    assert.deepEqual(open.names("duty-desk"), []);
    assert.equal(open.names("helpline").length, 1);
    assert.doesNotMatch(JSON.stringify(open.entry("directory.yaml")?.facts), /duty-desk|Duty desk/u);
  });

  it("takes what says no tier for internal", () => {
    assert.deepEqual(atTier(corpus, "restricted").uris(), ["directory.yaml", "inner.yaml"]);
    assert.deepEqual(atTier(corpus, "internal").uris(), ["directory.yaml", "inner.yaml", "untold.yaml"]);
  });
});
