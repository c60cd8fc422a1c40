/** The words of `import`. */
import { Option } from "commander";
import type { ImportOptions } from "../commands/import.ts";
import type { AddCommand } from "./add-command.ts";
import { examples } from "./add-command.ts";

export const addImport: AddCommand = (program, world, ended) => {
  program
    .command("import")
    .summary("take a form of another system over as a tool")
    .description(
      "Reads a FHIR R4 Questionnaire and writes a tool, as a draft, among the library's tools. Everything that was lost, " +
        "or that somebody has to decide, is said with its place. Whose wording it is stays to be confirmed. Nothing is written over.",
    )
    .argument("<file>", "the form: a FHIR R4 Questionnaire as JSON")
    .option("--id <id>", "the tool's permanent name; without it, the form's own or one made of its title")
    .option("--in <folder>", "the library: the folder that holds partnership.yaml")
    .option(
      "--wording-allowed",
      "take over wording that the form says belongs to somebody else: there is a written permission, or the questions are the library's own",
    )
    .addOption(
      new Option("--format <format>", "pretty for people, json for other programs")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .addHelpText(
      "after",
      examples("import questionnaire.json", "import downloads/plan.json --id home-plan --in guidance"),
    )
    .action(async (file: string, options: ImportOptions) => {
      const { importForm } = await import("../commands/import.ts");
      ended(await importForm(world, file, options));
    });
};
