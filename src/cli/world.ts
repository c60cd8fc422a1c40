/** Everything the command line may touch, so that a whole command runs in memory as it does on a disk. */
import type { Host } from "../corpus/host.ts";
import type { MarkdownParser } from "../document/markdown-parser.ts";
import type { Answer, Asked } from "./serve/answer.ts";

export interface World {
  /** The files below a folder, named as the user names it. */
  readonly hostAt: (folder: string) => Host;
  /** The documents below a folder as they were at a git revision; a `UsageError` says why they cannot be had. */
  readonly revision: (folder: string, revision: string) => Promise<Host>;
  /** Whether git takes up the file at a path from where the program runs, or would once it is there. */
  readonly inGit: (path: string) => Promise<InGit>;
  /** Prints pages, which are whole HTML files, with a browser of this machine. */
  readonly print: (pages: readonly string[], options: PrintOptions) => Promise<Printed>;
  /** What the user types, line by line; ends with the input. */
  readonly input: () => AsyncIterable<string>;
  /** Where results go. */
  readonly stdout: Output;
  /** Where progress and complaints go. */
  readonly stderr: Output;
  /** The environment's settings. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day it is in London, year-month-day. */
  readonly today: () => string;
  /** Milliseconds since some moment, to measure how long something takes. */
  readonly milliseconds: () => number;
  /** The fastest Markdown reader of this machine, or undefined for the usual one. */
  readonly parser: () => Promise<MarkdownParser | undefined>;
  /** Calls back with each file below a folder that was changed, made or taken away. */
  readonly watch: (folder: string, changed: (path: string) => void) => Promise<Watching>;
  /** Keeps other exports out of a folder; a `UsageError` while another has it. */
  readonly hold: (folder: string) => Promise<Held>;
  /** Answers web requests of this machine on a port, or on a free one near it. */
  readonly listen: (port: number, answer: (asked: Asked, port: number) => Answer) => Promise<Listening>;
  /** Aborted when the user stops the program, with Ctrl+C for instance. Until asked for, stopping ends it at once. */
  readonly untilStopped: () => AbortSignal;
}

/** `outside` where no repository is around it; `not-known` where git cannot be asked. */
export type InGit = "outside" | "ignored" | "not-ignored" | "tracked" | "not-known";

export interface PrintOptions {
  /** The program file of the browser; one that is found where it is left out. */
  readonly browser?: string;
  /** Whether the browser runs in its sandbox. */
  readonly sandbox: boolean;
  /** The day that stands in the PDFs, year-month-day. */
  readonly today: string;
}

/** A PDF for each page; or why there is none, with what to do. */
export type Printed = { readonly pdfs: readonly Uint8Array[] } | { readonly unprinted: string };

export interface Held {
  /** A `UsageError` where the folder was lost to another in the meantime. */
  readonly confirm: () => Promise<void>;
  readonly release: () => Promise<void>;
}

export interface Listening {
  /** The port it became. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface Watching {
  /** Waits until no more changes have come for a moment: saving several files, or one in steps, is one change. */
  readonly quiet: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface Output {
  /** Writes text as it is. */
  readonly write: (text: string) => void;
  /** Whether a person looks at it: only then are there colours and progress. */
  readonly isTerminal: boolean;
  /** How many characters fit on a line. */
  readonly columns: number;
}
