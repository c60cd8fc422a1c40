/** The engine around the rules: suppressions, severities, a rule that breaks down, and what a change touches. */
import assert from "node:assert/strict";
import type { Source } from "../../src/document/source.ts";
import { languageOf } from "../../src/document/source.ts";
import { allProblems, change, emptyCheck, problemsOf } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import type { LocalRule, Rule } from "../../src/rules/rule.ts";
import { TODAY, baseLibrary } from "./base-library.ts";
import { completed } from "./completion.ts";

function source(uri: string, text: string): Source {
  return { uri, language: languageOf(uri) ?? "yaml", text, bom: false };
}

/** The codes of one document's problems when it stands in the sound library. */
function codesOf(document: Source, more: readonly Source[] = [], book: readonly Rule[] = rules): readonly string[] {
  const checked = change(emptyCheck(book, TODAY), { put: [...baseLibrary, ...more, document] });
  return problemsOf(checked, document.uri).map(({ code }) => code);
}

const chapter = (fields: string, text: string) => completed({ kind: "guidance", text: `${fields}---\n${text}\n` });
const tool = (text: string) => completed({ kind: "tool", text });

function suppression(rule: string, more = "expires: 2026-12-31"): string {
  return `suppress:\n  - rule: ${rule}\n    reason: The steering group has decided so for now.\n    owner: practice-lead\n    ${more}\n`;
}

describe("A suppression", () => {
  const words = "The toxic trio and the hard to reach.";

  it("hides its rule in a chapter and in a tool, and nothing else", () => {
    assert.deepEqual(codesOf(chapter("", words)), ["harmful-wording", "harmful-wording"]);
    assert.deepEqual(codesOf(chapter(suppression("harmful-wording"), words)), []);
    assert.deepEqual(codesOf(tool(`purpose: ${words}\n`)), ["harmful-wording", "harmful-wording"]);
    assert.deepEqual(codesOf(tool(`purpose: ${words}\n${suppression("harmful-wording")}`)), []);
    assert.deepEqual(codesOf(chapter(suppression("harmful-wording"), `${words} Ring the IDVA.`)), [
      "unexplained-acronym",
    ]);
  });

  it("hides only what stands on the words it names", () => {
    const fields = suppression("harmful-wording", "on: toxic trio\n    expires: 2026-12-31");
    assert.deepEqual(codesOf(chapter(fields, words)), ["harmful-wording"]);
  });

  it("holds to the end of its last day, then is a problem itself and hides nothing", () => {
    const lastDay = suppression("harmful-wording", `expires: ${TODAY}`);
    assert.deepEqual(codesOf(chapter(lastDay, words)), []);
    const over = suppression("harmful-wording", "expires: 2026-11-01");
    assert.deepEqual(codesOf(chapter(over, words)), ["suppression-expired", "harmful-wording", "harmful-wording"]);
  });

  it("is a problem when there is nothing for it to hide, or no such rule", () => {
    assert.deepEqual(codesOf(chapter(suppression("harmful-wording"), "Text.")), ["suppression-unused"]);
    assert.deepEqual(codesOf(tool(suppression("harmfull-wording"))), ["suppression-unknown"]);
  });

  it("cannot hide a fault of shape, which has to be mended", () => {
    const fields = `audiance: [schools]\n${suppression("unknown-field")}`;
    assert.deepEqual(codesOf(chapter(fields, "Text.")), ["unknown-field", "suppression-unknown"]);
  });

  it("is not heeded while it lacks its reason", () => {
    const fields = "suppress:\n  - { rule: harmful-wording, owner: practice-lead, expires: 2026-12-31 }\n";
    assert.deepEqual(codesOf(chapter(fields, "The toxic trio.")), ["missing-field", "harmful-wording"]);
  });
});

