/** Everything that changed in a library, the latest first: new versions and documents that were withdrawn. */
import { readableAt } from "../../../corpus/at-tier.ts";
import type { Site } from "../site.ts";
import type { Version } from "./version-pages.tsx";
import { historyPath } from "./version-pages.tsx";

export interface Change {
  /** The day from which it holds. */
  readonly on: string;
  readonly title: string;
  /** What is done differently. */
  readonly what: string;
  readonly why: string | undefined;
  /** The page on it, below the site. */
  readonly path: string;
  /** Permanent, for programs that read the feed. */
  readonly id: string;
}

export function changesOf(site: Site, versions: ReadonlyMap<string, readonly Version[]>): readonly Change[] {
  if (!readableAt("practitioner", site.tier)) return [];
  const namespace = site.partnership?.namespace ?? "library";
  const changed = [...versions].flatMap(([id, list]) =>
    list.map(({ edition: { header, from } }): Change => ({
      on: from,
      title: `${header.title}, version ${header.version}`,
      what: header.change?.what ?? header.summary,
      why: header.change?.why,
      path: historyPath(id),
      id: `urn:practice-guidance:${namespace}:${id}:${header.version}`,
    })),
  );
  const withdrawn = site.published.flatMap(({ facts, page: { header, path } }): readonly Change[] =>
    header?.withdrawn
      ? [
          {
            on: header.withdrawn.on,
            title: `${header.title}: withdrawn`,
            what: header.withdrawn.instead,
            why: header.withdrawn.reason,
            path,
            id: `urn:practice-guidance:${namespace}:${facts.id ?? ""}:withdrawn`,
          },
        ]
      : [],
  );
  return [...changed, ...withdrawn].sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1));
}

/** The changes as an Atom feed, for people at work; families are never asked to follow anything. */
export function feedOf(site: Site, changes: readonly Change[]): string {
  const { partnership } = site;
  const base = partnership?.site?.address?.replace(/\/$/u, "");
  const entries = changes.flatMap(({ on, title, what, why, path, id }) => [
    "  <entry>",
    `    <id>${escaped(id)}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <updated>${on}T00:00:00Z</updated>`,
    ...(base === undefined ? [] : [`    <link href="${escaped(`${base}/${path}`)}"/>`]),
    `    <summary>${escaped(why === undefined ? what : `${what} Why: ${why}`)}</summary>`,
    "  </entry>",
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>urn:practice-guidance:${escaped(partnership?.namespace ?? "library")}</id>`,
    `  <title>${escaped(`What has changed: ${partnership?.site?.title ?? "guidance"}`)}</title>`,
    `  <updated>${changes[0]?.on ?? site.corpus.today}T00:00:00Z</updated>`,
    `  <author><name>${escaped(partnership?.title ?? "The partnership")}</name></author>`,
    ...(base === undefined ? [] : [`  <link rel="self" href="${escaped(`${base}/feed.xml`)}"/>`]),
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
