/** The words of `diff`. */
import { Option } from "commander";
import type { DiffOptions } from "../commands/diff.ts";
import type { AddCommand } from "./add-command.ts";
import { examples } from "./add-command.ts";

export const addDiff: AddCommand = (program, world, ended) => {
  program
    .command("diff")
    .summary("say what changes in meaning between two revisions")
    .description(
      "Compares two git revisions of a library, or one with the files as they are, and says what changes in meaning: " +
        "thresholds, scores, answers, roles, time limits, outcomes, ways, the meaning of words, invented cases that end elsewhere, " +
        "forms that would break, and documents to look at again. A change of wording only is not told.",
    )
    .argument("<revision>", "the earlier revision: a branch, a tag or a commit")
    .argument("[revision]", "the later one; without it, the files as they are")
    .option("--in <folder>", "the library: the folder that holds partnership.yaml")
    .addOption(
      new Option("--format <name>", "how to show it").choices(["pretty", "markdown", "json"]).default("pretty"),
    )
    .option("--output <file>", "write it to a file")
    .option("--drawings <folder>", "draw the pathways that changed, before and after, with changed steps marked")
    .addHelpText("after", examples("diff main", "diff v1.0 v1.1 --format markdown --output changes.md"))
    .action(async (first: string, second: string | undefined, options: DiffOptions) => {
      const { diff } = await import("../commands/diff.ts");
      ended(await diff(world, first, second, options));
    });
};
