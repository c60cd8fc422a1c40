/** The short form, the term or the wording to avoid that stands at a place in an author's sentences. */
import type { Corpus } from "../corpus/corpus.ts";
import type { Term } from "../exporters/site/registers.ts";
import { registersOf } from "../exporters/site/registers.ts";
import { phrasesIn } from "../rules/text/phrase-index.ts";
import type { AllWords } from "../rules/words.ts";
import { plainText } from "./plain-text.ts";

/** What is known of the words at `offset` in a line, as Markdown; undefined where they are ordinary. */
export function wordAt(corpus: Corpus, words: AllWords, line: string, offset: number): string | undefined {
  const isHere = ({ start, end }: { readonly start: number; readonly end: number }) => start <= offset && offset <= end;
  const parts: string[] = [];
  for (const { entry, start, end } of phrasesIn(line, words.phrases).filter(isHere)) {
    const instead = entry.prefer.map((one) => `- ${plainText(one)}`).join("\n");
    parts.push(
      `**“${plainText(line.slice(start, end))}”** is wording to avoid. ${plainText(entry.why)}\n\nSay instead:\n\n${instead}`,
    );
  }
  const short = wordsIn(line)
    .find(isHere)
    ?.text.replace(/[’']?s$/u, "");
  const acronym = short === undefined ? undefined : words.acronym(short);
  if (acronym && short !== undefined) parts.push(`**${plainText(short)}**: ${plainText(acronym.full)}`);
  const term = termAt(corpus, line, offset);
  if (term) parts.push(`**${plainText(term.title)}**: ${plainText(term.means)}`);
  return parts.length === 0 ? undefined : parts.join("\n\n");
}

function wordsIn(line: string): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  return Array.from(line.matchAll(/[\p{L}\p{N}&’']+/gu), ({ index, 0: text }) => {
    return { text, start: index, end: index + text.length };
  });
}

/** The longest term of the glossaries that is written around an offset, in letters of any height. */
function termAt(corpus: Corpus, line: string, offset: number): Term | undefined {
  const lower = line.toLowerCase();
  const terms = registersOf(corpus, "glossary").flatMap(({ terms = [] }) => terms);
  const written = terms.flatMap((term) => [term.title, ...(term.also ?? [])].map((name) => ({ name, term })));
  return written
    .filter(({ name }) => standsAt(lower, name.toLowerCase(), offset))
    .sort((a, b) => b.name.length - a.name.length)[0]?.term;
}

function standsAt(lower: string, name: string, offset: number): boolean {
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    const end = at + name.length;
    const alone = !/[\p{L}\p{N}]/u.test(lower.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(lower.charAt(end));
    if (alone && at <= offset && offset <= end) return true;
  }
  return false;
}
