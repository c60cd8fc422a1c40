/** What search engines are told about a public website: where its approved pages are. */
import type { ExportFile } from "../exporter.ts";
import type { Page } from "./page.ts";
import { publicAddress } from "./public-address.ts";
import type { Site } from "./site.ts";

/** Nothing for other tiers, which are closed to them; a site whose pages all carry a caution has no map. */
export function searchEngineFiles(site: Site, pages: readonly Page[]): readonly ExportFile[] {
  if (site.tier !== "public") return [];
  const mapAddress = publicAddress(site, "sitemap.xml");
  const listed = pages.filter(({ caution }) => caution === undefined);
  if (mapAddress === undefined || listed.length === 0) return [];
  const rows = listed.map(({ path }) => `  <url><loc>${escaped(publicAddress(site, path) ?? "")}</loc></url>`);
  const map = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows.sort(),
    "</urlset>",
    "",
  ].join("\n");
  return [
    { path: "robots.txt", content: `User-agent: *\nAllow: /\nSitemap: ${mapAddress}\n` },
    { path: "sitemap.xml", content: map },
  ];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
