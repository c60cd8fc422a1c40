/** Makes a new value of the shape its kind asks for: what must be there is asked, one prompt after another. */
import type { NewValue } from "../../document/new-value.ts";
import { typeWords } from "../../kinds/definitions.ts";
import type { Schema } from "../../kinds/schema.ts";
import { conditionFor } from "./condition-for.ts";
import type { Built, Given } from "./prompt.ts";
import { isPrompt, prompt, wordsFor } from "./prompt.ts";
import type { Target } from "./target.ts";

/** `at` is the way of keys down to the value; what was given so far is used, the first thing that is missing is asked. */
export function valueFor(schema: Schema, at: readonly string[], given: Given, target: Target): Built<NewValue> {
  const key = at.join(".");
  const title = schema.title ?? wordsFor(at.at(-1) ?? "");
  const about = { help: schema.description };
  if (schema.oneOf) return variantFor(schema, at, given, target);
  if (schema.const !== undefined) return { value: schema.const as string };
  if (schema["x-condition"]) return conditionFor(at, given, target);
  if (schema.enum) {
    const choices = schema.enum.map((value) => ({ value: String(value), label: wordsFor(String(value)) }));
    return oneOf(key, given) ?? { prompt: prompt(key, title, "one", { ...about, choices }) };
  }
  const refers = schema["x-refers-to"];
  if (refers)
    return oneOf(key, given) ?? { prompt: prompt(key, title, "one", { ...about, choices: target.known(refers) }) };
  if (schema.type === "object") return objectFor(schema, at, given, target);
  if (schema.type === "array") return listFor(schema, at, given, target);
  const answer = given[key];
  if (schema.type === "integer") {
    return typeof answer === "string" ? { value: Number(answer) } : { prompt: prompt(key, title, "number", about) };
  }
  if (schema.type === "boolean") {
    const choices = ["yes", "no"].map((value) => ({ value, label: wordsFor(value) }));
    return typeof answer === "string"
      ? { value: answer === "yes" }
      : { prompt: prompt(key, title, "one", { ...about, choices }) };
  }
  if (typeof answer === "string") return { value: answer };
  return { prompt: prompt(key, title, "text", { ...about, least: schema.minLength ?? 1, most: schema.maxLength }) };
}

function oneOf(key: string, given: Given): { readonly value: string } | undefined {
  const answer = given[key];
  return typeof answer === "string" ? { value: answer } : undefined;
}

/** Of a choice of shapes the one whose type is chosen. */
function variantFor(schema: Schema, at: readonly string[], given: Given, target: Target): Built<NewValue> {
  const tag = schema.discriminator?.propertyName ?? "type";
  const word = given[[...at, tag].join(".")];
  const words = (variant: Schema): readonly unknown[] => {
    const type = variant.properties?.[tag];
    return type?.enum ?? [type?.const];
  };
  const chosen = schema.oneOf?.find((variant) => typeof word === "string" && words(variant).includes(word));
  if (!chosen) {
    const choices = typeWords(schema).map((value) => ({ value, label: wordsFor(value) }));
    return { prompt: prompt([...at, tag].join("."), schema.title ?? "", "one", { choices }) };
  }
  return objectFor(chosen, at, given, target, String(word));
}

/** Only what must be there; the name is made of the words people read. */
function objectFor(
  schema: Schema,
  at: readonly string[],
  given: Given,
  target: Target,
  type?: string,
): Built<NewValue> {
  const defines = schema["x-defines"];
  const name = defines && (defines.by ?? "id");
  const value: Record<string, NewValue> = {};
  const required = schema.required ?? [];
  for (const key of required) {
    const child = schema.properties?.[key];
    if (!child || key === name) continue;
    const built: Built<NewValue> =
      key === "type" && type !== undefined ? { value: type } : valueFor(child, [...at, key], given, target);
    if (isPrompt(built)) return built;
    value[key] = built.value;
  }
  if (name === undefined || !required.includes(name)) return { value };
  const words = ["title", "label", "question"].map((key) => value[key]).find((one) => typeof one === "string") ?? name;
  return { value: { [name]: target.freeName(words, schema.properties?.[name]?.pattern), ...value } };
}

function listFor(
  { items = {}, title, description, minItems }: Schema,
  at: readonly string[],
  given: Given,
  target: Target,
): Built<NewValue> {
  const key = at.join(".");
  const answer = given[key];
  const about = { help: description };
  const named = title ?? wordsFor(at.at(-1) ?? "");
  const chosenFrom = items.enum?.map((value) => ({ value: String(value), label: wordsFor(String(value)) }));
  const choices = chosenFrom ?? (items["x-refers-to"] && target.known(items["x-refers-to"]));
  if (choices) {
    return Array.isArray(answer)
      ? { value: answer as readonly string[] }
      : { prompt: prompt(key, named, "many", { ...about, choices }) };
  }
  if (!isLabelled(items)) {
    const first = valueFor(items, [...at, "1"], given, target);
    return isPrompt(first) ? first : { value: [first.value] };
  }
  const labels =
    typeof answer === "string"
      ? answer
          .split(";")
          .map((label) => label.trim())
          .filter(Boolean)
      : [];
  if (labels.length < (minItems ?? 1)) {
    return { prompt: prompt(key, named, "text", { help: "One after another, with a semicolon between them." }) };
  }
  const taken = new Set<string>();
  const pattern = items.properties?.["code"]?.pattern;
  return { value: labels.map((label) => ({ code: target.freeName(label, pattern, taken), label })) };
}

/** Whether all it needs is a label, from which its code is made. */
function isLabelled({ required = [] }: Schema): boolean {
  return required.length === 2 && required.includes("code") && required.includes("label");
}
