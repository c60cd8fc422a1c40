/** The values that can stand in a field: its words, its days, and the things it can point at. */
import { CompletionItemKind, InsertTextFormat } from "vscode-languageserver-types";
import type { Corpus } from "../../corpus/corpus.ts";
import { stringText } from "../../document/new-value.ts";
import { kinds } from "../../kinds/index.ts";
import type { Schema } from "../../kinds/schema.ts";
import { rules } from "../../rules/index.ts";
import { objectLines, newPlaces } from "./block.ts";
import { candidatesFor, itemOf } from "./ids.ts";
import type { Offer } from "./keys.ts";
import { blockOffers } from "./keys.ts";
import type { FieldPlace } from "./place.ts";

/** What can stand at the place; nothing where an author writes words of their own. */
export function valueOffers(corpus: Corpus, place: FieldPlace): readonly Offer[] {
  const { schema, key, around, mended } = place;
  if (schema.type === "array" && schema.items) return listOffers(corpus, place, schema.items);
  if (schema.properties || schema.oneOf) return mended.inBrackets ? [] : objectOffers(schema, key);
  if (key === "kind" && around.length === 1) {
    return kinds.map(({ name, title }): Offer => ({
      label: name,
      kind: CompletionItemKind.EnumMember,
      detail: title,
      text: name,
    }));
  }
  const refers = schema["x-refers-to"];
  if (refers) {
    return candidatesFor(corpus, refers, around).map((one) => ({ ...itemOf(one), text: stringText(one.written) }));
  }
  const words = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (words) return words.map((word) => wordOffer(word));
  if (schema.type === "boolean") return [wordOffer(true), wordOffer(false)];
  if (schema["x-date"]) {
    return [{ label: corpus.today, kind: CompletionItemKind.Value, detail: "Today", text: corpus.today }];
  }
  return key === "rule" ? ruleOffers() : [];
}

/** Members of a list, in brackets where they fit on the line and with a hyphen otherwise. */
function listOffers(corpus: Corpus, place: FieldPlace, items: Schema): readonly Offer[] {
  const { mended } = place;
  const isObject = items.properties !== undefined || items.oneOf !== undefined;
  const offers = isObject ? blockOffers(items, place.key) : valueOffers(corpus, { ...place, schema: items });
  return offers.map((offer) => {
    if (mended.onOwnLine) return { ...offer, text: `- ${offer.text.replaceAll("\n", "\n  ")}` };
    return { ...offer, text: isObject ? `\n  - ${offer.text.replaceAll("\n", "\n    ")}` : `[${offer.text}]` };
  });
}

function objectOffers(schema: Schema, key: string | undefined): readonly Offer[] {
  const whole = blockOffers(schema, key);
  if (whole.length > 0) return whole.map((offer) => ({ ...offer, text: `\n${indented(offer.text)}` }));
  return [
    {
      label: `New ${schema.title?.toLowerCase() ?? "entry"}`,
      kind: CompletionItemKind.Snippet,
      insertTextFormat: InsertTextFormat.Snippet,
      text: `\n${indented(objectLines(schema, newPlaces()).join("\n"))}`,
    },
  ];
}

function indented(text: string): string {
  return text.replace(/^/gmu, "  ");
}

function wordOffer(word: unknown): Offer {
  const text = typeof word === "string" ? stringText(word) : String(word);
  return { label: String(word), kind: CompletionItemKind.EnumMember, detail: String(word).replaceAll("_", " "), text };
}

/** The rules whose problems an owner may leave or a partnership may judge otherwise. */
function ruleOffers(): readonly Offer[] {
  return rules
    .filter(({ suppressible }) => suppressible !== false)
    .map(({ id, says }) => ({ label: id, kind: CompletionItemKind.Constant, detail: says, text: id }));
}
