/** What a verification has to know of a library beside its pathways and tools. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Directory, Levels, Sources } from "../../kinds/generated/types.ts";
import type { Documents } from "../documents.ts";
import { documentsOf } from "../documents.ts";

export interface Surroundings extends Documents {
  /** The day from which time limits are tried, year-month-day. */
  readonly today: string;
  /** The ids of the pathways, in the order of their files. */
  readonly pathways: readonly string[];
  /** Whether another pathway hands over to this step, `pathway#step`. */
  readonly isHandedTo: (key: string) => boolean;
  /** The levels of need, the lowest first. */
  readonly levels: readonly Levels["levels"][number][];
  /** The time limit with this id. */
  readonly clock: (id: string) => Clock | undefined;
  /** The source with this id. */
  readonly source: (id: string) => SourceEntry | undefined;
  /** The role with this id. */
  readonly role: (id: string) => Role | undefined;
  /** The contact with this id. */
  readonly contact: (id: string) => Contact | undefined;
}

export type Clock = NonNullable<Sources["clocks"]>[number];
export type SourceEntry = NonNullable<Sources["entries"]>[number];
export type Role = NonNullable<Directory["roles"]>[number];
export type Contact = NonNullable<Directory["contacts"]>[number];

/** Those of a library. */
export function surroundingsOf(corpus: Corpus): Surroundings {
  const documents = documentsOf(corpus);
  const pathways = corpus
    .ofKind("pathway")
    .flatMap(({ id }) => (id !== undefined && documents.pathway(id) ? [id] : []));
  const details = corpus.uris().flatMap((uri) => corpus.entry(uri)?.facts.details ?? []);
  const sources = details.flatMap((one) => (one.kind === "sources" ? [one.value] : []));
  const clocks = byId(sources.flatMap((value) => value.clocks ?? []));
  const entries = byId(sources.flatMap((value) => value.entries ?? []));
  const directories = details.flatMap((one) => (one.kind === "directory" ? [one.value] : []));
  const contacts = byId(directories.flatMap((value) => value.contacts ?? []));
  const roles = byId(directories.flatMap((value) => value.roles ?? []));
  return {
    ...documents,
    today: corpus.today,
    pathways,
    isHandedTo: handedTo(documents, pathways),
    levels: details.flatMap((one) => (one.kind === "levels" ? one.value.levels : [])),
    clock: (id) => clocks.get(id),
    source: (id) => entries.get(id),
    role: (id) => roles.get(id),
    contact: (id) => contacts.get(id),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

/** The steps to which some pathway hands over to another, as a question. */
export function handedTo({ pathway }: Documents, pathways: readonly string[]): (key: string) => boolean {
  const keys = new Set(
    pathways.flatMap((id) =>
      (pathway(id)?.steps ?? []).flatMap((step) =>
        step.type === "handover" && step.to.pathway !== id ? [`${step.to.pathway}#${step.to.step}`] : [],
      ),
    ),
  );
  return (key) => keys.has(key);
}
