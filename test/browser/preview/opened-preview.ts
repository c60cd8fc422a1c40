/** A preview in a real browser: the page, its script and its policy, with a stand-in for nothing but the editor's door. */
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { previewStyle } from "../../../src/exporters/site/look/preview-style.ts";
import type { Library } from "../../../src/language/library.ts";
import { linkTarget } from "../../../src/language/preview/link-target.ts";
import type { LinkTarget } from "../../../src/language/preview/link-target.ts";
import { pictureOf } from "../../../src/language/preview/picture.ts";
import { previewOf } from "../../../src/language/preview/preview.ts";
import { tryTool } from "../../../src/language/preview/try-tool.ts";
import type { FromPage, ToPage } from "../../../src/webview/preview-message.ts";
import { shell } from "../../../src/webview/shell.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";
import type { Theme } from "./themes.ts";
import { themes } from "./themes.ts";

export interface OpenedPreview {
  readonly page: Page;
  /** What the page said, in order, answers to a tool apart. */
  readonly said: readonly FromPage[];
  /** Where each link that was followed leads. */
  readonly followed: readonly (LinkTarget | undefined)[];
  /** Shows a document, as the editor does when it changes. */
  readonly show: (library: Library, uri: string) => Promise<void>;
  readonly send: (message: ToPage) => Promise<void>;
  /** Waits until the page has said something of this type, for the given time. */
  readonly heard: <Type extends FromPage["type"]>(
    type: Type,
    times?: number,
  ) => Promise<Extract<FromPage, { type: Type }>>;
}

export const words = {
  problems: "Problems",
  goToText: "Go to the text",
  share: "Share this preview",
  invented: "Invented answers, nothing is saved",
  result: "What the answers come to",
  startAgain: "Start again",
};

const ADDRESS = "http://localhost/preview";
let script: Promise<string> | undefined;

function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL("../../../src/webview/preview.ts", import.meta.url));
  script ??= build({ entryPoints: [entry], bundle: true, write: false, format: "iife", target: "es2022" }).then(
    ({ outputFiles }) => outputFiles[0]?.text ?? "",
  );
  return script;
}

export async function openPreview(
  browser: TestBrowser,
  options: NonNullable<Parameters<TestBrowser["page"]>[0]> & { readonly theme?: Theme } = {},
): Promise<OpenedPreview> {
  const { theme = "light", ...rest } = options;
  const page = await browser.page({ viewport: { width: 900, height: 800 }, ...rest });
  const said: FromPage[] = [];
  const followed: (LinkTarget | undefined)[] = [];
  let waiting: (() => void)[] = [];
  let shown: { readonly library: Library; readonly uri: string } | undefined;
  const code = await bundled();
  await page.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: shell({ script: `${ADDRESS}.js`, nonce: "n0nce", title: "Preview", language: "en" }),
    }),
  );
  await page.route(`${ADDRESS}.js`, (route) => route.fulfill({ contentType: "text/javascript", body: code }));
  const send = (message: ToPage): Promise<void> =>
    page.evaluate((data) => {
      globalThis.dispatchEvent(new MessageEvent("message", { data }));
    }, message);
  await page.exposeFunction("toEditor", async (message: FromPage) => {
    said.push(message);
    if (message.type === "try" && shown) {
      const tried = tryTool(shown.library, shown.uri, message.answers);
      if (tried) await send({ type: "tried", tried });
    }
    if (message.type === "open" && shown) followed.push(linkTarget(shown.library, shown.uri, message.href));
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
  const heard: OpenedPreview["heard"] = async (type, times = 1) => {
    for (;;) {
      const found = said.filter((one) => one.type === type)[times - 1];
      if (found) return found as Extract<FromPage, { type: typeof type }>;
      await new Promise<void>((wake) => void waiting.push(wake));
    }
  };
  await heard("ready");
  waiting = [];
  return {
    page,
    said,
    followed,
    send,
    heard,
    show: async (library, uri) => {
      shown = { library, uri };
      const preview = previewOf(library, uri, await pictureOf(library, uri));
      if (!preview) throw new Error(`${uri} has no page.`);
      await send({ type: "show", uri, preview, style: previewStyle, words });
    },
  };
}
