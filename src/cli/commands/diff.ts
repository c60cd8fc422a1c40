/** `diff`: says what changes in meaning between two revisions of a library. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Pathway } from "../../kinds/generated/types.ts";
import { pathwaySheet } from "../../exporters/pathways/svg/pathway-sheet.ts";
import { changeMarks } from "../../meaning/marks.ts";
import type { Meaning } from "../../meaning/meaning.ts";
import { compareMeaning } from "../../meaning/meaning.ts";
import { meaningMarkdown } from "../../meaning/meaning-markdown.ts";
import { readCorpus } from "../../meaning/read-corpus.ts";
import { sideOf } from "../../meaning/side.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { meaningJson } from "../formats/meaning-json.ts";
import { meaningPretty } from "../formats/meaning-pretty.ts";
import { writeTextAt } from "../file-at.ts";
import { usualFolder } from "../open-library.ts";
import { styleOf } from "../style.ts";
import type { World } from "../world.ts";

export interface DiffOptions {
  readonly format: "pretty" | "markdown" | "json";
  /** The library's folder. */
  readonly in?: string;
  /** A file for the text, instead of the terminal. */
  readonly output?: string;
  /** A folder for drawings of the pathways that changed. */
  readonly drawings?: string;
}

/** The first revision is the earlier one; without a second it is compared with the files as they are. */
export async function diff(
  world: World,
  first: string,
  second: string | undefined,
  options: DiffOptions,
): Promise<ExitCode> {
  const folder = options.in ?? (await usualFolder(world));
  const at = async (revision: string | undefined): Promise<Corpus> =>
    readCorpus(revision === undefined ? world.hostAt(folder) : await world.revision(folder, revision), world.today());
  const [before, after] = [await at(first), await at(second)];
  const meaning = compareMeaning(before, after);
  const text = textOf(meaning, first, second ?? "the files as they are");
  if (options.output === undefined) world.stdout.write(text);
  else await writeTextAt(world, options.output, text);
  if (options.drawings !== undefined) await draw(options.drawings);
  return exitCode.clean;

  function textOf(found: Meaning, was: string, is: string): string {
    switch (options.format) {
      case "markdown":
        return meaningMarkdown(found, was, is);
      case "json":
        return meaningJson(found, was, is);
      case "pretty":
        return meaningPretty(found, was, is, styleOf(world));
    }
  }

  /** Each changed pathway twice: as it was, with what is gone, and as it is, with what is new. */
  async function draw(into: string): Promise<void> {
    const host = world.hostAt(into);
    await host.makeFolder("");
    const changed = new Set(meaning.changes.flatMap(({ kind, document }) => (kind === "pathway" ? [document] : [])));
    for (const [corpus, name] of [
      [before, "before"],
      [after, "after"],
    ] as const) {
      const pathways = sideOf(corpus).documents<Pathway>("pathway");
      for (const id of changed) {
        const pathway = pathways.get(id);
        if (!pathway) continue;
        const sheet = await pathwaySheet(pathway, { note: KEY, marks: changeMarks(meaning.changes, id) });
        await host.write(`${id}-${name}.svg`, new TextEncoder().encode(sheet));
      }
    }
  }
}

const KEY = "+ new   − gone   ~ changed in meaning";
