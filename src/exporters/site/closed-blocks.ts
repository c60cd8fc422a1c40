/** Keeps from readers of a tier what stands in a chapter's blocks for others: it does not exist in their library. */
import type { Root } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { SKIP, visit } from "unist-util-visit";
import { readableAt } from "../../corpus/at-tier.ts";
import type { Corpus, Entry } from "../../corpus/corpus.ts";
import type { Tier } from "../../corpus/facts.ts";
import { directiveNamed, directives } from "../../document/directives.ts";
import type { MarkdownParser } from "../../document/markdown-parser.ts";
import { read } from "../../document/read.ts";
import type { Span } from "../../document/span.ts";
import { contains } from "../../document/span.ts";

/** Whether a block with this name is kept from readers of the tier. */
export function isClosedBlock(name: string, tier: Tier): boolean {
  const kept = directiveNamed(name)?.tier;
  return kept !== undefined && !readableAt(kept, tier);
}

/**
 * The library without the headings and references that stand in closed blocks; `corpus` has already left out the
 * documents kept for others. Only chapters that name such a block are read again.
 */
export function withoutClosedBlocks(corpus: Corpus, tier: Tier, parse?: MarkdownParser): Corpus {
  const closed = directives.filter(({ name }) => isClosedBlock(name, tier));
  let open = corpus;
  for (const uri of closed.length === 0 ? [] : corpus.uris()) {
    const entry = corpus.entry(uri);
    if (entry?.source.language !== "markdown") continue;
    if (closed.some(({ name }) => entry.source.text.includes(`:::${name}`)))
      open = open.with(opened(entry, tier, parse));
  }
  return open;
}

function opened({ source, facts }: Entry, tier: Tier, parse: MarkdownParser | undefined): Entry {
  const { body } = read(source, parse);
  const closed = body ? closedSpans(body.tree, tier) : [];
  const isOpen = ({ span }: { readonly span: Span }): boolean => !closed.some((block) => contains(block, span));
  const names = facts.names.filter(isOpen);
  return { source, facts: { ...facts, names, references: facts.references.filter(isOpen) } };
}

/** The outermost closed blocks of a chapter. */
function closedSpans(tree: Root, tier: Tier): readonly Span[] {
  const spans: Span[] = [];
  visit(tree, "containerDirective", (node: ContainerDirective) => {
    if (!isClosedBlock(node.name, tier)) return undefined;
    spans.push({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });
    return SKIP;
  });
  return spans;
}
