/** The words of `new`. */
import { Argument } from "commander";
import type { NewOptions } from "../commands/new.ts";
import type { KindName } from "../../kinds/kind.ts";
import { kinds } from "../../kinds/index.ts";
import type { AddCommand } from "./add-command.ts";
import { examples } from "./add-command.ts";

export const addNew: AddCommand = (program, world, ended) => {
  program
    .command("new")
    .summary("begin a document, or a whole library")
    .description(
      "Writes a small document of a kind, to be filled in. The kind partnership makes a whole small library that holds one " +
        "document of each kind and passes the check. Nothing is written over.",
    )
    .addArgument(new Argument("<kind>", "what to begin").choices(kinds.map(({ name }) => name)))
    .argument("[id]", "its permanent name: small letters, digits and hyphens")
    .option("--title <title>", "what readers see as its name")
    .option("--in <folder>", "the library: the folder that holds partnership.yaml")
    .addHelpText(
      "after",
      examples(
        'new partnership our-town --title "Our Town Safeguarding Children Partnership"',
        'new guidance asking-safely --title "Asking safely"',
        'new tool --title "Talking with a child" --in guidance',
      ),
    )
    .action(async (kind: KindName, id: string | undefined, options: NewOptions) => {
      const { begin } = await import("../commands/new.ts");
      ended(await begin(world, kind, id, options));
    });
};
