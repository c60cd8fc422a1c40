/** Whether a thing can be given another name, and where everything that names it would have to change. */
import { reservedWords } from "../conditions/reserved-words.ts";
import { RESERVED_NAMES } from "../corpus/condition-scope.ts";
import type { Placed } from "../corpus/corpus.ts";
import type { Name } from "../corpus/facts.ts";
import { fieldsOf } from "../corpus/fields.ts";
import { entryOf } from "../document/data.ts";
import { contains } from "../document/span.ts";
import type { Schema } from "../kinds/schema.ts";
import { sortWord } from "../rules/sorts.ts";
import { isCertainCode } from "../tools/answers.ts";
import type { Library } from "./library.ts";
import { corpusOf, entryIn, readingIn } from "./library.ts";
import type { Target } from "./target-at.ts";
import { targetAt } from "./target-at.ts";

/** Why something is not done, in a sentence for the person who asked. */
export interface Refused {
  readonly refused: string;
}

/** A thing that can be renamed. */
export interface Renamable {
  readonly target: Target;
  /** Where it is defined. */
  readonly names: readonly Placed<Name>[];
  /** Its name as its definition writes it. */
  readonly old: string;
}

/** Whether an answer is a refusal. */
export function isRefused(answer: object): answer is Refused {
  return "refused" in answer;
}

/** The thing named at an offset of a document. */
export function renamableAt(library: Library, uri: string, offset: number): Renamable | Refused {
  const entry = entryIn(library, uri);
  const target = entry && targetAt(entry, offset);
  if (!target) return { refused: "There is no name here that could be changed." };
  const names = corpusOf(library).names(target.key);
  if (names.length === 0) return { refused: `Nothing in the library is called “${lastPart(target.key)}” yet.` };
  const fixed = names.find(({ type }) => type === "file" || type === "heading");
  if (fixed) {
    const what =
      fixed.type === "file"
        ? "This is the name of a file. Rename the file."
        : "This is a heading. Write it anew where it stands.";
    return { refused: what };
  }
  const old = lastPart(target.key);
  // Under another code it would count as knowledge, in scores and in pathways.
  if (names.some(({ type }) => type === "option") && !isCertainCode(old)) {
    const refused =
      `“${old}” is the code by which forms and pathways see that an answer is missing, so it cannot be changed. ` +
      "Change the words beside it, which are what people read.";
    return { refused };
  }
  return { target, names, old };
}

/** Why a thing cannot have a new name; undefined where it can. */
export function refusalOf(library: Library, { target, names, old }: Renamable, name: string): Refused | undefined {
  if (name === old) return { refused: `It is called “${old}” already.` };
  const schema = names[0] && schemaOf(library, names[0]);
  if (schema?.pattern !== undefined && !new RegExp(schema.pattern, "u").test(name)) {
    return { refused: `“${name}” cannot be a name here. ${schema.description ?? ""}`.trim() };
  }
  const isAsked = names.some(({ type }) => ASKED.has(type));
  const taken = isAsked && (RESERVED_NAMES.includes(name) || reservedWords.includes(name.replaceAll("-", "_")));
  if (taken) return { refused: `“${name}” has a meaning of its own in conditions, so nothing can be called that.` };
  const [other] = corpusOf(library).names(renamed(target.key, name));
  return other && { refused: `There is ${article(sortWord(other.type))} called “${name}” already: “${other.title}”.` };
}

/** The key with another last part. */
export function renamed(key: string, name: string): string {
  return key.slice(0, key.length - lastPart(key).length) + name;
}

/** What conditions ask by its name. */
const ASKED = new Set(["question", "ask", "row", "tool"]);

function lastPart(key: string): string {
  return key.slice(1 + Math.max(key.lastIndexOf("#"), key.lastIndexOf(".")));
}

/** What the kind says of the field in which a name is defined. */
function schemaOf(library: Library, { uri, span }: Placed<Name>): Schema | undefined {
  const reading = readingIn(library, uri);
  const items = reading ? fieldsOf(reading.document.data, reading.kind).items : [];
  for (const { node, schema } of items) {
    const by = schema["x-defines"]?.by ?? "id";
    const written = schema["x-defines"] && entryOf(node, by)?.value.span;
    if (written && contains(written, span)) return schema.properties?.[by];
  }
  return undefined;
}

function article(words: string): string {
  return `${/^[aeiou]/u.test(words) ? "an" : "a"} ${words}`;
}
