/** The files on earlier versions, and what pages say of them at their top. */
import type { ExportFile } from "../../exporter.ts";
import { relativeHref } from "../address.ts";
import type { FrameOptions, Notice } from "../frame.tsx";
import { framed } from "../frame.tsx";
import { sayDate } from "../../../corpus/sentences.ts";
import type { Site } from "../site.ts";
import { feedOf } from "./changes.ts";
import { inForceOn } from "./editions.ts";
import type { Version } from "./version-pages.tsx";
import { historyPage, historyPath, versionPath, withdrawnOf, withdrawnWords } from "./version-pages.tsx";

export function historyFiles(site: Site, options: Pick<FrameOptions, "assets" | "navigation">): readonly ExportFile[] {
  const files: ExportFile[] = [];
  for (const [id, versions] of site.versions) {
    const title = versions[0]?.edition.header.title ?? id;
    const page = historyPage(site, id, title, versions);
    files.push({ path: page.path, content: framed(page, site, options) });
    for (const version of versions) {
      const notices = [noticeOf(site, id, version)];
      const content = framed(version.page, site, { ...options, version: version.edition.header.version, notices });
      files.push({ path: version.page.path, content });
    }
  }
  if (site.changes.length > 0) files.push({ path: "feed.xml", content: feedOf(site, site.changes) });
  return files;
}

/** What stands at the top of one version. */
function noticeOf(site: Site, id: string, { edition, until, page }: Version): Notice {
  const { today } = site.corpus;
  const withdrawn = withdrawnOf(site, id);
  const past = until !== undefined && until <= today;
  const words = withdrawn
    ? withdrawnWords(withdrawn)
    : past
      ? `This version no longer holds. It held from ${sayDate(edition.from)} until the day before ${sayDate(until)}.`
      : edition.from > today
        ? `This version does not hold yet. It holds from ${sayDate(edition.from)}.`
        : `This version holds since ${sayDate(edition.from)}.`;
  return { words, href: relativeHref(page.path, historyPath(id)), link: "All versions" };
}

/** What stands at the top of a document that has versions. */
export function noticesOn({ corpus, versions }: Site, id: string | undefined, path: string): readonly Notice[] {
  const list = versions.get(id ?? "") ?? [];
  if (id === undefined || list.length === 0) return [];
  const all = { href: relativeHref(path, historyPath(id)), link: "Versions and what changed" };
  const editions = list.map(({ edition }) => edition);
  const coming = editions.filter(({ from }) => from > corpus.today).at(-1);
  if (!coming) return [{ words: "", ...all }];
  const { version, change } = coming.header;
  const now = inForceOn(editions, corpus.today);
  const until = now ? `Version ${now.header.version} holds until then. ` : "";
  return [
    {
      words: `Version ${version} holds from ${sayDate(coming.from)}. ${until}${change?.transition ?? ""}`.trim(),
      href: relativeHref(path, versionPath(id, version)),
      link: "Read what will hold",
    },
    { words: "", ...all },
  ];
}
