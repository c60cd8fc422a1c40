/** The files of a website, the list of them apart: pages in their frames, the stylesheet and the script. */
import type { ExportFile } from "../exporter.ts";
import { chaptersOf } from "./doors.ts";
import { framed } from "./frame.tsx";
import { historyFiles, noticesOn } from "./history/history-files.ts";
import { leaveScript } from "./leave-script.ts";
import { withOwn } from "./look/colours.ts";
import { stylesheet } from "./look/stylesheet.ts";
import { fingerprint } from "./manifest.ts";
import { movedPages } from "./moved-pages.tsx";
import { navigationOf } from "./navigation.ts";
import { searchEngineFiles } from "./search-engine-files.ts";
import { searchFiles } from "./search/search-files.ts";
import { serverFiles } from "./server-files.ts";
import type { Site } from "./site.ts";
import { sitePages } from "./site-pages.ts";

/** In order of their paths. */
export function siteFiles(site: Site): readonly ExportFile[] {
  const style = stylesheet(withOwn(site.partnership?.site?.colours ?? {}).colours);
  const own = sitePages(site);
  const search = searchFiles(site, [...site.published.map(({ page }) => page), ...own]).map(({ name, content }) => ({
    path: `${name}-${fingerprint(content)}.js`,
    content,
  }));
  const assets = {
    style: `style-${fingerprint(style)}.css`,
    script: `leave-${fingerprint(leaveScript)}.js`,
    search: search.map(({ path }) => path),
  };
  const navigation = navigationOf(site);
  const chapters = chaptersOf(site);
  const places = new Map(chapters.map((one, place) => [one, place]));
  const files: ExportFile[] = [
    { path: assets.style, content: style },
    { path: assets.script, content: leaveScript },
    ...search,
    ...serverFiles(site.tier, site.partnership?.site?.protected_host),
    ...searchEngineFiles(site, [...own, ...site.published.map(({ page }) => page)]),
    ...own.map((page) => ({ path: page.path, content: framed(page, site, { assets, navigation }) })),
    ...site.published.flatMap(({ steps, page: { header } }) =>
      steps.map((page) => ({
        path: page.path,
        content: framed(page, site, { assets, navigation, version: header?.version }),
      })),
    ),
    ...historyFiles(site, { assets, navigation }),
    ...site.published.map((one) => {
      const place = places.get(one);
      const beside = (step: number) => (place === undefined ? undefined : chapters[place + step]?.page);
      const version = one.page.header?.version;
      const notices = noticesOn(site, one.facts.id, one.page.path);
      const options = { assets, navigation, version, previous: beside(-1), next: beside(1), notices };
      return { path: one.page.path, content: framed(one.page, site, options) };
    }),
  ];
  files.push(...movedPages(site, { assets, navigation }, new Set(files.map(({ path }) => path))));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
