/** What a body needs in front of it to sign a library off: gathered here, shown elsewhere, decided by nobody here. */
import { partKey } from "../../corpus/name-key.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Pathway, Step } from "../../kinds/generated/types.ts";
import type { Meaning } from "../../meaning/meaning.ts";
import { NOTHING, meaningParts } from "../../meaning/meaning-parts.ts";
import type { Side } from "../../meaning/side.ts";
import { sideOf } from "../../meaning/side.ts";
import { stepFacts } from "../../pathways/step-facts.ts";
import { rules } from "../../rules/index.ts";
import { counted } from "../counted.ts";
import { dayInWords } from "../day-in-words.ts";
import { reportOf } from "../formats/html/report.ts";
import type { Results } from "../formats/results.ts";
import { titleOf } from "../../corpus/register.ts";
import { VERSION } from "../version.ts";

export interface Pack {
  readonly title: string;
  readonly invented: boolean;
  /** When it was made, of how much, with what. */
  readonly made: string;
  readonly parts: readonly PackPart[];
}

export interface PackPart {
  readonly title: string;
  readonly notes: readonly string[];
  readonly items: readonly string[];
  readonly tables: readonly PackTable[];
}

export interface PackTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `since` is what the meaning was compared with; without it the pack says that nothing was compared. */
export function packOf(results: Results, since?: { readonly revision: string; readonly meaning: Meaning }): Pack {
  const { corpus, problems } = results;
  const report = reportOf(results);
  const side = sideOf(corpus);
  const by = (severity: string): number => problems.filter((problem) => problem.severity === severity).length;
  return {
    title: report.title,
    invented: report.invented,
    made: `Made for ${dayInWords(report.today)} of ${counted(report.documents.length, "document")} with Practice Guidance ${VERSION}.`,
    parts: [
      ...meaningPart(since),
      part("Checks", {
        notes: [
          `${counted(rules.length, "rule")} of version ${VERSION} were applied.`,
          `They report ${counted(by("error"), "error")}, ${counted(by("warning"), "warning")} and ${String(by("advice"))} of advice.`,
        ],
        items: problems
          .filter(({ severity }) => severity !== "advice")
          .map(({ code, message }) => `${code}: ${message}`),
      }),
      part("Limits of this pack", {
        notes: [
          "A library without problems has no gaps that these checks look for; this does not say that the practice is right.",
          "What rests on law, time limits or bands that nobody has confirmed is listed below.",
        ],
      }),
      part("Waivers", {
        notes: report.waivers.length === 0 ? ["No problem has been left by decision."] : [],
        tables: table(
          "Problems left by decision of an owner",
          ["Document", "Rule", "Reason", "Decided by", "Last day", "State"],
          report.waivers.map(({ title, suppression, owner, state }) => [
            title,
            suppression.rule,
            suppression.reason,
            owner,
            dayInWords(suppression.expires),
            state,
          ]),
        ),
      }),
      part("Law and time limits to confirm", {
        notes: report.unconfirmed.length === 0 ? ["Everything has been confirmed."] : [],
        tables: table(
          "Nobody has yet read these in the current edition",
          ["What", "Sort", "To find out", "Relied on by"],
          report.unconfirmed.map(({ title, type, question, reliedOnBy }) => [
            title,
            type,
            question ?? "",
            reliedOnBy.map((one) => one.title).join(", "),
          ]),
        ),
      }),
      part("Consultation", consultationOf(corpus)),
      part("Actions", actionsOf(corpus)),
      part("What should be on file", {
        notes: [
          "For each step that is recorded: who leaves what in which record, and by when. An auditor finds it there or asks why not.",
        ],
        tables: [...side.documents<Pathway>("pathway").values()].flatMap((pathway) => onFile(side, pathway)),
      }),
      part("To be completed", {
        tables: [
          ...table(
            "References to other assessments",
            ["Assessment", "Reference", "Date", "By"],
            ["Equality", "Data protection", "Legal review"].map((name) => [name, "", "", ""]),
          ),
          ...table(
            "Approval",
            ["Body", "Role", "Decision and conditions", "Minute", "Date", "Signature"],
            [
              ["", "", "", "", "", ""],
              ["", "", "", "", "", ""],
            ],
          ),
        ],
      }),
    ],
  };
}

