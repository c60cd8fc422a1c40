/** The words of `test`. */
import { Option } from "commander";
import type { TestOptions } from "../commands/test.ts";
import type { AddCommand } from "./add-command.ts";
import { FOLDER, examples, todayOption } from "./add-command.ts";

export const addTest: AddCommand = (program, world, ended) => {
  program
    .command("test")
    .summary("walk the library's invented cases through its pathways")
    .description(
      "Walks every scenario of a library through its pathway and says where one no longer arrives where it should. " +
        "Says which branches no scenario takes. Scenarios are invented cases: never enter a real one.",
    )
    .argument(...FOLDER)
    .addOption(
      new Option("--format <format>", "spec for people, json for other programs, junit for build servers")
        .choices(["spec", "json", "junit"])
        .default("spec"),
    )
    .option("--output <file>", "write the report to a file")
    .option("--generate", "write an invented case for each branch that no scenario takes, as few as are needed")
    .addOption(todayOption())
    .addHelpText("after", examples("test", "test guidance --format junit --output cases.xml", "test --generate"))
    .action(async (folder: string | undefined, options: TestOptions) => {
      const { test } = await import("../commands/test.ts");
      ended(await test(world, folder, options));
    });
};
