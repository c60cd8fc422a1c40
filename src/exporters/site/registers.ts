/** Finds one entry of the library's registers by its id: a time limit, a source, a contact, a service, a level. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Details } from "../../corpus/details.ts";
import type { Directory, Glossary, Levels, Partnership, Sources } from "../../kinds/generated/types.ts";
import { definingFacts } from "./address.ts";

type RegisterKind = "directory" | "glossary" | "sources" | "levels";
type Register<K extends RegisterKind> = Extract<Details, { kind: K }>["value"];

export type Clock = NonNullable<Sources["clocks"]>[number];
export type SourceEntry = NonNullable<Sources["entries"]>[number];
export type Contact = NonNullable<Directory["contacts"]>[number];
export type Service = NonNullable<Directory["services"]>[number];
export type Role = NonNullable<Directory["roles"]>[number];
export type Agency = NonNullable<Directory["agencies"]>[number];
export type Level = Levels["levels"][number];
export type Term = NonNullable<Glossary["terms"]>[number];

export function clockNamed(corpus: Corpus, id: string): Clock | undefined {
  return detailsAt(corpus, id, "sources")?.value.clocks?.find((clock) => clock.id === id);
}

export function sourceNamed(corpus: Corpus, id: string): SourceEntry | undefined {
  return detailsAt(corpus, id, "sources")?.value.entries?.find((entry) => entry.id === id);
}

export function contactNamed(corpus: Corpus, id: string): Contact | undefined {
  return detailsAt(corpus, id, "directory")?.value.contacts?.find((contact) => contact.id === id);
}

export function serviceNamed(corpus: Corpus, id: string): Service | undefined {
  return detailsAt(corpus, id, "directory")?.value.services?.find((service) => service.id === id);
}

/** What people see as the name of the thing with this key. */
export function titleNamed(corpus: Corpus, key: string): string | undefined {
  return corpus.names(key)[0]?.title;
}

/** The partnership's own file, where it is sound. */
export function partnershipOf(corpus: Corpus): Partnership | undefined {
  const details = corpus.ofKind("partnership")[0]?.details;
  return details?.kind === "partnership" ? details.value : undefined;
}

/** Every document of a register, in order of their files. */
export function registersOf<K extends RegisterKind>(corpus: Corpus, kind: K): readonly Register<K>[] {
  return corpus.ofKind(kind).flatMap(({ details }) => (details?.kind === kind ? [details.value as Register<K>] : []));
}

function detailsAt<K extends Details["kind"]>(
  corpus: Corpus,
  id: string,
  kind: K,
): Extract<Details, { kind: K }> | undefined {
  const details = definingFacts(corpus, id)?.details;
  return details?.kind === kind ? (details as Extract<Details, { kind: K }>) : undefined;
}
