/** Blank forms as PDFs, made by the command line with a real browser and read by another program. */
import assert from "node:assert/strict";
import type { SpawnSyncReturns } from "node:child_process";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { needBrowser } from "../../../scripts/browser.mjs";
import { isTagged } from "../../../src/cli/pdf/pdf-bytes.ts";
import { printPages } from "../../../src/cli/pdf/print.node.ts";
import { PLANTED, RECORD, WORDING } from "../../exporters/forms/wording/merrow.ts";
import { openBrowser } from "../../host/browser.ts";
import { plain, readPdf } from "./read-pdf.ts";

const root = join(import.meta.dirname, "../../..");
const loader = pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href;
const isRoot = process.getuid?.() === 0;
/** What root in a container has to say, as these tests do. */
const asRoot = isRoot ? ["--no-browser-sandbox"] : [];

/** The headings of a page, in order, as words. */
function headings(html: string): readonly string[] {
  return [...html.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/gsu)].map(([, words = ""]) =>
    plain(words.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"')),
  );
}

describe("Blank forms as PDFs", function () {
  this.timeout(300_000);
  let browser = "";
  let folder = "";
  let temporary = "";

  before(() => {
    browser = needBrowser();
    folder = mkdtempSync(join(tmpdir(), "practice-guidance-"));
    temporary = join(folder, "tmp");
    mkdirSync(temporary);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  function exported(library: string, out: string, ...more: readonly string[]): SpawnSyncReturns<string> {
    const command = ["--import", loader, join(root, "src/cli/main.node.ts"), "export", "forms", library];
    const env = { ...process.env, NODE_NO_WARNINGS: "1", TMPDIR: temporary, TEMP: temporary, TMP: temporary };
    const args = [...command, "--target", "blank", "--pdf", "--out", join(folder, out), ...more];
    return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", env, timeout: 200_000 });
  }

  const made = (out: string): readonly string[] => readdirSync(join(folder, out, "forms/blank")).sort();
  const bytes = (out: string, name: string): Uint8Array =>
    new Uint8Array(readFileSync(join(folder, out, "forms/blank", name)));

  it("have a title, a language, an outline, and the headings, tables and lists of the page in their order", async () => {
    const tools = ["--tool", "dash", "--tool", "severity-grid", "--tool", "safety-plan"];
    const { status, stderr, stdout } = exported("guidance", "one", ...tools, "--browser", browser, ...asRoot);
    assert.equal(status, 0, stdout + stderr);
    const names = ["dash", "safety-plan", "severity-grid"];
    assert.deepEqual(
      made("one"),
      names.flatMap((name) => [`${name}.html`, `${name}.pdf`]),
    );
    for (const name of names) {
      const html = readFileSync(join(folder, "one/forms/blank", `${name}.html`), "utf8");
      const pdf = await readPdf(bytes("one", `${name}.pdf`));
      assert.equal(pdf.title, /<title>(.*?)<\/title>/u.exec(html)?.[1]);
      assert.equal(pdf.language, "en-GB");
      assert.ok(pdf.marked);
      const read = pdf.parts.filter(({ role }) => /^H[12]$/u.test(role));
      assert.equal(read.filter(({ role }) => role === "H1").length, 1);
      assert.deepEqual(
        read.map(({ words }) => words),
        headings(html),
      );
      const close = (words: string): string => words.replaceAll(" ", "");
      assert.deepEqual(pdf.outline.map(close), headings(html).map(close));
      const roles = new Set(pdf.parts.map(({ role }) => role));
      for (const role of ["Table", "TH", "TD", "Caption"]) assert.ok(roles.has(role), `${name} has no ${role}`);
      assert.ok(
        pdf.words.includes("as confidential as the case record"),
        "words are whole, letters drawn as one included",
      );
      for (const [width, height] of pdf.sizes) assert.ok(Math.abs(width - 595) < 1 && Math.abs(height - 842) < 1, "A4");
    }
  });

  it("are the same, byte for byte, whenever they are made, and leave nothing behind", () => {
    const again = exported("guidance", "again", "--tool", "dash", "--browser", browser, ...asRoot);
    assert.equal(again.status, 0, again.stderr);
    assert.ok(Buffer.from(bytes("again", "dash.pdf")).equals(Buffer.from(bytes("one", "dash.pdf"))));
    assert.deepEqual(
      readdirSync(temporary).filter((name) => name.startsWith("practice-guidance")),
      [],
    );
  });

  it("hold an owner's wording where the forms do, and nothing of it stays in temporary files", async () => {
    const library = join(folder, "library");
    cpSync(join(root, "guidance"), library, { recursive: true });
    mkdirSync(join(library, "wording"));
    writeFileSync(join(library, "tools/merrow-checklist.yaml"), RECORD);
    writeFileSync(join(library, "wording/merrow-checklist.yaml"), WORDING);
    const { status, stderr } = exported(library, "inside", "--wording", "--browser", browser, ...asRoot);
    assert.equal(status, 0, stderr);
    const pdf = readFileSync(join(folder, "inside/internal/forms/blank/merrow-checklist.pdf"));
    const { words } = await readPdf(new Uint8Array(pdf));
    assert.match(words, /Internal: holds the owner.s wording/u);
    for (const word of PLANTED) assert.ok(words.includes(word), word);
    assert.deepEqual(
      readdirSync(temporary).filter((name) => name.startsWith("practice-guidance")),
      [],
    );
  });

  it("are not made by a program that is no browser: the pages are, and it is said what to do", () => {
    const { status, stderr } = exported("guidance", "none", "--tool", "dash", "--browser", process.execPath);
    assert.equal(status, 0);
    assert.match(stderr, /^No PDF was made: .* stopped without one .*--browser/mu);
    assert.deepEqual(made("none"), ["dash.html"]);
    const strict = exported("guidance", "strict", "--tool", "safety-plan", "--browser", process.execPath, "--strict");
    assert.equal(strict.status, 1, strict.stdout + strict.stderr);
    assert.match(strict.stderr, /Nothing was exported: --strict/u);
    assert.ok(!existsSync(join(folder, "strict/forms")));
  });

  it("need a program file that is there", () => {
    const { status, stderr } = exported("guidance", "nowhere", "--tool", "dash", "--browser", join(folder, "nothing"));
    assert.equal(status, 2);
    assert.match(stderr, /There is no program .*nothing/u);
    assert.ok(!existsSync(join(folder, "nowhere/forms")));
  });

  if (isRoot) {
    it("are not made by root's browser without a word about its sandbox", () => {
      const { status, stderr } = exported("guidance", "root", "--tool", "dash", "--browser", browser);
      assert.equal(status, 0);
      assert.match(stderr, /No PDF was made: the browser does not start in its sandbox here.*--no-browser-sandbox/u);
      assert.deepEqual(made("root"), ["dash.html"]);
    });
  }

  it("are made without asking any machine for anything", async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = server.address() as AddressInfo;
    const places = ["127.0.0.1", "localhost"].map((name) => `<img alt="" src="http://${name}:${port}/x.png">`);
    const page = `<!doctype html><html lang="en"><title>T</title><h1>H</h1>${places.join("")}</html>`;
    const printed = await printPages([page], { browser, sandbox: !isRoot, today: "2026-11-02" });
    server.close();
    assert.ok("pdfs" in printed && printed.pdfs.length === 1);
    assert.equal(asked, 0);
  });

  it("are refused where screen readers find no structure in them", async () => {
    const opened = await openBrowser();
    const page = await opened.page();
    await page.setContent("<!doctype html><html lang='en'><title>T</title><h1>H</h1></html>");
    assert.ok(!isTagged(new Uint8Array(await page.pdf({ tagged: false }))));
    const tagged = new Uint8Array(await page.pdf({ tagged: true }));
    assert.ok(isTagged(tagged));
    assert.ok(!isTagged(tagged.slice(0, -20)), "one that was broken off");
    await opened.close();
  });
});
