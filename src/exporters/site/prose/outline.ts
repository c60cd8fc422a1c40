/** The headings of a chapter as the page shows them: their ids, and depths that never skip a step below the page's own. */
import GithubSlugger from "github-slugger";
import type { Heading, Root } from "mdast";
import type {} from "mdast-util-directive";
import { toString } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import type { Tier } from "../../../corpus/facts.ts";
import { isClosedBlock } from "../closed-blocks.ts";
import type { PageHeading } from "../page.ts";

export interface Outline {
  /** Where each heading of the text ended up; one that these readers may not have, or that is the title, is missing. */
  readonly shown: ReadonlyMap<Heading, PageHeading>;
  /** The id of a first heading that only repeats the title; the page's own heading takes it over. */
  readonly titleId: string | undefined;
}

/** Ids are given as the library's facts give them: over all headings, those in closed blocks included. */
export function outlineOf(tree: Root, title: string, tier: Tier): Outline {
  const slugger = new GithubSlugger();
  const ids = new Map<Heading, string>();
  visit(tree, "heading", (heading) => void ids.set(heading, slugger.slug(toString(heading))));
  const shown = new Map<Heading, PageHeading>();
  let titleId: string | undefined;
  let depth = 1;
  visit(tree, (node) => {
    if (node.type === "containerDirective" && isClosedBlock(node.name, tier)) return SKIP;
    if (node.type !== "heading") return undefined;
    const id = ids.get(node) ?? "";
    const words = toString(node).trim();
    if (shown.size === 0 && titleId === undefined && node.depth === 1 && same(words, title)) {
      titleId = id;
      return undefined;
    }
    depth = Math.min(Math.max(node.depth, 2), depth + 1);
    shown.set(node, { id, title: words, depth });
    return undefined;
  });
  return { shown, titleId };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase();
}
