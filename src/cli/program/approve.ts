/** The words of `approve`. */
import type { ApproveOptions } from "../commands/approve.ts";
import type { AddCommand } from "./add-command.ts";
import { FOLDER, examples, todayOption } from "./add-command.ts";

export const addApprove: AddCommand = (program, world, ended) => {
  program
    .command("approve")
    .summary("record that a document was approved, and keep a copy of what was approved")
    .description(
      "For a document whose status is ready, after its approving body has decided. The record says who, when and where it is minuted, " +
        "with a fingerprint of the words: any later change is reported. The copy stands below editions, where the website finds what " +
        "applied on a date.",
    )
    .argument("<document>", "the id of the document")
    .argument(...FOLDER)
    .requiredOption("--role <role>", "the role that decided for the approving body, by its id")
    .requiredOption("--minute <words>", "where the decision is recorded, such as a meeting and item")
    .option("--date <day>", "the day of the decision, such as 2026-12-01; otherwise today")
    .option("--effective <day>", "the day from which it applies; otherwise the day of the decision")
    .addOption(todayOption())
    .addHelpText(
      "after",
      examples('approve first-response --role board-chair --minute "Board 1 December 2026, item 4"'),
    )
    .action(async (document: string, folder: string | undefined, options: ApproveOptions) => {
      const { approve } = await import("../commands/approve.ts");
      ended(await approve(world, document, folder, options));
    });
};
