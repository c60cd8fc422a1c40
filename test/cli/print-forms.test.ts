/** PDFs of blank forms where there is no browser, and where one is looked for. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { findBrowser } from "../../src/cli/pdf/find-browser.node.ts";
import { datedPdf } from "../../src/cli/pdf/pdf-bytes.ts";
import { run } from "../../src/cli/run.ts";
import { firstLibrary } from "../../src/corpus/first-library.ts";
import type { MemoryWorld } from "./memory-world.ts";
import { memoryWorld } from "./memory-world.ts";

function town(): MemoryWorld {
  const library = firstLibrary("our-town", "Our Town Safeguarding Children Partnership", "2027-11-02");
  return memoryWorld({ files: new Map(library.map(({ path, text }) => [`guidance/${path}`, text])) });
}

const made = ({ files }: MemoryWorld): readonly string[] => [...files.keys()].filter((path) => path.startsWith("out/"));

describe("PDFs of blank forms on a machine without a browser", function () {
  this.timeout(30_000);

  it("are not made, which is said once with what to do, and the pages are there", async () => {
    const world = town();
    assert.equal(await run("export forms guidance --target blank --pdf".split(" "), world), 0);
    assert.match(world.said.stderr, /^No PDF was made: there is no Chrome, Edge or Chromium .* --browser\. .*\n$/u);
    assert.ok(made(world).includes("out/forms/blank/first-tool.html"));
    assert.ok(!made(world).some((path) => path.endsWith(".pdf")));
  });

  it("stop a strict export, which then writes nothing", async () => {
    const world = town();
    assert.equal(await run("export forms guidance --target blank --pdf --strict".split(" "), world), 1);
    assert.match(
      world.said.stderr,
      /^No PDF was made: .*\nNothing was exported: --strict, and no PDF can be made\.\n$/u,
    );
    assert.deepEqual(made(world), []);
    const without = town();
    assert.equal(await run("export forms guidance --target blank --strict".split(" "), without), 0);
  });

  it("are missing in the report for other programs too", async () => {
    const world = town();
    await run("export forms guidance --target blank --pdf --format json".split(" "), world);
    const report = JSON.parse(world.said.stdout) as { readonly exported: boolean; readonly unprinted: string };
    assert.ok(report.exported);
    assert.match(report.unprinted, /^No PDF was made/u);
    const strict = town();
    await run("export forms guidance --target blank --pdf --strict --format json".split(" "), strict);
    const refused = JSON.parse(strict.said.stdout) as { readonly exported: boolean; readonly refusedBy: string };
    assert.deepEqual([refused.exported, refused.refusedBy], [false, "printing"]);
  });

  it("are asked for in vain where no blank form is made", async () => {
    for (const line of ["export forms guidance --target fhir --pdf", "export site guidance --pdf"]) {
      const world = town();
      assert.equal(await run(line.split(" "), world), 2, line);
      assert.match(world.said.stderr, /PDFs are made of blank forms/u);
      assert.deepEqual(made(world), []);
    }
  });
});

describe("A browser on this machine", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "practice-guidance-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("is found on the path, and where Windows keeps programs", () => {
    const onPath = join(folder, "bin");
    const edge = join(folder, "Microsoft", "Edge", "Application");
    mkdirSync(onPath);
    mkdirSync(edge, { recursive: true });
    writeFileSync(join(onPath, "google-chrome"), "");
    writeFileSync(join(edge, "msedge.exe"), "");
    const path = [join(folder, "none"), onPath].join(delimiter);
    assert.equal(findBrowser({ PATH: path }), join(onPath, "google-chrome"));
    assert.equal(findBrowser({ Path: path }), join(onPath, "google-chrome"));
    if (process.platform !== "darwin") {
      assert.equal(findBrowser({ "PROGRAMFILES(X86)": folder }), join(edge, "msedge.exe"));
      assert.equal(findBrowser({ PATH: "" }), undefined);
    }
  });
});

describe("The day in a PDF", () => {
  it("is the library's, in the same number of bytes, and nothing else is changed", () => {
    const pdf = (day: string): Uint8Array =>
      Uint8Array.from(
        `%PDF-1.4\n\xe2\xe3\n/CreationDate (D:${day}+00'00')\n/ModDate (D:${day}+00'00')>>\n(D:20250101000000)`,
        (letter) => letter.charCodeAt(0),
      );
    assert.deepEqual(datedPdf(pdf("20261127133951"), "2026-11-02"), pdf("20261102000000"));
  });
});
