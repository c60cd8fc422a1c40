/** Holds the rule book to its own rules: complete, well named, and written in a policy lead's words. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rules } from "../../src/rules/index.ts";
import type { Problem } from "../../src/document/problem.ts";
import { judgedExample } from "./judged-example.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../src/rules");

/** Words of programmers that say nothing to the people who read a problem. */
const PROGRAMMERS_WORDS =
  /\b(?:schema|yaml|json|enum|node|feel|regex|regexp|null|undefined|boolean|string|integer|array|object|parser?|token|invalid|syntax|validat\w*|slug|uri|property|properties)\b/iu;

describe("The rule book", function () {
  this.timeout(120_000);

  it("lists every file of its areas, once, under the file's name", () => {
    const areas = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== "text",
    );
    const files = areas.flatMap(({ name }) => readdirSync(join(folder, name)).filter((file) => file.endsWith(".ts")));
    assert.deepEqual(rules.map(({ id }) => `${id}.ts`).sort(), files.sort());
  });

  it("names rules in small letters with hyphens", () => {
    for (const { id } of rules) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/u);
  });

  it("gives each rule reasons in whole sentences and two examples of each sort", () => {
    for (const { id, says, why, todo, source, examples } of rules) {
      for (const words of [says, why, todo]) assert.match(words, /^[A-Z“].*[.?]$/u, `${id}: ${words}`);
      assert.ok(source.length > 2, id);
      assert.ok(examples.bad.length >= 2 && examples.good.length >= 2, `${id} needs more examples`);
    }
  });

  it("says what is wrong, why it matters and what to do, without programmers' words", () => {
    for (const { message, code } of problemsOfExamples()) {
      assert.match(message, /^[\p{Lu}“\d].*[.?]$/su, `${code}: ${message}`);
      assert.ok(message.split(/[.?] /u).length >= 2, `${code} says only one thing: ${message}`);
      // What stands in quotation marks is the author's: a title, or the name of a field as it is written in the file.
      const ours = message.replace(/“[^”]*”/gu, "“it”").replace(/[a-z]*\.yaml/gu, "");
      assert.doesNotMatch(ours, PROGRAMMERS_WORDS, `${code}: ${message}`);
      assert.doesNotMatch(message, / {2}|\.\.|“”/u, `${code}: ${message}`);
    }
  });

  it("says what a fix does, and where every edit goes", () => {
    for (const { code, fixes = [], span } of problemsOfExamples()) {
      assert.ok(span.start <= span.end, code);
      for (const { title, edits } of fixes) {
        assert.match(title, /^[A-Z].*[^.]$/u, `${code}: ${title}`);
        assert.ok(edits.length > 0, `${code}: ${title}`);
      }
    }
  });
});

function problemsOfExamples(): readonly Problem[] {
  return rules.flatMap(({ examples }) =>
    [...examples.bad, ...examples.good].flatMap((example) =>
      judgedExample(example).flatMap(({ problems }) => problems),
    ),
  );
}
