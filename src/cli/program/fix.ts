/** The words of `fix`. */
import type { FixOptions } from "../commands/fix.ts";
import type { AddCommand } from "./add-command.ts";
import { FOLDER, examples, todayOption } from "./add-command.ts";

export const addFix: AddCommand = (program, world, ended) => {
  program
    .command("fix")
    .summary("mend what can be mended without reading")
    .description(
      "Mends problems that have exactly one sensible answer and no bearing on meaning, and changes no other letter of any file. " +
        "Everything else stays for a person to decide.",
    )
    .argument(...FOLDER)
    .option("--dry-run", "only show what would be changed")
    .addOption(todayOption())
    .addHelpText("after", examples("fix --dry-run", "fix guidance"))
    .action(async (folder: string | undefined, options: FixOptions) => {
      const { fix } = await import("../commands/fix.ts");
      ended(await fix(world, folder, options));
    });
};
