/** Law, guidance and time limits nobody has yet read in the current edition, and what rests on them. */
import type { Corpus } from "./corpus.ts";
import { titleOf } from "./register.ts";

export interface Unconfirmed {
  readonly key: string;
  readonly title: string;
  readonly type: "source" | "time limit";
  /** What is still to be found out, where the register says so. */
  readonly question: string | undefined;
  /** The documents that rely on it, by title; those that rely on a time limit set by a source rely on the source. */
  readonly reliedOnBy: readonly { readonly uri: string; readonly title: string }[];
}

export function unconfirmedLaw(corpus: Corpus): readonly Unconfirmed[] {
  const registers = corpus
    .ofKind("sources")
    .flatMap(({ details }) => (details?.kind === "sources" ? [details.value] : []));
  const clocks = registers.flatMap(({ clocks = [] }) => clocks);
  const entries = registers.flatMap(({ entries = [] }) => entries);
  return [
    ...entries.filter(open).map((source) => {
      const set = clocks.filter(({ authority }) => authority === source.id).map(({ id }) => id);
      return unconfirmed(source, "source", [source.id, ...set]);
    }),
    ...clocks.filter(open).map((clock) => unconfirmed(clock, "time limit", [clock.id])),
  ];

  function unconfirmed(item: Confirmable, type: Unconfirmed["type"], keys: readonly string[]): Unconfirmed {
    const places = keys.flatMap((key) => corpus.referencesTo(key));
    const documents = [...new Set(places.map(({ uri }) => uri))].filter((uri) => {
      return corpus.entry(uri)?.facts.kind !== "sources";
    });
    const reliedOnBy = documents.sort().map((uri) => {
      const facts = corpus.entry(uri)?.facts;
      return { uri, title: facts?.id === undefined ? uri : titleOf(corpus, facts.id) };
    });
    return { key: item.id, title: item.title, type, question: item.confirmation.question, reliedOnBy };
  }
}

interface Confirmable {
  readonly id: string;
  readonly title: string;
  readonly confirmation: { readonly state: string; readonly question?: string };
}

function open({ confirmation }: Confirmable): boolean {
  return confirmation.state === "to_confirm";
}
