import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { run } from "../../src/cli/run.ts";
import { htmlFaults } from "../exporters/html-faults.ts";
import { base } from "../meaning/base.ts";
import { memoryWorld } from "./memory-world.ts";

const named = (files: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(files).map(([path, text]) => [`guidance/${path}`, text]));
const past = { ...base, "sources.yaml": (base["sources.yaml"] ?? "").replace("value: 15", "value: 20") };
const consultation = `kind: consultation
id: first-round
title: First round
summary: What partners said.
status: draft
version: 0.1.0
tier: practitioner
owner: { role: lead, body: board }
approving_body: board
review: { due: 2027-05-04 }
about: [door]
opened: 2026-09-01
closes: 2026-10-01
audiences: [Health visitors]
responses:
  - { id: one, from: Health visitors, says: <b>We</b> need to be told., disposition: rejected, reason: The law says otherwise. }
`;

describe("the sign-off pack", function () {
  this.timeout(120_000);
  const written = async (output: string): Promise<Uint8Array> => {
    const files = named({ ...base, "consultation/first-round.yaml": consultation });
    const world = memoryWorld({ files, revisions: new Map([["v1", named(past)]]) });
    assert.equal(await run(["review-pack", "guidance", "--since", "v1", "--output", output], world), 0);
    return world.files.get(output) ?? new Uint8Array();
  };
  const made = async (): Promise<string> => new TextDecoder().decode(await written("pack.html"));
  let page = "";
  before(async () => {
    page = await made();
  });

  it("is valid HTML", async () => {
    assert.deepEqual(await htmlFaults("pack.html", page), []);
  });

  it("holds what changed, what was checked and what a body has to decide on", () => {
    for (const words of [
      "Invented example, not approved for practice",
      "Compared with v1.",
      "the length is now 15 working days; it was 20 working days.",
      "rules of version",
      "this does not say that the practice is right",
      "Is section 2 the same?",
      "The law says otherwise.",
      "Data protection",
      "Legal review",
      "Signature",
    ]) {
      assert.ok(page.includes(words), words);
    }
  });

  it("says for each recorded step what should be on file, where and by when", () => {
    const row = /<th[^>]*>Fill in the grid<\/th>(.*?)<\/tr>/u.exec(page)?.[1] ?? "";
    const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gu)].map(([, cell]) => cell);
    assert.deepEqual(cells, [
      "A must in this partnership",
      "“Title of grid”, completed",
      "Social worker (Testshire Council)",
      "Case record",
      "15 working days, from when the discussion is held until the conference is held",
      "“Title of grid”: “Is the adult afraid?”",
    ]);
  });

  it("shows an author's words as words, fetches nothing, and is the same every time", async () => {
    assert.ok(page.includes("&lt;b>We&lt;/b> need to be told."));
    assert.doesNotMatch(page, /<script|src=|href="(?!#main")/u);
    assert.equal(await made(), page);
  });

  it("has the same parts as a Word document, every cell of every table included, and the same bytes each time", async () => {
    const bytes = await written("pack.docx");
    const xml = new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const textOf = (from: string, tag: string): readonly string[] =>
      [...from.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, "gu"))].map(([, text = ""]) =>
        text
          .replace(/<[^>]*>/gu, "")
          .replaceAll("&quot;", '"')
          .replaceAll("&#39;", "'")
          .replaceAll("&gt;", ">")
          .trim(),
      );
    const main = page.slice(page.indexOf("<main"));
    assert.ok(textOf(main, "h2").length > 8);
    assert.deepEqual(
      textOf(html, "h1").filter((title) => !title.startsWith("Sign-off pack")),
      textOf(main, "h2"),
    );
    assert.deepEqual(
      [...textOf(html, "li"), ...textOf(html, "h2"), ...textOf(html, "th"), ...textOf(html, "td")].sort(),
      [...textOf(main, "li"), ...textOf(main, "caption"), ...textOf(main, "th"), ...textOf(main, "td")].sort(),
    );
    assert.match(xml, /Invented example, not approved for practice/u);
    assert.deepEqual(await written("pack.docx"), bytes);
  });
});
