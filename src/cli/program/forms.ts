/** The words of `forms` and of what can be done with forms that case systems already hold. */
import { Option } from "commander";
import type { FormsDiffOptions } from "../commands/forms-diff.ts";
import type { FormsLockOptions } from "../commands/forms-lock.ts";
import type { FormsMappingOptions } from "../commands/forms-mapping.ts";
import type { AddCommand } from "./add-command.ts";
import { FOLDER, examples, todayOption } from "./add-command.ts";

export const addForms: AddCommand = (program, world, ended) => {
  const forms = program
    .command("forms")
    .summary("keep recorded answers safe when a form is revised")
    .description(
      "A form that is in use has a lock: a file in the folder forms.lock that says what recorded answers depend on. " +
        "A revision is held against it, and one that would damage them is not exported.",
    );
  forms
    .command("diff")
    .summary("say what a revision does to recorded answers")
    .description(
      "Says of each form what changed since it was locked, what that does to recorded answers, and which version it needs.",
    )
    .argument(...FOLDER)
    .option("--tool <id...>", "only these tools")
    .addOption(
      new Option("--format <format>", "pretty for people, json for other programs")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .addHelpText("after", examples("forms diff", "forms diff guidance --tool severity-grid --format json"))
    .action(async (folder: string | undefined, options: FormsDiffOptions) => {
      const { formsDiff } = await import("../commands/forms-diff.ts");
      ended(await formsDiff(world, folder, options));
    });
  forms
    .command("lock")
    .summary("lock the forms as they stand")
    .description(
      "Writes the locks of forms that have none, and of forms whose new version says what changed. " +
        "Commit them with the tools. A change that would damage recorded answers is locked only under a new first number " +
        "of the version, or where somebody accepts it and says why.",
    )
    .argument(...FOLDER)
    .option("--tool <id...>", "only these tools")
    .option("--accept", "lock it all the same; needs --reason")
    .option("--wording", "lock the forms with owners' own wording, beside that wording, and no others")
    .option("--reason <words>", "why it is right all the same; kept in the lock")
    .addOption(todayOption())
    .addHelpText(
      "after",
      examples(
        "forms lock",
        'forms lock guidance --tool severity-grid --accept --reason "Nothing was recorded with it yet"',
      ),
    )
    .action(async (folder: string | undefined, options: FormsLockOptions) => {
      const { formsLock } = await import("../commands/forms-lock.ts");
      ended(await formsLock(world, folder, options));
    });
  forms
    .command("mapping")
    .summary("read back what a case system calls the fields")
    .description(
      "Reads the columns “Built?” and “Local field name” of a filled workbook, and gives the names by the permanent ids of the fields. " +
        "Two fields with one name are refused.",
    )
    .argument("<workbook>", "the filled workbook (.xlsx)")
    .option("--output <file>", "where to write it; without it, to the terminal")
    .addHelpText("after", examples("forms mapping severity-grid.xlsx --output severity-grid.mapping.json"))
    .action(async (file: string, options: FormsMappingOptions) => {
      const { formsMapping } = await import("../commands/forms-mapping.ts");
      ended(await formsMapping(world, file, options));
    });
};
