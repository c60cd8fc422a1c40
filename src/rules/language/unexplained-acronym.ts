/** Reports a short form that readers of another agency may not know. */
import { REFERENCE_SCHEME } from "../../corpus/prose-facts.ts";
import type { Passage } from "../text/passage.ts";
import { partAround, placeIn } from "../text/passage.ts";
import { textKinds } from "../text/text-kinds.ts";
import type { LocalRule, Page, RuleProblem } from "../rule.ts";
import type { Words } from "../words.ts";

export const unexplainedAcronym: LocalRule = {
  id: "unexplained-acronym",
  scope: "document",
  severity: "warning",
  kinds: textKinds.filter((kind) => kind !== "directory" && kind !== "scenario"),
  says: "A short form is not written out where it first stands.",
  why: "Readers from another agency, and families, would have to guess, and the same letters mean different things in different agencies.",
  todo: "Write it out in full with the short form in brackets, or list it in the glossary as known to everybody.",
  source: "L04",
  examples: {
    bad: [
      {
        title: "One from the glossary and one that nobody knows; the second use is not reported again.",
        kind: "guidance",
        text: "---\nCall the ⟦IDVA⟧ or the ⟦ZQX⟧ panel. The IDVA comes to the ZQX panel.\n",
      },
      {
        title: "Written out, but only later.",
        kind: "guidance",
        text: "---\nCall the ⟦IDVA⟧. An independent domestic violence adviser (IDVA) helps.\n",
      },
      {
        title: "In a step.",
        kind: "pathway",
        text: `steps:
  - id: call
    type: refer
    strand: non_abusive_parent
    title: Referral to the IDVA
    does: Call the ⟦IDVAs⟧.
    by: { role: social-worker, agency: childrens-services }
    next: [supported]
`,
      },
    ],
    good: [
      {
        title: "Written out at its first use, in either order; known to everybody; or linked to its explanation.",
        kind: "guidance",
        text: "---\nThe independent domestic violence adviser (IDVA) calls the GP in the UK; an IDVA can. ISVA (independent sexual violence adviser) and [MARAC](ref:safe-enquiry) too.\n",
      },
      {
        title: "Words written large are not short forms, nor are numbers of parts of a law.",
        kind: "guidance",
        text: "---\nDO NOT SHARE THIS. WORDS & DEEDS MATTER. See section 47 or S47, part IV, and `ZQX`.\n",
      },
    ],
  },
  *check(page, words): Iterable<RuleProblem> {
    const met = new Set<string>();
    for (const passage of page.passages) {
      if (!isRead(passage, page)) continue;
      for (const { short, start, end } of shortForms(passage.text)) {
        if (met.has(short) || partAround(passage.links, start, end)?.url.startsWith(REFERENCE_SCHEME)) continue;
        met.add(short);
        const listed = words.acronym(short);
        if (listed?.known === true || isWrittenOut(passage.text, short, start, end, listed?.full)) continue;
        yield problemAt(short, passage, { start, end }, page, words);
      }
    }
  },
};

function problemAt(
  short: string,
  passage: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  { document }: Page,
  words: Words,
): RuleProblem {
  const span = placeIn(passage, start, end);
  const full = words.acronym(short)?.full;
  const what = `“${short}” is not written out where it first stands, so readers from another agency would have to guess.`;
  if (full === undefined)
    return { span, message: `${what} Write it out with the short form in brackets, or add it to the glossary.` };
  const text = `${full} (${short})`;
  const alone = end - start === short.length && span.end - span.start === short.length;
  const edits = [{ uri: document.source.uri, span, text }];
  const fixes = alone ? { fixes: [{ title: `Write “${text}”`, safe: false, edits }] } : {};
  return { span, message: `${what} Write “${text}”.`, ...fixes };
}

/** Headings, titles and summaries stand apart from the text in which a reader meets a short form first. */
function isRead({ type, field }: Passage, { kind }: Page): boolean {
  if (type === "title" || REFERENCES.has(field?.key ?? "")) return false;
  return field === undefined || kind?.language === "yaml";
}

/** Fields that hold a name or a number of something, or a reason nobody outside reads. */
const REFERENCES = new Set(["summary", "reason", "edition", "minute", "where", "publisher", "licence", "owner"]);

interface ShortForm {
  readonly short: string;
  readonly start: number;
  readonly end: number;
}

function shortForms(text: string): readonly ShortForm[] {
  const found: ShortForm[] = [];
  for (const { index, 0: whole, groups = {} } of text.matchAll(SHORT_FORM)) {
    const short = groups["short"] ?? whole;
    if (EVERYBODY_KNOWS.has(short) || NUMBERED.test(short) || (short.match(/[A-Z]/gu) ?? []).length < 2) continue;
    if (isLoud(text, index, whole)) continue;
    found.push({ short, start: index, end: index + whole.length });
  }
  return found;
}

const SHORT_FORM = /(?<![\p{L}\p{N}&.@/_-])(?<short>[A-Z][A-Z&]*[A-Z0-9]+)(?:['’]?s)?(?![\p{L}\p{N}@_/]|-[A-Z0-9])/gu;

/** Roman numbers, and a letter or two with a number: parts of laws, roads, forms. */
const NUMBERED = /^(?:[IVXL]+|[A-Z]{1,2}\d+)$/u;

/** Known to every reader in this country. */
const EVERYBODY_KNOWS = new Set(["UK", "NHS", "TV", "ID", "PDF", "OK", "MP", "BBC", "SMS", "PIN", "CD", "USB", "WC"]);

/** Whether it is one of three or more words written large, or the first half of a postcode. */
function isLoud(text: string, index: number, whole: string): boolean {
  const before = LARGE_BEFORE.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? "";
  const after = LARGE_AFTER.exec(text.slice(index + whole.length, index + whole.length + 60))?.[0] ?? "";
  if (/^\s?\d[A-Z]{2}\b/u.test(text.slice(index + whole.length))) return true;
  return (`${before} ${after}`.match(/[A-Z]{2,}/gu) ?? []).length >= 2;
}

const LARGE_BEFORE = /(?:(?<![\p{L}\p{N}])[A-Z]{2,}[,;:]?\s+(?:&\s+)?)+$/u;
const LARGE_AFTER = /^(?:[,;:]?\s+(?:&\s+)?[A-Z]{2,}(?![\p{L}\p{N}]))+/u;

/** Whether the short form stands in brackets after its words, or its words in brackets after it. */
function isWrittenOut(text: string, short: string, start: number, end: number, full: string | undefined): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  if (/\(\s*$/u.test(before) && /^\s*[),;]/u.test(text.slice(end, end + 20))) {
    const words = before.replace(/\(\s*$/u, "").trimEnd();
    return (full !== undefined && plain(words).endsWith(plain(full))) || spells(lastWords(words), short);
  }
  const after = /^\s*\((?<words>[^)]{3,160})\)/u.exec(text.slice(end, end + 200))?.groups?.["words"];
  if (after === undefined) return false;
  return (full !== undefined && plain(after).startsWith(plain(full))) || spells(after.split(/[\s-]+/u), short);
}

function lastWords(text: string): readonly string[] {
  return text.split(/[\s-]+/u).slice(-10);
}

/** Whether the first letters of some words, small ones left out or not, begin and end as the short form does. */
function spells(words: readonly string[], short: string): boolean {
  const letters = short.toLowerCase().replace(/[^a-z]/gu, "");
  const initials = words.map((word) => word.charAt(0).toLowerCase());
  return initials.includes(letters.charAt(0)) && initials.includes(letters.charAt(letters.length - 1));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-\s]+/gu, " ")
    .trim();
}
