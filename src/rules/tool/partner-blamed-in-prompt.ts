/** Reports a prompt for the person who harms that asks what somebody else did, or a log that is not about its writer. */
import { entryOf } from "../../document/data.ts";
import { partAround, placeIn } from "../text/passage.ts";
import type { Passage } from "../text/passage.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { sideOf, toolOn } from "../tool-on-page.ts";

const LOG = (label: string, help = "Own behaviour only.") => `form: log
about: person_who_harms
with: [person_who_harms]
never_with: [non_abusive_parent, child]
recorded_in: []
sections:
  - id: first
    title: First
    questions:
      - { id: entry, type: long_text, label: "${label}", help: "${help}" }
`;

export const partnerBlamedInPrompt: LocalRule = {
  id: "partner-blamed-in-prompt",
  scope: "document",
  severity: "warning",
  kinds: ["tool"],
  says: "A log or plan of the person who harms asks what somebody else did, or is about somebody else.",
  why: "It invites the person who harms to explain abuse by the behaviour of the one who is abused, in writing.",
  todo: "Ask what the writer did, thought and chose, and what it did to others.",
  source: "O14; work with people who harm begins with their own behaviour",
  examples: {
    bad: [
      { kind: "tool", text: LOG("⟦What did your partner do⟧ before it began?") },
      {
        title: "In the help, and asked politely.",
        kind: "tool",
        text: LOG("Before it began", "Say ⟦who started⟧ it and ⟦what set you off⟧."),
      },
      {
        title: "A log for the person who harms that is about the other parent.",
        kind: "tool",
        text: LOG("Today").replace("about: person_who_harms", "about: ⟦non_abusive_parent⟧"),
      },
    ],
    good: [
      {
        title: "What the writer did to the partner, and words not to be used.",
        kind: "tool",
        text: LOG("What did I do to my partner?", "Do not write who started it. Not “what set you off”."),
      },
      {
        title: "The adult's own form may ask it.",
        kind: "tool",
        text: LOG("What did your partner do before it began?")
          .replace(
            "about: person_who_harms\nwith: [person_who_harms]",
            "about: non_abusive_parent\nwith: [non_abusive_parent]",
          )
          .replace("never_with: [non_abusive_parent, child]", "never_with: [person_who_harms]"),
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const tool = toolOn(page);
    if (!tool || sideOf(tool) !== "harms" || (tool.form !== "log" && tool.form !== "plan")) return;
    const about = entryOf(page.document.data, "about")?.value.span;
    if (about && tool.about !== "person_who_harms" && tool.about !== "young_person") {
      const message =
        `“${tool.title}” is written by the person who harms about somebody else, and would become a record of blame. ` +
        "Make it about the writer's own behaviour, and write “person_who_harms” here.";
      yield { span: about, message };
    }
    for (const passage of page.passages) {
      if (passage.field?.key !== "label" && passage.field?.key !== "help") continue;
      for (const { index, 0: words } of passage.text.matchAll(BLAME)) {
        const end = index + words.length;
        if (isKeptOut(passage, index, end)) continue;
        const message =
          `“${words}” asks the person who harms to explain it by somebody else, which puts blame into writing. ` +
          "Ask what the writer did, thought and chose.";
        yield { span: placeIn(passage, index, end), message };
      }
    }
  },
};

/** Questions about the other person as a beginning of abuse. */
const BLAME =
  /\b(?:what (?:did|does|had|has) (?:she|he|your (?:partner|wife|husband|girlfriend|boyfriend|ex))(?: do| done| say| said)|who (?:started|began)|what (?:set|sets) you off|what (?:provoked|provokes|triggered) you|(?:her|your partner's|your partner’s|the other parent's|the other parent’s) (?:part|share|role) in (?:it|this|that))\b/giu;

/** Whether the words are quoted, or stand in a sentence that forbids them. */
function isKeptOut(passage: Passage, start: number, end: number): boolean {
  if (partAround(passage.quotations, start, end)) return true;
  const sentence = passage.text.slice(0, start).replace(/^.*[.!?](?=\s)/su, "");
  return /\b(?:not|never|rather than|instead of|nothing about|leave out|nobody)\b/iu.test(sentence);
}
