/** A folder that somebody with bad intent sent, opened in the window of a real VS Code: nothing in it runs, fetches or writes. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../../host/vscode.ts";
import { hostile as hostileWord } from "../../importers/word/word-files.ts";
import type { EditorWindow } from "./window.ts";
import { openWindow } from "./window.ts";

const TEXT = `
## Planted here

<script>globalThis.ran = 1; fetch("https://evil.example/script")</script>

<img src="https://evil.example/picture.png" onerror="globalThis.ran = 1">

![A picture](https://evil.example/other.png)

<svg onload="globalThis.ran = 1"><style>body { background: url(https://evil.example/style) }</style></svg>

[Read on](command:workbench.action.files.newUntitledFile) or [here](javascript:globalThis.ran=1).
`;

describe("A hostile folder in the window of VS Code", function () {
  this.timeout(300_000);
  const home = mkdtempSync(join(tmpdir(), "practice-guidance-hostile-"));
  const library = join(home, "library");
  let window: EditorWindow;

  before(async () => {
    cpSync(join(repository, "guidance"), library, { recursive: true });
    const chapter = join(library, "chapters/oversight.md");
    writeFileSync(chapter, `${readFileSync(chapter, "utf8")}${TEXT}`);
    writeFileSync(join(home, "Hostile.docx"), await hostileWord("https://evil.example/"));
    mkdirSync(join(library, "out"));
    window = await openWindow(library, { asksForTrust: true });
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await window.picture(this.currentTest.title);
  });

  after(async () => {
    await window.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it("shows its text in the preview and runs, fetches and opens nothing of it", async () => {
    await window.open("oversight.md");
    await window.command("Practice Guidance: Preview Beside");
    const preview = window.inPanel();
    await preview.getByRole("heading", { name: "Planted here" }).waitFor();
    const frame = await (await preview.locator("main").elementHandle()).ownerFrame();
    assert.ok(frame);
    assert.equal(await frame.evaluate("globalThis.ran"), undefined);
    assert.equal(await frame.evaluate("document.querySelectorAll('main :is(script, img, style, iframe)').length"), 0);
    for (const words of ["Read on", "here"]) await preview.getByText(words, { exact: true }).first().click();
    await window.page.waitForTimeout(1000);
    assert.equal(await window.page.getByRole("tab", { name: /Untitled/u }).count(), 0);
    assert.equal(await frame.evaluate("globalThis.ran"), undefined);
    assert.deepEqual(
      window.refused.filter((url) => url.includes("evil.example")),
      [],
    );
    await window.command("View: Close All Editors");
  });

  it("writes nothing in Restricted Mode, and says why", async () => {
    await window.command("Practice Guidance: Export Website");
    await window.page
      .getByText(/they wait until you trust this folder/u)
      .first()
      .waitFor();
    assert.deepEqual(readdirSync(join(library, "out")), []);
  });

  it("takes the words of a Word document with macros and links to elsewhere, and nothing else", async () => {
    await window.command("Practice Guidance: New Guidance from a Word Document...");
    await window.path(join(home, "Hostile.docx"));
    await window.inPanel().locator("main h1").waitFor();
    const frame = await (await window.inPanel().locator("main").elementHandle()).ownerFrame();
    assert.equal(
      await frame?.evaluate("document.querySelectorAll('main :is(script, img, style, iframe, object)').length"),
      0,
    );
    assert.deepEqual(
      window.refused.filter((url) => /evil|attacker|example/u.test(url)),
      [],
    );
  });
});
