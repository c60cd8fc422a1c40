/** One page as one file that can be sent to a colleague and read without a network: no script, nothing to fetch. */
import { renderToString } from "preact-render-to-string";
import type { Corpus } from "../../corpus/corpus.ts";
import { withOwn } from "./look/colours.ts";
import { stylesheet } from "./look/stylesheet.ts";
import type { Page } from "./page.ts";
import { partnershipOf } from "./registers.ts";
import { sayDate } from "../../corpus/sentences.ts";
import { siteTitle } from "./site.ts";

/** What a browser may do with it: show it and style it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/** The whole file. Links to other pages are left out, because those pages are not sent with it; their words stay. */
export function sharedPage(page: Page, corpus: Corpus): string {
  const partnership = partnershipOf(corpus);
  const style = stylesheet(withOwn(partnership?.site?.colours ?? {}).colours);
  const main = page.main.replace(/ href="(?!#|https?:|mailto:|tel:)[^"]*"/gu, "");
  const html = renderToString(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${page.title} – ${siteTitle({ partnership })}`}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        {page.caution !== undefined && <p class="pg-banner">{page.caution}</p>}
        <main class="pg-main" dangerouslySetInnerHTML={{ __html: main }} />
        <footer class="pg-footer">
          <p>{`A copy of one page of ${siteTitle({ partnership })}, as it stood on ${sayDate(corpus.today)}. It does not change when the page does. Links to other pages are left out.`}</p>
        </footer>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}
