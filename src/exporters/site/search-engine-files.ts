/** What search engines are told about a public website: where its approved pages are. */
import type { ExportFile } from "../exporter.ts";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";
import { isWebAddress } from "./unsafe-addresses.ts";

/** Nothing for other tiers, which are closed to them; a site whose pages all carry a caution has no map. */
export function searchEngineFiles({ tier, partnership }: Site, pages: readonly Page[]): readonly ExportFile[] {
  if (tier !== "public") return [];
  const address = partnership?.site?.address;
  const listed = isWebAddress(address) ? pages.filter(({ caution }) => caution === undefined) : [];
  if (!isWebAddress(address) || listed.length === 0) return [];
  const base = address.replace(/\/$/u, "");
  const rows = listed.map(({ path }) => `  <url><loc>${escaped(`${base}/${path}`)}</loc></url>`);
  const map = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows.sort(),
    "</urlset>",
    "",
  ].join("\n");
  return [
    { path: "robots.txt", content: `User-agent: *\nAllow: /\nSitemap: ${base}/sitemap.xml\n` },
    { path: "sitemap.xml", content: map },
  ];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
