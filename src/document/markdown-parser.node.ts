/** The fast native Markdown parser for the command line, where its binary is, held to the tree of the default one. */
import type { Root } from "mdast";
import type { MarkdownParser } from "./markdown-parser.ts";
import { parseMarkdown } from "./markdown-parser.ts";
import { isPlain, restored } from "./native-tree.ts";

/** What is used of `satteri`; its own types would add its other formats to every tree of the house. */
interface Satteri {
  markdownToMdast(text: string, options: { features: Readonly<Record<string, boolean>> }): Root;
}

/** Undefined where the optional package is not installed or has no binary for this platform. */
export async function loadNativeParser(packageName = "satteri"): Promise<MarkdownParser | undefined> {
  const native = await load(packageName);
  if (native === undefined) return undefined;
  const features = { gfm: true, frontmatter: false, directive: true };
  return (text) => {
    const tree = isPlain(text) ? restored(native.markdownToMdast(text, { features }), text) : undefined;
    return tree ?? parseMarkdown(text);
  };
}

async function load(packageName: string): Promise<Satteri | undefined> {
  try {
    return (await import(packageName)) as Satteri;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
