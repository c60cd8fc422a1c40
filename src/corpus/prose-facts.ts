/** What a chapter's text gives to the library and takes from it: headings, `ref:` links, links to files, directives. */
import GithubSlugger from "github-slugger";
import type { Definition, Link, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Node } from "unist";
import { visit } from "unist-util-visit";
import type { Span } from "../document/span.ts";
import type { Name, Reference } from "./facts.ts";
import { linkedFile } from "./linked-file.ts";
import { partKey } from "./name-key.ts";

export const REFERENCE_SCHEME = "ref:";

export interface ProseFacts {
  readonly names: readonly Name[];
  readonly references: readonly Reference[];
}

/**
 * The headings as names, by the document's id and by its file, and every link as a reference.
 * `text` is the whole source; offsets in the tree are offsets in it.
 */
export function proseFacts(tree: Root, text: string, uri: string, home: string): ProseFacts {
  const names: Name[] = [];
  const references: Reference[] = [];
  const slugger = new GithubSlugger();
  visit(tree, (node) => {
    if (node.type === "heading") {
      const title = toString(node);
      const slug = slugger.slug(title);
      const span = spanOf(node);
      names.push({ key: partKey(home, slug), type: "heading", title, span });
      names.push({ key: `file:${uri}#${slug}`, type: "heading", title, span });
    } else if (node.type === "link" || node.type === "definition" || node.type === "image") {
      const reference = linkReference(node as Link | Definition, text, uri);
      if (reference) references.push({ ...reference, from: home });
    }
  });
  return { names, references };
}

function linkReference(node: Link | Definition, text: string, uri: string): Omit<Reference, "from"> | undefined {
  const span = targetSpan(node, text);
  if (node.url.startsWith(REFERENCE_SCHEME)) {
    const key = node.url.slice(REFERENCE_SCHEME.length);
    return { key, types: [], span: { start: span.start + REFERENCE_SCHEME.length, end: span.end }, by: "prose" };
  }
  const target = linkedFile(uri, node.url);
  return target === undefined ? undefined : { key: target, types: [], span, by: "link" };
}

/** The address inside a link: the last place in the link's source where it stands as written. */
function targetSpan(node: Link | Definition, text: string): Span {
  const whole = spanOf(node);
  const found = text.slice(whole.start, whole.end).lastIndexOf(node.url);
  if (found < 0) return whole;
  return { start: whole.start + found, end: whole.start + found + node.url.length };
}

function spanOf(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
