/** The answers a form offers under a question, as answers of a tool. */
import type { DraftOption, Note } from "./draft.ts";
import { fitted } from "./fitted-words.ts";
import type { Item } from "./item.ts";
import { extensionsOf } from "./item.ts";
import type { Fields } from "./plain-values.ts";
import { isFields, typedValue, wholeOf, wordsOf } from "./plain-values.ts";
import { freeCode, isCode } from "./tool-names.ts";

export interface Options {
  readonly options: readonly DraftOption[];
  /** The tool's code by the form's own code, and by its words. */
  readonly codes: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
}

const LABEL = 200;
const MOST_POINTS = 1000;
const WEIGHTS = ["ordinalValue", "itemWeight"];

/** `at` is the question's name in the tool. */
export function readOptions({ options }: Item, at: string): Options {
  const read = options.flatMap((option) => choiceOf(option) ?? []);
  const taken = new Set(read.map(({ code }) => code).filter(isCode));
  const used = new Set<string>();
  const codes = new Map<string, string>();
  const notes: Note[] = [];
  const note = (code: Note["code"], says?: string): void => {
    notes.push({ code, at, field: ["options"], ...(says === undefined ? {} : { says }) });
  };
  if (read.length < options.length)
    note("fhir-left-out", "Answers that are not written in the form itself were left out.");
  const found = read.map(({ code, label, weight, others }): DraftOption => {
    const keeps = isCode(code) && !used.has(code);
    const own = keeps ? code : freeCode(code, taken);
    used.add(own);
    if (!keeps)
      note("fhir-name-changed", `The code “${code}” of an answer cannot be used in a tool and became “${own}”.`);
    if (!codes.has(code)) codes.set(code, own);
    if (!codes.has(label)) codes.set(label, own);
    const { fits, rest } = fitted(label, LABEL);
    if (rest !== undefined) note("fhir-words", `The answer “${fits}” was too long; left out: “${rest}”.`);
    if (others.length > 0) note("fhir-left-out", `Of the answer “${fits}” this was left out: ${others.join(", ")}.`);
    return { code: own, label: fits, help: undefined, weight };
  });
  return { options: found, codes, notes };
}

interface Choice {
  readonly code: string;
  readonly label: string;
  readonly weight: number | undefined;
  readonly others: readonly string[];
}

function choiceOf(option: Fields): Choice | undefined {
  const [type = "", value] = typedValue(option, "value") ?? [];
  const extensions = new Map([...extensionsOf(option), ...(isFields(value) ? extensionsOf(value) : [])]);
  const worth = WEIGHTS.map((name) => extensions.get(name)).find((one) => one !== undefined);
  const weight = wholeOf(worth);
  const usable = weight !== undefined && weight >= 0 && weight <= MOST_POINTS;
  const others = [
    ...Object.keys(option).filter((key) => !key.startsWith("value") && key !== "extension" && key !== "id"),
    ...[...extensions.keys()].filter((name) => !WEIGHTS.includes(name)),
    ...(worth === undefined || usable
      ? []
      : [`its weight of ${typeof worth === "number" ? String(worth) : "no number"}`]),
  ];
  const shared = { weight: usable ? weight : undefined, others };
  if (type === "Coding" && isFields(value)) {
    const code = wordsOf(value["code"]);
    const label = wordsOf(value["display"]) ?? code;
    return label === undefined ? undefined : { code: code ?? label, label, ...shared };
  }
  const words = typeof value === "number" ? String(value) : wordsOf(value);
  return type === "Reference" || words === undefined ? undefined : { code: words, label: words, ...shared };
}
