/** Reads a file as a FHIR R4 Questionnaire, or says why it is none; nothing it refers to is fetched. */
import type { Budgets } from "../../document/budgets.ts";
import { usualBudgets } from "../../document/budgets.ts";
import { decode } from "../../document/decode.ts";
import type { FhirCode } from "./fhir-problem.ts";
import type { Item } from "./item.ts";
import { allItems, itemsIn } from "./item.ts";
import type { Fields } from "./plain-values.ts";
import { fieldsIn, isFields, wordsOf } from "./plain-values.ts";

export interface Form {
  readonly fields: Fields;
  readonly items: readonly Item[];
}

export interface Refusal {
  readonly refused: FhirCode;
  /** What is wrong with this very file. */
  readonly says?: string;
}

const BUDGETS: Budgets = { ...usualBudgets, bytes: 5_000_000 };
/** Groups and questions inside one another. */
const DEEPEST = 8;
const MOST_ITEMS = 2000;

/** Never throws for any bytes. */
export function readForm(fileName: string, bytes: Uint8Array): Form | Refusal {
  if (bytes.length > BUDGETS.bytes) return { refused: "fhir-too-large" };
  const decoded = decode(fileName, "yaml", bytes, BUDGETS);
  if ("problem" in decoded) return { refused: "fhir-not-readable" };
  const fields = parsed(decoded.source.text);
  if (!isFields(fields)) return { refused: "fhir-not-readable" };
  const type = wordsOf(fields["resourceType"]);
  if (type !== "Questionnaire") {
    const found =
      type === undefined ? "This file is no form definition" : `This file holds a “${type.slice(0, 60)}” and no form`;
    return { refused: "fhir-not-readable", says: `${found}, so no tool was made.` };
  }
  const depth = depthOf(fields, 0);
  if (depth > DEEPEST) return { refused: "fhir-too-deep" };
  const sign = otherVersion(fields);
  if (sign !== undefined) {
    return {
      refused: "fhir-other-version",
      says: `This form is written for another version of FHIR than R4 (${sign}), so no tool was made.`,
    };
  }
  const items = itemsIn(fields);
  const all = allItems(items);
  if (all.length > MOST_ITEMS) return { refused: "fhir-too-large" };
  return nameFault(all) ?? { fields, items };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut short, another format, or nested beyond what the machine can follow: the file's fault in each case.
    return undefined;
  }
}

/** No deeper than one beyond the limit, however deep the file is. */
function depthOf(holder: Fields, depth: number): number {
  if (depth > DEEPEST) return depth;
  return fieldsIn(holder["item"]).reduce((deepest, item) => Math.max(deepest, depthOf(item, depth + 1)), depth);
}

/** What shows that a form is of another version, in the names of the standard. */
function otherVersion(form: Fields): string | undefined {
  const top = ["group", "versionAlgorithmString", "versionAlgorithmCoding", "copyrightLabel"].find(
    (key) => key in form,
  );
  return top === undefined ? signBelow(form) : `it has “${top}”`;
}

function signBelow(holder: Fields): string | undefined {
  for (const item of fieldsIn(holder["item"])) {
    const key = Object.keys(item).find((one) => OTHERS.test(one));
    if (key !== undefined) return `a question has “${key}”`;
    if (item["type"] === "coding" || item["type"] === "question") return `a question is of the type “${item["type"]}”`;
    if (fieldsIn(item["enableWhen"]).some((one) => "hasAnswer" in one || !("operator" in one))) {
      return "its conditions name no comparison";
    }
    const below = signBelow(item);
    if (below !== undefined) return below;
  }
  return undefined;
}

/** Fields of an item that R4 does not have: of STU3 and of R5. */
const OTHERS = /^(?:option|options|initial[A-Z]\w*|answerConstraint|disabledDisplay)$/u;

function nameFault(all: readonly Item[]): Refusal | undefined {
  const seen = new Set<string>();
  for (const { linkId, text } of all) {
    if (linkId === "") {
      return {
        refused: "fhir-name-twice",
        says: `A question of this form has no permanent name${text === undefined ? "" : `: “${text.slice(0, 80)}”`}. No tool was made.`,
      };
    }
    if (seen.has(linkId)) {
      const says = `Two questions of this form have the same permanent name, “${linkId.slice(0, 80)}”, so no tool was made.`;
      return { refused: "fhir-name-twice", says };
    }
    seen.add(linkId);
  }
  return undefined;
}
