/** A real browser for tests: found on this machine, without a window, and kept from reaching any other machine. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";

export type { Locator, Page } from "playwright-core";

export interface TestBrowser {
  /** A new page in a context of its own; cookies and storage are not shared. */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** Every address outside this machine that a page asked for, in order; none of them was reached. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** Chromium, Chrome or Edge where this sort of machine keeps them, or the one that BROWSER_PATH names. */
export function findBrowser(): string | undefined {
  const asked = process.env["BROWSER_PATH"];
  return (asked ? [asked] : usualPlaces()).find((path) => existsSync(path));
}

/** Starts it. Throws, with what to do, where there is none. */
export async function openBrowser(): Promise<TestBrowser> {
  const executablePath = findBrowser();
  if (!executablePath) {
    throw new Error(
      "No Chromium, Chrome or Edge was found. Install one, or name it: BROWSER_PATH=/path/to/chromium npm test",
    );
  }
  const browser = await chromium.launch({ executablePath, headless: true, args: [...quiet] });
  const refused: string[] = [];
  return {
    page: async (options) => {
      const context = await browser.newContext(options);
      await keepLocal(context, refused);
      return context.newPage();
    },
    refused,
    close: () => browser.close(),
  };
}

/** The sandbox needs rights that a container's root has not; the rest keeps the browser from calling home. */
const quiet: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

async function keepLocal(context: BrowserContext, refused: string[]): Promise<void> {
  await context.route(
    (url) => !isLocal(url),
    (route) => {
      refused.push(route.request().url());
      return route.abort("blockedbyclient");
    },
  );
  await context.routeWebSocket(
    (url) => !isLocal(url),
    (socket) => {
      refused.push(socket.url());
      void socket.close();
    },
  );
}

function isLocal({ protocol, hostname }: URL): boolean {
  return (
    ["file:", "data:", "blob:", "about:"].includes(protocol) || ["localhost", "127.0.0.1", "[::1]"].includes(hostname)
  );
}

function usualPlaces(): readonly string[] {
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
    const inside = [
      "Chromium/Application/chrome.exe",
      "Google/Chrome/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
    ];
    return roots.flatMap((root) => inside.map((path) => join(root, path)));
  }
  if (process.platform === "darwin") {
    return ["Chromium", "Google Chrome", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
  ];
  return names.flatMap((name) => [`/usr/bin/${name}`, `/snap/bin/${name}`]);
}
