/** The words of `withdraw`. */
import type { WithdrawOptions } from "../commands/withdraw.ts";
import type { AddCommand } from "./add-command.ts";
import { FOLDER, examples, tierOption, todayOption } from "./add-command.ts";

export const addWithdraw: AddCommand = (program, world, ended) => {
  program
    .command("withdraw")
    .summary("say that a document must not be used any more, and publish that at once")
    .description(
      "For guidance that turns out to be wrong or dangerous. The document says from today that it is withdrawn, why, and what " +
        "to do instead; the website is made again, its page stays at its address, and practitioners are told in the feed.",
    )
    .argument("<document>", "the id of the document")
    .argument(...FOLDER)
    .requiredOption("--reason <words>", "why, as its readers are told")
    .requiredOption("--instead <words>", "what to do instead, as its readers are told")
    .option("--out <folder>", "where the website is", "out")
    .option("--no-export", "change only the document; the website shows it as before until it is exported")
    .addOption(tierOption())
    .addOption(todayOption())
    .addHelpText(
      "after",
      examples(
        'withdraw de-escalation-plan --reason "It put a partner in danger." --instead "Ring the specialist service."',
      ),
    )
    .action(async (document: string, folder: string | undefined, options: WithdrawOptions) => {
      const { withdraw } = await import("../commands/withdraw.ts");
      ended(await withdraw(world, document, folder, options));
    });
};
