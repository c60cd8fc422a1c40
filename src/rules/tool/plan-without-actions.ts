/** Reports a plan that does not make its writers say who does what, by when, and how anybody will know. */
import { entryOf, nodeAt } from "../../document/data.ts";
import type { Path } from "../../document/data.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import type { LocalRule, Page, RuleProblem } from "../rule.ts";
import type { Held } from "../tool-on-page.ts";
import { heldBy, questionsOf, sideOf, toolOn } from "../tool-on-page.ts";

const ACTION: readonly (readonly [Held, string])[] = [
  ["action_who", "who does it"],
  ["action_what", "what is done"],
  ["action_when", "by when"],
  ["action_shown", "how anybody will know"],
];

const GROUP = (...holds: readonly Held[]) => `      - id: ⟦actions⟧
        type: repeating_group
        label: Who, what, when and how we know
        questions:
${holds.map((held, index) => `          - { id: part_${index}, type: text, label: Part, holds: ${held} }\n`).join("")}`;

const PLAN = (questions: string) => `form: plan
sharing: { never_with: [person_who_harms] }
agency_duties:
  - { by: { role: social-worker, agency: childrens-services }, duty: Keeps the plan. }
child_view: words
sections:
  - id: first
    title: First
    questions:
      - { id: words, type: long_text, label: What the child says }
      - { id: changed, type: text, label: Who has seen a change, holds: evidence_of_change }
${questions}`;

const WHOLE = GROUP("action_who", "action_what", "action_when", "action_shown").replace(/[⟦⟧]/gu, "");

export const planWithoutActions: LocalRule = {
  id: "plan-without-actions",
  scope: "document",
  severity: "warning",
  kinds: ["tool"],
  says: "A plan does not ask who does what, by when and how anybody will know, or a duty in it says nothing that can be seen to be done.",
  why: "What has no owner, no day and no sign of success is not done, and nobody can say so.",
  todo: "Ask for the four parts of an action in one group of questions, each marked under `holds`; write duties as acts.",
  source: "O12; thematic audit of 2016: plans that could be measured were the good practice found",
  examples: {
    bad: [
      {
        title: "A label that names all four, and a group that asks for two.",
        kind: "tool",
        text: PLAN(GROUP("action_what", "action_when")),
      },
      {
        title: "Titles that promise actions, and nothing that asks for them.",
        kind: "tool",
        text: PLAN("      - { id: actions, type: long_text, label: Actions with owner and day }\n").replace(
          "plan\n",
          "⟦plan⟧\n",
        ),
      },
      {
        title: "A duty that nobody can see done.",
        kind: "tool",
        text: PLAN(WHOLE).replace("duty: Keeps the plan.", "duty: ⟦Monitors the situation.⟧"),
      },
    ],
    good: [
      { title: "Labels that name none of the four.", kind: "tool", text: PLAN(WHOLE) },
      {
        title: "A plan of the person who harms for a moment, and a duty with a time limit.",
        kind: "tool",
        text: PLAN("")
          .replace(
            "form: plan\n",
            "form: plan\nabout: person_who_harms\nwith: [person_who_harms]\nnever_with: [child]\nrecorded_in: []\n",
          )
          .replace("duty: Keeps the plan.", "duty: Supports the child., clock: feedback-to-referrer"),
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const tool = toolOn(page);
    if (tool?.form !== "plan" && tool?.form !== "agreement") return;
    const problem = tool.form === "plan" && sideOf(tool) !== "harms" ? missingParts(tool, page) : undefined;
    if (problem) yield problem;
    yield* vagueDuties(tool, page);
  },
};

function missingParts(tool: Tool, { document }: Page): RuleProblem | undefined {
  const groups = [undefined, ...new Set(questionsOf(tool).flatMap(({ group }) => group ?? []))].map((group) => {
    const inGroup = questionsOf(tool).filter((one) => one.group === group);
    const held = new Set(inGroup.map(({ question }) => heldBy(question)));
    const missing = ACTION.filter(([part]) => !held.has(part)).map(([, words]) => words);
    return { group, missing };
  });
  const best = groups.sort((a, b) => a.missing.length - b.missing.length)[0];
  if (!best || best.missing.length === 0) return undefined;
  const { group, missing } = best;
  const at = questionsOf(tool).find(({ question }) => question === group)?.path;
  const span = at ? nodeAt(document.data, [...at, "id"])?.span : entryOf(document.data, "form")?.value.span;
  if (!span) return undefined;
  const what = at ? "An action written here does not have to say" : `“${tool.title}” does not ask`;
  const message =
    `${what} ${missing.join(", ")}, so nobody could tell whether it was done. ` +
    "Ask for each of these in one group of questions, and mark each under “holds”.";
  return { span, message };
}

function* vagueDuties({ agency_duties = [], obligations = [] }: Tool, { document }: Page): Iterable<RuleProblem> {
  const duties: readonly (readonly [Path, string, string | undefined])[] = [
    ...agency_duties.map(({ duty, clock }, index) => [["agency_duties", index, "duty"], duty, clock] as const),
    ...obligations.map(({ duty }, index) => [["obligations", index, "duty"], duty, undefined] as const),
  ];
  for (const [path, duty, clock] of duties) {
    const verb = VAGUE.exec(duty)?.[0].toLowerCase();
    const span = nodeAt(document.data, path)?.span;
    if (verb === undefined || clock !== undefined || duty.split(/\s+/u).length > SHORT || !span) continue;
    const message =
      `“${duty.trim()}” does not say what will be done, so nobody could see whether it was. ` +
      "Write an act: what, with whom, and by when.";
    yield { span, message };
  }
}

/** Verbs that say that somebody is busy with something, and not what is done. */
const VAGUE = /^(?:engages?|monitors?|supports?|(?:is|be|stays?) aware|liaises?|considers?|encourages?|continues?)\b/iu;

/** A longer duty goes on to say what is done. */
const SHORT = 6;
