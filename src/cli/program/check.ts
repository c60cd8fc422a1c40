/** The words of `check`. */
import { Option } from "commander";
import type { CheckOptions } from "../commands/check.ts";
import { formats } from "../formats/named.ts";
import type { AddCommand } from "./add-command.ts";
import { FOLDER, examples, todayOption } from "./add-command.ts";

export const addCheck: AddCommand = (program, world, ended) => {
  program
    .command("check")
    .summary("report what is wrong with a library")
    .description(
      "Reads a library and reports what is wrong with it: what contradicts itself, what points nowhere, what the law or good " +
        "practice asks for and is missing. Changes nothing.",
    )
    .argument(...FOLDER)
    .addOption(
      new Option("--format <format>", "pretty for people, html for a review meeting, the others for other programs")
        .choices(Object.keys(formats))
        .default("pretty"),
    )
    .option("--output <file>", "write the report to a file")
    .addOption(
      new Option("--rule <rule>", "show only the problems of this rule; can be given several times").argParser(
        (rule: string, before: readonly string[] = []) => [...before, rule],
      ),
    )
    .option("--strict", "let warnings fail the check too")
    .option("--baseline <file>", "leave out the problems listed in this file")
    .option("--write-baseline <file>", "list all present problems in this file, to be left out from now on")
    .option("--watch", "check again after every change, until you press Ctrl+C")
    .addOption(todayOption())
    .addHelpText(
      "after",
      examples(
        "check",
        "check guidance --format html --output review.html",
        "check guidance --rule dead-link --rule unknown-id",
        "check guidance --write-baseline known.json",
        "check guidance --baseline known.json --strict",
      ),
    )
    .action(async (folder: string | undefined, options: CheckOptions) => {
      const { check } = await import("../commands/check.ts");
      ended(await check(world, folder, options));
    });
};