function meaningPart(since: { readonly revision: string; readonly meaning: Meaning } | undefined): readonly PackPart[] {
  const title = "Changes in meaning";
  if (!since) return [part(title, { notes: ["Nothing was compared: no earlier revision was named."] })];
  const parts = meaningParts(since.meaning);
  const head = `Compared with ${since.revision}.`;
  if (parts.length === 0) return [part(title, { notes: [head, NOTHING] })];
  return [
    part(title, { notes: [head] }),
    ...parts.map(({ heading, note, items }) =>
      part(`${title}: ${heading}`, { notes: note === undefined ? [] : [note], items }),
    ),
  ];
}

function consultationOf(corpus: Corpus): Partial<PackPart> {
  const rows = corpus
    .ofKind("consultation")
    .flatMap(({ title, details }) =>
      details?.kind === "consultation"
        ? details.value.responses.map(({ from, says, disposition, reason }) => [
            title,
            from,
            says,
            disposition?.replaceAll("_", " ") ?? "not answered yet",
            reason ?? "",
          ])
        : [],
    );
  if (rows.length === 0) return { notes: ["No response has been recorded."] };
  return {
    tables: table("What was said, and what became of it", ["Consultation", "From", "Said", "Became", "Reason"], rows),
  };
}

function actionsOf(corpus: Corpus): Partial<PackPart> {
  const rows = corpus
    .ofKind("action-plan")
    .flatMap(({ details }) =>
      details?.kind === "action-plan"
        ? details.value.actions.map(({ title, owner, body, due, state, done_when }) => [
            title,
            `${titleOf(corpus, owner)}, ${titleOf(corpus, body)}`,
            dayInWords(due),
            state.replaceAll("_", " "),
            done_when,
          ])
        : [],
    );
  if (rows.length === 0) return { notes: ["There is no action plan."] };
  return { tables: table("What is being done", ["Action", "Owner", "Due", "State", "Done when"], rows) };
}

/** One table for a pathway that has anything on file; it names no person and no case. */
function onFile(side: Side, pathway: Pathway): readonly PackTable[] {
  const rows = pathway.steps.flatMap((step) => {
    const words = new Map(stepFacts(side.corpus, step).map((fact) => [fact.type, fact.words]));
    const record = words.get("record");
    if (record === undefined) return [];
    return [
      [
        step.title,
        words.get("strength") ?? "",
        evidenceOf(side, step),
        words.get("who") ?? "",
        record,
        words.get("limit") ?? "no limit of its own",
        auditWords(side, step),
      ],
    ];
  });
  return table(
    pathway.title,
    ["Step", "How far it binds", "Evidence", "By whom", "Where", "By when", "Asked in an audit"],
    rows,
  );
}

/** The audit tool and its question, by their titles. */
function auditWords(side: Side, step: Step): string {
  if (step.type === "join" || !step.audited_by) return "";
  const { tool, question, row } = step.audited_by;
  const asked = partKey(tool, question);
  return `${side.title(tool)}: ${side.title(row === undefined ? asked : partKey(asked, row))}`;
}

function evidenceOf(side: Side, step: Step): string {
  if ("tool" in step) return `${side.title(step.tool)}, completed`;
  if (step.type === "decision") return "The decision and its reasons";
  if (step.type === "outcome") return "How it ended, at which level, and who keeps watch";
  return `A record that this was done (${step.type.replaceAll("_", " ")})`;
}

function part(title: string, { notes = [], items = [], tables = [] }: Partial<PackPart>): PackPart {
  return { title, notes, items, tables };
}

function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly PackTable[] {
  return rows.length === 0 ? [] : [{ caption, columns, rows }];
}
