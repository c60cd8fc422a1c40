/** About the library: whose it is, how far each document has come, who keeps it and when it is looked at again. */
import { kindNamed } from "../../../kinds/index.ts";
import { relativeHref } from "../address.ts";
import { statusWords, tierWords } from "../../../corpus/code-words.ts";
import type { PageContext } from "../page-context.ts";
import type { Page } from "../page.ts";
import { Reference } from "../part/reference.tsx";
import { sectionsOf } from "../part/section.tsx";
import { sayDate } from "../../../corpus/sentences.ts";
import type { Site } from "../site.ts";
import { COVERAGE_PATH, hasCoverage } from "./coverage-page.tsx";
import { sitePage } from "./site-page.tsx";

const PATH = "about.html";

export function aboutPage(site: Site): Page {
  const { corpus, tier, partnership, published } = site;
  const overdue = published.filter(({ page: { header } }) => header && header.review.due < corpus.today);
  return sitePage(site, {
    path: PATH,
    title: "About this library",
    wide: true,
    content: (
      <>
        {partnership && (
          <p>
            {`This library is kept by the ${partnership.title}. `}
            {partnership.invented && "The partnership is invented: nothing here is approved for practice."}
          </p>
        )}
        <p>
          {`This copy was made on ${sayDate(corpus.today)} for ${tierWords[tier]}. It holds ${published.length} documents; `}
          {overdue.length === 0 ? "none is overdue for review." : `${overdue.length} of them are overdue for review.`}
        </p>
        {hasCoverage(site) && (
          <p>
            <a href={COVERAGE_PATH}>What answers which aims, findings and recommendations</a>
          </p>
        )}
      </>
    ),
    sections: sectionsOf({
      id: "pg-documents",
      title: "Every document and its standing",
      content: <Documents site={site} />,
    }),
  });
}

function Documents({ site: { corpus, tier, published } }: { readonly site: Site }) {
  const context: PageContext = { corpus, tier, path: PATH };
  return (
    <table aria-labelledby="pg-documents">
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">Version</th>
          <th scope="col">Standing</th>
          <th scope="col">In force since</th>
          <th scope="col">Review due</th>
          <th scope="col">Kept by</th>
        </tr>
      </thead>
      <tbody>
        {published.map(({ facts, page, page: { header } }) => (
          <tr>
            <th scope="row">
              <a href={relativeHref(PATH, page.path)}>{page.title}</a>
              <span class="pg-help">{` ${kindNamed(facts.kind)?.title ?? ""}`}</span>
            </th>
            <td data-label="Version">{header?.version ?? "being mended"}</td>
            <td data-label="Standing">{header ? statusWords[header.status] : ""}</td>
            <td data-label="In force since">
              {header?.status === "approved" && header.effective !== undefined
                ? sayDate(header.effective)
                : "Not in force"}
            </td>
            <td data-label="Review due">
              {header && sayDate(header.review.due)}
              {header && header.review.due < corpus.today && <strong> (overdue)</strong>}
            </td>
            <td data-label="Kept by">{header && <Reference context={context} to={header.owner.role} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
