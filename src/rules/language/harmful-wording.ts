/** Reports wording that blames, hides or makes small, with what to say instead. */
import type { LexiconEntry, Subject } from "../../kinds/generated/types.ts";
import { lexiconTable } from "../text/lexicon-table.ts";
import { textKinds } from "../text/text-kinds.ts";
import type { Passage } from "../text/passage.ts";
import { partAround, placeIn } from "../text/passage.ts";
import type { PhraseHit } from "../text/phrase-index.ts";
import { phrasesIn } from "../text/phrase-index.ts";
import type { LocalRule, Page, RuleProblem } from "../rule.ts";
import type { People } from "../words.ts";
import { productLexicon } from "../words.ts";

type Context = LexiconEntry["context"][number];

export const harmfulWording: LocalRule = {
  id: "harmful-wording",
  scope: "document",
  severity: "advice",
  kinds: textKinds,
  says: "These words blame the wrong person, hide who does harm, or make harm small.",
  why: "Practitioners take their words from guidance and forms, and families read what is written about them.",
  todo: "Say who did what, and what it means for the child and the other parent; the problem names words to use.",
  source: "L01; the lexicon below, to which a glossary can add its own entries",
  appendix: lexiconTable(productLexicon),
  examples: {
    bad: [
      { kind: "guidance", text: "---\nWhere a mother ⟦failed to protect⟧, the ⟦toxic trio⟧ is assessed.\n" },
      {
        title: "In other letters, over a line's end and in the label of a form.",
        kind: "tool",
        text: `sections:
  - id: first
    title: First
    questions:
      - id: history
        type: text
        label: Is the family ⟦Hard-to-Reach⟧?
        help: >-
          Say whether the child ⟦witnessed
          domestic abuse⟧ at home.
`,
      },
      {
        title: "What workers say of her is their own wording.",
        kind: "guidance",
        text: "---\nWorkers say that she ⟦failed to protect⟧ them.\n",
      },
      {
        title: "The partnership's own wording to avoid.",
        kind: "guidance",
        text: "---\nThe ⟦clients⟧ come on Mondays.\n",
        beside: [
          {
            kind: "glossary",
            text: "lexicon:\n  - id: clients\n    phrases: [client*]\n    why: Families do not buy anything from us.\n    prefer: [families]\n    context: [guidance]\n    allowed: [We do not say “clients”., Avoid the word clients.]\n",
          },
        ],
      },
    ],
    good: [
      {
        title: "Words of others, words not to be used, names of laws and roles.",
        kind: "guidance",
        text: "---\nDo not write that she failed to protect them. People say “toxic relationship”. The `toxic trio` is no longer used. The Domestic Violence, Crime and Victims Act applies; ask the independent domestic violence adviser.\n\n:::do-not\nSay that a parent lacks insight.\n:::\n",
      },
      {
        title: "What the person who harms claims, told so that a worker is ready for it.",
        kind: "guidance",
        text: "---\nHe may complain that she provoked him, or say that they are as bad as each other. Ask what he did.\n",
      },
      {
        title: "Equal words in another sense.",
        kind: "guidance",
        text: "---\nThe agency failed. To protect children, it changed. Resistance to engage in sport is common.\n",
      },
    ],
  },
  *check(page, words): Iterable<RuleProblem> {
    for (const passage of page.passages) {
      if (passage.inside.includes("do-not") || isKeeping(passage)) continue;
      for (const hit of phrasesIn(passage.text, words.phrases)) {
        const contexts = contextsOf(passage, page);
        if (!appliesTo(hit.entry, contexts) || isInnocent(hit, passage, contexts)) continue;
        const { entry, start, end } = hit;
        const severity = entry.severity ? { severity: entry.severity } : {};
        yield { span: placeIn(passage, start, end), message: messageOf(hit, passage, words.people), ...severity };
      }
    }
  },
};

/** The reasons of suppressions name the words they are about. */
function isKeeping({ field }: Passage): boolean {
  return field?.key === "reason" || field?.key === "on";
}

