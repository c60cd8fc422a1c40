/** A page of the editor in a real browser: its shell, its script and its policy, with a stand-in for nothing but the editor's door. */
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { shell } from "../../../src/webview/shell.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import type { Theme } from "./themes.ts";
import { themes } from "./themes.ts";

export interface OpenedPage<To, From extends { readonly type: string }> {
  readonly page: Page;
  /** What the page said, in order. */
  readonly said: readonly From[];
  readonly send: (message: To) => Promise<void>;
  /** Waits until the page has said something of this type, for the given time. */
  readonly heard: <Type extends From["type"]>(type: Type, times?: number) => Promise<Extract<From, { type: Type }>>;
}

export type PageOptions = NonNullable<Parameters<TestBrowser["page"]>[0]> & { readonly theme?: Theme };

const ADDRESS = "http://localhost/page";
const scripts = new Map<string, Promise<string>>();

function bundled(script: string): Promise<string> {
  const known = scripts.get(script);
  if (known) return known;
  const entry = fileURLToPath(new URL(`../../../src/webview/${script}`, import.meta.url));
  const made = build({ entryPoints: [entry], bundle: true, write: false, format: "iife", target: "es2022" }).then(
    ({ outputFiles }) => outputFiles[0]?.text ?? "",
  );
  scripts.set(script, made);
  return made;
}

/** Opens the page of a script of `src/webview`; `answer` is the editor. Resolves once the page listens. */
export async function openPage<To, From extends { readonly type: string }>(
  browser: TestBrowser,
  script: string,
  { theme = "light", ...rest }: PageOptions,
  answer: (message: From, send: (message: To) => Promise<void>) => Promise<void> | undefined,
): Promise<OpenedPage<To, From>> {
  const page = await browser.page({ viewport: { width: 900, height: 800 }, ...rest });
  const said: From[] = [];
  const waiting: (() => void)[] = [];
  const code = await bundled(script);
  await page.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: shell({ script: `${ADDRESS}.js`, nonce: "n0nce", title: "Preview", language: "en" }),
    }),
  );
  await page.route(`${ADDRESS}.js`, (route) => route.fulfill({ contentType: "text/javascript", body: code }));
  const send = (message: To): Promise<void> =>
    page.evaluate((data) => {
      globalThis.dispatchEvent(new MessageEvent("message", { data }));
    }, message as unknown);
  await page.exposeFunction("toEditor", async (message: From) => {
    said.push(message);
    await answer(message, send);
    for (const wake of waiting.splice(0)) wake();
  });
  await page.addInitScript(`
    globalThis.acquireVsCodeApi = () => ({
      postMessage: (message) => void globalThis.toEditor(message),
      setState: (state) => { globalThis.keptState = state; },
    });
    document.addEventListener("DOMContentLoaded", () => {
      document.body.className = ${JSON.stringify(themes[theme].name)};
      for (const [name, value] of Object.entries(${JSON.stringify(themes[theme].colours)}))
        document.documentElement.style.setProperty("--vscode-" + name, value);
    });
  `);
  await page.goto(ADDRESS);
  const heard: OpenedPage<To, From>["heard"] = async (type, times = 1) => {
    for (;;) {
      const found = said.filter((one) => one.type === type)[times - 1];
      if (found) return found as Extract<From, { type: typeof type }>;
      await new Promise<void>((wake) => void waiting.push(wake));
    }
  };
  await heard("ready");
  return { page, said, send, heard };
}
