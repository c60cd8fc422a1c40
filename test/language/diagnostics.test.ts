import assert from "node:assert/strict";
import { diagnostics } from "../../src/language/diagnostics.ts";
import { offsetOf, rangeOf } from "../../src/language/place.ts";
import { linesOf } from "../../src/document/lines.ts";
import { baseFiles, libraryOf } from "./cursor.ts";

describe("Diagnostics", () => {
  it("give a problem its code, its page, its severity and its place", async () => {
    const text = "kind: glossary\r\nid: words\r\ntitel: Words\r\n";
    const library = await libraryOf({ ...baseFiles, "words.yaml": text });
    const found = diagnostics(library, "words.yaml").find(({ code }) => code === "unknown-field");
    assert.deepEqual(found?.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } });
    assert.equal(found.severity, 1);
    assert.equal(found.codeDescription?.href, "https://pages.example/unknown-field");
    assert.equal(found.source, "Practice Guidance");
  });

  it("point at the other place that takes part in it", async () => {
    const levels = "kind: glossary\nid: front-door\ntitle: Twice\n";
    const library = await libraryOf({ ...baseFiles, "z/twice.yaml": levels });
    const found = diagnostics(library, "z/twice.yaml").find(({ code }) => code === "duplicate-id");
    const [other] = found?.relatedInformation ?? [];
    assert.match(other?.location.uri ?? "", /^file:\/\/\/library\/.*front-door\.yaml$/u);
  });

  it("are none for a file outside the library", async () => {
    assert.deepEqual(diagnostics(await libraryOf(baseFiles), "elsewhere.yaml"), []);
  });
});

describe("A place", () => {
  it("is counted in UTF-16 units, with every sort of line end, and kept inside its line", () => {
    const text = "a\r\n😀b\rc\nd";
    const source = { uri: "a.md", language: "markdown", text, bom: true } as const;
    assert.deepEqual(rangeOf(linesOf(text), { start: 5, end: 6 }), {
      start: { line: 1, character: 2 },
      end: { line: 1, character: 3 },
    });
    for (let offset = 0; offset <= text.length; offset++) {
      if (text.charAt(offset) === "\n" && text.charAt(offset - 1) === "\r") continue;
      const { start } = rangeOf(linesOf(text), { start: offset, end: offset });
      assert.equal(offsetOf(source, start), offset);
    }
    assert.equal(offsetOf(source, { line: 0, character: 99 }), 1);
    assert.equal(offsetOf(source, { line: 99, character: 0 }), text.length);
  });
});
