/** The command line as a function: arguments in, an exit code out, and everything else through the world. */
import { CommanderError } from "commander";
import type { ExitCode } from "./exit-code.ts";
import { exitCode } from "./exit-code.ts";
import { makeProgram } from "./program.ts";
import { isUsageError } from "../corpus/usage-error.ts";
import type { World } from "./world.ts";

/** Runs one command. `argv` are the words after the program's name. Never throws. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  const program = makeProgram(world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? exitCode.clean : exitCode.usage;
    if (isUsageError(fault)) {
      world.stderr.write(`${fault.message}\n`);
      return exitCode.usage;
    }
    const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    world.stderr.write(
      `The program broke down. This is its fault, not yours: please report it with these words.\n${detail}\n`,
    );
    return exitCode.ours;
  }
}
