/** What an earlier export made of each document, so that one after a change makes again only what rests on the change. */
import type { Corpus, Question } from "../corpus/corpus.ts";
import { keptLayouts } from "../pathways/kept-layouts.ts";
import type { Layout } from "../pathways/layout.ts";
import type { Sketch } from "../pathways/sketch.ts";

export interface Kept {
  /**
   * What was made for this name before, where every question that was asked of the library for it has the same answer now; else
   * what `make` makes. `make` takes nothing that can change from anywhere but the library it is given and `readers`, and always
   * makes the same sort of thing for a name.
   */
  readonly made: <Made>(
    name: string,
    readers: string,
    corpus: Corpus,
    make: (corpus: Corpus) => Promise<Made>,
  ) => Promise<Made>;
  /** What was made for this name before, where it was made of the same text; else what `make` makes, of that text alone. */
  readonly madeOf: <Made>(name: string, text: string, make: () => Made) => Made;
  /** Lays drawings out, and keeps how. */
  readonly layOut: (sketch: Sketch) => Promise<Layout>;
  /** Lets go of all names but these. */
  readonly keepOnly: (names: readonly string[]) => void;
}

interface Remembered {
  readonly readers: string;
  readonly made: unknown;
  /** Every question that was asked, once, with what its answer was made of. */
  readonly asked: readonly (readonly [Question, readonly unknown[]])[];
}

/** More drawings than the libraries we know have; they are small. */
const DRAWINGS = 500;

/** For one exporter and one library. */
export function kept(): Kept {
  const memory = new Map<string, Remembered>();
  const texts = new Map<string, { readonly text: string; readonly made: unknown }>();
  return {
    layOut: keptLayouts(DRAWINGS),
    made: async <Made>(name: string, readers: string, corpus: Corpus, make: (corpus: Corpus) => Promise<Made>) => {
      const before = memory.get(name);
      if (before?.readers === readers && before.asked.every((one) => isAnsweredAsBefore(one, corpus)))
        return before.made as Made;
      const questions = new Map<string, Question>();
      const made = await make(corpus.heardBy((question) => questions.set(question.join(" "), question)));
      const asked = [...questions.values()].map((question) => [question, corpus.grounds(question)] as const);
      memory.set(name, { readers, made, asked });
      return made;
    },
    madeOf: <Made>(name: string, text: string, make: () => Made) => {
      const before = texts.get(name);
      if (before?.text === text) return before.made as Made;
      const made = make();
      texts.set(name, { text, made });
      return made;
    },
    keepOnly: (names) => {
      const wanted = new Set(names);
      for (const name of memory.keys()) if (!wanted.has(name)) memory.delete(name);
    },
  };
}

function isAnsweredAsBefore([question, before]: readonly [Question, readonly unknown[]], corpus: Corpus): boolean {
  const now = corpus.grounds(question);
  return now.length === before.length && now.every((piece, place) => piece === before[place]);
}
