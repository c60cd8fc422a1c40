/** Something for a meeting as one page: no script, nothing from elsewhere, fit for a projector, a telephone and paper. */
import { createHash } from "node:crypto";
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { LOOK } from "./look.ts";

/** The browser takes exactly our own style and nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(LOOK).digest("base64")}'; base-uri 'none'; form-action 'none'`;

export interface Sheet {
  readonly title: string;
  /** Whether the partnership is an invented example. */
  readonly invented: boolean;
  /** When it was made, and of what. */
  readonly status: string;
  /** The words of the first link: what it leads on to. */
  readonly skip: string;
  readonly main: ComponentChildren;
  /** What it does not say. */
  readonly footer?: string;
}

/** The whole page; the same sheet gives the same bytes. */
export function sheetHtml({ title, invented, status, skip, main, footer }: Sheet): string {
  const page = (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: LOOK }} />
      </head>
      <body>
        <a class="skip" href="#main">
          {skip}
        </a>
        <header>
          {invented && <p class="banner">Invented example, not approved for practice.</p>}
          <h1>{title}</h1>
          <p class="status">{status}</p>
        </header>
        <main id="main">{main}</main>
        {footer !== undefined && (
          <footer>
            <p>{footer}</p>
          </footer>
        )}
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}
