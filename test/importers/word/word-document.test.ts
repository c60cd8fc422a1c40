/** Word documents taken over: headings, lists, tables and notes kept, a problem for all that was lost, nothing run or fetched. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readEntry } from "../../../src/corpus/reading.ts";
import type { TakenOver } from "../../../src/importers/word/word-document.ts";
import { takeOverWord } from "../../../src/importers/word/word-document.ts";
import { hostile, lossy, policy } from "./word-files.ts";

function takenOver(bytes: Uint8Array, fileName = "Asking policy.docx"): Promise<TakenOver> {
  return takeOverWord(bytes, {
    fileName,
    idFor: () => "asking",
    uriFor: (id) => `chapters/${id}.md`,
    ownerRole: "policy-lead",
    ownerBody: "steering-group",
    reviewDue: "2027-11-02",
  });
}

const codesOf = ({ problems }: TakenOver) => problems.map(({ code }) => code);

describe("A Word document taken over", function () {
  this.timeout(60_000);

  it("keeps headings, lists, tables, notes, emphasis and links", async () => {
    const { chapter } = await takenOver(await policy());
    const body = chapter?.text.slice(chapter.text.indexOf("# ")) ?? "";
    assert.equal(chapter?.title, "Asking about abuse: a policy");
    assert.match(body, /^# Asking about abuse: a policy\n\n## Before you ask\n/u);
    assert.match(body, /See the person \*\*alone\*\*\. Meet at 10:30, never \\\*in front of\\\* others\.\[\^/u);
    assert.match(body, /\n- Find a quiet room\n(?:\n)? {2}- Not a corridor\n/u);
    assert.match(body, /\n### Who asks\n/u);
    assert.match(body, /\n1\. The midwife\n2\. The health visitor\n/u);
    assert.match(body, /\n\| Who \| When \|\n\| -+ \| -+ \|\n\| Midwife \| At booking \\\| again at 28 weeks \|/u);
    assert.match(body, /\[Guidance of an invented body\]\(https:\/\/www\.example\.org\/guidance\)/u);
    assert.match(body, /\n\[\^[a-z0-9-]+\]: Under the Act of an invented year\./u);
  });

  it("is a sound chapter, in which words stay words", async () => {
    const { chapter } = await takenOver(await policy());
    assert.ok(chapter);
    const { document, sound, kind } = readEntry({
      uri: chapter.uri,
      language: "markdown",
      text: chapter.text,
      bom: false,
    });
    assert.equal(kind?.name, "guidance");
    assert.ok(sound);
    assert.deepEqual(document.problems, []);
    const types = JSON.stringify(document.body?.tree);
    assert.doesNotMatch(types, /"type":"html"|"containerDirective"|javascript:x"/u);
    assert.match(types, /:::act-now is no block here/u);
    assert.match(types, /<script>alert\(1\)<\/script>/u);
  });

  it("says what was lost, at its place", async () => {
    const taken = await takenOver(await lossy());
    const codes = codesOf(taken);
    for (const code of [
      "word-tracked-changes",
      "word-comments",
      "word-link",
      "word-merged-cells",
      "word-table-in-table",
      "word-table-without-heading",
    ]) {
      assert.ok(codes.includes(code), `${code} in ${codes.join()}`);
    }
    const text = taken.chapter?.text ?? "";
    assert.match(text, /^# Only heading$/mu);
    assert.match(text, /Inserted words\./u);
    assert.doesNotMatch(text, /[\uE000\uE001]/u);
    for (const { code, span } of taken.problems) {
      assert.ok(span.end > span.start && span.end <= text.length, code);
      if (code === "word-link") assert.equal(text.slice(span.start, span.end), "old policy");
    }
  });

  it("runs no macro and fetches nothing that is kept elsewhere, and says so", async () => {
    const asked: string[] = [];
    const server = createServer(({ url = "" }, response) => {
      asked.push(url);
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const taken = await takenOver(await hostile(address), "Asking policy.docm");
    await new Promise((done) => server.close(done));
    assert.deepEqual(asked, []);
    const codes = codesOf(taken);
    for (const code of ["word-macros", "word-outside", "word-picture"]) assert.ok(codes.includes(code), codes.join());
    assert.match(taken.chapter?.text ?? "", /\[Picture: Map of the office\]/u);
    assert.doesNotMatch(taken.chapter?.text ?? "", /AutoOpen|127\.0\.0\.1/u);
  });

  it("loses nothing of a plain policy without saying so", async () => {
    assert.deepEqual(
      codesOf(await takenOver(await policy())).filter((code) => code !== "word-look"),
      [],
    );
  });

  it("says of a file that is none what to do", async () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode("{\\rtf1 old}"), (await policy()).slice(0, 900)]) {
      const { chapter, problems } = await takenOver(bytes);
      assert.equal(chapter, undefined);
      assert.equal(problems[0]?.code, "word-not-readable");
      assert.match(problems[0].message, /save it as \.docx/u);
    }
  });

  it("takes its title from the file's name where it has none", async () => {
    const { chapter } = await takenOver(await lossy(), "C:/Policies/old_policy-2024.docx");
    assert.equal(chapter?.title, "Only heading");
  });
});
