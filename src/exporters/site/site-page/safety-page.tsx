/** Staying safe online: what leaving does, what it cannot hide, and what can be done, without hints to whoever watches. */
import type { Page } from "../page.ts";
import { sectionsOf } from "../part/section.tsx";
import type { Site } from "../site.ts";
import { sitePage } from "./site-page.tsx";

export function safetyPage(site: Site): Page {
  return sitePage(site, {
    path: "staying-safe-online.html",
    title: "Staying safe online",
    content: (
      <p>
        Somebody who looks at your telephone, tablet or computer may be able to see that you have been here. If you can,
        use one they cannot reach: at work, at a library, at school, or a friend's.
      </p>
    ),
    sections: sectionsOf(
      {
        id: "pg-leaving",
        title: "What “Leave this site” does",
        content: (
          <ul>
            <li>It clears what is on the screen and opens a page about the weather or something as ordinary.</li>
            <li>The page you leave cannot be reached again with the Back button.</li>
            <li>Pressing the Shift key three times does the same.</li>
            <li>
              In a browser that runs this site without its small program, Shift does nothing, and the page you leave can
              be reached with the Back button.
            </li>
          </ul>
        ),
      },
      {
        id: "pg-traces",
        title: "What it cannot do",
        content: (
          <ul>
            {site.tier === "public" ? (
              <>
                <li>
                  Links inside this site lead to a page that takes the place of the one before, so the Back button leads
                  out of the site at once. Without its small program, or if you opened a page in a new tab or typed its
                  address, every page you read can still be reached with the Back button.
                </li>
                <li>Every page you read stays in the browser's history, each under the same plain title.</li>
              </>
            ) : (
              <>
                <li>Pages of this site that you read before the last one may still be reached with the Back button.</li>
                <li>All of them stay in the browser's history.</li>
              </>
            )}
            <li>It cannot hide anything from a program that records what is on the screen or what is typed.</li>
            <li>A shared account may show your history on another telephone, tablet or computer.</li>
            <li>A call you made stays in the list of calls. Some calls also show on the bill.</li>
          </ul>
        ),
      },
      {
        id: "pg-can",
        title: "What you can do",
        content: (
          <ul>
            <li>
              A private window keeps no history once you close it. It does not stop somebody who can see the screen.
            </li>
            <li>
              You can take single pages out of the history. Clearing all of it may be noticed, if it has never been
              empty before.
            </li>
            <li>
              If you think that something on your telephone reports where you are, ask a helpline before you remove it.
            </li>
            <li>Do not write down, save or print anything here if it might be found.</li>
          </ul>
        ),
      },
      {
        id: "pg-site",
        title: "What this site keeps",
        content: (
          <p>
            Nothing. It sets no cookies, stores nothing in your browser, counts no visitors, and loads nothing from any
            other place. Links to other websites lead away from here, and those sites may keep something.
          </p>
        ),
      },
    ),
  });
}
