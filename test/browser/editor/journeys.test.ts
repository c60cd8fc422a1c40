/** What a reviewer does with the packed extension in the window of a real VS Code, with pointer and keyboard. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../../host/vscode.ts";
import type { EditorWindow } from "./window.ts";
import { openWindow } from "./window.ts";

describe("A reviewer in the window of VS Code", function () {
  this.timeout(300_000);
  const library = mkdtempSync(join(tmpdir(), "practice-guidance-journey-"));
  let window: EditorWindow;

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
    window = await openWindow(library);
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await window.picture(this.currentTest.title);
  });

  after(async () => {
    await window.close();
    rmSync(library, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it("runs the scenarios in the list of tests, and is led to the step where a case goes wrong", async () => {
    await window.command("Testing: Focus on Test Explorer View");
    await window.page.getByRole("treeitem", { name: /High-risk conference/u }).waitFor();
    await window.command("Test: Run All Tests");
    await window.page.getByRole("treeitem", { name: /High-risk conference.*Failed/iu }).waitFor();
    await window.page.getByRole("treeitem", { name: /Front door.*Passed/iu }).waitFor();
    await window.page
      .getByRole("treeitem", { name: /At “Third ground/u })
      .first()
      .hover();
    await window.page.getByRole("button", { name: "Go to the Step" }).first().click();
    await window.page.getByRole("tab", { name: /marac\.yaml/u }).waitFor();
    await window.command("View: Close All Editors");
  });

  it("sees which branches the cases take, and how many of each pathway", async () => {
    await window.command("Test: Run All Tests with Coverage");
    const row = (name: RegExp) => window.page.getByRole("treeitem", { name }).last();
    await row(/front-door\.yaml/u)
      .getByText("100.00%")
      .waitFor();
    // The seeded fault keeps a case from the branch that only it takes.
    assert.doesNotMatch(await row(/marac\.yaml/u).innerText(), /100/u);
  });

  it("sees a gap with the plainest case that falls into it", async () => {
    await window.command("View: Focus Problems");
    const gap = window.page.getByRole("treeitem", {
      name: /no branch is true where “Is anybody in danger now\?” is “Not known”/u,
    });
    await gap.first().waitFor();
  });

  it("compares the library with a revision, and has the text one click away", async () => {
    await window.command("Practice Guidance: Compare with...");
    await window.chooseFrom("signed-off");
    const compared = window.inPanel();
    await compared.getByRole("heading", { name: "What changes in meaning since signed-off" }).waitFor();
    assert.match(await compared.locator("main").innerText(), /range of scores is now 15 to 24; it was 14 to 24/u);
    await compared.getByRole("button", { name: /Dash/u }).click();
    await window.page.getByRole("tab", { name: /dash\.yaml \(signed-off\)/u }).waitFor();
    await window.command("View: Close All Editors");
  });

  it("walks through a pathway by keyboard alone", async () => {
    await window.command("Practice Guidance: Walk Through a Pathway");
    await window.chooseFrom("School notification");
    const walk = window.inPanel();
    const heading = walk.locator("#walk-now");
    await heading.waitFor();
    await window.page.getByRole("tab", { name: /Walk-through: School notification/u }).waitFor();
    for (let answered = 0; answered < 40; answered++) {
      const before = await heading.innerText();
      if (/Nothing more is asked/u.test(before)) break;
      await window.tabTo(walk.locator("[data-act]").first());
      await window.page.keyboard.press("Enter");
      await window.soon(`“${before}” is answered`, async () => (await heading.innerText()) !== before);
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
});

describe("A policy lead in an empty folder", function () {
  this.timeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), "practice-guidance-journey-"));
  let window: EditorWindow;

  before(async () => {
    window = await openWindow(folder, { begins: false });
  });

  after(async () => {
    await window.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it("begins a library and a tool in it without typing a sign", async () => {
    await window.command("Practice Guidance: New Library...");
    await window.write("What is your partnership called?", "Oak Vale Safeguarding Partnership");
    await window.page.getByRole("tab", { name: /partnership\.yaml/u }).waitFor();
    assert.match(readFileSync(join(folder, "partnership.yaml"), "utf8"), /title: Oak Vale Safeguarding Partnership\n/u);
    await window.page.locator(".statusbar-item[id*='practice-guidance']").getByText("0").first().waitFor();
    await window.command("Practice Guidance: New Document...");
    await window.chooseFrom("Tool");
    await window.write("What is it called?", "Our own checklist");
    await window.page.getByRole("tab", { name: /our-own-checklist\.yaml/u }).waitFor();
    assert.match(readFileSync(join(folder, "tools/our-own-checklist.yaml"), "utf8"), /^title: Our own checklist$/mu);
  });
});
