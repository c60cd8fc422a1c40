/** The words of `list`. */
import { Argument, Option } from "commander";
import type { ListOptions } from "../commands/list.ts";
import type { KindName } from "../../kinds/kind.ts";
import { kinds } from "../../kinds/index.ts";
import type { AddCommand } from "./add-command.ts";
import { examples } from "./add-command.ts";

export const addList: AddCommand = (program, world, ended) => {
  program
    .command("list")
    .summary("list the documents of a library")
    .description("Lists the documents of a library with their ids, titles, status and the day their review is due.")
    .addArgument(new Argument("[kind]", "only documents of this kind").choices(kinds.map(({ name }) => name)))
    .option("--in <folder>", "the library: the folder that holds partnership.yaml")
    .addOption(
      new Option("--format <format>", "pretty for people, json for other programs")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .addHelpText("after", examples("list", "list tool", "list --in guidance --format json"))
    .action(async (kind: KindName | undefined, options: ListOptions) => {
      const { list } = await import("../commands/list.ts");
      ended(await list(world, kind, options));
    });
};
