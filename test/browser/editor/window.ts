/** A window of a real VS Code with the packed extension, used as people use it: commands by their titles, lists, keys. */
import assert from "node:assert/strict";
import { join } from "node:path";
import type { Locator, Page } from "../../host/browser.ts";
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
  /** Answers the open box with words, or with what stands in it already. */
  readonly write: (question: string, words: string) => Promise<void>;
  /** Names a file or folder in the open dialogue and agrees to it. */
  readonly path: (path: string) => Promise<void>;
  /** Opens a file of the folder by its name, in the list of files. */
  readonly open: (name: string) => Promise<void>;
  /** Puts the cursor at the beginning of a line, the first being 1. */
  readonly goToLine: (line: number) => Promise<void>;
  /** Waits until VS Code counts so many errors. */
  readonly problems: (count: number) => Promise<void>;
  /** The page in the one panel that is open. */
  readonly inPanel: () => ReturnType<ReturnType<Page["frameLocator"]>["frameLocator"]>;
  /** Goes to an element of a panel with the Tab key alone. */
  readonly tabTo: (element: ReturnType<ReturnType<EditorWindow["inPanel"]>["locator"]>) => Promise<void>;
  /** Waits until it holds. */
  readonly soon: (what: string, holds: () => Promise<boolean>) => Promise<void>;
  /** Keeps a picture of the window as it is, in `dist/pictures/`, for people to look at. */
  readonly picture: (name: string) => Promise<void>;
  /** Every address outside this machine that the window asked for; none was reached. */
  readonly refused: readonly string[];
  readonly close: () => Promise<void>;
}

export interface WindowOptions {
  /** Whether something in the folder calls for the extension. */
  readonly begins?: boolean;
  /** Whether the folder opens in Restricted Mode. */
  readonly asksForTrust?: boolean;
}

/** How long a window that starts well needs for it, at most, on a busy machine; in milliseconds. */
const OPENING = 40_000;
/** Windows that start damaged are rare, so that three in a row tell of something else. */
const TRIES = 3;
/** What VS Code says where a message of many pieces from its own server was put together wrongly in the browser. */
const DAMAGED = /SyntaxError: .* in JSON at position/u;

/**
 * Opens a folder. Resolves once the extension has begun its work, or once its commands are known where nothing in the folder
 * calls for it.
 *
 * A window of VS Code in a browser at times puts a long message from its own server together wrongly, although it left the
 * server whole; it then lacks extensions, or reads no file and shows no page, for ever. Such a window is closed, and the
 * folder is opened in another one. `startServer` leaves out what makes such messages longest.
 */
export async function openWindow(folder: string, options: WindowOptions = {}): Promise<EditorWindow> {
  for (let tries = 1; ; tries++) {
    const opened = await oneWindow(folder, options);
    if (await opened.isWhole()) return opened.window;
    await opened.window.close();
    assert.ok(tries < TRIES, "VS Code starts without a damaged message of its own");
  }
}

interface Opened {
  readonly window: EditorWindow;
  readonly isWhole: () => Promise<boolean>;
}

