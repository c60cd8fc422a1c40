/** Names, answers and comparisons that can stand in a half-written condition. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { ConditionType } from "../../conditions/types.ts";
import { UNANSWERED } from "../../conditions/types.ts";
import { pathwayScope, toolScope } from "../../corpus/condition-scope.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { ToolDetails } from "../../corpus/details.ts";
import type { Facts } from "../../corpus/facts.ts";
import { partsOf, thingsOf } from "./ids.ts";
import type { Offer } from "./keys.ts";

export interface ConditionOffers {
  readonly offers: readonly Offer[];
  /** How many of the letters before the cursor they take the place of. */
  readonly replaces: number;
}

/** What can follow `before` in a condition of the document with these facts; `after` is what already follows. */
export function conditionOffers(corpus: Corpus, facts: Facts, before: string, after: string): ConditionOffers {
  const answer = /([a-z_][\w.]*)\s*(?:!?=|\bin\s*\((?:\s*"[^"]*"\s*,)*)\s*("?)(\w*)$/iu.exec(before);
  const ticked = /list contains\(\s*([a-z_][\w.]*)\s*,\s*("?)(\w*)$/iu.exec(before);
  const [, path, quote = "", written = ""] = ticked ?? answer ?? [];
  if (path !== undefined) {
    const close = quote !== "" && after.startsWith('"') ? "" : '"';
    const codes = codesOf(corpus, facts, path);
    const offers = codes.map(({ code, title }) => ({
      label: code,
      kind: CompletionItemKind.EnumMember,
      detail: title ?? code.replaceAll("_", " "),
      text: `${quote === "" ? '"' : ""}${code}${close}`,
      ...(quote === "" ? { filterText: `"${code} ${code}` } : {}),
    }));
    return { offers, replaces: written.length };
  }
  const compared = /(?:^|[\s(])([a-z_][\w.]*)\s+$/iu.exec(before)?.[1];
  if (compared !== undefined && !WORDS.has(compared)) return { offers: signs(corpus, facts, compared), replaces: 0 };
  if (/(?:"|\)|\d)\s+$/u.test(before))
    return { offers: ["and", "or"].map((word) => wordOffer(`${word} `)), replaces: 0 };
  const [name = ""] = /[\w.]*$/u.exec(before) ?? [];
  return { offers: nameOffers(corpus, facts, name), replaces: name.length };
}

const WORDS = new Set(["and", "or", "not", "in"]);

interface Code {
  readonly code: string;
  readonly title: string | undefined;
}

/** The answers or bands of a name; of a document that is not sound as far as its own answers are listed. */
function codesOf(corpus: Corpus, facts: Facts, path: string): readonly Code[] {
  const type = typeOf(corpus, facts, path);
  const titles = new Map(listed(corpus, facts, path).map(({ written, name }) => [written, name.title]));
  if (type && "codes" in type) {
    const codes = type.type === "band" || type.type === "multi" ? type.codes : [...type.codes, UNANSWERED];
    return codes.map((code) => ({ code, title: titles.get(code) }));
  }
  if (type) return [];
  return titles.size > 0
    ? [...titles].map(([code, title]) => ({ code, title }))
    : ["yes", "no", "not_known"].map((code) => ({ code, title: undefined }));
}

function typeOf(corpus: Corpus, { details }: Facts, path: string): ConditionType | undefined {
  if (details?.kind === "tool") return toolScope(details)(path);
  const asks = details?.kind === "pathway" ? details.asks : [];
  return pathwayScope(asks, (id) => toolNamed(corpus, id))(path);
}

function listed(corpus: Corpus, { id = "", kind }: Facts, path: string) {
  const [first = "", ...rest] = path.split(".");
  const isOwn = kind === "tool" || rest.length === 0;
  const home = isOwn ? id : first.replaceAll("_", "-");
  const question = isOwn ? first : (rest[0] ?? "");
  return question === "band" ? partsOf(corpus, home, ["band"]) : partsOf(corpus, `${home}#${question}`, ["option"]);
}

function signs(corpus: Corpus, facts: Facts, path: string): readonly Offer[] {
  const type = typeOf(corpus, facts, path)?.type;
  if (type === "score" || type === "number" || type === "date") {
    return ["= ", ">= ", "<= ", "> ", "< ", "in ["].map(wordOffer);
  }
  return ['= "', '!= "', 'in ("'].map(wordOffer);
}

function nameOffers(corpus: Corpus, facts: Facts, written: string): readonly Offer[] {
  const { id = "", kind, details } = facts;
  if (kind === "tool") {
    const own = partsOf(corpus, id, ["question"]).map(({ written: text, name }) => nameOffer(text, name.title));
    return [...results(details?.kind === "tool" ? details : undefined), ...own];
  }
  const dot = written.indexOf(".");
  if (dot > 0) {
    const first = written.slice(0, dot);
    const tool = first.replaceAll("_", "-");
    const parts = partsOf(corpus, tool, ["question"]).map(({ written: text, name }) => nameOffer(text, name.title));
    const found = [...results(toolNamed(corpus, tool)), ...parts];
    return found.map((offer) => ({ ...offer, label: `${first}.${offer.label}`, text: `${first}.${offer.text}` }));
  }
  const used = new Set(facts.references.filter(({ types }) => types.includes("tool")).map(({ key }) => key));
  const asks = partsOf(corpus, id, ["ask"]).map(({ written: text, name }) => nameOffer(text, name.title));
  const tools = thingsOf(corpus, ["tool"]).map(({ written: key, name }) => ({
    ...nameOffer(key.replaceAll("-", "_"), name.title),
    sortText: used.has(key) ? "1" : "2",
  }));
  return [
    ...asks.map((offer) => ({ ...offer, sortText: "0" })),
    ...tools,
    ...["not(", "list contains("].map(wordOffer),
  ];
}

function results(tool: ToolDetails | undefined): readonly Offer[] {
  return [
    ...(tool?.score ? [nameOffer("score", "Score"), nameOffer("incomplete", "Whether answers are missing")] : []),
    ...(tool && tool.bands.length > 0 ? [nameOffer("band", "Band")] : []),
  ];
}

function toolNamed(corpus: Corpus, id: string): ToolDetails | undefined {
  const found = corpus.names(id).find(({ type }) => type === "tool");
  const details = found && corpus.entry(found.uri)?.facts.details;
  return details?.kind === "tool" ? details : undefined;
}

function nameOffer(text: string, title: string): Offer {
  return { label: text, kind: CompletionItemKind.Variable, detail: title, text };
}

function wordOffer(text: string): Offer {
  return { label: text.trim(), kind: CompletionItemKind.Operator, sortText: "9", text };
}
