/** The words of `walk`. */
import type { WalkOptions } from "../commands/walk.ts";
import type { AddCommand } from "./add-command.ts";
import { examples, todayOption } from "./add-command.ts";

export const addWalk: AddCommand = (program, world, ended) => {
  program
    .command("walk")
    .summary("go through a pathway step by step with invented answers")
    .description(
      "Asks what a pathway asks, shows each step with who acts, by when and what is recorded, and where each person is. " +
        "Answers are numbers; back, restart, why, where, save and leave are possible at any time. Not for use with a real case.",
    )
    .argument("<pathway>", "the id of the pathway")
    .option("--in <folder>", "the library: the folder that holds partnership.yaml")
    .option("--entry <id>", "the way in")
    .addOption(todayOption())
    .addHelpText("after", examples("walk front-door", "walk marac --entry grounds-met"))
    .action(async (pathway: string, options: WalkOptions) => {
      const { walkPathway } = await import("../commands/walk.ts");
      ended(await walkPathway(world, pathway, options));
    });
};