describe("A partnership's severities", () => {
  const settings = (rule: string, severity: string) =>
    completed({
      kind: "partnership",
      text: `rules:\n  - { rule: ${rule}, severity: ${severity}, reason: The board has decided so., owner: practice-lead, expires: 2027-03-31 }\n`,
    });
  const wording = chapter("", "The toxic trio.");

  it("make a rule more serious, and turn it off", () => {
    const severe = change(emptyCheck(rules, TODAY), {
      put: [...baseLibrary, settings("harmful-wording", "error"), wording],
    });
    assert.deepEqual(
      problemsOf(severe, wording.uri).map(({ severity }) => severity),
      ["error"],
    );
    assert.deepEqual(codesOf(wording, [settings("harmful-wording", "off")]), []);
  });

  it("take effect in documents that did not change", () => {
    const before = change(emptyCheck(rules, TODAY), { put: [...baseLibrary, wording] });
    assert.equal(problemsOf(before, wording.uri).length, 1);
    const after = change(before, { put: [settings("harmful-wording", "off")] });
    assert.equal(problemsOf(after, wording.uri).length, 0);
  });

  it("cannot turn off a fault of shape, and a misspelt rule is a problem with a suggestion", () => {
    const off = settings("unknown-field", "off");
    assert.deepEqual(codesOf(off), ["setting-unknown"]);
    assert.deepEqual(codesOf(chapter("audiance: [schools]\n", "Text."), [off]), ["unknown-field"]);
    const misspelt = settings("harmful-wordng", "off");
    const checked = change(emptyCheck(rules, TODAY), { put: [...baseLibrary, misspelt] });
    const [problem] = problemsOf(checked, misspelt.uri);
    assert.match(problem?.message ?? "", /Did you mean “harmful-wording”\?/u);
  });
});

describe("A rule that breaks down", () => {
  const broken: LocalRule = {
    ...(rules.find(({ id }) => id === "harmful-wording") as LocalRule),
    id: "broken",
    *check() {
      yield { span: { start: 0, end: 0 }, message: "Lost." };
      throw new Error("no such band");
    },
  };

  it("is a problem of its own in each document, and the other rules go on", () => {
    const found = codesOf(chapter("", "The toxic trio."), [], [broken, ...rules]);
    assert.deepEqual(found, ["rule-crashed", "harmful-wording"]);
  });

  it("says what broke in words that can be reported, and cannot be turned off", () => {
    const off = completed({
      kind: "partnership",
      text: "rules:\n  - { rule: rule-crashed, severity: off, reason: The board has decided so. }\n",
    });
    const document = chapter("", "Text.");
    const checked = change(emptyCheck([broken], TODAY), { put: [off, document] });
    const [problem] = problemsOf(checked, document.uri);
    assert.match(problem?.message ?? "", /“broken” broke down.*no such band$/u);
  });

  it("is contained where it gathers, too", () => {
    const gathering: Rule = {
      ...broken,
      scope: "library",
      gather: () => {
        throw new Error("gathering");
      },
      check: () => [],
    };
    assert.deepEqual(codesOf(chapter("", "Text."), [], [gathering]), ["rule-crashed"]);
  });
});

describe("A change", () => {
  it("leaves what it does not touch as it was, to the very same lists", () => {
    const before = change(emptyCheck(rules, TODAY), { put: [...baseLibrary, chapter("", "The toxic trio.")] });
    const after = change(before, { put: [source("other.md", "# Other\n")] });
    for (const uri of before.corpus.uris()) assert.equal(after.results.get(uri), before.results.get(uri), uri);
  });

  it("of the glossary is looked for only in documents that use the word", () => {
    const [using, other] = [
      completed({ kind: "guidance", uri: "using.md", text: "---\nCall the IDVA.\n" }),
      chapter("", "Text."),
    ];
    const before = change(emptyCheck(rules, TODAY), { put: [...baseLibrary, using, other] });
    const glossary = baseLibrary.find(({ uri }) => uri === "glossary.yaml") ?? assert.fail();
    const known = { ...glossary, text: glossary.text.replace("short: IDVA,", "short: IDVA, known: true,") };
    const after = change(before, { put: [known] });
    assert.deepEqual(
      problemsOf(before, using.uri).map(({ code }) => code),
      ["unexplained-acronym"],
    );
    assert.deepEqual(problemsOf(after, using.uri), []);
    assert.equal(after.results.get(other.uri)?.local, before.results.get(other.uri)?.local);
  });

  it("is seen in documents that point at what it took away, and again when it comes back", () => {
    const full = change(emptyCheck(rules, TODAY), { put: baseLibrary });
    const without = change(full, { gone: ["levels.yaml"] });
    assert.ok(
      allProblems(without).some(({ code, uri }) => code === "unknown-id" && uri === "pathways/front-door.yaml"),
    );
    const again = change(without, { put: baseLibrary.filter(({ uri }) => uri === "levels.yaml") });
    assert.deepEqual(allProblems(again), []);
  });

  it("forgets the problems of a document that is gone", () => {
    const document = chapter("", "The toxic trio.");
    const before = change(emptyCheck(rules, TODAY), { put: [...baseLibrary, document] });
    assert.deepEqual(problemsOf(change(before, { gone: [document.uri] }), document.uri), []);
  });
});