async function oneWindow(folder: string, { begins = true, asksForTrust = false }: WindowOptions): Promise<Opened> {
  const server = await startServer({
    vsix: [join(repository, "dist/practice-guidance.vsix")],
    builtIns: ["git", "git-base"],
    asksForTrust,
    settings: { "workbench.colorTheme": "Light Modern", "git.openRepositoryInParentFolders": "never" },
  });
  const browser = await openBrowser();
  const page = await browser.page({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(LONGEST);
  let damaged = false;
  page.on("console", (message) => {
    damaged ||= DAMAGED.test(message.text());
  });
  await page.goto(`${server.url}?${new URLSearchParams({ folder }).toString()}`);

  /** Opens the list of commands with this one in focus. The list holds those known when it was opened. */
  const found = async (title: string, patience: number): Promise<boolean> => {
    const label = title.slice(title.indexOf(": ") + 2);
    for (const end = Date.now() + patience; Date.now() < end;) {
      await page.keyboard.press("F1");
      await page.locator(".quick-input-widget input").waitFor();
      await page.keyboard.type(title);
      const row = page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: label });
      if (await appears(row, 5000)) return true;
      await page.keyboard.press("Escape");
    }
    return false;
  };
  /** Whether a file can be read and shown: the settings, because they are there in any folder. */
  const showsFiles = async (): Promise<boolean> => {
    if (!(await found("Preferences: Open User Settings (JSON)", OPENING))) return false;
    await page.keyboard.press("Enter");
    const settings = page.locator(".view-line", { hasText: "startupEditor" }).first();
    if (!(await appears(settings, OPENING))) return false;
    await page.keyboard.press("Escape");
    await settings.waitFor({ state: "hidden" });
    return true;
  };
  const isWhole = async (): Promise<boolean> => {
    const begun = begins ? ".statusbar-item[id*='practice-guidance']" : ".explorer-folders-view";
    if (!(await appears(page.locator(begun).first(), OPENING))) return false;
    const known = await found("Practice Guidance: New Library...", OPENING);
    await page.keyboard.press("Escape");
    return known && !damaged && (await showsFiles());
  };

  const chosen = async (label: string): Promise<void> => {
    await page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: label }).waitFor();
    await page.keyboard.press("Enter");
  };
  const inPanel: EditorWindow["inPanel"] = () =>
    page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  const window: EditorWindow = {
    page,
    inPanel,
    refused: browser.refused,
    command: async (title) => {
      assert.ok(await found(title, LONGEST), `there is a command ${title}`);
      await page.keyboard.press("Enter");
    },
    chooseFrom: async (label) => {
      await page.locator(".quick-input-list").getByText(label).first().waitFor();
      await page.keyboard.type(label);
      await chosen(label);
    },
    write: async (question, words) => {
      await page.locator(".quick-input-widget").getByText(question).first().waitFor();
      const box = page.locator(".quick-input-widget input:focus");
      await box.waitFor();
      if (words !== "") {
        await page.keyboard.type(words);
        assert.equal(await box.inputValue(), words);
      }
      await page.keyboard.press("Enter");
    },
    path: async (path) => {
      const box = page.locator(".quick-input-widget input:focus");
      await box.waitFor();
      // The dialogue puts its own folder into the box once it has listed it.
      await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
      await box.fill(path);
      // While the dialogue is still looking the folder up, it does not hear that one agrees.
      const agree = page.locator(".quick-input-widget .quick-input-action a").first();
      const gone = async (): Promise<boolean> => {
        if (await agree.isVisible()) await agree.click({ timeout: 2000 }).catch(() => undefined);
        return becomes(agree, "hidden", 2000);
      };
      for (const end = Date.now() + LONGEST; !(await gone());)
        assert.ok(Date.now() < end, `the dialogue takes ${path}`);
    },
    open: async (name) => {
      await page.keyboard.press("Control+p");
      await page.locator(".quick-input-widget input:focus").waitFor();
      await page.keyboard.type(name);
      await chosen(name);
      await page.getByRole("tab", { name }).waitFor();
      await page.locator(".monaco-editor.focused").waitFor();
    },
    goToLine: async (line) => {
      await page.keyboard.press("Control+g");
      await page.locator(".quick-input-widget input:focus").waitFor();
      await page.keyboard.type(String(line));
      await page.keyboard.press("Enter");
    },
    problems: async (count) => {
      await page
        .locator(`#status\\.problems [aria-label^="${count === 0 ? "No Problems" : `Errors: ${String(count)}`}"]`)
        .waitFor();
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
    picture: async (name) => {
      await page.screenshot({ path: join(repository, "dist/pictures", `${name}.png`) });
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
  return { window, isWhole };
}

/** Whether an element is seen within a time, in milliseconds. */
export function appears(what: Locator, patience: number): Promise<boolean> {
  return becomes(what, "visible", patience);
}

function becomes(what: Locator, state: "visible" | "hidden", patience: number): Promise<boolean> {
  return what.waitFor({ state, timeout: patience }).then(
    () => true,
    () => false,
  );
}
