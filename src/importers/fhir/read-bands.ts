/** Bands of a score, read back from what this project's own forms hold of them. */
import type { Expression } from "./expression.ts";
import { existing, partsOf, readExpression, texts } from "./expression.ts";
import type { Item } from "./item.ts";
import { expressionOf } from "./item.ts";

export interface ReadBands {
  /** The lowest first. */
  readonly bands: readonly ReadBand[];
  /** The question by which judgement raises the band, as the form names it. */
  readonly judgement: string | undefined;
}

export interface ReadBand {
  readonly code: string;
  readonly title: string;
  readonly means: string;
  /** Where it leads, in the form's words. */
  readonly leads: string | undefined;
  /** The least score that is in it; undefined for the lowest band. */
  readonly from: number | undefined;
}

const CALCULATED = "sdc-questionnaire-calculatedExpression";

/** `items` are those of the result. Undefined where there are no bands, or they are not kept in that way. */
export function readBands(items: readonly Item[]): ReadBands | undefined {
  const band = items.find(({ linkId }) => linkId === "band");
  const text = band && expressionOf(band, CALCULATED);
  const whole = text === undefined ? undefined : readExpression(text);
  if (whole?.type !== "call" || whole.name !== "iif" || !whole.args[0] || !whole.args[1]) return undefined;
  const judgement = partsOf(whole.args[0], "or").flatMap((part) => otherNames(part))[0];
  const bands: ReadBand[] = [];
  let rest: Expression | undefined = whole.args[1];
  while (rest?.type === "call" && rest.name === "iif") {
    const [reached, code, otherwise]: readonly Expression[] = rest.args;
    const from = reached && limitOf(reached);
    if (code?.type !== "text" || from === undefined) return undefined;
    bands.unshift({ code: code.value, from, ...wordsFor(code.value, items) });
    rest = otherwise;
  }
  if (rest?.type !== "text") return undefined;
  bands.unshift({ code: rest.value, from: undefined, ...wordsFor(rest.value, items) });
  return { bands, judgement };
}

/** The names of other questions than the score itself. */
function otherNames(part: Expression): readonly string[] {
  const looked = existing(part);
  const ofCodes = looked?.filters.some((filter) => texts(filter, "code")) ?? false;
  return ofCodes ? (looked?.names ?? []) : [];
}

/** The number of `score.min … $this >= 14`. */
function limitOf(reached: Expression): number | undefined {
  for (const part of partsOf(reached, "or")) {
    const looked = existing(part);
    const [filter] = looked?.filters ?? [];
    if (looked?.names[0] !== "score.min" || filter?.type !== "compared" || filter.by !== ">=") continue;
    if (filter.right.type === "number") return filter.right.value;
  }
  return undefined;
}

/** “Title. What it means. Leads to: “A”; “B”.” */
function wordsFor(code: string, items: readonly Item[]): Pick<ReadBand, "title" | "means" | "leads"> {
  const words = items.find(({ linkId }) => linkId === `band/${code}`)?.text ?? code;
  const led = words.lastIndexOf(" Leads to: ");
  const leads = led < 0 ? undefined : words.slice(led + " Leads to: ".length);
  const said = led < 0 ? words : words.slice(0, led);
  const end = said.indexOf(". ");
  const title = end < 0 ? said : said.slice(0, end);
  return { title, means: end < 0 ? said : said.slice(end + 2), leads };
}
