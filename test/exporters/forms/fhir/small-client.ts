/** A small form client over the reference engine for FHIRPath: it follows a Questionnaire to the letter. */
import type { Coding, EnableWhen, Item, Questionnaire } from "../../../../src/exporters/forms/fhir/resource.ts";
import { clients } from "../clients.ts";
import type { Held } from "../expected.ts";
import type { ResponseItem } from "./held-response.ts";

interface FhirPath {
  compile(expression: string, model: unknown): (resource: unknown, context: object) => readonly unknown[];
}

const fhirpath = clients("fhirpath") as FhirPath;
const model: unknown = clients("fhirpath/fhir-context/r4");

export interface Completed {
  /** The names of everything that is enabled. */
  readonly enabled: ReadonlySet<string>;
  readonly items: readonly ResponseItem[];
  /** The names of everything that must be answered, is enabled and has no answer; a group's, in each of its entries. */
  readonly missing: readonly string[];
}

export interface Habits {
  /** Which hidden items' answers it keeps: LHC-Forms those that an expression hides, Medplum all. */
  readonly keeps: "none" | "by-expression" | "all";
}

/**
 * `given` is what somebody answered before anything was hidden, in a repeating group by entry as `incident_on:2`.
 * Throws when the form never comes to rest.
 */
export function fillIn({ item }: Questionnaire, given: Held, habits: Habits): Completed {
  let hidden = new Map<string, "plainly" | "by-expression">();
  let worked: Record<string, readonly unknown[]> = {};
  for (let round = 0; round < 30; round += 1) {
    const before = JSON.stringify([[...hidden], worked]);
    const items = respond(item, "");
    const resource = { resourceType: "QuestionnaireResponse", item: items };
    const evaluate = (expression: string) => compiled(expression)(resource, { resource });
    const found = flat(item).map(
      (one) => [one.linkId, hiding(one, items, evaluate), expressionOf(one, "calculatedExpression")] as const,
    );
    hidden = new Map(found.flatMap(([name, how]) => (how ? [[name, how]] : [])));
    worked = Object.fromEntries(found.flatMap(([name, , sum]) => (sum ? [[name, evaluate(sum)]] : [])));
    if (JSON.stringify([[...hidden], worked]) !== before) continue;
    return { enabled: enabledIn(item), items, missing: missingIn(item, items) };
  }
  throw new Error("The form never comes to rest.");

  function respond(all: readonly Item[], entry: string): readonly ResponseItem[] {
    return all.flatMap((one): readonly ResponseItem[] => {
      const how = hidden.get(one.linkId);
      const dropped = how !== undefined && habits.keeps !== "all" && habits.keeps !== how;
      if (dropped || one.type === "display") return [];
      const entries = one.type === "group" && one.repeats ? entriesIn(one) : [entry];
      return entries.flatMap((within) => responseTo(one, within));
    });
  }

  function responseTo(one: Item, entry: string): readonly ResponseItem[] {
    const inner = respond(one.item ?? [], entry);
    const answer = (worked[one.linkId] ?? given[one.linkId + entry] ?? []).map((value) => valued(one, value));
    if (answer.length === 0 && inner.length === 0) return [];
    return [
      { linkId: one.linkId, ...(answer.length > 0 ? { answer } : {}), ...(inner.length > 0 ? { item: inner } : {}) },
    ];
  }

  function entriesIn({ item: inner = [] }: Item): readonly string[] {
    const names = new Set(flat(inner).map(({ linkId }) => linkId));
    const entries = Object.keys(given).flatMap((name) => {
      const [id = "", entry] = name.split(":");
      return entry !== undefined && names.has(id) ? [`:${entry}`] : [];
    });
    return [...new Set(entries)].sort();
  }

  function missingIn(all: readonly Item[], items: readonly ResponseItem[]): readonly string[] {
    return all.flatMap((one): readonly string[] => {
      if (hidden.has(one.linkId)) return [];
      const held = items.filter(({ linkId }) => linkId === one.linkId);
      const own = one.required && held.length === 0 ? [one.linkId] : [];
      const groups = one.type !== "group" ? [] : one.repeats ? held : [held[0] ?? { linkId: one.linkId }];
      return [...own, ...groups.flatMap((group) => missingIn(one.item ?? [], group.item ?? []))];
    });
  }

  function enabledIn(all: readonly Item[]): ReadonlySet<string> {
    return new Set(all.flatMap((one) => (hidden.has(one.linkId) ? [] : [one.linkId, ...enabledIn(one.item ?? [])])));
  }
}

const expressions = new Map<string, ReturnType<FhirPath["compile"]>>();

function compiled(expression: string): ReturnType<FhirPath["compile"]> {
  const known = expressions.get(expression) ?? fhirpath.compile(expression, model);
  expressions.set(expression, known);
  return known;
}

function hiding(
  item: Item,
  items: readonly ResponseItem[],
  evaluate: (expression: string) => readonly unknown[],
): "plainly" | "by-expression" | undefined {
  const expression = expressionOf(item, "enableWhenExpression");
  if (expression !== undefined) {
    const [truth, ...more] = evaluate(expression);
    if (typeof truth !== "boolean" || more.length > 0) throw new Error(`No Boolean comes of ${expression}`);
    return truth ? undefined : "by-expression";
  }
  if (!item.enableWhen) return undefined;
  const truths = item.enableWhen.map((test) => passes(test, answersIn(items, test.question)));
  return (item.enableBehavior === "any" ? truths.some(Boolean) : truths.every(Boolean)) ? undefined : "plainly";
}

function passes(test: EnableWhen, answers: readonly Readonly<Record<string, unknown>>[]): boolean {
  if (test.operator === "exists") return answers.length > 0 === test.answerBoolean;
  return answers.some(({ valueCoding, valueInteger, valueString }) => {
    if ("answerCoding" in test) {
      const { system, code } = (valueCoding ?? {}) as Partial<Coding>;
      return system === test.answerCoding.system && code === test.answerCoding.code;
    }
    if ("answerString" in test) return valueString === test.answerString;
    const number = valueInteger as number;
    if (test.operator === ">=") return number >= test.answerInteger;
    return test.operator === "<=" ? number <= test.answerInteger : number === test.answerInteger;
  });
}

function answersIn(items: readonly ResponseItem[], name: string): readonly Readonly<Record<string, unknown>>[] {
  return items.flatMap(({ linkId, answer = [], item = [] }) => [
    ...(linkId === name ? answer : []),
    ...answersIn(item, name),
  ]);
}

function valued({ type, answerOption = [] }: Item, value: unknown): Readonly<Record<string, unknown>> {
  if (type === "choice")
    return { valueCoding: answerOption.find(({ valueCoding }) => valueCoding.code === value)?.valueCoding };
  return { [type === "integer" ? "valueInteger" : type === "date" ? "valueDate" : "valueString"]: value };
}

function expressionOf({ extension = [] }: Item, name: string): string | undefined {
  const found = extension.find(({ url }) => url.endsWith(name));
  return found && "valueExpression" in found ? found.valueExpression.expression : undefined;
}

function flat(items: readonly Item[]): readonly Item[] {
  return items.flatMap((one) => [one, ...flat(one.item ?? [])]);
}
