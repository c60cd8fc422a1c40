/** Puts the website round a page: the way out first, then the banner, the sections, the page and what stands below it. */
import { renderToString } from "preact-render-to-string";
import { relativeHref } from "./address.ts";
import type { Page } from "./page.ts";
import { publicAddress } from "./public-address.ts";
import { ActNow } from "./part/act-now.tsx";
import type { NavigationLink } from "./navigation.ts";
import { SEARCH_PATH } from "./site-page/search-page.tsx";
import { sayDate } from "../../corpus/sentences.ts";
import type { Site } from "./site.ts";
import { siteTitle } from "./site.ts";
import { isWebAddress } from "./unsafe-addresses.ts";

export interface Assets {
  readonly style: string;
  /** What every page runs. */
  readonly script: string;
  /** What the search page runs as well, in this order. */
  readonly search: readonly string[];
}

/** A sentence below the banner, with the way to more. */
export interface Notice {
  readonly words: string;
  readonly href: string;
  readonly link: string;
}

export interface FrameOptions {
  /** The stylesheet and the scripts, below the site. */
  readonly assets: Assets;
  /** The sections in the header. */
  readonly navigation: readonly NavigationLink[];
  /** The version of the document the page shows. */
  readonly version?: string | undefined;
  /** What readers are told about the document's other versions. */
  readonly notices?: readonly Notice[];
  /** The chapters before and after it. */
  readonly previous?: Page | undefined;
  readonly next?: Page | undefined;
}

/** What a browser may do with a page: show it, style it, run the one script; nothing else, and nothing elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; connect-src 'none'";

const HARMLESS = "https://www.bbc.co.uk/weather";

/** The whole file. */
export function framed(page: Page, whole: Site, options: FrameOptions): string {
  const { corpus, tier, partnership, asAt } = whole;
  const { assets, navigation, version, notices = [], previous, next } = options;
  const site = partnership?.site;
  const named = siteTitle({ partnership });
  const to = (path: string) => relativeHref(page.path, path);
  const hidden = tier !== "public" || page.caution !== undefined || asAt || page.path.startsWith("versions/");
  const title = tier === "public" ? (site?.neutral_title ?? named) : `${page.title} – ${named}`;
  const leaveTo = isWebAddress(site?.leave_to) ? site.leave_to : HARMLESS;
  const html = renderToString(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {hidden && <meta name="robots" content="noindex, nofollow" />}
        {!hidden && <Canonical address={publicAddress(whole, page.path)} />}
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={to(assets.style)} />
        <script src={to(assets.script)} defer />
        {page.path === SEARCH_PATH && assets.search.map((script) => <script src={to(script)} defer />)}
      </head>
      <body class={tier === "public" ? "pg-quiet" : undefined}>
        <section class="pg-leave" aria-label="Leave this site">
          <a class="pg-leave__button" id="pg-leave" href={leaveTo} rel="noreferrer">
            Leave this site
          </a>
          <p>
            <span class="pg-leave__keys">or press Shift three times. </span>
            <a href={to("staying-safe-online.html")}>What it cannot hide</a>
          </p>
        </section>
        <header>
          <a class="pg-skip" href="#pg-main">
            Skip to the page
          </a>
          {page.caution !== undefined && <p class="pg-banner">{page.caution}</p>}
          {asAt && <p class="pg-banner">{`A copy of what held on ${sayDate(corpus.today)}. Not for use today.`}</p>}
          {notices.map(({ words, href, link }) => (
            <p class="pg-notice">
              {words !== "" && `${words} `}
              <a href={href}>{link}</a>
            </p>
          ))}
          <div class="pg-header">
            <a class="pg-header__title" href={to("index.html")}>
              {named}
            </a>
            <nav aria-label="Sections">
              <ul>
                {navigation.map(({ title: section, path, anchor, first }) => (
                  <li class={first ? "pg-header__first" : undefined}>
                    <a
                      href={to(path) + (anchor === undefined ? "" : `#${anchor}`)}
                      aria-current={path === page.path && anchor === undefined ? "page" : undefined}
                    >
                      {section}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="pg-main" class="pg-main" tabindex={-1} dangerouslySetInnerHTML={{ __html: page.main }} />
        <footer class="pg-footer">
          {(previous ?? next) && (
            <nav class="pg-neighbours" aria-label="Chapters">
              {previous && <a href={to(previous.path)}>{`Before: ${previous.title}`}</a>}
              {next && <a href={to(next.path)}>{`Next: ${next.title}`}</a>}
            </nav>
          )}
          {tier !== "public" && site?.feedback !== undefined && (
            <p>
              {"Something wrong or missing? "}
              <a href={feedbackLink(site.feedback, page.path, version)}>Write to us about this page</a>
              {". Never write about a real family."}
            </p>
          )}
          <section aria-label="Help now">
            <p class="pg-label">Help now</p>
            <ActNow context={{ corpus, tier, path: page.path }} />
          </section>
          <ul class="pg-footer__links">
            <li>
              <a href={to("staying-safe-online.html")}>Staying safe online</a>
            </li>
            <li>
              <a href={to("about.html")}>About this library</a>
            </li>
            <li>
              <a href={to("accessibility.html")}>Accessibility</a>
            </li>
            <li>
              <a href={to("not-published.html")}>What is not published here</a>
            </li>
          </ul>
          <p class="pg-print-only">
            {`Printed from “${page.title}”${site?.address === undefined ? "" : ` (${site.address.replace(/\/$/u, "")}/${page.path})`}, as published on ${sayDate(corpus.today)}. Paper goes out of date: look online for the current version.`}
          </p>
        </footer>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

function feedbackLink(mailbox: string, path: string, version: string | undefined): string {
  const subject = `About ${path}${version === undefined ? "" : `, version ${version}`}`;
  return `mailto:${mailbox}?subject=${encodeURIComponent(subject)}`;
}

/** The one address of a page that others may copy, so that search engines lead to the place where it is kept up to date. */
function Canonical({ address }: { readonly address: string | undefined }) {
  return address === undefined ? null : <link rel="canonical" href={address} />;
}
