/** The fullest fixture with hostile words wherever its author wrote freely, read as any other tool is. */
import { parse } from "yaml";
import type { Source } from "../../../src/document/source.ts";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import { formTools } from "../../../src/exporters/forms/form-tool.ts";
import { answersOffered } from "../../../src/exporters/forms/question-words.ts";
import type { Question } from "../../../src/kinds/generated/types.ts";
import { questionsOf } from "./expected.ts";
import { corpusOf, fixture, sampleSources } from "./forms-of.ts";

/** Formulas of workbooks, markup, scripts, quotation marks, parts of expressions, and marks that turn a line around. */
export const HOSTILE: readonly string[] = [
  "=1+41",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  '=HYPERLINK("https://hostile.example","Click")',
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</style></title></textarea><script>alert(1)</script>",
  `" onmouseover="alert(1)" autofocus onfocus='alert(1)'`,
  "[Click](javascript:alert(1)) ![x](x onerror=alert(1)) **bold** # head",
  "[Run](javascript:alert`1`) <a href='javascript:alert(1)'>x</a>",
  `<span style="background:url(https://hostile.example/x)">x</span> < span>`,
  "&lt;b&gt; & &amp; ]]> <!-- -->",
  `"double" 'single' \`back\` \\ \\u003cb\\u003e`,
  "') or true() or ('",
  "%resource.descendants() | {}",
  "/data/start/threats = 'yes' or //*",
  "{{x}} {nothing} ${seen_alone} #{b} <%= 1 %>",
  "if seen = null then 1 else 2",
  "jr:itext('x') _x0041_ &#65; %41",
  "\u202eright to left\u202c \u200f",
  "Ŵythnos 👩‍👧 \u00a0end",
];

/** Fields in which an author writes freely; codes, conditions and dates are held to their own rules. */
const FREE = ["title", "summary", "purpose", "edition", "label", "help", "text", "means", "note", "field", "licence"];

/** Each text has a number at its end, so that none is taken for another. */
function hostileSource(source: Source): Source {
  let next = 0;
  const walk = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
    }
    if (typeof value !== "string" || !FREE.includes(key)) return value;
    next += 1;
    return `${HOSTILE[next % HOSTILE.length] ?? ""} ${next}`;
  };
  return { ...source, text: JSON.stringify(walk(parse(source.text)), null, 1) };
}

/** That tool, and a library of it alone. */
export async function hostileForm(): Promise<FormTool> {
  const partnership = (await sampleSources()).filter(({ text }) => text.startsWith("kind: partnership"));
  const { tools, problems } = formTools(corpusOf([...partnership, hostileSource(await fixture("everything"))]));
  const [form] = tools;
  if (!form) throw new Error(problems.map(({ message }) => message).join("\n"));
  return form;
}

/** What a form has to show of the tool as it was written, by the names of sections, questions, rows and answers. */
export function shownWords({ tool, library }: FormTool): ReadonlyMap<string, string> {
  const ofQuestion = (question: Question): readonly (readonly [string, string])[] => [
    [question.id, question.label],
    ...(question.type === "matrix" ? question.rows : []).map(
      ({ code, label }) => [`${question.id}.${code}`, label] as const,
    ),
    ...answersOffered(question)
      .filter(({ retired }) => retired === undefined || retired > library.today)
      .map(({ code, label }) => [`${question.id}/${code}`, label] as const),
  ];
  return new Map([
    ...tool.sections.map(({ id, title }) => [id, title] as const),
    ...[...questionsOf(tool).values()].flatMap(ofQuestion),
  ]);
}

/** The help of sections, questions, rows and answers, which forms put together with other words. */
export function helpWords({ tool, library }: FormTool): readonly string[] {
  const ofQuestion = (question: Question): readonly (string | undefined)[] => [
    "help" in question ? question.help : undefined,
    ...(question.type === "matrix" ? question.rows.map(({ help }) => help) : []),
    ...(question.type === "matrix" ? (question.cells ?? []).map(({ text }) => text) : []),
    ...answersOffered(question).flatMap(({ help, retired }) =>
      retired === undefined || retired > library.today ? [help] : [],
    ),
  ];
  return [
    ...tool.sections.map(({ help }) => help),
    ...[...questionsOf(tool).values()].flatMap(ofQuestion),
    ...(tool.bands ?? []).map(({ means }) => means),
  ].flatMap((text) => text ?? []);
}
