/** The words of `verify`. */
import { Option } from "commander";
import type { VerifyOptions } from "../commands/verify.ts";
import type { AddCommand } from "./add-command.ts";
import { FOLDER, examples, todayOption } from "./add-command.ts";

export const addVerify: AddCommand = (program, world, ended) => {
  program
    .command("verify")
    .summary("prove of every case that none falls through a pathway")
    .description(
      "Follows every case that can come in to a pathway, all at once, and shows the plainest case in which something is left out. " +
        "What is proved is the logic; this does not say the practice is right.",
    )
    .argument(...FOLDER)
    .addOption(new Option("--pathway <id...>", "only these pathways"))
    .addOption(
      new Option("--format <format>", "for people, or for other programs")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .addOption(
      new Option(
        "--save",
        "write each case that shows a fault to the folder scenarios, as an invented case to be tested",
      ),
    )
    .addOption(todayOption())
    .addHelpText("after", examples("verify", "verify guidance --pathway front-door", "verify --save"))
    .action(async (folder: string | undefined, options: VerifyOptions) => {
      const { verify } = await import("../commands/verify.ts");
      ended(await verify(world, folder, options));
    });
};
