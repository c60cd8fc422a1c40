/** A window of a real VS Code with the packed extension, used as people use it: commands by their titles, lists, keys. */
import assert from "node:assert/strict";
import { join } from "node:path";
import type { Page } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";
import { repository } from "../../host/vscode.ts";
import { startServer } from "../../host/vscode-server.ts";

/** The longest the window may take for anything, in milliseconds: it shares the machine with other tests. */
const LONGEST = 60_000;

export interface EditorWindow {
  readonly page: Page;
  /** Runs a command by its title, as a user does. */
  readonly command: (title: string) => Promise<void>;
  /** Takes the row of the open list that says this. */
  readonly chooseFrom: (label: string) => Promise<void>;
  /** Answers the open box with words. */
  readonly write: (question: string, words: string) => Promise<void>;
  /** The page in the one panel that is open. */
  readonly inPanel: () => ReturnType<ReturnType<Page["frameLocator"]>["frameLocator"]>;
  /** Goes to an element of a panel with the Tab key alone. */
  readonly tabTo: (element: ReturnType<ReturnType<EditorWindow["inPanel"]>["locator"]>) => Promise<void>;
  /** Waits until it holds. */
  readonly soon: (what: string, holds: () => Promise<boolean>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a folder. Resolves once the extension has begun its work, or at once where nothing in the folder calls for it. VS
 * Code at times hangs over its own settings as it starts and then opens no editor at all; such a window is opened anew.
 */
export async function openWindow(folder: string, begins = true): Promise<EditorWindow> {
  for (let tries = 1; ; tries++) {
    const window = await oneWindow(folder, begins);
    await window.command("Create: New Untitled Text File");
    const tab = window.page.getByRole("tab", { name: /Untitled-1/u });
    const opens = await tab.waitFor({ timeout: 20_000 }).then(
      () => true,
      () => false,
    );
    if (opens) {
      await window.command("View: Close All Editors");
      return window;
    }
    await window.close();
    assert.ok(tries < 4, "the window opens an editor");
  }
}

async function oneWindow(folder: string, begins: boolean): Promise<EditorWindow> {
  const server = await startServer({
    vsix: [join(repository, "dist/practice-guidance.vsix")],
    builtIns: ["git", "git-base"],
    settings: { "workbench.colorTheme": "Light Modern", "git.openRepositoryInParentFolders": "never" },
  });
  const browser = await openBrowser();
  const page = await browser.page({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(LONGEST);
  await page.goto(`${server.url}?${new URLSearchParams({ folder }).toString()}`);
  await page
    .locator(begins ? ".statusbar-item[id*='practice-guidance']" : ".explorer-folders-view")
    .first()
    .waitFor();

  const chosen = async (label: string): Promise<void> => {
    await page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: label }).waitFor();
    await page.keyboard.press("Enter");
  };
  const inPanel: EditorWindow["inPanel"] = () =>
    page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  return {
    page,
    inPanel,
    command: async (title) => {
      const label = title.slice(title.indexOf(": ") + 2);
      const end = Date.now() + LONGEST;
      // The list holds the commands known when it was opened; those of an extension may come a moment later.
      for (;;) {
        await page.keyboard.press("F1");
        await page.locator(".quick-input-widget input").waitFor();
        await page.keyboard.type(title);
        const row = page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: label });
        const found = await row.waitFor({ timeout: 5000 }).then(
          () => true,
          () => false,
        );
        if (found) break;
        assert.ok(Date.now() < end, `there is a command ${title}`);
        await page.keyboard.press("Escape");
      }
      await page.keyboard.press("Enter");
    },
    chooseFrom: async (label) => {
      await page.locator(".quick-input-list").getByText(label).first().waitFor();
      await page.keyboard.type(label);
      await chosen(label);
    },
    write: async (question, words) => {
      await page.locator(".quick-input-widget").getByText(question).first().waitFor();
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
    },
    tabTo: async (element) => {
      for (let presses = 0; presses < 60; presses++) {
        if (await element.evaluate((one) => one.ownerDocument.activeElement === one)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error("It cannot be reached by the Tab key.");
    },
    soon: async (what, holds) => {
      const end = Date.now() + LONGEST;
      while (!(await holds())) {
        assert.ok(Date.now() < end, what);
        await page.waitForTimeout(500);
      }
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
