/** The one file that owns the choice of Markdown parser: remark's, with GitHub's tables and block directives. */
import type { Root } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { directive } from "micromark-extension-directive";
import { gfm } from "micromark-extension-gfm";

/** Text in, remark's tree out; every position is an offset in that text. */
export type MarkdownParser = (text: string) => Root;

/** The parser that runs everywhere. Directives inside a sentence stay text: `10:30`, `3:1` and `s.47:enquiry` are none. */
export const parseMarkdown: MarkdownParser = (text) => {
  const { flow = {} } = directive();
  return fromMarkdown(text, {
    extensions: [gfm(), { flow }],
    mdastExtensions: [
      ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
      directiveFromMarkdown(),
    ],
  });
};
