/** Random guidance chapters: every sort of sentence and block, in one another, with any line end. */
import fc from "fast-check";

const words = [
  "the adult",
  "victim's",
  "10:30",
  "3:1",
  "s.47:enquiry",
  "9:00-17:00",
  "ratio 1:2:3",
  "T12:00:00Z",
  "NB::two",
  "tel:0800 123",
  "**alone**",
  "*safe*",
  "_not_",
  "***both***",
  "**bold *in***",
  "~~old~~",
  "`code`",
  "a_b_c",
  "2 * 3",
  "24/7",
  "A&E",
  "£1,000",
  "[words](ref:dash#high)",
  "[](ref:dash#high)",
  "![plan](plan.png)",
  "[note][1]",
  "[^1]",
  "[x]",
  "(see",
  "below).",
  '"quoted"',
  "https://a.example/b?c=d",
  "mash@council.example",
  "www.a.example.",
  "<https://x.example>",
  "<b>",
  "&amp;",
  "\\*",
  "😀",
  "é",
  "\u2014",
  "\u00A0",
  "#1",
  "|",
  "Children Act 1989, s.17(3)",
];
const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" "));
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const table = fc
  .array(fc.tuple(line, line), { minLength: 1, maxLength: 3 })
  .map((rows) => ["| a | b |", "|---|:-:|", ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join("\n"));
const single = fc.constantFrom(
  "---",
  '::steps{pathway="front-door"}',
  "::tool{id=dash}",
  "[^1]: A note.",
  '[1]: https://a.example "T"',
  "<div>x</div>",
  "Title\n===",
);
const containers = ["note", "child", "manager", "practitioners-only", 'law{source="ca-1989" strength=must}'];

function insetBy(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((part, index) => (index === 0 ? first : part === "" ? "" : rest) + part)
    .join("\n");
}

/** A fence longer than any inside it. */
function directive(name: string, inner: string): string {
  const longest = Math.max(2, ...[...inner.matchAll(/:{3,}/gu)].map(([colons]) => colons.length));
  const fence = ":".repeat(longest + 1);
  return `${fence}${name}\n${inner}\n${fence}`;
}

const { block } = fc.letrec<{ block: string; inner: string }>((tie) => ({
  inner: fc.array(tie("block"), { minLength: 1, maxLength: 2 }).map((blocks) => blocks.join("\n\n")),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: "block" },
    { weight: 6, arbitrary: paragraph },
    { weight: 2, arbitrary: line.map((text) => `## ${text}`) },
    { weight: 1, arbitrary: table },
    { weight: 2, arbitrary: single },
    { weight: 1, arbitrary: paragraph.map((text) => `\`\`\`\n${text}\n\`\`\``) },
    { weight: 1, arbitrary: tie("inner").map((text) => insetBy(text, "> ", "> ")) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom("- ", "1. ", "* ", "- [ ] "),
          fc.array(tie("inner"), { minLength: 1, maxLength: 3 }),
          fc.constantFrom("\n", "\n\n"),
        )
        .map(([mark, items, gap]) => items.map((text) => insetBy(text, mark, mark === "1. " ? "   " : "  ")).join(gap)),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom(...containers), tie("inner")).map(([name, inner]) => directive(name, inner)),
    },
  ),
}));

/** A chapter without front matter. */
export const guidanceText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 5 }),
    fc.constantFrom("\n", "\n", "\n", "\r\n", "\r"),
    fc.constantFrom("", "\n"),
  )
  .map(([blocks, eol, end]) => (blocks.join("\n\n") + end).replaceAll("\n", eol));

const marks = [
  ..."*_`[](){}<>!#-+=~|:\\&@ .a1\t\"'/^$",
  "\n",
  "\n\n",
  "- ",
  "> ",
  "1. ",
  "    ",
  "http://",
  "www.",
  "@b.c",
  "&amp;",
  "]: ",
  "[^",
  "```",
  ":::",
  "::",
  ":::note\n",
  "\n:::\n",
  "|-|",
  "😀",
  "\u00A0",
  "\u3000",
  "é",
  "\0",
  "\uFEFF",
  "\u2028",
  "\uD800",
  "\r\n",
  "\r",
];

/** Any heap of the marks that mean something in Markdown. */
export const markdownMarks: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...marks), { maxLength: 30 })
  .map((parts) => parts.join(""));
