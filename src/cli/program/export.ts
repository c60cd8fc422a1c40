/** The words of `export`. */
import { Argument, Option } from "commander";
import type { ExportOptions, ExportWanted } from "../commands/export.ts";
import type { AddCommand } from "./add-command.ts";
import { FOLDER, examples, tierOption, asAtOption, todayOption } from "./add-command.ts";

export const addExport: AddCommand = (program, world, ended) => {
  program
    .command("export")
    .summary("make the website, the forms, the pathways for other programs, or the document of a consultation")
    .description(
      "Makes the website, the forms for case systems and the pathways as BPMN, Mermaid and SVG from a library without errors, " +
        "or a Word document with numbered paragraphs of what is out for consultation. Either everything is replaced or nothing: " +
        "a stop in the middle leaves the last export whole. Says what a target cannot hold.",
    )
    .addArgument(
      new Argument("[what]", "what to make")
        .choices(["site", "forms", "pathways", "consultation", "all"])
        .default("all"),
    )
    .argument(...FOLDER)
    .option(
      "--target <name>",
      "only this sort of form or pathway file, such as fhir or bpmn; may be given again",
      listed,
    )
    .option("--tool <id>", "only the forms of this tool; may be given again", listed)
    .option(
      "--wording",
      "make the forms with owners' own wording, from the library's folder wording, and no others; they stay inside the partnership",
    )
    .option("--pdf", "make a PDF of each blank form too, with a browser of this machine")
    .option("--browser <file>", "the program file of Chrome, Edge or Chromium, where it is not found by itself")
    .option("--no-browser-sandbox", "run that browser without its sandbox, as root and some containers need")
    .option("--strict", "write nothing where a form cannot hold something")
    .option("--out <folder>", "where to write", "out")
    .addOption(
      new Option("--format <format>", "pretty for people, json for other programs")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .option("--watch", "export again after every change")
    .addOption(tierOption())
    .addOption(todayOption())
    .addOption(asAtOption().conflicts("today"))
    .addHelpText(
      "after",
      examples(
        "export",
        "export site guidance --tier public --out public",
        "export forms guidance --target fhir",
        "export pathways guidance --target bpmn",
      ),
    )
    .action(async (what: ExportWanted, folder: string | undefined, options: ExportOptions) => {
      const { exportFiles } = await import("../commands/export.ts");
      ended(await exportFiles(world, what, folder, options));
    });
};

/** An option that may be given several times. */
function listed(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
