/** What sort of question an item becomes. */
import type { Item } from "./item.ts";
import type { DraftOption } from "./draft.ts";
import { wholeOf } from "./plain-values.ts";

export interface QuestionShape {
  readonly type: string;
  /** Why it is not quite what the form asked for. */
  readonly says?: string;
}

const YES_NO: readonly (readonly [code: string, label: string])[] = [
  ["yes", "Yes"],
  ["no", "No"],
  ["not_known", "Not known"],
  ["declined", "Declined to answer"],
];

/** `options` are those that could be read. */
export function questionShape(item: Item, options: readonly DraftOption[]): QuestionShape {
  const { type, repeats, extensions } = item;
  const several = repeats ? " The form takes several answers here, and a tool takes one." : "";
  const changed = (to: string, what: string): QuestionShape => ({ type: to, says: `${what}${several}` });
  const plain = (to: string): QuestionShape => (several === "" ? { type: to } : { type: to, says: several.trim() });
  switch (type) {
    case "boolean":
      return changed(
        "yes_no_not_known",
        "The form asks for a tick; “not known” was added, because no tick is no answer.",
      );
    case "choice":
    case "open-choice":
      return choiceShape(item, options);
    case "string":
      return extensions.has("questionnaire-signatureRequired") ? plain("signature") : plain("text");
    case "text":
      return plain("long_text");
    case "date":
      return plain("date");
    case "dateTime":
      return changed("date", "The form asks for a day and a time; the tool asks for the day.");
    case "integer":
      return plain("number");
    case "decimal":
    case "quantity":
      return changed(
        "number",
        "The form asks for a number with a unit or with decimals; the tool asks for a whole number.",
      );
    case "attachment":
      return changed("text", "The form asks for a file; the tool asks where the file is kept.");
    default:
      return changed(
        "text",
        `The form asks for something of the sort “${type.slice(0, 40)}”; the tool asks for words.`,
      );
  }
}

function choiceShape({ type, repeats }: Item, options: readonly DraftOption[]): QuestionShape {
  if (options.length < 2) {
    const only = options.map(({ label }) => `: “${label}”`).join("");
    const says = `The form does not hold two answers to choose from${only}; the tool asks for words.`;
    return { type: "text", says };
  }
  const open =
    type === "open-choice" ? { says: "The form takes other words beside the listed answers; the tool does not." } : {};
  if (repeats) return { type: "multiple_choice", ...open };
  return { type: isYesNo(options) ? "yes_no_not_known" : "single_choice", ...open };
}

function isYesNo(options: readonly DraftOption[]): boolean {
  if (options.length < 3 || options.length > YES_NO.length) return false;
  return options.every(({ code, label }, index) => code === YES_NO[index]?.[0] && label === YES_NO[index][1]);
}

/** The limits that a tool's question of this type can have. */
export function limitsOf({ maxLength, extensions }: Item, type: string): Readonly<Record<string, number>> {
  const limits: Record<string, number> = {};
  const set = (name: string, value: number | undefined): void => {
    if (value !== undefined) limits[name] = value;
  };
  if (type === "text" || type === "long_text") {
    set("max_length", maxLength === undefined || maxLength < 1 ? undefined : Math.min(maxLength, 32_767));
  }
  if (type === "number") {
    set("minimum", wholeOf(extensions.get("minValue")));
    set("maximum", wholeOf(extensions.get("maxValue")));
  }
  if (type === "repeating_group") {
    const most = wholeOf(extensions.get("questionnaire-maxOccurs"));
    set("most", most === undefined || most < 1 || most > 200 ? undefined : most);
  }
  return limits;
}
