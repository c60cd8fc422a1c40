/** Leads every link of a chapter to a page of the website or to a safe address, and says which ones lead nowhere. */
import type { Element, ElementContent, Root, Text } from "hast";
import { visit } from "unist-util-visit";
import { linkedFile } from "../../../corpus/linked-file.ts";
import { REFERENCE_SCHEME } from "../../../corpus/prose-facts.ts";
import type { Problem } from "../../../document/problem.ts";
import type { Span } from "../../../document/span.ts";
import { contains } from "../../../document/span.ts";
import { hrefOf } from "../address.ts";
import type { PageContext } from "../page-context.ts";
import { currentWords } from "../reference-words.ts";
import type { SiteCode } from "../site-problem.ts";
import { siteProblem } from "../site-problem.ts";

const MISSING = "not available here";

/** Changes the tree; `uri` is the chapter's file. Every place is reported once, at the narrowest words known. */
export function settleLinks(html: Root, context: PageContext, uri: string): readonly Problem[] {
  const problems: Problem[] = [];
  const known = context.corpus.entry(uri)?.facts.references ?? [];
  visit(html, "element", (node, index, parent) => {
    if (node.tagName === "img" && parent && index !== undefined) {
      report("picture-not-shown", node);
      const words = node.properties["alt"];
      parent.children[index] = text(typeof words === "string" && words !== "" ? `[Picture: ${words}]` : "");
    }
    if (node.tagName !== "a") return;
    const href = node.properties["href"];
    if (typeof href !== "string" || node.properties["dataFootnoteRef"] !== undefined) return;
    if (node.properties["dataFootnoteBackref"] !== undefined) return;
    if (href.startsWith(REFERENCE_SCHEME)) settleReference(node, href.slice(REFERENCE_SCHEME.length));
    else settleAddress(node, href);
  });
  return problems;

  function settleReference(node: Element, key: string): void {
    // The author's own words may point at what these readers are told no words of.
    const own = node.children.length > 0 && context.corpus.names(key).length > 0;
    const words = currentWords(context, key);
    if (node.children.length === 0) node.children = [text(words ?? MISSING)];
    if (words === undefined && !own) report("reference-not-shown", node);
    point(node, words === undefined && !own ? undefined : hrefOf(context, key));
  }

  function settleAddress(node: Element, href: string): void {
    if (/^(?:https?:\/\/[^/]|mailto:|tel:)/iu.test(href)) return;
    const key = linkedFile(uri, href);
    const target = key === undefined || context.corpus.names(key).length === 0 ? undefined : hrefOf(context, key);
    if (target === undefined) report(key === undefined ? "unsafe-link" : "link-not-shown", node);
    point(node, target);
  }

  /** Without a target the words stay and the link goes. */
  function point(node: Element, href: string | undefined): void {
    if (href === undefined) {
      node.tagName = "span";
      node.properties = {};
    } else node.properties = { href };
  }

  function report(code: SiteCode, node: ElementContent): void {
    const span: Span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    const reference = known.find((one) => contains(span, one.span));
    problems.push(siteProblem(code, uri, reference?.span ?? span));
  }
}

function text(value: string): Text {
  return { type: "text", value };
}
