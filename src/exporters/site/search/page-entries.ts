/** Takes a finished page apart into the places a search can lead to: each heading with the words below it. */
import type { Page } from "../page.ts";
import type { SearchEntry } from "./search-entry.ts";

/** Longer excerpts would double the size of the index. */
const EXCERPT = 160;

/** Pages are our own well-formed HTML, in which an attribute's value always stands between double quotes. */
const PIECE = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/gu;

/** What is read aloud in its place, or is no part of what a page says. */
const LEFT_OUT = new Set(["svg", "nav"]);

/** Sections that hold the titles of other pages. */
const LINKS = new Set(["pg-used-by", "pg-related", "pg-sources", "pg-explains", "pg-uses"]);

export type PlacedText = Pick<SearchEntry, "anchor" | "part" | "text" | "excerpt">;

/** The whole page first, under no heading. */
export function pageEntries({ main }: Pick<Page, "main">): readonly PlacedText[] {
  const places: { anchor: string; part: string; text: string }[] = [{ anchor: "", part: "", text: "" }];
  let anchor = "";
  let heading: string | undefined;
  let before: string | undefined;
  let left: { readonly tag: string; depth: number } | undefined;
  for (const [piece, closing, tag, attributes = ""] of main.matchAll(PIECE)) {
    const place = places[places.length - 1];
    if (!place) break;
    if (tag === undefined) {
      if (left) continue;
      if (heading === undefined) place.text += piece;
      else place.part += piece;
      continue;
    }
    if (left) {
      if (tag === left.tag && !piece.endsWith("/>")) left.depth += closing === "/" ? -1 : 1;
      if (left.depth === 0) left = undefined;
      continue;
    }
    if (closing === "" && LEFT_OUT.has(tag)) {
      left = { tag, depth: 1 };
      continue;
    }
    const id = /\sid="([^"]*)"/u.exec(attributes)?.[1];
    if (id !== undefined) anchor = id;
    // A term is headed where the entry that begins with it has an id; other lists of facts belong to what is above.
    const headed = /^h[2-5]$/u.test(tag) || (tag === "dt" && before !== undefined);
    before = closing === "" ? id : undefined;
    if (closing === "" && headed) {
      places.push({ anchor, part: "", text: "" });
      heading = tag;
    } else if (closing === "/" && tag === heading) {
      heading = undefined;
    } else if (!/^(?:a|strong|em|span|code|abbr)$/u.test(tag)) {
      place.text += " ";
      if (heading !== undefined) place.part += " ";
    }
  }
  const own = places.filter((place) => !LINKS.has(place.anchor));
  return own.map(({ anchor: at, part, text }) => {
    const plain = tidy(text);
    return { anchor: at, part: tidy(part), text: plain, excerpt: excerptOf(plain) };
  });
}

function tidy(html: string): string {
  const plain = html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return plain.replace(/\s+/gu, " ").trim();
}

function excerptOf(text: string): string {
  if (text.length <= EXCERPT) return text;
  return `${text.slice(0, EXCERPT).replace(/\s+\S*$/u, "")} …`;
}
