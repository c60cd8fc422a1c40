/**
 * Pages of prose that deserve no alarm: how often the rule on wording raises one all the same, and where. They were written
 * by people who had not seen the lexicon. On the first thirty it raised nine alarms on eight pages, and was mended where
 * the words are innocent whoever writes them; the others came afterwards, to measure that.
 */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "../../src/rules/check.ts";
import { harmfulWording } from "../../src/rules/language/harmful-wording.ts";
import { change, emptyCheck } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import { chapter } from "../exporters/site/library.ts";

interface Pages {
  readonly title: string;
  readonly folder: string;
  /**
   * What is known to be a false alarm, by page. Each is a phrase that the lexicon is right to ask about elsewhere, in a place
   * where a reader sees at once that nothing is wrong; it is advice, so nothing stops.
   */
  readonly known: Readonly<Record<string, readonly string[]>>;
}

const sets: readonly Pages[] = [
  {
    title: "Thirty innocent pages",
    folder: fixture("innocent"),
    known: { "03-asking-safely.md": ["abusive relationships"] },
  },
  {
    title: "Thirty innocent pages that the lexicon was never changed for",
    folder: fixture("innocent-unseen"),
    known: { "12-police-outcomes-explained.md": ["No further action"] },
  },
];

function fixture(name: string): string {
  return join(import.meta.dirname, "../fixtures", name);
}

/** The words that raise an alarm on a page, as they stand there. */
function alarmsOn(folder: string, page: string): readonly string[] {
  const uri = `chapters/${page}`;
  const text = chapter(page.replace(/^\d+-|\.md$/gu, ""), readFileSync(join(folder, page), "utf8"));
  const checked = change(emptyCheck(rules, "2026-11-02"), { put: [{ uri, language: "markdown", text, bom: false }] });
  return problemsOf(checked, uri)
    .filter(({ code }) => code === harmfulWording.id)
    .map(({ span }) => text.slice(span.start, span.end));
}

for (const { title, folder, known } of sets)
  describe(title, function () {
    this.timeout(120_000);
    const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));

    it("are thirty, of a page each", () => {
      assert.equal(pages.length, 30);
      for (const page of pages) {
        const words = readFileSync(join(folder, page), "utf8").split(/\s+/u).length;
        assert.ok(words > 230, `${page} has ${words} words`);
      }
    });

    it("raise a false alarm on fewer than one page in ten, and only the ones that are listed", () => {
      const raised = Object.fromEntries(
        pages.map((page) => [page, alarmsOn(folder, page)] as const).filter(([, alarms]) => alarms.length > 0),
      );
      assert.deepEqual(raised, known);
      assert.ok(Object.keys(raised).length < pages.length / 10);
    });
  });

describe("A page that is not innocent", () => {
  it("raises an alarm for each phrase", () => {
    const uri = "chapters/blaming.md";
    const text = chapter("blaming", "The mother failed to protect the children and refuses to engage.");
    const checked = change(emptyCheck(rules, "2026-11-02"), { put: [{ uri, language: "markdown", text, bom: false }] });
    assert.equal(problemsOf(checked, uri).filter(({ code }) => code === harmfulWording.id).length, 2);
  });
});
