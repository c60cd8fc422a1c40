/** A policy lead's first hour with the packed extension in the window of a real VS Code: no terminal, nothing but plain words typed. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { repository } from "../../host/vscode.ts";
import { policy } from "../../importers/word/word-files.ts";
import { faultsOf } from "../axe.ts";
import type { EditorWindow } from "./window.ts";
import { appears, openWindow } from "./window.ts";

describe("A policy lead's first hour in the window of VS Code", function () {
  this.timeout(400_000);
  const home = mkdtempSync(join(tmpdir(), "practice-guidance-hour-"));
  const library = join(home, "library");
  const at = (path: string): string => readFileSync(join(library, path), "utf8");
  let window: EditorWindow;

  before(async () => {
    cpSync(join(repository, "guidance"), library, { recursive: true });
    mkdirSync(join(library, "published"));
    writeFileSync(join(home, "Asking policy.docx"), await policy());
    const chapter = join(library, "chapters/working-alone.md");
    writeFileSync(
      chapter,
      at("chapters/working-alone.md").replace("(ref:emergency-services)", "(ref:emergency-servises)"),
    );
    git("init", "--quiet", "--initial-branch=main");
    git("config", "user.name", "A policy lead");
    git("config", "user.email", "lead@example.org");
    git("add", "--all");
    git("commit", "--quiet", "--message=As it was");
    window = await openWindow(library);
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await window.picture(this.currentTest.title);
  });

  after(async () => {
    await window.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it("takes a Word document over, and sees it beside the text as it will be read", async () => {
    await window.command("Practice Guidance: New Guidance from a Word Document...");
    await window.path(join(home, "Asking policy.docx"));
    await window.page.getByRole("tab", { name: /^asking.*\.md/u }).waitFor();
    await window.inPanel().getByRole("heading", { level: 1, name: "Asking about abuse: a policy" }).waitFor();
    await window.inPanel().getByRole("heading", { name: "Before you ask" }).waitFor();
    const written = readdirSync(join(library, "chapters")).filter((name) => name.startsWith("asking"));
    assert.equal(written.length, 1);
    await window.picture("word-taken-over");
    await window.command("View: Close All Editors");
  });

  it("is led to a problem and mends it with the keyboard alone", async () => {
    await window.open("working-alone.md");
    await window.problems(1);
    await window.page.keyboard.press("F8");
    await window.page.locator(".squiggly-error").first().waitFor();
    await window.page
      .getByText(/emergency-servises/u)
      .last()
      .waitFor();
    await window.picture("problem");
    await window.page.keyboard.press("Escape");
    await window.page.locator(".peekview-widget").waitFor({ state: "hidden" });
    const fix = window.page
      .locator(".action-widget")
      .getByText(/emergency-services/u)
      .first();
    await window.soon("a fix is offered", async () => {
      await window.page.keyboard.press("Control+Period");
      return appears(fix, 5000);
    });
    await window.page.keyboard.press("Enter");
    await window.page.keyboard.press("Control+s");
    await window.soon("the chapter is mended", () =>
      Promise.resolve(!at("chapters/working-alone.md").includes("emergency-servises")),
    );
    assert.equal(
      at("chapters/working-alone.md"),
      readFileSync(join(repository, "guidance/chapters/working-alone.md"), "utf8"),
    );
  });

  it("sees the text's place in the preview, and goes from the preview to the text", async () => {
    await window.command("Practice Guidance: Preview Beside");
    const preview = window.inPanel();
    await preview.locator("main h1").waitFor();
    const heading = at("chapters/working-alone.md")
      .split("\n")
      .findIndex((line) => line.startsWith("## The child"));
    assert.ok(heading > 0);
    await window.goToLine(heading + 1);
    await preview.locator(".pg-here", { hasText: /^The child/u }).waitFor();
    await preview.locator("h2", { hasText: /^Act now/u }).dblclick();
    const line =
      at("chapters/working-alone.md")
        .split("\n")
        .findIndex((one) => one.startsWith("## Act now")) + 1;
    await window.page.locator(".statusbar-item", { hasText: new RegExp(`Ln ${String(line)},`, "u") }).waitFor();
    const frame = await (await preview.locator("main").elementHandle()).ownerFrame();
    assert.ok(frame);
    assert.deepEqual(await faultsOf(frame), []);
    await window.picture("chapter-preview");
    await window.command("View: Close All Editors");
  });

  it("can be read in the dark, in high contrast and at twice the usual size", async () => {
    await window.open("front-door.yaml");
    await window.command("Practice Guidance: Preview Beside");
    const preview = window.inPanel();
    await preview.locator("main h1").waitFor();
    const frame = await (await preview.locator("main").elementHandle()).ownerFrame();
    assert.ok(frame);
    for (const [theme, classes] of [
      ["Dark Modern", /vscode-dark/u],
      ["Default High Contrast", /vscode-high-contrast/u],
    ] as const) {
      inTheme(theme);
      await window.soon(theme, async () => classes.test((await preview.locator("body").getAttribute("class")) ?? ""));
      assert.deepEqual(await faultsOf(frame), [], theme);
      await window.picture(theme.toLowerCase().replaceAll(" ", "-"));
    }
    inTheme("Light Modern");
    // Half as much room is what twice the size leaves.
    await window.page.setViewportSize({ width: 700, height: 450 });
    await window.soon("nothing is cut off at the side", () =>
      frame.evaluate<boolean>("document.documentElement.scrollWidth <= innerWidth"),
    );
    await window.picture("twice-the-size");
    await window.page.setViewportSize({ width: 1400, height: 900 });
    await window.command("View: Close All Editors");
  });

  it("tries a tool with invented answers and sees what they come to", async () => {
    await window.open("dash.yaml");
    await window.command("Practice Guidance: Preview Beside");
    const tool = window.inPanel();
    await tool.locator("#safe_to_complete").getByLabel("Yes").check();
    await tool.locator("#yes_count input").fill("20");
    await tool.locator("#not_known_count input").fill("0");
    await tool.locator("#not_known_count input").blur();
    await tool.getByRole("status").getByText("Score: 20").waitFor();
    await tool.getByRole("status").getByText(/High/u).first().waitFor();
    await window.picture("tool-tried");
    await window.command("View: Close All Editors");
  });

  it("goes from a step in the drawing of a pathway to where it is written", async () => {
    await window.open("front-door.yaml");
    await window.command("Practice Guidance: Preview Beside");
    const pathway = window.inPanel();
    const step = pathway.locator("[data-step]:visible").nth(2);
    const id = (await step.getAttribute("data-step")) ?? "";
    await step.click();
    const line =
      at("pathways/front-door.yaml")
        .split("\n")
        .findIndex((one) => one.trim() === `- id: ${id}`) + 1;
    assert.ok(line > 0, id);
    await window.page.locator(".statusbar-item", { hasText: new RegExp(`Ln ${String(line)},`, "u") }).waitFor();
    await window.picture("pathway-preview");
    await window.command("View: Close All Editors");
  });

  it("changes a threshold, hears at once of the families it would lose, and closes the gap", async () => {
    await window.open("dash.yaml");
    await replaceIn("tools/dash.yaml", "    min: 14", "16");
    await window.problems(1);
    await window.command("View: Focus Problems");
    await window.page
      .getByText(/Scores of 14 to 15 are in no band/u)
      .first()
      .waitFor();
    await window.picture("threshold");
    await window.command("View: Focus Active Editor Group");
    await replaceIn("tools/dash.yaml", "    max: 13", "15");
    await window.problems(0);
    await window.page.keyboard.press("Control+s");
    await window.soon("both are saved", () =>
      Promise.resolve(/max: 15\n(?:.*\n)+? +min: 16\n/u.test(at("tools/dash.yaml"))),
    );
    await window.command("View: Close All Editors");
  });

  it("is kept from a form that would damage what was recorded, and sees what the forms cannot hold", async () => {
    await window.command("Practice Guidance: Export Forms");
    await window.path(join(library, "published"));
    await window.page
      .getByText(/Nothing was exported: there are 2 errors/u)
      .first()
      .waitFor({ timeout: 240_000 });
    assert.ok(!existsSync(join(library, "published/forms")));
    await window.problems(2);
    await window.command("View: Focus Problems");
    await window.page
      .getByText(/The band “medium” went from 10 to 13, and now goes from 10 to 15/u)
      .first()
      .waitFor();
    await window.picture("form-refused");
    await window.open("dash.yaml");
    await window.goToLine(at("tools/dash.yaml").split("\n").indexOf("version: 0.2.0") + 1);
    await window.page.keyboard.press("Shift+End");
    await window.page.keyboard.type("version: 1.0.0");
    await window.problems(0);
    await window.page.keyboard.press("Control+s");
    await window.command("Practice Guidance: Export Forms");
    await window.path(join(library, "published"));
    await window.page.getByRole("button", { name: "Show what is missing" }).click({ timeout: 240_000 });
    await window.page.getByRole("tab", { name: /What cannot be carried over/u }).waitFor();
    await window.picture("not-carried-over");
    assert.ok(existsSync(join(library, "published/forms/workbook/dash.xlsx")));
    await window.command("Notifications: Clear All Notifications");
    await window.command("View: Close All Editors");
  }).timeout(600_000);

  it("has one Word document for a consultation", async () => {
    const file = join(home, "for-consultation.docx");
    await window.command("Practice Guidance: Export for Consultation...");
    await window.path(file);
    await window.soon("it is written", () => Promise.resolve(existsSync(file)));
    const document = unzipSync(readFileSync(file))["word/document.xml"];
    assert.ok(document);
    assert.match(strFromU8(document), /First response/u);
  });

  it("publishes: sees what will change, agrees, and keeps it in the history", async () => {
    await window.command("Practice Guidance: Publish");
    await window.path(join(library, "published"));
    await window.page
      .getByRole("dialog")
      .getByText(/pages and files will change/u)
      .waitFor({ timeout: 240_000 });
    await window.picture("publish");
    await window.page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    await window.page
      .getByText(/files were written/u)
      .first()
      .waitFor({ timeout: 240_000 });
    assert.ok(existsSync(join(library, "published/site/index.html")));
    await window.write("Say in a few words what changed", "");
    await window.soon("it is committed", () =>
      Promise.resolve(/Publish practice guidance/u.test(git("log", "--format=%s"))),
    );
    assert.match(git("show", "--stat=200", "--format="), /published\/site\/index\.html/u);
  }).timeout(600_000);

  /** Types another number over the one at the end of a line. */
  async function replaceIn(path: string, line: string, number: string): Promise<void> {
    const place = at(path).split("\n").indexOf(line);
    assert.ok(place > 0, line);
    await window.goToLine(place + 1);
    await window.page.keyboard.press("End");
    await window.page.keyboard.press("Control+Shift+ArrowLeft");
    await window.page.keyboard.type(number);
  }

  /** As the setting for this folder, because it is heard at once. */
  function inTheme(theme: string): void {
    mkdirSync(join(library, ".vscode"), { recursive: true });
    writeFileSync(join(library, ".vscode/settings.json"), JSON.stringify({ "workbench.colorTheme": theme }));
  }

  function git(...words: readonly string[]): string {
    return execFileSync("git", [...words], { cwd: library, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  }
});
