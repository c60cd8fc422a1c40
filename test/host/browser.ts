/** A real browser for tests: found on this machine, without a window, and kept from reaching any other machine. */
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { needBrowser } from "../../scripts/browser.mjs";

export type { Dialog, Locator, Page } from "playwright-core";

export interface TestBrowser {
  /** A new page in a context of its own; cookies and storage are not shared. */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** Every address outside this machine that a page asked for, in order; none of them was reached. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** Starts it. Throws, with what to do, where there is none. */
export async function openBrowser(): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: needBrowser(), headless: true, args: [...quiet] });
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
