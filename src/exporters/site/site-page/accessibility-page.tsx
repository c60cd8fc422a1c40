/** The accessibility statement: what is promised, what was tested, what is known to fall short, and whom to tell. */
import type { Page } from "../page.ts";
import { sectionsOf } from "../part/section.tsx";
import { sayDate } from "../../../corpus/sentences.ts";
import type { Site } from "../site.ts";
import { sitePage } from "./site-page.tsx";

export function accessibilityPage(site: Site): Page {
  const { corpus, tier, partnership } = site;
  const feedback = partnership?.site?.feedback;
  return sitePage(site, {
    path: "accessibility.html",
    title: "Accessibility statement",
    content: (
      <p>
        {`This statement is for these pages only, as published by ${partnership?.title ?? "this partnership"} on ${sayDate(corpus.today)}. `}
        The standard is the Web Content Accessibility Guidelines 2.2, level AA.
      </p>
    ),
    sections: sectionsOf(
      {
        id: "pg-can",
        title: "What you can do here",
        content: (
          <ul>
            <li>Use every page with a keyboard alone, and with a screen reader.</li>
            <li>Enlarge the text four times without scrolling sideways, pictures of pathways apart.</li>
            <li>Read by day and by night colours, with more contrast, or with the colours of your system.</li>
            <li>Read every pathway as a numbered list that says all that the picture says.</li>
            <li>
              Use the pages without their small programs; then Shift three times and the search do not work, and the
              link to leave, the list from A to Z and all pages do.
            </li>
            <li>Print any page; a tool prints as a blank copy.</li>
          </ul>
        ),
      },
      {
        id: "pg-standing",
        title: "How far it meets the standard",
        content: (
          <>
            <p>
              The page designs are tested by a program each time the software is changed, one page of each sort, by day
              and by night, and no fault is known. A program finds only some of the faults. People with disabilities
              have not yet tested these pages, so the standard is not claimed to be met in full.
            </p>
            <ul>
              <li>
                Pictures of pathways have to be moved about on a small screen. The numbered list beside each one does
                not.
              </li>
              <li>Grids in tools have much text in each cell. On a small screen they become lists.</li>
              {tier === "public" && (
                <li>
                  Every page has the same plain title in the browser's tab and history, to protect readers who are
                  watched.
                </li>
              )}
              <li>There is no easy-read, signed or translated edition yet.</li>
            </ul>
          </>
        ),
      },
      {
        id: "pg-tell",
        title: "If something does not work for you",
        content: (
          <p>
            {feedback === undefined ? (
              "Tell whoever gave you this address, and ask for another format."
            ) : (
              <>
                {"Write to "}
                <a href={`mailto:${feedback}`}>{feedback}</a>
                {" and say which page it is. You can ask for another format. Never write about a real family."}
              </>
            )}
          </p>
        ),
      },
      {
        id: "pg-enforcement",
        title: "If nothing changes",
        content: (
          <p>
            The Equality and Human Rights Commission enforces the accessibility regulations of 2018 for public bodies in
            England, Wales and Scotland. If you are not content with an answer, the Equality Advisory and Support
            Service can advise you.
          </p>
        ),
      },
    ),
  });
}
