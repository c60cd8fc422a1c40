/** The words of `test`. */
import type { TestOptions } from "../commands/test.ts";
import type { AddCommand } from "./add-command.ts";
import { FOLDER, examples, todayOption } from "./add-command.ts";

export const addTest: AddCommand = (program, world, ended) => {
  program
    .command("test")
    .summary("walk the library's invented cases through its pathways")
    .description(
      "Walks every scenario of a library through its pathway and says where one no longer arrives where it should. " +
        "Scenarios are invented cases: never enter a real one.",
    )
    .argument(...FOLDER)
    .addOption(todayOption())
    .addHelpText("after", examples("test", "test guidance"))
    .action(async (folder: string | undefined, options: TestOptions) => {
      const { test } = await import("../commands/test.ts");
      ended(await test(world, folder, options));
    });
};
