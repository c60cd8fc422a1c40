/** The document something is added to: what it can point at, what it asks, and which names are still free. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Reading } from "../../corpus/reading.ts";
import { noting } from "../../corpus/view.ts";
import type { RefersTo } from "../../kinds/schema.ts";
import type { Choice } from "./prompt.ts";

export interface Ask {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly { readonly code: string; readonly label: string }[];
}

export interface Target {
  /** The facts a pathway asks for. */
  readonly asks: readonly Ask[];
  /** Everything of a sort that can be pointed at from here. */
  readonly known: (refers: RefersTo) => readonly Choice[];
  /** A name from words that nothing here has yet, of the letters its pattern allows; it is taken from then on. */
  readonly freeName: (words: string, pattern?: string, taken?: Set<string>) => string;
}

export function targetOf({ document, entry }: Reading, corpus: Corpus): Target {
  const { id = "", names } = entry.facts;
  const here = new Set(names.map(({ key }) => key.slice(key.indexOf("#") + 1)));
  const { view } = noting(corpus);
  const asks = document.value["asks"];
  return {
    asks: Array.isArray(asks) ? (asks as readonly Ask[]).filter(isWhole) : [],
    known: ({ name, within }) =>
      view.keysOf([name], within === undefined ? undefined : id).map((key) => {
        const value = key.slice(key.indexOf("#") + 1);
        const label = corpus.names(key)[0]?.title ?? value;
        return { value, label, detail: label === value ? undefined : value };
      }),
    freeName: (words, pattern = "-", taken = new Set<string>()) => {
      const joint = pattern.includes("_") ? "_" : "-";
      const plain = words
        .normalize("NFD")
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, joint)
        .replace(/^[-_\d]+/u, "")
        .slice(0, 28)
        .replace(/[-_]+$/u, "");
      const name = plain === "" ? "new" : plain;
      let free = name;
      for (let number = 2; here.has(free) || taken.has(free) || corpus.names(free).length > 0; number++) {
        free = `${name}${joint}${number}`;
      }
      taken.add(free);
      return free;
    },
  };
}

function isWhole({ id, question, answers }: Ask): boolean {
  return typeof id === "string" && typeof question === "string" && Array.isArray(answers);
}
