/** What a reviewer needs to see before signing a library off, gathered from it; the page shows this and decides nothing. */
import type { Corpus } from "../../../corpus/corpus.ts";
import type { Suppression } from "../../../corpus/facts.ts";
import type { Problem } from "../../../document/problem.ts";
import type { Recorded } from "../../../corpus/register.ts";
import { registerOf, titleOf } from "../../../corpus/register.ts";
import type { Results } from "../results.ts";
import type { Unconfirmed } from "../../../corpus/unconfirmed-law.ts";
import { unconfirmedLaw } from "../../../corpus/unconfirmed-law.ts";

export interface Report {
  readonly title: string;
  readonly folder: string;
  /** The day it was made for, year-month-day. */
  readonly today: string;
  readonly invented: boolean;
  readonly documents: readonly Recorded[];
  /** Only documents with problems; `recorded` is missing for a file that could not be read. */
  readonly byDocument: readonly {
    readonly uri: string;
    readonly recorded: Recorded | undefined;
    readonly problems: readonly Problem[];
  }[];
  /** Problems by the role and body that own the document, most errors first. */
  readonly byOwner: readonly { readonly owner: string; readonly problems: readonly Problem[] }[];
  /** Documents whose review is past, and those whose turn comes within three months; the longest past first. */
  readonly overdue: readonly DueReview[];
  readonly soon: readonly DueReview[];
  readonly waivers: readonly Waiver[];
  /** Rules this partnership judges otherwise than the product. */
  readonly settings: readonly { readonly rule: string; readonly severity: string; readonly reason: string }[];
  readonly unconfirmed: readonly Unconfirmed[];
  /** Lists of sources that could not be understood, so that what stands in them is missing. */
  readonly unreadSources: readonly string[];
}

export interface DueReview {
  readonly recorded: Recorded;
  readonly due: string;
  /** Days from today; negative once it is past. */
  readonly days: number;
}

export interface Waiver {
  readonly uri: string;
  readonly title: string;
  readonly suppression: Suppression;
  /** The title of the role that decided. */
  readonly owner: string;
  readonly state: "holds" | "expired" | "covers nothing";
}

const SOON_DAYS = 92;
const NO_OWNER = "No owner named";

export function reportOf(results: Results): Report {
  const { corpus, problems, today, folder } = results;
  const partnership = corpus.ofKind("partnership").find(({ details }) => details !== undefined);
  const settings = partnership?.details?.kind === "partnership" ? partnership.details.value : undefined;
  const documents = registerOf(corpus);
  const reviews = documents.flatMap((recorded): readonly DueReview[] => {
    const { reviewDue: due } = recorded;
    const days = due === undefined ? Number.NaN : daysBetween(today, due);
    return due === undefined || Number.isNaN(days) ? [] : [{ recorded, due, days }];
  });
  reviews.sort((a, b) => a.days - b.days);
  return {
    title: partnership?.title ?? folder,
    folder,
    today,
    invented: settings?.invented === true,
    documents,
    byDocument: byDocument(problems, documents),
    byOwner: byOwner(problems, documents),
    overdue: reviews.filter(({ days }) => days < 0),
    soon: reviews.filter(({ days }) => days >= 0 && days <= SOON_DAYS),
    waivers: waiversOf(corpus, problems),
    settings: settings?.rules ?? [],
    unconfirmed: unconfirmedLaw(corpus),
    unreadSources: corpus.ofKind("sources").flatMap(({ uri, details }) => (details ? [] : [uri])),
  };
}

function byDocument(problems: readonly Problem[], documents: readonly Recorded[]): Report["byDocument"] {
  const uris = [...new Set(problems.map(({ uri }) => uri))];
  return uris.map((uri) => ({
    uri,
    recorded: documents.find(({ facts }) => facts.uri === uri),
    problems: problems.filter((problem) => problem.uri === uri),
  }));
}

function byOwner(problems: readonly Problem[], documents: readonly Recorded[]): Report["byOwner"] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const owner = documents.find(({ facts }) => facts.uri === problem.uri)?.owner;
    const name = owner ? `${owner.role}, ${owner.body}` : NO_OWNER;
    groups.set(name, [...(groups.get(name) ?? []), problem]);
  }
  const errors = (list: readonly Problem[]): number => list.filter(({ severity }) => severity === "error").length;
  return [...groups]
    .map(([owner, list]) => ({ owner, problems: list }))
    .sort((a, b) => errors(b.problems) - errors(a.problems) || b.problems.length - a.problems.length);
}

function waiversOf(corpus: Corpus, problems: readonly Problem[]): readonly Waiver[] {
  return corpus.uris().flatMap((uri) => {
    const facts = corpus.entry(uri)?.facts;
    return (facts?.suppressions ?? []).map((suppression): Waiver => {
      const unneeded = problems.some((problem) => {
        return (
          problem.code === "suppression-unused" && problem.uri === uri && problem.span.start === suppression.span.start
        );
      });
      const state = suppression.expires < corpus.today ? "expired" : unneeded ? "covers nothing" : "holds";
      return { uri, title: facts?.title ?? uri, suppression, owner: titleOf(corpus, suppression.owner), state };
    });
  });
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
