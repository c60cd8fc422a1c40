/** The Word document of a consultation: read back part by part, and the same bytes each time. */
import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { atTier } from "../../../src/corpus/at-tier.ts";
import { consultationExporter } from "../../../src/exporters/consultation/consultation-exporter.ts";
import { corpusOf } from "../site/library.ts";
import { sampleFiles } from "../site/sample.ts";

const OUT = "chapters/working-alone.md";

/** The sample with one chapter and one pathway out for consultation. */
function filesOut() {
  const files = { ...sampleFiles() };
  for (const uri of [OUT, "pathways/asking-alone.yaml"]) {
    files[uri] = (files[uri] ?? "").replace(/^status: .*$/mu, "status: consultation");
  }
  for (const uri of Object.keys(files).filter((one) => one.startsWith("consultation/"))) delete files[uri];
  return files;
}

const exported = (files = filesOut()) =>
  consultationExporter.export(atTier(corpusOf(files), "practitioner"), { tier: "practitioner" });

async function bytesOf(files?: Record<string, string>): Promise<Uint8Array> {
  const { files: made } = await exported(files);
  assert.deepEqual(
    made.map(({ path }) => path),
    ["consultation.docx"],
  );
  return made[0]?.content as Uint8Array;
}

describe("The document of a consultation", function () {
  this.timeout(120_000);
  let text: string;
  let parts: Record<string, Uint8Array>;

  before(async () => {
    parts = unzipSync(await bytesOf());
    text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  });

  it("numbers every paragraph once, and names each number on the sheet with its permanent place", () => {
    const numbers = [...text.matchAll(/<w:t[^>]*>\[(\d+)\] </gu)].map(([, number]) => Number(number));
    assert.ok(numbers.length > 60, String(numbers.length));
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => index + 1),
    );
    const sheet = text.slice(text.indexOf("Sheet for your answers"));
    for (const number of numbers) assert.ok(sheet.includes(`w:anchor="paragraph-${number}"`), String(number));
    assert.match(sheet, />working-alone#[a-z-]+</u);
    assert.match(sheet, />asking-alone#[a-z-]+</u);
  });

  it("leads from the sheet to paragraphs that are there", () => {
    const marks = new Set([...text.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/gu)].map(([, name]) => name));
    const links = [...text.matchAll(/w:anchor="([^"]+)"/gu)].map(([, name]) => name);
    assert.ok(links.length > 60);
    assert.deepEqual(
      links.filter((name) => !marks.has(name)),
      [],
    );
    const ids = [...text.matchAll(/<w:bookmarkStart[^>]*w:id="([^"]+)"/gu)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("holds the words of the chapter, and nothing of documents that are not out", () => {
    const words = text.replace(/<[^>]+>/gu, "").replaceAll("&apos;", "'");
    const chapter = sampleFiles()[OUT] ?? "";
    let found = 0;
    for (const [, item = ""] of chapter.matchAll(/^- ([A-Za-z ,']{20,})\.?$/gmu)) {
      assert.ok(words.includes(item), item);
      found++;
    }
    assert.ok(found > 3);
    assert.ok(words.includes("Never write about a real family"));
    assert.ok(!words.includes("Assessing risk and need"));
  });

  it("takes what is not approved where nothing is out, and makes no file where there is nothing", async () => {
    const files = sampleFiles();
    const chapter = { "partnership.yaml": files["partnership.yaml"] ?? "", [OUT]: files[OUT] ?? "" };
    assert.ok((await bytesOf(chapter)).length > 1000);
    const { files: made } = await exported({ "partnership.yaml": files["partnership.yaml"] ?? "" });
    assert.deepEqual(made, []);
  });

  it("is the same byte for byte, and fetches nothing", async () => {
    const files = filesOut();
    const chapter = { "partnership.yaml": files["partnership.yaml"] ?? "", [OUT]: files[OUT] ?? "" };
    assert.deepEqual(Buffer.from(await bytesOf(chapter)), Buffer.from(await bytesOf(chapter)));
    assert.match(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array()), /2026-11-02T00:00:00Z/u);
    for (const [name, part] of Object.entries(parts)) {
      if (name.endsWith(".rels")) assert.doesNotMatch(strFromU8(part), /TargetMode="External"/u, name);
    }
  });
});
