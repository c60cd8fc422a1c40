/** The words of `explain`. */
import type { AddCommand } from "./add-command.ts";
import { examples } from "./add-command.ts";

export const addExplain: AddCommand = (program, world, ended) => {
  program
    .command("explain")
    .summary("say why a rule is there and what to do about its problems")
    .description("Says what a rule finds, why that matters, what to do about it, and shows it at work.")
    .argument("<rule>", "the rule's name, as it stands beside a problem")
    .addHelpText("after", examples("explain dead-link"))
    .action(async (code: string) => {
      const { explain } = await import("../commands/explain.ts");
      ended(explain(world, code));
    });
};
