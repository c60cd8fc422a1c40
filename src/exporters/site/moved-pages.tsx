/** The pages at addresses that documents had before, which lead to where each is now: an address that was given out never ends. */
import type { ExportFile } from "../exporter.ts";
import { pagePath, relativeHref } from "./address.ts";
import type { FrameOptions } from "./frame.tsx";
import { framed } from "./frame.tsx";
import type { Site } from "./site.ts";
import { sitePage } from "./site-page/site-page.tsx";

/** One page for each former id. An address where something else stands now is left to it. */
export function movedPages(
  site: Site,
  options: Pick<FrameOptions, "assets" | "navigation">,
  taken: ReadonlySet<string>,
): readonly ExportFile[] {
  const files = new Map<string, ExportFile>();
  for (const { facts, page } of site.published) {
    for (const id of page.header?.former_ids ?? []) {
      const path = pagePath({ kind: facts.kind, id }, site.tier);
      if (path === undefined || taken.has(path) || files.has(path)) continue;
      const moved = sitePage(site, {
        path,
        title: "This page has a new address",
        content: (
          <p>
            {"It is now at "}
            <a href={relativeHref(path, page.path)}>{page.title}</a>
            {". Please change your link or bookmark."}
          </p>
        ),
      });
      files.set(path, { path, content: framed(moved, site, options) });
    }
  }
  return [...files.values()];
}
