/** What has changed in the library: what to do differently, why, and from when. */
import type { Change } from "../history/changes.ts";
import type { Page } from "../page.ts";
import { Text } from "../part/text.tsx";
import { sayDate } from "../../../corpus/sentences.ts";
import type { Site } from "../site.ts";
import { sitePage } from "./site-page.tsx";

export const CHANGES_PATH = "changes.html";

export function changesPage(site: Site): Page {
  return sitePage(site, {
    path: CHANGES_PATH,
    title: "What has changed",
    content: (
      <>
        <p>
          {"The same as a "}
          <a href="feed.xml">feed for programs that follow changes</a>.
        </p>
        <ul class="pg-plain">
          {site.changes.map((change) => (
            <ChangeItem change={change} today={site.corpus.today} />
          ))}
        </ul>
      </>
    ),
  });
}

function ChangeItem({ change, today }: { readonly change: Change; readonly today: string }) {
  return (
    <li>
      <strong>
        <a href={change.path}>{change.title}</a>
      </strong>
      <p class="pg-help">{`${change.on > today ? "From" : "Since"} ${sayDate(change.on)}`}</p>
      <Text text={change.what} />
      {change.why !== undefined && <Text text={`Why: ${change.why}`} />}
    </li>
  );
}
