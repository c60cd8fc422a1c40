import assert from "node:assert/strict";
import fc from "fast-check";
import type { Fix } from "../../src/document/problem.ts";
import { change, emptyCheck } from "../../src/rules/check.ts";
import type { LocalRule } from "../../src/rules/rule.ts";
import { run } from "../../src/cli/run.ts";
import { safelyMended } from "../../src/rules/safe-fixes.ts";
import { runs } from "../property-runs.ts";
import { bytesOf, memoryWorld } from "./memory-world.ts";

const FILE = "lib/chapters/a.md";

/** A document whose every link lacks the ending that a safe fix gives it, with line ends and a mark of the author's choice. */
function chapter(end: string, mark: boolean, words: readonly string[]): { text: string; mended: string } {
  const lines = [
    "---",
    "kind: guidance",
    "id: a",
    "title: A ",
    "---",
    "",
    "# A\t",
    ...words.map((word) => `${word} [a](a) ${word}  `),
  ];
  const text = (mark ? "\ufeff" : "") + lines.join(end);
  return { text, mended: text.replaceAll("](a)", "](a.md)") };
}

/** A rule that finds a word and offers to put another in its place. */
function replacing(id: string, word: string, by: string, fix: Partial<Fix> = {}): LocalRule {
  return {
    id,
    scope: "document",
    severity: "warning",
    kinds: "all",
    says: "",
    why: "",
    todo: "",
    source: "",
    examples: { good: [], bad: [] },
    *check({ document: { source } }) {
      const start = source.text.indexOf(word);
      const span = { start, end: start + word.length };
      const edits = [{ uri: source.uri, span, text: by }];
      if (start >= 0) yield { span, message: word, fixes: [{ title: `Write ${by}`, safe: true, edits, ...fix }] };
    },
  };
}

function mended(text: string, ...rules: LocalRule[]): { text: string | undefined; done: number } {
  const source = { uri: "a.yaml", language: "yaml", text, bom: false } as const;
  const { checked, done } = safelyMended(change(emptyCheck(rules, "2026-11-02"), { put: [source] }), undefined);
  return { text: checked.corpus.entry("a.yaml")?.source.text, done: done.length };
}

describe("Fixing", () => {
  it("changes no byte but those of its fixes, whatever the line ends and the byte order mark", async () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}😀,.;]{1,12}$/u);
    const file = fc.record({
      end: fc.constantFrom("\n", "\r\n", "\r"),
      mark: fc.boolean(),
      words: fc.array(word, { minLength: 1, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(file, async ({ end, mark, words }) => {
        const { text, mended } = chapter(end, mark, words);
        const files = new Map([
          ["lib/partnership.yaml", "kind: partnership\n"],
          [FILE, text],
        ]);
        const world = memoryWorld({ files });
        await run(["fix", "lib"], world);
        assert.deepEqual(Buffer.from(world.files.get(FILE) ?? []), Buffer.from(bytesOf(mended)));
        assert.deepEqual(
          Buffer.from(world.files.get("lib/partnership.yaml") ?? []),
          Buffer.from("kind: partnership\n"),
        );
      }),
      runs(100),
    );
  });

  it("takes safe fixes only", () => {
    assert.deepEqual(mended("one: 1\n", replacing("a", "one", "two", { safe: false })), { text: "one: 1\n", done: 0 });
  });

  it("takes the first safe one of several", () => {
    const rule = replacing("a", "one", "two");
    const both: LocalRule = {
      ...rule,
      *check(page, words) {
        for (const problem of rule.check(page, words)) {
          const [fix] = problem.fixes ?? [];
          if (fix) yield { ...problem, fixes: [{ ...fix, safe: false, edits: [] }, fix] };
        }
      },
    };
    assert.equal(mended("one: 1\n", both).text, "two: 1\n");
  });

  it("never applies two that overlap in one round", () => {
    const rules = [
      replacing("a", "one two", "ONE"),
      replacing("b", "two three", "THREE"),
      replacing("c", "four", "FOUR"),
    ];
    assert.deepEqual(mended("x: one two three four\n", ...rules), { text: "x: ONE three FOUR\n", done: 2 });
  });

  it("goes on with what an earlier fix has opened", () => {
    assert.deepEqual(mended("x: one\n", replacing("a", "one", "two"), replacing("b", "two", "three")), {
      text: "x: three\n",
      done: 2,
    });
  });

  it("comes to an end where two rules undo each other's work", () => {
    const { done } = mended("x: one\n", replacing("a", "one", "two"), replacing("b", "two", "one"));
    assert.ok(done < 50);
  });

  it("leaves a file alone that was changed while it was being read", async () => {
    const { text } = chapter("\n", false, ["Read"]);
    const files = new Map([
      ["lib/partnership.yaml", "kind: partnership\n"],
      [FILE, text],
    ]);
    let reads = 0;
    const world = memoryWorld({
      files,
      around: (host) => ({
        ...host,
        read: (path) => {
          const changed = path === "chapters/a.md" && ++reads > 1;
          return changed ? Promise.resolve(bytesOf("by somebody else")) : host.read(path);
        },
      }),
    });
    await run(["fix", "lib"], world);
    assert.match(world.said.stderr, /lib\/chapters\/a\.md was changed meanwhile and is left as it is/u);
    assert.deepEqual(Buffer.from(world.files.get(FILE) ?? []), Buffer.from(text));
  });
});
