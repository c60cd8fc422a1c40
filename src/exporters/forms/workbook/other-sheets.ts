/** The sheets beside the fields: answers, conditions, score, returns and changes. */
import { isCertainCode } from "../../../tools/answers.ts";
import type { FormTool } from "../form-tool.ts";
import { fieldsOf } from "./fields.ts";
import { returnsOf } from "./fields-sheet.ts";
import { askedWhen, conditionsOn } from "./words.ts";
import type { Sheet } from "./xlsx.ts";
import { revisionOf } from "../../../tools/form-lock/revision.ts";

/** Each list once: the rows of a grid share theirs. */
export function optionsSheet(form: FormTool): Sheet {
  const lists = new Map(
    fieldsOf(form).flatMap(({ list, options }) => (list === undefined ? [] : [[list, options] as const])),
  );
  return {
    name: "Options",
    columns: [
      ["Option list", 24],
      ["Order", 7],
      ["Code", 24],
      ["Label", 60],
      ["Help", 40],
      ["Points", 8],
      ["Says that the answer is missing", 14],
      ["No longer offered since", 14],
    ],
    rows: [...lists].flatMap(([list, options]) =>
      options.map(({ code, label, help, points, retired }, index) => [
        list,
        index + 1,
        code,
        label,
        help?.trim(),
        points,
        isCertainCode(code) ? "N" : "Y",
        retired,
      ]),
    ),
  };
}

export function visibilitySheet(form: FormTool): Sheet {
  return {
    name: "Visibility",
    columns: [
      ["Field id", 24],
      ["Label", 50],
      ["Asked", 60],
      ["Expression", 60],
      ["While an answer it depends on is missing", 24],
    ],
    rows: fieldsOf(form)
      .filter((field) => conditionsOn(field).length > 0)
      .map((field) => [
        field.id,
        field.label,
        askedWhen(field, form),
        conditionsOn(field).join(" and "),
        "Not asked, unless the condition names the missing answer",
      ]),
  };
}

export function scoringSheet({ tool, library }: FormTool): Sheet {
  const { score, bands = [], judgement } = tool;
  const by = judgement?.by.map((role) => library.titleOf(role) ?? role).join(", ");
  return {
    name: "Scoring",
    columns: [
      ["What", 34],
      ["Code", 20],
      ["From", 8],
      ["To", 8],
      ["Meaning", 90],
    ],
    rows: [
      ["Score", score?.method, undefined, undefined, score ? METHODS[score.method] : "Nothing is counted."],
      ...(score
        ? [
            ["Missing answers", undefined, undefined, undefined, MISSING],
            [
              "Nothing answered",
              undefined,
              undefined,
              undefined,
              "There is no score and no band. That is not a low one.",
            ],
          ]
        : []),
      ...bands.map(({ code, title, min, max, means }) => [`Band: ${title}`, code, min, max, means.trim()]),
      ...(judgement
        ? [
            [
              "Professional judgement",
              judgement.question,
              undefined,
              undefined,
              `${judgement.direction === "raises_only" ? "May raise the band, never lower it" : "May raise or lower the band"}. By: ${by ?? ""}.`,
            ],
          ]
        : []),
      ["Correction of an error", undefined, undefined, undefined, tool.correction?.trim()],
      ["Reassessment", undefined, undefined, undefined, tool.reassessment?.trim()],
    ],
  };
}

const METHODS: Readonly<Record<NonNullable<FormTool["tool"]["score"]>["method"], string>> = {
  sum: "The sum of the points of the questions that count.",
  highest: "The highest points of any one question that counts.",
  counted: "Copied from the owner's form: the number of yes and of not known.",
};

const MISSING =
  "Keep two numbers: the score from what is certain, and the most it may be once every missing answer is known. " +
  "Where the two lie in different bands, the band is “incomplete, at least” the lower one, and a manager decides.";

export function returnsSheet(form: FormTool): Sheet {
  return {
    name: "Returns",
    columns: [
      ["Indicator", 60],
      ["Field id", 24],
    ],
    rows: fieldsOf(form).flatMap((field) => returnsOf(field, form).map((title) => [title, field.id])),
  };
}

/** What changed since the form was locked, and what was accepted before. */
export function changesSheet({ tool, lock }: FormTool): Sheet {
  const revision = lock && revisionOf(lock, tool);
  return {
    name: "Changes",
    columns: [
      ["Version", 12],
      ["Kind", 24],
      ["Field", 24],
      ["What changed", 70],
      ["What it does to recorded data", 70],
    ],
    rows: [
      ...(revision?.changes ?? []).map(({ kind, question, what, effect }) => [
        tool.version,
        kind,
        question,
        what,
        effect,
      ]),
      ...(lock?.accepted ?? []).flatMap(({ version, on, reason, changes }) =>
        changes.map((what) => [version, "accepted", undefined, what, `Accepted on ${on}: ${reason}`]),
      ),
      ...(lock?.retired ?? []).map(({ name, label, last }) => [
        last,
        "gone",
        name,
        `“${label}” was last in this version.`,
        "Its name is never used for anything else.",
      ]),
      ...(lock
        ? []
        : [
            [
              tool.version,
              "not locked",
              undefined,
              "The form has no lock yet.",
              "Lock it before answers are recorded.",
            ],
          ]),
    ],
  };
}