function contextsOf({ inside }: Passage, { kind, entry }: Page): readonly Context[] {
  const own: Context = kind?.name === "tool" ? "template" : inside.includes("example") ? "record" : "guidance";
  return entry.facts.tier === "public" ? [own, "public"] : [own];
}

function appliesTo({ context }: LexiconEntry, here: readonly Context[]): boolean {
  return context.some((one) => here.includes(one));
}

/** Whether the words are somebody else's, a name, or given as words not to use. */
function isInnocent({ entry, start, end }: PhraseHit, passage: Passage, contexts: readonly Context[]): boolean {
  const { text } = passage;
  if (partAround(passage.quotations, start, end)) return true;
  const words = text.slice(start, end).split(/[\s-]+/u);
  if (passage.type === "sentences" && words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))) return true;
  const sentence = text.slice(Math.max(0, start - LONGEST_SENTENCE), start).replace(/^.*[.!?](?=\s)/su, "");
  if (INSTEAD.test(sentence) || (contexts.includes("guidance") && REPORTED.test(sentence))) return true;
  return (entry.unless ?? []).some((phrase) => isInside(text, phrase, start, end));
}

/** What comes before words that are given as words not to use. */
const INSTEAD =
  /\b(?:rather than|instead of|avoid(?:s|ing)?|(?:do not|don't|don’t|never|not) (?:say|write|use|call|speak|describe|record|ask|leave|put))\b/iu;

/**
 * What comes before the words of somebody met in the work, told without quotation marks: “he may say that …”, “a woman
 * told us that …”. A worker's words are not among them, and in records and forms they belong in quotation marks anyway.
 */
const REPORTED =
  /(?:^|[\s,;])(?:he|she|people|who harms?|(?:wo)?m[ae]n|survivors?|victims?|parents?|mothers?|fathers?|child(?:ren)?|daughters?|sons?|neighbours?|famil(?:y|ies))\b[^.!?]*?\b(?:say|says|said|claim(?:s|ed)?|complain(?:s|ed)?|insist(?:s|ed)?|tells?|told)(?: (?:me|us|you|him|her|them|the \w+))? that(?: \S+){0,4}\s*$/iu;

/** How far back the beginning of a sentence is looked for. */
const LONGEST_SENTENCE = 300;

/** Whether a stretch lies in a longer phrase in which it is innocent; letters of any height. */
function isInside(text: string, phrase: string, start: number, end: number): boolean {
  const from = Math.max(0, start - phrase.length);
  const around = text.slice(from, end + phrase.length).toLowerCase();
  for (let at = around.indexOf(phrase.toLowerCase()); at >= 0; at = around.indexOf(phrase.toLowerCase(), at + 1)) {
    if (from + at <= start && end <= from + at + phrase.length + 12) return true;
  }
  return false;
}

function messageOf({ entry, start, end }: PhraseHit, { text }: Passage, people: People): string {
  const said = text.slice(start, end).replace(/\s+/gu, " ");
  const about = entry.about ? `, said of ${SUBJECTS[entry.about]},` : "";
  const why = `${entry.why.charAt(0).toLowerCase()}${entry.why.slice(1).replace(/\.$/u, "")}`;
  const instead = entry.prefer.map((words) => inOwnWords(words, people)).join("; ");
  return `“${said}”${about} does harm: ${why}. Say instead: ${instead}.`;
}

const SUBJECTS: Readonly<Record<Subject, string>> = {
  child: "a child",
  unborn_child: "an unborn child",
  young_person: "a young person",
  non_abusive_parent: "the person who is abused",
  person_who_harms: "the person who harms",
  family: "a family",
  worker: "a worker",
};

/** The product's words for people in those of the partnership. */
function inOwnWords(words: string, people: People): string {
  return words.replaceAll("person who harms", people.personWhoHarms).replaceAll("victim-survivor", people.adultVictim);
}
