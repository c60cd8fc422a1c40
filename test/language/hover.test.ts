import assert from "node:assert/strict";
import { MarkupContent } from "vscode-languageserver-types";
import { kinds } from "../../src/kinds/index.ts";
import { hover } from "../../src/language/hover.ts";
import type { Asked } from "./cursor.ts";
import { CURSOR, asked, askedIn, baseFiles } from "./cursor.ts";

function wordsAt({ library, uri, position }: Asked): string {
  const contents = hover(library, uri, position)?.contents;
  return MarkupContent.is(contents) ? contents.value : "";
}

function inFile(uri: string, before: string): Asked {
  const text = baseFiles[uri] ?? "";
  assert.ok(text.includes(before), `${before} is not in ${uri}`);
  return asked({ [uri]: text.replace(before, () => before + CURSOR) });
}

const FRONT_DOOR = "pathways/front-door.yaml";

describe("Hover", () => {
  for (const kind of kinds) {
    it(`says what a field of a ${kind.title} is for`, () => {
      const at = askedIn(kind.name, `ti${CURSOR}tle: Words${kind.language === "markdown" ? "\n---\nText.\n" : "\n"}`);
      assert.match(wordsAt(at), /^\*\*Title\*\* \(needed\)\n\nWhat readers see as its name\./u);
    });
  }

  it("says what a referred document is", () => {
    const words = wordsAt(inFile(FRONT_DOOR, "tool: check"));
    assert.match(words, /First contact checklist/u);
    assert.match(words, /What to find out when somebody calls\\?\./u);
  });

  it("says a band's range and a time limit's length and authority", () => {
    const band = wordsAt(asked({ "a.md": `---\nkind: guidance\nid: a\n---\n[](ref:checklist#rai${CURSOR}sed)\n` }));
    assert.match(band, /Score from 1 to 2/u);
    const clock = wordsAt(inFile(FRONT_DOOR, "clock: decision-on-re"));
    assert.match(clock, /\*\*1 working day\*\*/u);
    assert.match(clock, /Authority: /u);
  });

  it("says what a term means and what a short form stands for, in links and in plain words", () => {
    const linked = wordsAt(inFile("chapters/first-contact.md", "ref:safe-enq"));
    const plain = wordsAt(asked({ "a.md": `---\nkind: guidance\nid: a\n---\nUse safe enq${CURSOR}uiry.\n` }));
    for (const words of [linked, plain]) assert.match(words, /Safe enquiry/u);
    const short = wordsAt(asked({ "a.md": `---\nkind: guidance\nid: a\n---\nCall the ID${CURSOR}VAs.\n` }));
    assert.match(short, /independent domestic violence adviser/iu);
  });

  it("says why wording does harm and what to say instead", () => {
    const words = wordsAt(asked({ "a.md": `---\nkind: guidance\nid: a\n---\nShe failed to pro${CURSOR}tect them.\n` }));
    assert.match(words, /wording to avoid/u);
    assert.match(words, /Say instead:\n\n- /u);
  });

  it("reads a condition back as a sentence, in whatever way it is written", () => {
    assert.match(
      wordsAt(inFile(FRONT_DOOR, 'checklist.band = "lower" a')),
      /True when: Whether answers are missing in “First contact checklist” is no, and the band of “First contact checklist” is Lower, and “Is anybody in danger now\?” is No\./u,
    );
    const folded = askedIn(
      "tool",
      `sections:\n  - id: first\n    title: First\n    questions:\n      - { id: afraid, type: yes_no_not_known, label: Afraid?, cautious: "yes" }\n      - id: more\n        type: text\n        label: More?\n        visible_when: >-\n          afr${CURSOR}aid\n          = "yes"\n`,
    );
    const words = wordsAt(folded);
    assert.match(words, /^\*\*Afraid\?\*\*/u);
    assert.match(words, /True when: “Afraid\?” is yes\./u);
  });

  it("says what a block is for and what a rule finds", () => {
    assert.match(
      wordsAt(asked({ "a.md": `---\nkind: guidance\nid: a\n---\n:::act-n${CURSOR}ow\nRing.\n:::\n` })),
      /in danger/u,
    );
    assert.match(wordsAt(askedIn("glossary", `suppress:\n  - { rule: harmful-wor${CURSOR}ding }\n`)), /\w/u);
  });

  it("lets nothing of an author's act in the editor", () => {
    const evil = "![x](https://evil.example/a.png) [go](command:evil) <img src=x>";
    const at = asked({
      "g.yaml": `kind: glossary\nid: g\nterms:\n  - { id: bad-term, title: Bad term, means: '${evil}' }\n`,
      "a.md": `---\nkind: guidance\nid: a\n---\n[](ref:bad-te${CURSOR}rm)\n`,
    });
    const words = wordsAt(at);
    assert.match(words, /Bad term/u);
    assert.doesNotMatch(words, /(?<!\\)!\[|(?<!\\)\]\(|(?<!\\)<img|https:\/\//u);
  });

  it("says nothing where there is nothing to say", () => {
    assert.equal(wordsAt(asked({ "a.md": `---\nkind: guidance\nid: a\n---\nPlain wo${CURSOR}rds.\n` })), "");
  });
});
