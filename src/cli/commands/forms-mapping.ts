/** `forms mapping`: reads the names a case system gave a form's fields back from the filled workbook. */
import { fieldMapping } from "../../exporters/forms/workbook/field-mapping.ts";
import { counted } from "../counted.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { readBytesAt, writeTextAt } from "../file-at.ts";
import { visible } from "../formats/visible.ts";
import { UsageError } from "../../corpus/usage-error.ts";
import type { World } from "../world.ts";

export interface FormsMappingOptions {
  /** The file to write; the standard output without it. */
  readonly output?: string;
}

export async function formsMapping(world: World, file: string, options: FormsMappingOptions): Promise<ExitCode> {
  const read = await fieldMapping(await readBytesAt(world, file));
  if (!read) {
    throw new UsageError(
      `The file ${file} is no workbook of this program. Make one with: practice-guidance export forms --target workbook`,
    );
  }
  const { mapping, faults } = read;
  if (faults.length > 0) {
    world.stderr.write(faults.map((fault) => `${visible(fault)}\n`).join(""));
    return exitCode.problems;
  }
  const text = `${JSON.stringify({ about: ABOUT, ...mapping }, undefined, 2)}\n`;
  if (options.output === undefined) world.stdout.write(text);
  else {
    await writeTextAt(world, options.output, text);
    world.stdout.write(`${options.output} (${counted(Object.keys(mapping.fields).length, "field")})\n`);
  }
  if (mapping.notBuilt.length > 0) world.stderr.write(`Not built yet: ${visible(mapping.notBuilt.join(", "))}.\n`);
  return exitCode.clean;
}

const ABOUT = "The case system's own names of a form's fields, by their permanent ids. Read from the filled workbook.";
