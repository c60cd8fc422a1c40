/** The words of `coverage`. */
import { Option } from "commander";
import type { CoverageOptions } from "../commands/coverage.ts";
import type { AddCommand } from "./add-command.ts";
import { FOLDER, examples, todayOption } from "./add-command.ts";

export const addCoverage: AddCommand = (program, world, ended) => {
  program
    .command("coverage")
    .summary("show which documents answer which aims, findings and recommendations")
    .description(
      "Shows for every framework of a library (aims, audit themes, recommendations, messages of people who lived with " +
        "abuse) which guidance, pathways and tools answer each of its items, and which items nothing answers.",
    )
    .argument(...FOLDER)
    .addOption(
      new Option("--format <format>", "pretty for people, html for a meeting, json for other programs")
        .choices(["pretty", "html", "json"])
        .default("pretty"),
    )
    .option("--output <file>", "write the report to a file")
    .addOption(
      new Option("--framework <id>", "only this framework; can be given several times").argParser(
        (id: string, before: readonly string[] = []) => [...before, id],
      ),
    )
    .addOption(todayOption())
    .addHelpText(
      "after",
      examples("coverage", "coverage guidance --format html --output coverage.html", "coverage --format json"),
    )
    .action(async (folder: string | undefined, options: CoverageOptions) => {
      const { coverage } = await import("../commands/coverage.ts");
      ended(await coverage(world, folder, options));
    });
};
