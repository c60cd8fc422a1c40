/** The words of `serve`. */
import { InvalidArgumentError, Option } from "commander";
import type { ServeOptions } from "../commands/serve.ts";
import type { AddCommand } from "./add-command.ts";
import { FOLDER, examples, tierOption, todayOption } from "./add-command.ts";

export const addServe: AddCommand = (program, world, ended) => {
  program
    .command("serve")
    .summary("show the website on this machine, and every change at once")
    .description(
      "Shows the website, the forms and the review report in a browser of this machine, and every change to the library at once. " +
        "Nobody else can see them.",
    )
    .argument(...FOLDER)
    .addOption(
      new Option("--port <number>", "the port to begin with; another is taken where it is in use")
        .argParser(portFrom)
        .default(8080),
    )
    .option("--out <folder>", "write the files to a folder as well")
    .addOption(tierOption())
    .addOption(todayOption())
    .addHelpText("after", examples("serve", "serve guidance --port 9000"))
    .action(async (folder: string | undefined, options: ServeOptions) => {
      const { serve } = await import("../commands/serve.ts");
      ended(await serve(world, folder, options));
    });
};

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port >= 1 && port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a number from 1 to 65535.");
}
