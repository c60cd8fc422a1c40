/** A preview in a real browser, with the engine's own answers. */
import { previewStyle } from "../../../src/exporters/site/look/preview-style.ts";
import type { Library } from "../../../src/language/library.ts";
import { linkTarget } from "../../../src/language/preview/link-target.ts";
import type { LinkTarget } from "../../../src/language/preview/link-target.ts";
import { pictureOf } from "../../../src/language/preview/picture.ts";
import { previewOf } from "../../../src/language/preview/preview.ts";
import { tryTool } from "../../../src/language/preview/try-tool.ts";
import type { FromPage, ToPage } from "../../../src/webview/preview-message.ts";
import type { TestBrowser } from "../../host/browser.ts";
import type { OpenedPage, PageOptions } from "./opened-page.ts";
import { openPage } from "./opened-page.ts";

export interface OpenedPreview extends OpenedPage<ToPage, FromPage> {
  /** Where each link that was followed leads. */
  readonly followed: readonly (LinkTarget | undefined)[];
  /** Shows a document, as the editor does when it changes. */
  readonly show: (library: Library, uri: string) => Promise<void>;
}

export const words = {
  problems: "Problems",
  goToText: "Go to the text",
  share: "Share this preview",
  walk: "Walk through with an invented case",
  invented: "Invented answers, nothing is saved",
  result: "What the answers come to",
  startAgain: "Start again",
};

export async function openPreview(browser: TestBrowser, options: PageOptions = {}): Promise<OpenedPreview> {
  const followed: (LinkTarget | undefined)[] = [];
  let shown: { readonly library: Library; readonly uri: string } | undefined;
  const opened = await openPage<ToPage, FromPage>(browser, "preview.ts", options, async (message, send) => {
    if (message.type === "try" && shown) {
      const tried = tryTool(shown.library, shown.uri, message.answers);
      if (tried) await send({ type: "tried", tried });
    }
    if (message.type === "open" && shown) followed.push(linkTarget(shown.library, shown.uri, message.href));
  });
  return {
    ...opened,
    followed,
    show: async (library, uri) => {
      shown = { library, uri };
      const preview = previewOf(library, uri, await pictureOf(library, uri));
      if (!preview) throw new Error(`${uri} has no page.`);
      await opened.send({ type: "show", uri, preview, style: previewStyle, words });
    },
  };
}
