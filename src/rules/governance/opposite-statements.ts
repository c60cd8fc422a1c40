/** Asks about two findings on one topic of which one says that something works and the other that it does not. */
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Framework } from "../../kinds/generated/types.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Negative {
  readonly topic: string;
  readonly title: string;
  readonly span: Span;
}

const ITEM = (id: string, polarity: string, topic = "fathers") =>
  `items:\n  - { id: ${id}, title: Workers speak with fathers, topic: ${topic}, polarity: ${polarity}, not_in_product: An example. }\n`;

export const oppositeStatements: LibraryRule<readonly Negative[]> = {
  id: "opposite-statements",
  scope: "library",
  severity: "advice",
  kinds: ["framework"],
  says: "Two statements on one topic say the opposite of each other.",
  why: "Both may be true of different workers or times; if nobody says so, each reader takes the one that suits.",
  todo: "Say in each whom, where and when it is about, or correct one of them.",
  source: "G10; an audit that found workers both confident and not confident with the person who harms",
  examples: {
    bad: [
      {
        title: "Equal titles, opposite findings.",
        kind: "framework",
        text: ITEM("first-finding", "⟦negative⟧"),
        beside: [{ kind: "framework", text: ITEM("second-finding", "positive") }],
      },
      {
        title: "In one list.",
        kind: "framework",
        text: `${ITEM("first-finding", "positive")}  - { id: second-finding, title: All is well, topic: fathers, polarity: ⟦negative⟧, not_in_product: An example. }\n`,
      },
    ],
    good: [
      {
        title: "Equal titles on two topics.",
        kind: "framework",
        text: ITEM("first-finding", "negative"),
        beside: [{ kind: "framework", text: ITEM("second-finding", "positive", "mothers") }],
      },
      {
        title: "The same finding twice.",
        kind: "framework",
        text: ITEM("first-finding", "negative"),
        beside: [{ kind: "framework", text: ITEM("second-finding", "negative") }],
      },
    ],
  },
  gather: negatives,
  *check(_facts, view, found): Iterable<RuleProblem> {
    if (found.length === 0) return;
    const positive = view
      .details("framework")
      .flatMap(({ value }) => value.items.filter((item) => item.polarity === "positive"));
    for (const { topic, title, span } of found) {
      const opposite = positive.find((item) => item.topic === topic);
      if (!opposite) continue;
      const [place] = view.places(opposite.id);
      const message =
        `“${title}” says that something does not work, and “${opposite.title}” on the same topic that it does, so each reader could take the one that suits. ` +
        "Say in each whom, where and when it is about.";
      const related = place
        ? { related: [{ uri: place.uri, span: place.span, message: "This says the opposite." }] }
        : {};
      yield { span, message, ...related };
    }
  },
};

function negatives({ sound, document }: Page): readonly Negative[] {
  if (!sound) return [];
  return (document.value as unknown as Framework).items.flatMap(({ topic, polarity, title }, index) => {
    const span = nodeAt(document.data, ["items", index, "polarity"])?.span;
    return topic !== undefined && polarity === "negative" && span ? [{ topic, title, span }] : [];
  });
}
