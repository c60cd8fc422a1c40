/** Checking a change must give what checking everything from nothing gives, whatever the change was. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { allProblems, change, emptyCheck, problemsOf } from "../../src/rules/check.ts";
import type { Checked } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import { runs } from "../property-runs.ts";
import { TODAY } from "./base-library.ts";
import type { RandomEdit, Texts } from "./random-edits.ts";
import { difference, edited, seriesOfEdits, singleEdits, startTexts } from "./random-edits.ts";

const NOTHING: Texts = new Map();

function fromNothing(texts: Texts): Checked {
  return change(emptyCheck(rules, TODAY), difference(NOTHING, texts));
}

/** The library and its texts after each change of a series. */
function* course(
  series: readonly (readonly RandomEdit[])[],
): Iterable<{ checked: Checked; texts: Texts; touched: ReadonlySet<string> }> {
  let texts = startTexts;
  let checked = start;
  for (const edits of series) {
    const next = edited(texts, edits);
    const { put, gone } = difference(texts, next);
    checked = change(checked, { put, gone });
    texts = next;
    yield { checked, texts, touched: new Set([...put.map(({ uri }) => uri), ...gone]) };
  }
}

const start = fromNothing(startTexts);

describe("Checking a change", function () {
  this.timeout(1_500_000);

  it("gives the same problems as checking from nothing, after any series of edits", () => {
    fc.assert(
      fc.property(seriesOfEdits, (series) => {
        const states = [...course(series)];
        const last = states.at(-1);
        if (!last) return;
        assert.deepEqual(shown(last.checked), shown(fromNothing(last.texts)));
      }),
      runs(),
    );
  });

  it("is tried with edits that change problems in documents they do not touch, in every way a rule can look across", () => {
    const changedElsewhere = new Set<string>();
    for (const edit of singleEdits) {
      for (const { checked, touched } of course([[edit]])) {
        for (const uri of checked.corpus.uris().filter((one) => !touched.has(one))) {
          for (const code of changedCodes(codesAt(start, uri), codesAt(checked, uri))) changedElsewhere.add(code);
        }
      }
    }
    const across = rules.filter(({ scope }) => scope === "library").map(({ id }) => id);
    const alone = new Set([
      "impossible-date",
      "permission-ended",
      "review-overdue",
      "setting-without-end",
      "unlinked-time-limit",
    ]);
    const expected = [...across.filter((id) => !alone.has(id)), "harmful-wording", "unexplained-acronym"];
    assert.deepEqual(
      expected.filter((code) => !changedElsewhere.has(code)),
      [],
    );
  });
});

/** The codes that one list has more often than the other. */
function changedCodes(before: readonly string[], after: readonly string[]): readonly string[] {
  const count = (codes: readonly string[], code: string) => codes.filter((one) => one === code).length;
  return [...before, ...after].filter((code) => count(before, code) !== count(after, code));
}

function codesAt(checked: Checked, uri: string): readonly string[] {
  return problemsOf(checked, uri).map(({ code }) => code);
}

/** Problems as plain data, to be compared to the last letter. */
function shown(checked: Checked): unknown {
  return JSON.parse(JSON.stringify(allProblems(checked)));
}
