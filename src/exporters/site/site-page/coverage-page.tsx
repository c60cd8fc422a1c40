/** What answers what: every item of every framework with the guidance, pathways and tools that put it into practice. */
import type { CoverageAnswer, FrameworkCoverage, ItemCoverage } from "../../../corpus/coverage.ts";
import { COVERAGE_COLUMNS, coverageOf } from "../../../corpus/coverage.ts";
import { columnTitles, countWords, itemWords, standingWords } from "../../../corpus/coverage-words.ts";
import { relativeHref } from "../address.ts";
import type { Page } from "../page.ts";
import { sectionsOf } from "../part/section.tsx";
import type { Site } from "../site.ts";
import { publishedOf } from "../site.ts";
import { sitePage } from "./site-page.tsx";

export const COVERAGE_PATH = "coverage.html";

/** For people at work, where there is a framework to answer; the public reads what is done, not how it is counted. */
export function hasCoverage(site: Site): boolean {
  return site.tier !== "public" && publishedOf(site, "framework").length > 0;
}

export function coveragePage(site: Site): Page {
  const { frameworks } = coverageOf(site.corpus);
  const paths = new Map(site.published.map(({ facts, page }) => [facts.uri, page.path]));
  return sitePage(site, {
    path: COVERAGE_PATH,
    title: "What answers what",
    wide: true,
    content: (
      <p>
        {
          "Each aim, finding, recommendation and message the partnership works by, with what answers it in this library. "
        }
        {"That a document answers an item does not say that practice has changed."}
      </p>
    ),
    sections: sectionsOf(
      ...frameworks.map((framework) => ({
        id: framework.id,
        title: framework.title,
        content: <Framework framework={framework} paths={paths} />,
      })),
    ),
  });
}

interface Linked {
  /** The page of each document that has one. */
  readonly paths: ReadonlyMap<string, string>;
}

function Framework({ framework, paths }: Linked & { readonly framework: FrameworkCoverage }) {
  const path = paths.get(framework.uri);
  return (
    <>
      <p>
        {`${countWords(framework)}. `}
        {path !== undefined && <a href={relativeHref(COVERAGE_PATH, path)}>{`Read “${framework.title}”`}</a>}
      </p>
      <table aria-labelledby={framework.id}>
        <thead>
          <tr>
            <th scope="col">Item</th>
            {COVERAGE_COLUMNS.map((column) => (
              <th scope="col">{columnTitles[column]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {framework.items.map((item) => (
            <Item item={item} paths={paths} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Item({ item, paths }: Linked & { readonly item: ItemCoverage }) {
  return (
    <tr>
      <th scope="row">
        {itemWords(item)}
        {item.state === "unanswered" && <strong class="pg-help"> Nothing answers this yet.</strong>}
        {item.state === "out_of_scope" && <span class="pg-help">{` Not for this library: ${item.notHere ?? ""}`}</span>}
      </th>
      {item.cells.map(({ column, answers }) => (
        <td data-label={columnTitles[column]}>
          {answers.length === 0 ? "None" : <Answers answers={answers} paths={paths} />}
        </td>
      ))}
    </tr>
  );
}

function Answers({ answers, paths }: Linked & { readonly answers: readonly CoverageAnswer[] }) {
  return (
    <ul class="pg-plain">
      {answers.map((answer) => {
        const path = paths.get(answer.uri);
        const standing = standingWords(answer);
        return (
          <li>
            {path === undefined ? answer.title : <a href={relativeHref(COVERAGE_PATH, path)}>{answer.title}</a>}
            {standing !== undefined && <span class="pg-muted">{` (${standing})`}</span>}
            {answer.how !== undefined && <p class="pg-help">{answer.how}</p>}
          </li>
        );
      })}
    </ul>
  );
}
