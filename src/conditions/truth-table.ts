/** What every sort of comparison comes to for every sort of value: the one table that all targets must follow. */
import type { Truth } from "./truth.ts";
import type { ConditionType } from "./types.ts";
import type { Value } from "./values.ts";

/** The comparisons of one sort of name. */
export interface TruthSection {
  /** What sort of name, as a heading. */
  readonly title: string;
  /** What `name` in its conditions stands for. */
  readonly type: ConditionType;
  /** What `name` can be, one for each column. */
  readonly values: readonly { readonly words: string; readonly value: Value }[];
  /** Conditions about `name`, and what each comes to for each value. */
  readonly rows: readonly (readonly [condition: string, ...truths: Truth[]])[];
}

const unknown = "unknown";

export const truthTable: readonly TruthSection[] = [
  {
    title: "A question with one answer",
    type: { type: "choice", codes: ["yes", "no", "not_known", "declined"] },
    values: [
      { words: "yes", value: "yes" },
      { words: "no", value: "no" },
      { words: "not known", value: "not_known" },
      { words: "declined", value: "declined" },
      { words: "unanswered", value: null },
    ],
    rows: [
      ['name = "yes"', true, false, false, false, unknown],
      ['name != "yes"', false, true, true, true, unknown],
      ['not(name = "yes")', false, true, true, true, unknown],
      ['not(name != "yes")', true, false, false, false, unknown],
      ['name in ("yes", "not_known")', true, false, true, false, unknown],
      ['not(name in ("yes", "not_known"))', false, true, false, true, unknown],
      ['name = "unanswered"', false, false, false, false, true],
      ['name != "unanswered"', true, true, true, true, false],
      ['name in ("not_known", "declined", "unanswered")', false, false, true, true, true],
      ['not(name in ("not_known", "declined", "unanswered"))', true, true, false, false, false],
    ],
  },
  {
    title: "A question with several answers",
    type: { type: "multi", codes: ["physical", "coercion", "none"] },
    values: [
      { words: "coercion", value: ["coercion"] },
      { words: "physical and coercion", value: ["physical", "coercion"] },
      { words: "physical", value: ["physical"] },
      { words: "nothing ticked", value: [] },
      { words: "unanswered", value: null },
    ],
    rows: [
      ['list contains(name, "coercion")', true, true, false, unknown, unknown],
      ['not(list contains(name, "coercion"))', false, false, true, unknown, unknown],
    ],
  },
  {
    title: "A band",
    type: { type: "band", codes: ["low", "medium", "high"] },
    values: [
      { words: "low", value: "low" },
      { words: "medium", value: "medium" },
      { words: "high", value: "high" },
      { words: "incomplete, at least medium", value: { possible: ["medium", "high"] } },
      { words: "tool not completed", value: null },
    ],
    rows: [
      ['name = "high"', false, false, true, unknown, unknown],
      ['name != "high"', true, true, false, unknown, unknown],
      ['name in ("medium", "high")', false, true, true, true, unknown],
      ['not(name in ("medium", "high"))', true, false, false, false, unknown],
      ['name != "low"', false, true, true, true, unknown],
    ],
  },
  {
    title: "A score or another number",
    type: { type: "score", min: 0, max: 24 },
    values: [
      { words: "9", value: 9 },
      { words: "14", value: 14 },
      { words: "20", value: 20 },
      { words: "incomplete, from 10 to 16", value: { min: 10, max: 16 } },
      { words: "incomplete, from 14 to 18", value: { min: 14, max: 18 } },
      { words: "tool not completed", value: null },
    ],
    rows: [
      ["name >= 14", false, true, true, unknown, true, unknown],
      ["not(name >= 14)", true, false, false, unknown, false, unknown],
      ["name > 14", false, false, true, unknown, unknown, unknown],
      ["name < 14", true, false, false, unknown, false, unknown],
      ["name <= 14", true, true, false, unknown, unknown, unknown],
      ["name = 14", false, true, false, unknown, unknown, unknown],
      ["name != 14", true, false, true, unknown, unknown, unknown],
      ["name in [10..18]", false, true, false, true, true, unknown],
      ["not(name in [10..18])", true, false, true, false, false, unknown],
      ["name in (9, 20)", true, false, true, false, false, unknown],
    ],
  },
  {
    title: "A day",
    type: { type: "date" },
    values: [
      { words: "31 December 2025", value: "2025-12-31" },
      { words: "1 January 2026", value: "2026-01-01" },
      { words: "2 January 2026", value: "2026-01-02" },
      { words: "unanswered", value: null },
    ],
    rows: [
      ['name < date("2026-01-01")', true, false, false, unknown],
      ['name <= date("2026-01-01")', true, true, false, unknown],
      ['name > date("2026-01-01")', false, false, true, unknown],
      ['name >= date("2026-01-01")', false, true, true, unknown],
      ['name = date("2026-01-01")', false, true, false, unknown],
      ['name != date("2026-01-01")', true, false, true, unknown],
      ['name in [date("2026-01-01")..date("2026-01-31")]', false, true, true, unknown],
      ['not(name in [date("2026-01-01")..date("2026-01-31")])', true, false, false, unknown],
    ],
  },
];

/** What two conditions come to when they are joined; which of them stands first makes no difference. */
export const joinTable: readonly {
  readonly one: Truth;
  readonly other: Truth;
  readonly and: Truth;
  readonly or: Truth;
}[] = [
  { one: true, other: true, and: true, or: true },
  { one: true, other: false, and: false, or: true },
  { one: true, other: unknown, and: unknown, or: true },
  { one: false, other: false, and: false, or: false },
  { one: false, other: unknown, and: false, or: unknown },
  { one: unknown, other: unknown, and: unknown, or: unknown },
];
