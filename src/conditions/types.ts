/** What a name in a condition stands for, as the document that declares it says. */

/** What a path (`threats`, `dash.band`, `dash.contact.weekly`) stands for, or undefined where nothing has that name. */
export type Scope = (path: string) => ConditionType | undefined;

export type ConditionType =
  ChoiceType | MultiType | BandType | ScoreType | NumberType | DateType | TextType | GroupType;

/** One answer out of a list. */
export interface ChoiceType {
  readonly type: "choice";
  /** Every answer's code, `not_known` and `declined` included where they are offered; never `unanswered`. */
  readonly codes: readonly string[];
}

/** Any number of answers out of a list; nothing ticked counts as unanswered. */
export interface MultiType {
  readonly type: "multi";
  /** Every answer's code. */
  readonly codes: readonly string[];
}

/** The band a tool's score falls in. */
export interface BandType {
  readonly type: "band";
  /** Every band's code, lowest first. */
  readonly codes: readonly string[];
}

/** The score of a tool: a whole number, null until the tool is completed. */
export interface ScoreType {
  readonly type: "score";
  /** The lowest score the tool can give. */
  readonly min: number;
  /** The highest score the tool can give. */
  readonly max: number;
}

/** A question answered with a number. */
export interface NumberType {
  readonly type: "number";
  /** The least number that can be answered, where there is one. */
  readonly min?: number;
  /** The greatest number that can be answered, where there is one. */
  readonly max?: number;
  /** Whether only whole numbers can be answered. */
  readonly whole?: boolean;
}

/** A question answered with a day. */
export interface DateType {
  readonly type: "date";
}

/** A question answered in free words; no condition can test it. */
export interface TextType {
  readonly type: "text";
}

/** A name that only leads to others, such as a tool or a grid; it has no value of its own. */
export interface GroupType {
  readonly type: "group";
  /** The names that may follow its full stop. */
  readonly parts: readonly string[];
}

/** The value of a choice that was never answered; an author may write it, and no answer may have it as its code. */
export const UNANSWERED = "unanswered";
