/** An invented case as the text of a scenario, to be saved beside the others. */
import { stringText } from "../document/new-value.ts";
import type { Pathway } from "../kinds/generated/types.ts";
import type { Answer } from "../tools/answers.ts";
import type { Case } from "./case.ts";
import type { Documents } from "./documents.ts";
import { walk } from "./walk.ts";

export interface NewScenario {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly invented: Case;
}

/**
 * A whole document with the pathway's own owner and review. It expects the outcomes that the case comes to now; where it
 * comes to none, the highest of the pathway's outcomes that stands first, for its author to correct. `levels` are ids, the
 * lowest first.
 */
export function scenarioText(documents: Documents, scenario: NewScenario, levels: readonly string[]): string {
  const { id, title, summary, invented } = scenario;
  const pathway = documents.pathway(invented.pathway);
  const walked = walk(documents, invented);
  const own = (key: string): string =>
    key.startsWith(`${invented.pathway}#`) ? key.slice(invented.pathway.length + 1) : key;
  const reached = walked.outcomes.map(own);
  const outcomes = reached.length > 0 ? reached : [gravestOutcome(pathway, levels)];
  const bands = [...walked.completed].flatMap(([tool, { band }]) =>
    band ? [{ tool, band: band.code, incomplete: band.incomplete }] : [],
  );
  return [
    "kind: scenario",
    `id: ${id}`,
    `title: ${stringText(title)}`,
    `summary: ${stringText(summary)}`,
    "status: draft",
    "version: 0.1.0",
    `tier: ${pathway?.tier ?? "practitioner"}`,
    ...headerLines(pathway),
    "invented: true",
    `pathway: ${invented.pathway}`,
    `entry: ${invented.entry}`,
    ...factLines(invented),
    ...toolLines(invented),
    "expects:",
    `  outcomes: [${outcomes.map((key) => (key.includes("#") ? stringText(key) : key)).join(", ")}]`,
    ...(bands.length === 0
      ? []
      : [
          "  bands:",
          ...bands.map(
            ({ tool, band, incomplete }) =>
              `    - { tool: ${tool}, band: ${band}${incomplete ? ", incomplete: true" : ""} }`,
          ),
        ]),
    "",
  ].join("\n");
}

function headerLines(pathway: Pathway | undefined): readonly string[] {
  if (!pathway) return [];
  const { owner, author, approving_body: body, review } = pathway;
  return [
    `owner: { role: ${owner.role}, body: ${owner.body} }`,
    ...(author === undefined ? [] : [`author: ${author}`]),
    `approving_body: ${body}`,
    `review: { due: ${review.due}, every_months: ${review.every_months ?? 6} }`,
  ];
}

function factLines({ pathway, facts }: Case): readonly string[] {
  if (facts.size === 0) return [];
  return [
    "facts:",
    ...[...facts].map(([key, answer]) => {
      const [where = "", ask = ""] = key.split("#");
      const other = where === pathway ? "" : `pathway: ${where}, `;
      return `  - { ${other}ask: ${ask}, answer: ${stringText(answer)} }`;
    }),
  ];
}

function toolLines({ tools }: Case): readonly string[] {
  if (tools.size === 0) return [];
  const lines = [...tools].flatMap(([tool, answers]) => {
    const given = Object.entries(answers).flatMap(([question, answer]) => answerLines(question, answer));
    return [`  - tool: ${tool}`, ...(given.length === 0 ? ["    answers: []"] : ["    answers:", ...given])];
  });
  return ["tools:", ...lines];
}

function answerLines(question: string, answer: Answer): readonly string[] {
  if (typeof answer === "number") return [`      - { question: ${question}, answer: ${answer} }`];
  if (typeof answer === "string") return [`      - { question: ${question}, answer: ${stringText(answer)} }`];
  if (Array.isArray(answer)) {
    const codes = (answer as readonly string[]).map((code) => stringText(code)).join(", ");
    return [`      - { question: ${question}, answer: [${codes}] }`];
  }
  return Object.entries(answer as Readonly<Record<string, string>>).map(
    ([row, code]) => `      - { question: ${question}, row: ${row}, answer: ${stringText(code)} }`,
  );
}

function gravestOutcome(pathway: Pathway | undefined, levels: readonly string[]): string {
  const ends = (pathway?.steps ?? []).flatMap((step) => (step.type === "outcome" ? [step] : []));
  const [first] = [...ends].sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
  return first?.id ?? "outcome";
}
