/** Talks with a user line by line: on a terminal, or with lines that come through a pipe. */
import type { World } from "../world.ts";

/** What a user may say instead of answering. */
export const COMMANDS = ["back", "restart", "why", "where", "save", "leave"] as const;

export interface Command {
  readonly command: (typeof COMMANDS)[number];
}

export interface Asking {
  /** The code to assume while nobody knows. */
  readonly cautious?: string;
  /** Whether several may be chosen. */
  readonly several?: boolean;
  /** Whether an empty line leaves it unanswered. */
  readonly mayBeLeft?: boolean;
  /** What may be typed where there is nothing to choose from. */
  readonly typed?: { readonly says: string; readonly pattern: RegExp };
}

export interface Dialogue {
  readonly say: (text: string) => void;
  /** One line without its end; undefined when there is nothing more to read. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  /** The code that was chosen by its number, its code or its words, or a command. Asks again until it is one of them. */
  readonly choose: (
    question: string,
    options: readonly { readonly code: string; readonly label: string }[],
    more: Asking,
  ) => Promise<string | Command | readonly string[] | undefined>;
  readonly close: () => void;
}

export function dialogueOn(world: World): Dialogue {
  const lines = world.input()[Symbol.asyncIterator]();
  const say = (text: string): void => {
    if (text !== "") world.stdout.write(`${text}\n`);
  };
  const ask = async (prompt: string): Promise<string | undefined> => {
    world.stdout.write(prompt);
    const next = await lines.next();
    if (!world.stdout.isTerminal) world.stdout.write("\n");
    return next.done === true ? undefined : next.value.trim();
  };
  return {
    say,
    ask,
    choose: async (question, options, { cautious, several, mayBeLeft, typed }) => {
      say(`\n${question}`);
      options.forEach(({ code, label }, place) => {
        say(`  ${place + 1}  ${label}${code === cautious ? " (to be assumed while nobody knows)" : ""}`);
      });
      for (;;) {
        const line = await ask(`${hint(options.length, several, mayBeLeft, typed?.says)}> `);
        if (line === undefined) return { command: "leave" };
        if (line === "" && mayBeLeft === true) return undefined;
        const command = COMMANDS.find((word) => word === line.toLowerCase());
        if (command && !options.some(({ code }) => code === command)) return { command };
        if (typed?.pattern.test(line)) return line;
        const words = several === true ? line.split(/[\s,]+/u) : [line];
        const codes = words.flatMap((word) => codeOf(word, options) ?? []);
        if (codes.length === words.length && codes.length > 0) return several === true ? codes : codes[0];
        say(`“${line}” is none of these.`);
      }
    },
    close: () => void lines.return?.(),
  };
}

function hint(options: number, several = false, mayBeLeft = false, typed = ""): string {
  const chosen = options === 0 ? typed : several ? "numbers" : "a number";
  const numbers = chosen === "" ? "" : `${chosen}, `;
  return `[${numbers}${mayBeLeft ? "Enter to leave it, " : ""}${COMMANDS.join(", ")}] `;
}

function codeOf(
  word: string,
  options: readonly { readonly code: string; readonly label: string }[],
): string | undefined {
  const numbered = /^\d+$/u.test(word) ? options[Number(word) - 1] : undefined;
  const like = options.find(({ code, label }) => [code, label].some((one) => one.toLowerCase() === word.toLowerCase()));
  return (numbered ?? like)?.code;
}
