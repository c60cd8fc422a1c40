/** What a reviewer does with the packed extension in the window of a real VS Code, with pointer and keyboard. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page, TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";
import { repository } from "../../host/vscode.ts";
import type { ServerEditor } from "../../host/vscode-server.ts";
import { startServer } from "../../host/vscode-server.ts";

/** The longest the window may take for anything, in milliseconds: it shares the machine with other tests. */
const LONGEST = 60_000;

describe("A reviewer in the window of VS Code", function () {
  this.timeout(300_000);
  const library = mkdtempSync(join(tmpdir(), "practice-guidance-journey-"));
  let server: ServerEditor;
  let browser: TestBrowser;
  let page: Page;

  before(async () => {
    cpSync(join(repository, "guidance"), library, { recursive: true });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--quiet", "--message=As it was signed off");
    git("tag", "signed-off");
    // A high count would no longer be a high band, and somebody not asked about danger would fall through.
    revise("tools/dash.yaml", "max: 13", "max: 14");
    revise("tools/dash.yaml", "min: 14", "min: 15");
    revise(
      "pathways/school-notification.yaml",
      'when: immediate_danger in ("yes", "not_known")',
      'when: immediate_danger = "yes"',
    );
    server = await startServer({
      vsix: [join(repository, "dist/practice-guidance.vsix")],
      builtIns: ["git", "git-base"],
      settings: { "workbench.colorTheme": "Default Light Modern", "git.openRepositoryInParentFolders": "never" },
    });
    browser = await openBrowser();
    page = await browser.page({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(LONGEST);
    await page.goto(`${server.url}?${new URLSearchParams({ folder: library }).toString()}`);
    // The item at the bottom stands there once the extension has begun its work.
    await page.locator(".statusbar-item[id*='practice-guidance']").first().waitFor();
  });

  after(async () => {
    await browser.close();
    await server.stop();
    rmSync(library, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it("runs the scenarios in the list of tests, and is led to the step where a case goes wrong", async () => {
    await command("Testing: Focus on Test Explorer View");
    await page.getByRole("treeitem", { name: /High-risk conference/u }).waitFor();
    await command("Test: Run All Tests");
    await page.getByRole("treeitem", { name: /High-risk conference.*Failed/iu }).waitFor();
    await page.getByRole("treeitem", { name: /Front door.*Passed/iu }).waitFor();
    await page
      .getByRole("treeitem", { name: /At “Third ground/u })
      .first()
      .hover();
    await page.getByRole("button", { name: "Go to the Step" }).first().click();
    await page.getByRole("tab", { name: /marac\.yaml/u }).waitFor();
    await command("View: Close All Editors");
  });

  it("sees which branches the cases take, and how many of each pathway", async () => {
    await command("Test: Run All Tests with Coverage");
    const row = (name: RegExp) => page.getByRole("treeitem", { name }).last();
    await row(/front-door\.yaml/u)
      .getByText("100.00%")
      .waitFor();
    // The seeded fault keeps a case from the branch that only it takes.
    assert.doesNotMatch(await row(/marac\.yaml/u).innerText(), /100/u);
  });

  it("sees a gap with the plainest case that falls into it", async () => {
    await command("View: Focus Problems");
    const gap = page.getByRole("treeitem", {
      name: /no branch is true where “Is anybody in danger now\?” is “Not known”/u,
    });
    await gap.first().waitFor();
  });

  it("compares the library with a revision, and has the text one click away", async () => {
    await command("Practice Guidance: Compare with...");
    await chooseFrom("signed-off");
    const compared = inPanel();
    await compared.getByRole("heading", { name: "What changes in meaning since signed-off" }).waitFor();
    assert.match(await compared.locator("main").innerText(), /range of scores is now 15 to 24; it was 14 to 24/u);
    await compared.getByRole("button", { name: /Dash/u }).click();
    await page.getByRole("tab", { name: /dash\.yaml \(signed-off\)/u }).waitFor();
    await command("View: Close All Editors");
  });

  it("walks through a pathway by keyboard alone", async () => {
    await command("Practice Guidance: Walk Through a Pathway");
    await chooseFrom("School notification");
    const walk = inPanel();
    const heading = walk.locator("#walk-now");
    await heading.waitFor();
    await page.getByRole("tab", { name: /Walk-through: School notification/u }).waitFor();
    for (let answered = 0; answered < 40; answered++) {
      const before = await heading.innerText();
      if (/Nothing more is asked/u.test(before)) break;
      await tabTo(walk.locator("[data-act]").first());
      await page.keyboard.press("Enter");
      await assertSoon(`“${before}” is answered`, async () => (await heading.innerText()) !== before);
    }
    assert.match(await walk.locator("main").innerText(), /The case ended at:/u);
  });

  function git(...words: readonly string[]): void {
    const who = ["-c", "user.name=A reviewer", "-c", "user.email=reviewer@example.org"];
    execFileSync("git", [...who, ...words], { cwd: library });
  }

  function revise(path: string, words: string, others: string): void {
    const text = readFileSync(join(library, path), "utf8");
    assert.ok(text.includes(words), `${path} says ${words}`);
    writeFileSync(join(library, path), text.replace(words, others));
  }

  /** Runs a command by its title, as a user does. */
  async function command(title: string): Promise<void> {
    await page.keyboard.press("F1");
    await page.locator(".quick-input-widget input").waitFor();
    await page.keyboard.type(title);
    await chosen(title.slice(title.indexOf(": ") + 2));
  }

  async function chooseFrom(label: string): Promise<void> {
    await page.locator(".quick-input-list").getByText(label).first().waitFor();
    await page.keyboard.type(label);
    await chosen(label);
  }

  /** Takes the first row of the list that is open, once it says what is wanted. */
  async function chosen(label: string): Promise<void> {
    await page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: label }).waitFor();
    await page.keyboard.press("Enter");
  }

  /** The page in the one panel that is open. */
  function inPanel() {
    return page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  }

  async function tabTo(element: ReturnType<ReturnType<typeof inPanel>["locator"]>): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if (await element.evaluate((one) => one.ownerDocument.activeElement === one)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("It cannot be reached by the Tab key.");
  }

  async function assertSoon(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + LONGEST;
    while (!(await holds())) {
      assert.ok(Date.now() < end, what);
      await page.waitForTimeout(500);
    }
  }
});
