/** The pages on what a document said before: each version as it was, and one page on when each held and what it changed. */
import { atTier } from "../../../corpus/at-tier.ts";
import type { Corpus } from "../../../corpus/corpus.ts";
import { read } from "../../../document/read.ts";
import type { MarkdownParser } from "../../../document/markdown-parser.ts";
import { relativeHref } from "../address.ts";
import { withoutClosedBlocks } from "../closed-blocks.ts";
import type { Page } from "../page.ts";
import type { PageContext } from "../page-context.ts";
import { Reference } from "../part/reference.tsx";
import { sectionsOf } from "../part/section.tsx";
import type { Header } from "../part/status-line.tsx";
import { Text } from "../part/text.tsx";
import { renderPage } from "../render-page.tsx";
import { sayDate } from "../../../corpus/sentences.ts";
import type { Site } from "../site.ts";
import { sitePage } from "../site-page/site-page.tsx";
import { differencesBetween } from "./compare.ts";
import type { Difference } from "./compare.ts";
import type { Edition } from "./editions.ts";
import { inForceOn } from "./editions.ts";

/** A version beside the days on which it held. */
export interface Version {
  readonly edition: Edition;
  /** The version as its readers saw it. */
  readonly page: Page;
  /** The day on which another took its place; undefined for the last one. */
  readonly until: string | undefined;
  /** Against the version before; none for the first. */
  readonly differences: readonly Difference[];
}

export function historyPath(id: string): string {
  return `versions/${id}.html`;
}

export function versionPath(id: string, version: string): string {
  return `versions/${id}/${version}.html`;
}

/** Every version of a document, the latest first; `corpus` is the library as it holds today. */
export function versionsOf(
  id: string,
  editions: readonly Edition[],
  { corpus, tier }: Pick<Site, "corpus" | "tier">,
  parse: MarkdownParser | undefined,
): readonly Version[] {
  const pages = editions.map((edition) => pageOf(id, edition, corpus, tier, parse));
  return editions.flatMap((edition, place) => {
    const page = pages[place];
    if (!page) return [];
    const before = pages[place + 1];
    const differences = before ? differencesBetween(before.main, page.main) : [];
    return [{ edition, page, until: editions[place - 1]?.from, differences }];
  });
}

function pageOf(
  id: string,
  { entry, header }: Edition,
  corpus: Corpus,
  tier: Site["tier"],
  parse: MarkdownParser | undefined,
): Page | undefined {
  const now = corpus.without(entry.facts.uri).with(entry);
  const open = withoutClosedBlocks(atTier(now, tier), tier, parse);
  return renderPage(read(entry.source, parse), open, { tier, path: versionPath(id, header.version) });
}

/** When each version held, what it changed and why, who approved it, and its paragraphs before and after. */
export function historyPage(site: Site, id: string, title: string, versions: readonly Version[]): Page {
  const path = historyPath(id);
  const context: PageContext = { corpus: site.corpus, tier: site.tier, path };
  const withdrawn = withdrawnOf(site, id);
  const editions = versions.map(({ edition }) => edition);
  const inForce = withdrawn ? undefined : inForceOn(editions, site.corpus.today);
  return sitePage(site, {
    path,
    title: `${title}: its versions`,
    content: (
      <>
        {withdrawn && <p class="pg-safety">{withdrawnWords(withdrawn)}</p>}
        <h2 id="pg-when">What applied on which day</h2>
        <table aria-labelledby="pg-when">
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Until</th>
              <th scope="col">Version</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ edition, page, until }) => (
              <tr>
                <th scope="row">{sayDate(edition.from)}</th>
                <td data-label="Until">
                  {until === undefined ? "Nothing replaces it yet" : `The day before ${sayDate(until)}`}
                </td>
                <td data-label="Version">
                  <a href={relativeHref(path, page.path)}>{edition.header.version}</a>
                  {edition === inForce && <strong> (in force)</strong>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    ),
    sections: sectionsOf(
      ...versions.map((version) => ({
        id: `pg-version-${version.edition.header.version}`,
        title: `Version ${version.edition.header.version}`,
        content: <VersionChange context={context} version={version} />,
      })),
    ),
  });
}

/** Whether the document must not be used any more, in any version. */
export function withdrawnOf({ published }: Site, id: string): Header["withdrawn"] {
  return published.find(({ facts }) => facts.id === id)?.page.header?.withdrawn;
}

export function withdrawnWords({ on }: NonNullable<Header["withdrawn"]>): string {
  return `Withdrawn on ${sayDate(on)}. Do not use any version of it.`;
}

function VersionChange({ context, version }: { readonly context: PageContext; readonly version: Version }) {
  const { header, from } = version.edition;
  const { change, approval } = header;
  return (
    <>
      <p class="pg-status">
        {`In force from ${sayDate(from)}. `}
        {approval && (
          <>
            {`Approved on ${sayDate(approval.date)} by `}
            <Reference context={context} to={approval.body} />
            {`, minute ${approval.minute}.`}
          </>
        )}
      </p>
      {change && (
        <>
          <Text text={change.what} />
          <p class="pg-label">Why</p>
          <Text text={change.why} />
          {change.transition !== undefined && (
            <>
              <p class="pg-label">Open cases</p>
              <Text text={change.transition} />
            </>
          )}
        </>
      )}
      {version.differences.length > 0 && (
        <details>
          <summary>Paragraph by paragraph</summary>
          <ul class="pg-changes">
            {version.differences.map(({ before, after }) => (
              <li>
                {before !== undefined && (
                  <p>
                    <strong>{after === undefined ? "− Taken out: " : "− Before: "}</strong>
                    <del>{before}</del>
                  </p>
                )}
                {after !== undefined && (
                  <p>
                    <strong>{before === undefined ? "+ Added: " : "+ After: "}</strong>
                    <ins>{after}</ins>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
