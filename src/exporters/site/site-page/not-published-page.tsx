/** What is kept out of this edition, and who has to guard it: a file on a server does not guard itself. */
import type { Tier } from "../../../corpus/facts.ts";
import { tierWords } from "../../../corpus/code-words.ts";
import type { Page } from "../page.ts";
import { sectionsOf } from "../part/section.tsx";
import type { Site } from "../site.ts";
import { sitePage } from "./site-page.tsx";

const TIERS: readonly Tier[] = ["public", "practitioner", "restricted", "internal"];

export function notPublishedPage(site: Site): Page {
  const { tier } = site;
  const above = TIERS.slice(TIERS.indexOf(tier) + 1);
  return sitePage(site, {
    path: "not-published.html",
    title: "What is not published here",
    content: <p>{`This edition is for ${tierWords[tier]}.`}</p>,
    sections: sectionsOf(
      above.length > 0 && {
        id: "pg-above",
        title: "Left out",
        content: (
          <>
            <p>Documents and parts of documents that are kept for:</p>
            <ul>
              {above.map((one) => (
                <li>{tierWords[one]}</li>
              ))}
            </ul>
            <p>They are not hidden in these files. They are not in them at all.</p>
          </>
        ),
      },
      {
        id: "pg-never",
        title: "Never in any edition",
        content: (
          <ul>
            <li>Anything about a real child, adult or family, and any person's name or own number.</li>
            <li>Addresses of refuges, dates and papers of conferences, and who is on duty when.</li>
            <li>The wording of a tool whose owner has not given leave. Its page leads to the owner's.</li>
          </ul>
        ),
      },
      tier !== "public" && {
        id: "pg-guard",
        title: "Who guards this edition",
        content: (
          <p>
            These are plain files. Whoever can open the folder can read them, so whoever puts them on a server has to
            make sure that only the readers named above get in. Do not pass them on.
          </p>
        ),
      },
    ),
  });
}
