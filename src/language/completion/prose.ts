/** What can stand at a place in running text: targets of links, headings, and blocks with their settings. */
import { CompletionItemKind, InsertTextFormat } from "vscode-languageserver-types";
import type { Corpus } from "../../corpus/corpus.ts";
import { linkedFile } from "../../corpus/linked-file.ts";
import type { DirectiveAttribute, DirectiveKind } from "../../document/directives.ts";
import { directiveNamed, directives } from "../../document/directives.ts";
import { itemOf, partsOf, thingsOf } from "./ids.ts";
import type { Offer } from "./keys.ts";

export interface ProseOffers {
  readonly offers: readonly Offer[];
  /** How many of the letters before the cursor they take the place of. */
  readonly replaces: number;
}

/** What can follow `before` on a line of the document at `uri`; `after` is the rest of the line. */
export function proseOffers(corpus: Corpus, uri: string, before: string, after: string): ProseOffers | undefined {
  const target = /\]\(<?([^)\s]*)$/u.exec(before)?.[1] ?? /^\s*\[[^\]]+\]:\s*(\S*)$/u.exec(before)?.[1];
  if (target !== undefined) return targetOffers(corpus, uri, target);
  const [, colons, name, settings] = /^\s*(:{2,})([a-z-]*)(?:\{([^}]*))?$/u.exec(before) ?? [];
  if (colons === undefined || name === undefined) return undefined;
  if (settings === undefined) {
    const offers = directives.map((directive) => directiveOffer(directive, colons, after));
    return { offers, replaces: colons.length + name.length };
  }
  return settingOffers(corpus, directiveNamed(name), settings);
}

function targetOffers(corpus: Corpus, uri: string, target: string): ProseOffers {
  if (target.startsWith("ref:")) {
    const key = target.slice("ref:".length);
    const hash = key.indexOf("#");
    if (hash < 0) return { offers: ids(corpus, []), replaces: key.length };
    const within = Math.max(hash, key.lastIndexOf("."));
    const parts = partsOf(corpus, key.slice(0, within), []);
    return { offers: parts.map((one) => ({ ...itemOf(one), text: one.written })), replaces: key.length - within - 1 };
  }
  const hash = target.indexOf("#");
  if (hash >= 0) {
    const file = linkedFile(uri, target.slice(0, hash)) ?? "";
    const headings = partsOf(corpus, file, ["heading"]);
    return {
      offers: headings.map((one) => ({ ...itemOf(one), text: one.written })),
      replaces: target.length - hash - 1,
    };
  }
  const scheme = { label: "ref:", kind: CompletionItemKind.Keyword, detail: "Something in the library, by its id" };
  const files = corpus.uris().filter((one) => one !== uri);
  const offers = files.map((one): Offer => {
    const text = relative(uri, one);
    const title = corpus.entry(one)?.facts.title ?? one;
    return { label: text, kind: CompletionItemKind.File, detail: title, filterText: `${text} ${title}`, text };
  });
  const again = { title: "Show what can stand here", command: "editor.action.triggerSuggest" };
  return { offers: [{ ...scheme, text: "ref:", sortText: "0", command: again }, ...offers], replaces: target.length };
}

function ids(corpus: Corpus, sorts: readonly string[]): readonly Offer[] {
  return thingsOf(corpus, sorts).map((one) => ({ ...itemOf(one), text: one.written }));
}

/** A block with its settings and its end, on lines of their own. */
function directiveOffer(directive: DirectiveKind, colons: string, after: string): Offer {
  const { name, form, says, attributes } = directive;
  const needed = attributes.filter(({ required }) => required);
  const settings = needed.map((one, index) => `${one.name}="${placeFor(one, index + 1)}"`).join(" ");
  const fence = form === "leaf" ? "::" : colons.length > 3 ? colons : ":::";
  const open = `${fence}${name}${settings === "" ? "" : `{${settings}}`}`;
  const text = form === "leaf" || after.trim() !== "" ? open : `${open}\n\${${needed.length + 1}}\n${fence}`;
  return {
    label: `${fence}${name}`,
    kind: CompletionItemKind.Snippet,
    detail: says,
    filterText: `${colons}${name}`,
    insertTextFormat: InsertTextFormat.Snippet,
    text,
  };
}

function placeFor({ values }: DirectiveAttribute, index: number): string {
  return values ? `\${${index}|${values.join(",")}|}` : `\${${index}}`;
}

function settingOffers(
  corpus: Corpus,
  directive: DirectiveKind | undefined,
  settings: string,
): ProseOffers | undefined {
  const [, name, written] = /([a-z-]+)="([^"]*)$/u.exec(settings) ?? [];
  if (name !== undefined && written !== undefined) {
    const attribute = directive?.attributes.find((one) => one.name === name);
    if (!attribute) return undefined;
    const words = (attribute.values ?? []).map((text) => ({ label: text, kind: CompletionItemKind.EnumMember, text }));
    const things = attribute.refersTo ? ids(corpus, [attribute.refersTo]) : [];
    return { offers: [...words, ...things], replaces: written.length };
  }
  const typed = /[a-z-]*$/u.exec(settings)?.[0] ?? "";
  const offers = (directive?.attributes ?? []).map((attribute): Offer => ({
    label: attribute.name,
    kind: CompletionItemKind.Property,
    detail: attribute.says,
    insertTextFormat: InsertTextFormat.Snippet,
    text: `${attribute.name}="${placeFor(attribute, 1)}"`,
  }));
  return { offers, replaces: typed.length };
}

/** The address of a file from the folder of another. */
function relative(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].map(encodeURIComponent).join("/");
}
