/** Where each thing of the library stands on the website: the address is made of permanent ids and of nothing else. */
import { readableAt } from "../../corpus/at-tier.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Facts, Tier } from "../../corpus/facts.ts";
import { isDeviceName } from "../../document/device-name.ts";
import type { KindName } from "../../kinds/kind.ts";
import type { PageContext } from "./page-context.ts";

export interface Address {
  /** The page, below the site. */
  readonly path: string;
  /** The id on that page, for a part of it. */
  readonly anchor: string | undefined;
}

const FOLDERS: Readonly<Partial<Record<KindName, string>>> = {
  pathway: "pathways",
  tool: "tools",
  scenario: "scenarios",
};

/** The path of a document's page; undefined for one without kind or id, and for what these readers get no page of. */
export function pagePath({ kind, id }: Pick<Facts, "kind" | "id">, tier: Tier): string | undefined {
  if (!kind || kind === "partnership" || id === undefined) return undefined;
  if (kind === "scenario" && !readableAt("practitioner", tier)) return undefined;
  if (!/^[a-z][a-z0-9-]*$/u.test(id) || isDeviceName(id)) return undefined;
  return `${FOLDERS[kind] ?? kind}/${id}.html`;
}

/** The facts of the document that defines a key, where these readers may have it. */
export function definingFacts(corpus: Corpus, key: string): Facts | undefined {
  const found = corpus.names(key)[0];
  return found && corpus.entry(found.uri)?.facts;
}

/** Those of some ids that these readers have. */
export function shownIds(corpus: Corpus, ids: readonly string[] = []): readonly string[] {
  return ids.filter((id) => corpus.names(id).length > 0);
}

/** Where a key is explained; undefined where nothing has that name, or its part is not on the page for these readers. */
export function addressOf({ corpus, tier }: PageContext, key: string): Address | undefined {
  const name = corpus.names(key)[0];
  const entry = name && corpus.entry(name.uri);
  if (!entry) return undefined;
  const { facts } = entry;
  const path = pagePath(facts, tier);
  if (path === undefined) return undefined;
  if (key === facts.id || name.type === "file") return { path, anchor: undefined };
  return { path, anchor: showsParts(facts, tier) ? anchorOf(key) : undefined };
}

/** The public page of a tool only says what it is for; a document with faults in its fields shows none of them. */
function showsParts({ kind, details }: Facts, tier: Tier): boolean {
  if (kind === "guidance") return true;
  return details !== undefined && (kind !== "tool" || readableAt("practitioner", tier));
}

/** Whether a key is of a part of a tool and these readers are only told what the tool is for: not what it asks, nor its limits. */
export function isClosedPart({ corpus, tier }: Pick<PageContext, "corpus" | "tier">, key: string): boolean {
  const facts = definingFacts(corpus, key);
  return facts?.kind === "tool" && key !== facts.id && !showsParts(facts, tier);
}

/** The link to a key from the page at hand. */
export function hrefOf(context: PageContext, key: string): string | undefined {
  const address = addressOf(context, key);
  if (!address) return undefined;
  const { path, anchor } = address;
  if (path === context.path && anchor !== undefined) return `#${encodeURIComponent(anchor)}`;
  return relativeHref(context.path, path) + (anchor === undefined ? "" : `#${encodeURIComponent(anchor)}`);
}

/** The way from one path of the site to another, so that the site works in any folder and without a server. */
export function relativeHref(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

/** `dash#threats.yes` is explained where `threats` is. */
function anchorOf(key: string): string {
  const part = key.slice(key.indexOf("#") + 1);
  const heading = key.startsWith("file:");
  return heading || !key.includes("#") ? part : (part.split(".")[0] ?? part);
}
