/** Reports a time limit that is written out instead of being taken from the list of sources. */
import { REFERENCE_SCHEME } from "../../corpus/prose-facts.ts";
import type { View } from "../../corpus/view.ts";
import type { Span } from "../../document/span.ts";
import type { Unit } from "../../kinds/generated/types.ts";
import { agrees, durationWords } from "../text/clock-words.ts";
import type { WrittenDuration } from "../text/durations.ts";
import { durationsIn } from "../text/durations.ts";
import type { Passage } from "../text/passage.ts";
import { partAround, placeIn } from "../text/passage.ts";
import { textKinds } from "../text/text-kinds.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface WrittenLimit {
  readonly words: string;
  readonly value: number;
  readonly unit: Unit | "days";
  readonly span: Span;
  /** Whether it stands where a link can stand. */
  readonly inText: boolean;
}

export const unlinkedTimeLimit: LibraryRule<readonly WrittenLimit[]> = {
  id: "unlinked-time-limit",
  scope: "library",
  severity: "warning",
  kinds: textKinds.filter((kind) => kind !== "directory" && kind !== "scenario"),
  says: "A time limit is written out instead of being taken from the list of sources.",
  why: "When the limit changes, this place stays as it was, and a family waits too long.",
  todo: "In a chapter, link to the time limit; in a step, name it under `clock` and take the words out.",
  source: "C01",
  examples: {
    bad: [
      {
        title: "In digits and in words.",
        kind: "guidance",
        text: "---\nDecide within ⟦1 working day⟧ and answer no later than ⟦five working days⟧ after that.\n",
      },
      {
        title: "In the words of a step.",
        kind: "pathway",
        text: `steps:
  - id: see-child
    type: assess
    strand: child
    title: See the child
    does: >-
      See the child alone, within
      ⟦24 hours⟧ of the referral.
    by: { role: social-worker, agency: childrens-services }
    next: [supported]
`,
      },
      {
        title: "A limit of an example tool without the kind of days.",
        kind: "guidance",
        text: "---\nReply in ⟦ten days⟧ at the latest.\n",
      },
    ],
    good: [
      {
        kind: "guidance",
        text: "---\nDecide within [](ref:decision-on-referral); [one working day](ref:decision-on-referral) is short.\n",
      },
      {
        title: "Lengths of time that are no limits: an age, a past stretch, a rhythm, a duration, an opening time.",
        kind: "guidance",
        text: "---\nA child of 14 years, hurt three times in the last 12 months, is seen every two weeks for six months. A 24-hour line is open 24 hours a day. She left two days ago.\n",
      },
      {
        title: "Somebody else's words.",
        kind: "guidance",
        text: "---\nThe form says “reply within 10 working days”.\n\n:::example\nI will call you within two days.\n:::\n",
      },
    ],
  },
  gather: writtenLimits,
  *check({ uri }, view, limits): Iterable<RuleProblem> {
    for (const limit of limits) {
      const { words, span, inText } = limit;
      const what = `The time limit “${words}” is written out, so it would stay as it is when the limit changes.`;
      const clocks = fittingClocks(limit, view);
      const names = clocks.map(({ id, title }) => `“${title}” (${id})`).join(" or ");
      const todo = inText ? "Link to the time limit" : "Name the time limit under “clock” and take the words out";
      const which =
        names === "" ? "after adding it to the list of sources if it is not there." : `which may be ${names}.`;
      const fixes = clocks.map(({ id, title }) => ({
        title: `Link to “${title}”`,
        safe: false,
        edits: [{ uri, span, text: `[](${REFERENCE_SCHEME}${id})` }],
      }));
      yield { span, message: `${what} ${todo}, ${which}`, ...(inText && fixes.length > 0 ? { fixes } : {}) };
    }
  },
};

function fittingClocks({ value, unit }: WrittenLimit, view: View) {
  const clocks = view.details("sources").flatMap((one) => one.value.clocks ?? []);
  return clocks.filter((clock) => agrees({ value, unit }, clock)).slice(0, 3);
}

function writtenLimits({ passages }: Page): readonly WrittenLimit[] {
  return passages.flatMap((passage) => {
    if (passage.inside.some((block) => block === "example" || block === "quotation")) return [];
    return durationsIn(passage.text)
      .filter((duration) => isLimit(duration, passage))
      .map(({ start, end, value, unit }) => ({
        words: durationWords({ value, unit }),
        value,
        unit,
        span: placeIn(passage, start, end),
        inText: passage.field === undefined && passage.type === "sentences",
      }));
  });
}

function isLimit({ start, end, unit }: WrittenDuration, passage: Passage): boolean {
  const before = passage.text.slice(Math.max(0, start - 60), start);
  const after = passage.text.slice(end, end + 40);
  if (NO_LIMIT_BEFORE.test(before) || NO_LIMIT_AFTER.test(after)) return false;
  if (partAround(passage.quotations, start, end)) return false;
  if (partAround(passage.links, start, end)?.url.startsWith(REFERENCE_SCHEME)) return false;
  const long = unit === "months" || unit === "years";
  if (unit === "working_days" || LIMIT_AFTER.test(after)) return true;
  return LIMIT_BEFORE.test(before) && !(long && /\bin\s+(?:the\s+)?$/iu.test(before));
}

/** Past stretches, durations, rhythms and ages; and “three incidents within 12 months”, which counts and sets no limit. */
const NO_LIMIT_BEFORE =
  /(?:\b(?:last|past|previous|preceding|over|during|throughout|for|every|each|aged?|ages|between|since)(?:\s+(?:the|a|about|around|at least|up to|another|last|past|previous))*|\b(?:incidents?|times|once|twice|call-?outs?|reports|notices|episodes|crimes|more)\s+(?:with)?in(?:\s+(?:the|a|any))*)\s*$/iu;

const NO_LIMIT_AFTER = /^(?:\s+(?:old|ago|of age|pregnant|long|per|on end|a (?:day|week|month|year))\b|['’])/iu;

const LIMIT_BEFORE =
  /\b(?:within|in|inside|(?:no|not) (?:later|more) than|at most|at the latest|less than)(?:\s+(?:the|a maximum of|the first|the next|about|around|another))*\s*$/iu;

const LIMIT_AFTER =
  /^(?:\s+or (?:less|sooner)\b|\s+at the latest\b|\s+(?:of|from|after)\s+(?:the\s+|a\s+|being\s+)?(?:receiv|receipt|referr|decision|contact|notif|request|first|last|strategy|conference|meeting|visit|assessment|incident|told))/iu;
