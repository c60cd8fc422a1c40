/** A whole use of the command line as one text file: what is there, what is typed, what is said, what is there afterwards. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { firstLibrary } from "../../src/corpus/first-library.ts";

export interface Scenario {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly closed: readonly string[];
  readonly links: ReadonlyMap<string, "broken-link" | "linked-folder">;
  /** The words after `practice-guidance`. */
  readonly argv: readonly string[];
  readonly exit: number;
  /** What `matches` takes. */
  readonly stdout: string;
  readonly stderr: string;
  /** Files that are new or different afterwards; all others must be as they were. */
  readonly after: ReadonlyMap<string, string>;
  /** Folders in which files may be new or different afterwards, and at least one is. */
  readonly written: readonly string[];
  /** Whether it also runs as a process of its own on a disk. */
  readonly process: boolean;
}

const folder = import.meta.dirname;
const bytes = join(folder, "../fixtures/bytes");

/** Every scenario of the folder `scenarios`. */
export function scenarios(): readonly Scenario[] {
  const names = readdirSync(join(folder, "scenarios")).filter((name) => name.endsWith(".scenario"));
  return names
    .sort()
    .map((name) => parsed(name.replace(/\.scenario$/u, ""), readFileSync(join(folder, "scenarios", name), "utf8")));
}

/** Blocks begin with a line `==== word ... ====`; see the cases below for the words. */
function parsed(name: string, text: string): Scenario {
  const files = new Map<string, Uint8Array>();
  const after = new Map<string, string>();
  const closed: string[] = [];
  const written: string[] = [];
  const links = new Map<string, "broken-link" | "linked-folder">();
  let argv: readonly string[] = [];
  let exit = 0;
  let stdout = "";
  let stderr = "";
  let asProcess = false;
  const [, ...blocks] = text.replaceAll("\r\n", "\n").split(/^==== (.*) ====\n/mu);
  for (let i = 0; i < blocks.length; i += 2) {
    const body = blocks[i + 1] ?? "";
    const [word, path = "", ...rest] = (blocks[i] ?? "").split(" ");
    if (word === "library") {
      for (const file of firstLibrary("our-town", "Our Town Safeguarding Children Partnership", "2027-11-02")) {
        files.set(`${path}/${file.path}`, encoded(file.text));
      }
    } else if (word === "file") files.set(path, encoded(body));
    else if (word === "bytes") files.set(path, readFileSync(join(bytes, rest[0] ?? "")));
    else if (word === "repeat") files.set(path, encoded((rest[1] ?? "").repeat(Number(rest[0])) + body));
    else if (word === "closed") closed.push(path);
    else if (word === "circle") links.set(path, "broken-link");
    else if (word === "linked-folder") links.set(path, "linked-folder");
    else if (word === "command") argv = words(body);
    else if (word === "exit") exit = Number(body);
    else if (word === "stdout") stdout = body;
    else if (word === "stderr") stderr = body;
    else if (word === "after") after.set(path, body);
    else if (word === "written") written.push(path);
    else if (word === "process") asProcess = true;
    else if (word !== "about") throw new Error(`${name}: no block is called ${String(word)}`);
  }
  return { name, files, closed, links, argv, exit, stdout, stderr, after, written, process: asProcess };
}

/** Words of a command, quoted ones whole, without the program's name. */
function words(line: string): readonly string[] {
  const found = [...line.trim().matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word);
  if (found[0] !== "practice-guidance") throw new Error(`Not a command: ${line}`);
  return found.slice(1);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Whether what was said is what was expected: a line of three dots stands for any lines, `<number>` for any number. */
export function matches(expected: string, actual: string): boolean {
  const parts = expected
    .split(/^\.\.\.\n/mu)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll("<number>", "\\d+"));
  return new RegExp(`^${parts.join("(?:.*\\n)*")}$`, "u").test(actual);
}
