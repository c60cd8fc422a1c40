/** How a form and its answers are kept, as each sort of form says it and as the tool does, in one shape to compare. */
import { SaxesParser } from "saxes";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import type { Extension, Item, Questionnaire } from "../../../src/exporters/forms/fhir/resource.ts";
import type { Question } from "../../../src/kinds/generated/types.ts";
import { keepingOf } from "../../../src/tools/keeping.ts";

/** Facts by their names; what nobody has said is left out. */
export type Facts = Readonly<Record<string, string>>;

/** By the name of an answer, a row of a grid being `grid.row`; of the form itself under `FORM`. */
export type Kept = Readonly<Record<string, Facts>>;

export const FORM = "*";

/** Facts of a form, and facts of an answer. */
export const FORM_FACTS = [
  "sits-on",
  "never-copied-to",
  "lawful-basis",
  "keep-for",
  "keep-from",
  "keeping-note",
] as const;
export const ANSWER_FACTS = [
  "privacy",
  "lawful-basis",
  "keep-for",
  "keep-from",
  "disclosure",
  "filled-from",
  "never-copied",
] as const;

/** What the tool says, by our own engine. */
export function keptByTool({ tool }: FormTool): Kept {
  const { record, lawful_basis: lawfulBasis = [] } = tool;
  const time = (length: { readonly value: number; readonly unit: string } | undefined) =>
    length && `${length.value} ${length.unit}`;
  const answers = (question: Question, group?: Question): readonly (readonly [string, Facts])[] => {
    if (question.type === "statement") return [];
    if (question.type === "repeating_group") return question.questions.flatMap((inner) => answers(inner, question));
    const keeping = keepingOf(tool, question, group);
    const facts = said({
      privacy: keeping.privacy,
      "lawful-basis": keeping.lawfulBasis.join(" "),
      "keep-for": time(keeping.keepFor),
      "keep-from": keeping.keepFrom,
      disclosure: keeping.disclosure,
      "filled-from": keeping.filledFrom && `${keeping.filledFrom.record}/${keeping.filledFrom.field}`,
      "never-copied": keeping.neverCopied ? "true" : undefined,
    });
    const names =
      question.type === "matrix" ? question.rows.map(({ code }) => `${question.id}.${code}`) : [question.id];
    return names.map((name) => [name, facts]);
  };
  return told([
    [
      FORM,
      said({
        "sits-on": record?.sits_on,
        "never-copied-to": record?.never_copied_to?.join(" "),
        "lawful-basis": lawfulBasis.join(" "),
        "keep-for": time(record?.keep_for),
        "keep-from": record?.keep_from,
        "keeping-note": record?.note?.trim(),
      }),
    ],
    ...tool.sections.flatMap(({ questions }) => questions.flatMap((question) => answers(question))),
  ]);
}

export function keptInQuestionnaire({ extension = [], item }: Questionnaire, address: string): Kept {
  const own = `${address}/StructureDefinition/`;
  const facts = (all: readonly Extension[]): Facts => {
    const ours = all.filter(({ url }) => url.startsWith(own)).map((one) => [one.url.slice(own.length), value(one)]);
    const names = [...new Set(ours.map(([name = ""]) => name))];
    return Object.fromEntries(
      names.map((name) => [
        name === "privacy-class" ? "privacy" : name,
        ours.flatMap(([one, words = ""]) => (one === name ? [words] : [])).join(" "),
      ]),
    );
  };
  const inside = (items: readonly Item[]): readonly (readonly [string, Facts])[] =>
    items.flatMap((one) => [[one.linkId, facts(one.extension ?? [])] as const, ...inside(one.item ?? [])]);
  return told([[FORM, facts(extension)], ...inside(item)]);
}

/** The parts of a time have a space between them, those of a source a stroke. */
function value(extension: Extension): string {
  if ("extension" in extension) return extension.extension.map(value).join(extension.url.endsWith("from") ? "/" : " ");
  const [, found] = Object.entries(extension).find(([name]) => name.startsWith("value")) ?? [];
  return String(found);
}

/** A drawn signature is an answer of its own, named after the signature. */
export function keptInXForm(xml: string, namespace: string): Kept {
  const found: (readonly [string, Facts])[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ local, attributes }) => {
    if (local !== "bind" && local !== "data") return;
    const ours = new Map(
      Object.values(attributes).flatMap((one) => (one.uri === namespace ? [[one.local, one.value] as const] : [])),
    );
    const [record, field] = [ours.get("filled-from"), ours.get("filled-from-field")];
    if (record !== undefined) ours.set("filled-from", `${record}/${field ?? ""}`);
    ours.delete("filled-from-field");
    const name = local === "data" ? FORM : (attributes["nodeset"]?.value.split("/").at(-1) ?? "");
    found.push([name, Object.fromEntries(ours)]);
  });
  parser.write(xml).close();
  return told(found);
}

interface Schema {
  readonly [name: string]: unknown;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

export function keptInSchema(schema: Schema): Kept {
  const inside = ({ properties = {} }: Schema): readonly (readonly [string, Facts])[] =>
    Object.entries(properties).flatMap(([name, one]) => {
      if (one.type === "array" && one.items?.properties) return inside(one.items);
      const rows = one.type === "object" ? Object.keys(one.properties ?? {}).map((row) => `${name}.${row}`) : [name];
      return rows.map((row) => [row, annotations(one)] as const);
    });
  return told([[FORM, annotations(schema)], ...inside(schema)]);
}

function annotations(schema: Schema): Facts {
  const known: readonly string[] = [...FORM_FACTS, ...ANSWER_FACTS];
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, found]) => {
      const name = key.replace(/^x-/u, "");
      return key !== name && known.includes(name) ? [[name, words(name, found)]] : [];
    }),
  );
}

function words(name: string, found: unknown): string {
  if (Array.isArray(found)) return found.join(" ");
  if (typeof found !== "object" || found === null) return String(found);
  return Object.values(found).join(name === "filled-from" ? "/" : " ");
}

function said(facts: Readonly<Record<string, string | undefined>>): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, text]) => (text === undefined || text === "" ? [] : [[name, text]])),
  );
}

function told(all: readonly (readonly [string, Facts])[]): Kept {
  return Object.fromEntries(all.filter(([, facts]) => Object.keys(facts).length > 0));
}
