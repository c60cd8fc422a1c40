/** The words of the command line: its commands, their options and their help. */
import { Command } from "commander";
import type { ExitCode } from "./exit-code.ts";
import { addApprove } from "./program/approve.ts";
import { addCheck } from "./program/check.ts";
import { addCoverage } from "./program/coverage.ts";
import { addDiff } from "./program/diff.ts";
import { addExplain } from "./program/explain.ts";
import { addExport } from "./program/export.ts";
import { addFix } from "./program/fix.ts";
import { addForms } from "./program/forms.ts";
import { addImport } from "./program/import.ts";
import { addList } from "./program/list.ts";
import { addNew } from "./program/new.ts";
import { addReviewPack } from "./program/review-pack.ts";
import { addServe } from "./program/serve.ts";
import { addTest } from "./program/test.ts";
import { addVerify } from "./program/verify.ts";
import { addWalk } from "./program/walk.ts";
import { addWithdraw } from "./program/withdraw.ts";
import { VERSION } from "./version.ts";
import type { World } from "./world.ts";

/** A program that runs one command in the world and hands on how it ended. Commands are loaded when they are called for. */
export function makeProgram(world: World, ended: (code: ExitCode) => void): Command {
  const program = new Command("practice-guidance")
    .description(
      "Checks, mends and publishes a library of safeguarding practice guidance, pathways and tools.\n" +
        "A library is a folder that holds partnership.yaml. Where no folder is named, it is the folder guidance, or this one.",
    )
    .version(VERSION, "-V, --version", "show the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .exitOverride()
    .showHelpAfterError("Add --help to see what is possible.")
    .configureOutput({
      writeOut: world.stdout.write,
      writeErr: world.stderr.write,
      getOutHelpWidth: () => world.stdout.columns,
      getErrHelpWidth: () => world.stderr.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText("after", ENDINGS);
  for (const add of [
    addCheck,
    addFix,
    addExport,
    addApprove,
    addWithdraw,
    addForms,
    addDiff,
    addReviewPack,
    addServe,
    addTest,
    addVerify,
    addWalk,
    addCoverage,
    addList,
    addExplain,
    addNew,
    addImport,
  ]) {
    add(program, world, ended);
  }
  return program;
}

const ENDINGS = `
How it ends (exit code):
  0  nothing to mend
  1  the library has problems
  2  the command could not be carried out as it was given
  3  a fault of this program`;
