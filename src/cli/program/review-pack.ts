/** The words of `review-pack`. */
import type { ReviewPackOptions } from "../commands/review-pack.ts";
import type { AddCommand } from "./add-command.ts";
import { FOLDER, examples, todayOption } from "./add-command.ts";

export const addReviewPack: AddCommand = (program, world, ended) => {
  program
    .command("review-pack")
    .summary("put together what a body needs to sign a library off")
    .description(
      "Writes one page, or a Word document, with the changes in meaning, the checks and their limits, waivers, law to confirm, what became of a " +
        "consultation, actions, what should be on file for each pathway, and places for other assessments and the approval.",
    )
    .argument(...FOLDER)
    .option("--since <revision>", "the git revision that was signed off last")
    .option("--output <file>", "the file to write; one that ends in .docx is a Word document", "review-pack.html")
    .addOption(todayOption())
    .addHelpText("after", examples("review-pack guidance --since v1.0", "review-pack --output review-pack.docx"))
    .action(async (folder: string | undefined, options: ReviewPackOptions) => {
      const { reviewPack } = await import("../commands/review-pack.ts");
      ended(await reviewPack(world, folder, options));
    });
};
