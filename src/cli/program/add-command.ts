/** How a command adds itself to the program. */
import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import type { ExitCode } from "../exit-code.ts";
import type { World } from "../world.ts";

/** Adds a command that runs in the world and hands on how it ended. */
export type AddCommand = (program: Command, world: World, ended: (code: ExitCode) => void) => void;

/** The argument most commands share. */
export const FOLDER = ["[folder]", "the library: the folder that holds partnership.yaml"] as const;

export function todayOption(): Option {
  return new Option("--today <date>", "judge dates as on this day, such as 2026-11-02").argParser(day);
}

/** For a copy of what held on a day. */
export function asAtOption(): Option {
  return new Option("--as-at <date>", "make a copy of what held on this day, from the frozen editions").argParser(day);
}

function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(date.getTime());
  if (real && date.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError("A day is written year-month-day, such as 2026-11-02.");
}

export function tierOption(): Option {
  return new Option("--tier <readers>", "who will read it; without it, what partnership.yaml says").choices([
    "public",
    "practitioner",
    "restricted",
    "internal",
  ]);
}

/** Lines of help with whole commands to copy. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  practice-guidance ${line}`).join("\n")}`;
}
