/** Random YAML as people write it: every style of value, comments, empty lines, deep and shallow indentation, any line end. */
import fc from "fast-check";

interface Style {
  readonly step: number;
  readonly listInset: number;
}

type Writer = (style: Style, column: number) => readonly string[];

const words = fc.constantFrom(
  "front door",
  "risk",
  "the adult's choice",
  "Children Act 1989",
  "a-b_c",
  "😀 née",
  "x: y",
  "# no",
  "yes",
  "012",
  "",
  " spaced ",
  "- dash",
  "[a]",
  "*",
  "a, b",
);
const keys = fc.constantFrom(
  "id",
  "title",
  "clock",
  "by",
  "steps",
  "options",
  "two words",
  "é",
  "a-b",
  "'it''s'",
  '"q"',
  "yes",
);
const comment = fc.constantFrom("", "", "", "", " # why", "   # a: [b", " #");
const between = fc.constantFrom("", "", "", "", "", "\n", "# alone\n", "  # inset\n", "\n# two\n\n");

const single = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const inlineScalar = fc.oneof(
  fc.constantFrom(
    "risk",
    "front door",
    "12",
    "-3",
    "1.5",
    "true",
    "null",
    "~",
    "s.47:x",
    "10:30",
    "2026-01-31",
    "http://a.example/#b",
  ),
  words.map((text) => JSON.stringify(text)),
  words.map(single),
);

const { flow } = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 2, depthIdentifier: "flow" },
    { weight: 4, arbitrary: inlineScalar },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.array(tie("flow"), { maxLength: 3 }), fc.constantFrom("", " "), fc.constantFrom("", ","))
        .map(([items, pad, end]) => `[${pad}${items.join(`${pad},${pad}`)}${items.length > 0 ? end : ""}${pad}]`),
    },
    { weight: 1, arbitrary: flowMap(tie("flow")).map(([members, pad]) => `{${pad}${members.join(", ")}${pad}}`) },
    { weight: 1, arbitrary: flowMap(tie("flow")).map(([members]) => `[${members.join(", ")}]`) },
  ),
}));

function flowMap(value: fc.Arbitrary<string>): fc.Arbitrary<[string[], string]> {
  const member = fc.tuple(keys, fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant("") }));
  const members = fc.uniqueArray(member, { maxLength: 3, selector: ([key]) => key });
  return fc.tuple(
    members.map((list) => list.map(([key, text]) => `${key}:${text === "" ? "" : " "}${text}`)),
    fc.constantFrom("", " "),
  );
}

/** A value after a name or hyphen: the rest of that line, and lines of their own at `column` or deeper. */
type After = { readonly rest: string; readonly below: Writer };

const nothing: Writer = () => [];
const inset =
  (lines: readonly string[]): Writer =>
  (style, column) =>
    lines.map((line) => (line === "" ? "" : " ".repeat(column + style.step) + line));

const onLine = fc.tuple(flow, comment).map(([text, remark]): After => ({ rest: ` ${text}${remark}`, below: nothing }));
const empty = comment.map((remark): After => ({ rest: remark, below: nothing }));
const blockText = fc
  .tuple(
    fc.constantFrom("|", "|-", "|+", ">", ">-", ">+"),
    fc.array(fc.constantFrom("text", "more: text", "# not a comment", "", "  deeper"), { maxLength: 4 }),
  )
  .map(([header, lines]): After => ({ rest: ` ${header}`, below: inset(["first", ...lines]) }));
const manyLines = fc
  .constantFrom(["one", "two"], ["'one", "", "two'"], ['"one', 'two \\" three"'])
  .map(([first = "", ...lines]): After => ({ rest: ` ${first}`, below: inset(lines) }));

const { map } = fc.letrec<{ after: After; map: Writer; list: Writer }>((tie) => ({
  after: fc.oneof(
    { maxDepth: 3, depthIdentifier: "block" },
    { weight: 6, arbitrary: onLine },
    { weight: 1, arbitrary: empty },
    { weight: 1, arbitrary: blockText },
    { weight: 1, arbitrary: manyLines },
    {
      weight: 2,
      arbitrary: fc
        .tuple(comment, tie("map"))
        .map(([rest, below]): After => ({ rest, below: (style, column) => below(style, column + style.step) })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(comment, tie("list"))
        .map(([rest, below]): After => ({ rest, below: (style, column) => below(style, column + style.listInset) })),
    },
  ),
  map: fc
    .uniqueArray(fc.tuple(keys, tie("after"), between), { minLength: 1, maxLength: 4, selector: ([key]) => key })
    .map(
      (entries): Writer =>
        (style, column) =>
          entries.flatMap(([key, { rest, below }, gap], index) => [
            ...(index === 0 ? [] : gapLines(gap)),
            `${" ".repeat(column)}${key}:${rest}`,
            ...below(style, column),
          ]),
    ),
  list: fc
    .array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc
            .tuple(tie("after"), between)
            .map(([{ rest, below }, gap]) => ({ gap, lines: item(rest, below) })),
        },
        {
          weight: 2,
          arbitrary: fc
            .tuple(fc.oneof(tie("map"), tie("list")), between)
            .map(([value, gap]) => ({ gap, lines: compact(value) })),
        },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map(
      (items): Writer =>
        (style, column) =>
          items.flatMap(({ gap, lines }, index) => [...(index === 0 ? [] : gapLines(gap)), ...lines(style, column)]),
    ),
}));

/** What follows a hyphen must stand further right than it, even where lists are not set in. */
function item(rest: string, below: Writer): Writer {
  return (style, column) => [
    `${" ".repeat(column)}-${rest}`,
    ...below({ ...style, listInset: Math.max(1, style.listInset) }, column),
  ];
}

function compact(value: Writer): Writer {
  return (style, column) =>
    value(style, column + 2).map((line, index) => (index === 0 ? `${" ".repeat(column)}- ${line.trimStart()}` : line));
}

function gapLines(gap: string): readonly string[] {
  return gap === "" ? [] : gap.slice(0, -1).split("\n");
}

const style = fc.constantFrom(
  { step: 2, listInset: 2 },
  { step: 2, listInset: 0 },
  { step: 4, listInset: 2 },
  { step: 3, listInset: 0 },
);
const lineEnd = fc.constantFrom("\n", "\n", "\r\n", "\r");

/** The fields of a file, with one sort of line end. */
export const yamlText: fc.Arbitrary<string> = fc
  .tuple(map, style, lineEnd, fc.constantFrom("", "# top\n", "\n"), fc.boolean())
  .map(([fields, how, eol, top, ended]) =>
    (top + fields(how, 0).join("\n") + (ended ? "\n" : "")).replaceAll("\n", eol),
  );

/** The same as a YAML file or as the front matter of a Markdown one. */
export const yamlSource = fc.tuple(yamlText, fc.boolean(), fc.boolean()).map(([text, markdown, bom]) => {
  const [eol = "\n"] = /\r\n?|\n/u.exec(text) ?? [];
  const fenced = `---${eol}${text}${/[\r\n]$/u.test(text) ? "" : eol}---${eol}${eol}# Title${eol}`;
  return markdown
    ? { uri: "a.md", language: "markdown" as const, text: fenced, bom }
    : { uri: "a.yaml", language: "yaml" as const, text, bom };
});
