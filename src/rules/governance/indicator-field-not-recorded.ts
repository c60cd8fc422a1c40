/** Reports an indicator that draws on a field which no form records. */
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Indicators, UsageField } from "../../kinds/generated/types.ts";
import { holdsField } from "../../tools/usage/usage-record.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Drawn {
  readonly indicator: string;
  readonly tool: string;
  readonly question: string | undefined;
  readonly usage: UsageField | undefined;
  /** Of the question, of the field about its use, and of the tool where it names neither. */
  readonly span: Span;
}

const INDICATOR = (field: string) => `indicators:
  - id: coverage
    title: Families asked in time
    decision: Where tools are not used.
    type: process
    numerator: Families asked
    denominator: Families
    period: quarter
    direction: watch
    balanced_by: []
    baseline: { state: to_set }
    source_system: case-system
    owner: practice-lead
    forum: steering-group
    fields: [{ tool: beside-0, ${field} }]
`;
const TOOL = (fields = "") =>
  ({
    kind: "tool",
    text: `${fields}sections:
  - id: first
    title: First
    questions:
      - { id: read_first, type: statement, label: Read this first. }
      - { id: fear, type: text, label: Fear }
`,
  }) as const;
const USAGE = "usage: { purpose: To see whether it is offered in time. }\n";

export const indicatorFieldNotRecorded: LibraryRule<readonly Drawn[]> = {
  id: "indicator-field-not-recorded",
  scope: "library",
  severity: "error",
  kinds: ["indicators"],
  says: "An indicator draws on a field that no form records.",
  why: "The figure can never be counted from records, so somebody guesses it, or asks every worker for it again.",
  todo: "Draw on a question that has an answer, or let the tool record its use with `usage:`.",
  source: "Usage events (S2)",
  examples: {
    bad: [
      {
        title: "A field about the use of a tool whose use is not recorded.",
        kind: "indicators",
        text: INDICATOR("usage: ⟦completed⟧"),
        beside: [TOOL()],
      },
      {
        title: "Words to read, which have no answer.",
        kind: "indicators",
        text: INDICATOR("question: ⟦read_first⟧"),
        beside: [TOOL(USAGE)],
      },
      {
        title: "The band of a tool without bands.",
        kind: "indicators",
        text: INDICATOR("usage: ⟦band⟧"),
        beside: [TOOL(USAGE)],
      },
    ],
    good: [
      {
        title: "A field of a tool whose use is recorded.",
        kind: "indicators",
        text: INDICATOR("usage: completed"),
        beside: [TOOL(USAGE)],
      },
      {
        title: "A question, of a tool whose use is not recorded.",
        kind: "indicators",
        text: INDICATOR("question: fear"),
        beside: [TOOL()],
      },
    ],
  },
  gather: drawnIn,
  *check(_facts, view, drawn): Iterable<RuleProblem> {
    for (const { indicator, tool, question, usage, span } of drawn) {
      const details = view.detailsOf("tool", tool);
      if (!details) continue;
      const title = view.names(tool)[0]?.title ?? tool;
      if ((question === undefined) === (usage === undefined)) {
        const message =
          `“${indicator}” does not say which field of “${title}” it draws on, so it cannot be counted. ` +
          "Name either a “question” of the tool or, under “usage”, a field about its use.";
        yield { span, message };
      } else if (usage !== undefined && !details.recordsUse) {
        const message =
          `“${indicator}” draws on “${usage}” of “${title}”, and its form does not record its use, so it cannot be counted. ` +
          "Write “usage” with a purpose in the tool, or draw on something else.";
        yield { span, message };
      } else if (usage !== undefined && !holdsField(usage, details.bands.length > 0)) {
        const message =
          `“${indicator}” draws on “${usage}” of “${title}”, which has no bands, so it cannot be counted. ` +
          "Draw on something that the tool records.";
        yield { span, message };
      } else if (
        question !== undefined &&
        view.names(`${tool}#${question}`).length > 0 &&
        !isAnswered(question, Object.keys(details.answers))
      ) {
        const message =
          `“${indicator}” draws on “${question}” of “${title}”, which has no answer of its own, so it cannot be counted. ` +
          "Draw on a question that somebody answers.";
        yield { span, message };
      }
    }
  },
};

/** Answers are known by their code, those in a repeating group by its code as well. */
function isAnswered(question: string, answers: readonly string[]): boolean {
  return answers.some((code) => code.split(".").includes(question));
}

function drawnIn({ sound, document }: Page): readonly Drawn[] {
  if (!sound) return [];
  return (document.value as unknown as Indicators).indicators.flatMap(({ title, fields = [] }, indicator) =>
    fields.flatMap(({ tool, question, usage }, index) => {
      const at = (key: string) => nodeAt(document.data, ["indicators", indicator, "fields", index, key])?.span;
      const span = at("usage") ?? at("question") ?? at("tool");
      return span ? [{ indicator: title, tool, question, usage, span }] : [];
    }),
  );
}
