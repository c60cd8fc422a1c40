/** What editor and server say to each other beyond the language server protocol; types and method names, nothing else. */
import type { Diagnostic } from "vscode-languageserver-types";
import type { Listed, Unreachable } from "../corpus/host.ts";

/** Server to editor: do this to a file. The protocol itself cannot reach the files of a virtual workspace. */
export const FILES = "practiceGuidance/files";
/** Server to editor: how the libraries stand, each time that changes. */
export const STATE = "practiceGuidance/state";
/** Editor to server: the page of a problem's code, as Markdown; empty where there is no such code. */
export const RULE_PAGE = "practiceGuidance/rulePage";

/** What the server may ask of the editor's files; `uri` is the editor's address. */
export type FileQuestion =
  | { readonly ask: "list" | "read" | "makeFolder" | "remove"; readonly uri: string }
  | { readonly ask: "write"; readonly uri: string; readonly base64: string }
  | { readonly ask: "rename"; readonly uri: string; readonly to: string };

/** What the editor answers: a folder's entries, a file's bytes, why neither can be had, or that a change is made. */
export type FileAnswer =
  { readonly listed: readonly Listed[] } | { readonly base64: string } | Unreachable | { readonly done: true };

/** What the editor tells the server at the beginning, in `initializationOptions`. */
export interface Beginning {
  /** Whether it answers `FILES`. */
  readonly files?: boolean;
  /** The address of a code's page, with `{code}` where the code goes; without it problems carry no link. */
  readonly pages?: string;
  /** The address of the folder with the server's own files, where it cannot find them itself. */
  readonly folder?: string;
}

/** How the libraries of the workspace stand. */
export interface State {
  readonly libraries: readonly LibraryState[];
  /** Whether the workspace has been looked through. */
  readonly looked: boolean;
}

export interface LibraryState {
  /** The editor's address of the library's folder. */
  readonly root: string;
  /** The partnership's name; the folder's name where it has none. */
  readonly title: string;
  /** Whether its documents are still being read. */
  readonly reading: boolean;
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
  /** The day it is judged by, year-month-day. */
  readonly today: string;
}

/** Editor to server: what the views show of a library; its folder's address goes along. */
export const OVERVIEW = "practiceGuidance/overview";
/** Editor to server: make an export, and put it in place where an address is given. */
export const EXPORT = "practiceGuidance/export";

/** Editor to server: the scenarios of the library in a folder, each run as it stands now, and what they take of its pathways. */
export const SCENARIOS = "practiceGuidance/scenarios";

/** Editor to server: what the library in a folder changes in meaning. */
export const COMPARE = "practiceGuidance/compare";

export interface ComparisonWanted {
  /** The address of the library's folder. */
  readonly root: string;
  /** What people call the library as it was. */
  readonly revision: string;
  /** The files that differ, by their addresses; without text where they were not there. */
  readonly former: readonly { readonly uri: string; readonly text: string | undefined }[];
}

export interface ComparedPage {
  readonly title: string;
  /** The HTML of the page, and its style rules. */
  readonly main: string;
  readonly style: string;
}

/** A library as the views show it. */
export interface Overview {
  readonly documents: readonly DocumentRow[];
  /** What somebody has to do by a day or has left open, most urgent first. */
  readonly due: readonly DueRow[];
  readonly coverage: readonly FrameworkRow[];
}

export interface DocumentRow {
  /** The editor's address. */
  readonly uri: string;
  readonly title: string;
  /** What several of its kind are called; undefined for a file of no known kind. */
  readonly kind: string | undefined;
  /** Whether it can be walked through: a pathway, or the case of a scenario. */
  readonly walked: "pathway" | "scenario" | undefined;
  readonly status: string | undefined;
  /** The role and body that keep it right, by their titles. */
  readonly owner: string | undefined;
}

export interface DueRow {
  readonly sort: "review" | "unconfirmed" | "waiver" | "response";
  readonly uri: string;
  readonly title: string;
  /** Year-month-day, where there is one. */
  readonly due: string | undefined;
  /** Who has to do it, where that is said. */
  readonly owner: string | undefined;
  /** What it is about. */
  readonly detail: string;
  /** Where in the file it stands. */
  readonly line: number;
}

export interface FrameworkRow {
  readonly title: string;
  readonly uri: string;
  readonly items: readonly ItemRow[];
}

export interface ItemRow {
  readonly title: string;
  readonly state: "answered" | "out_of_scope" | "unanswered";
  /** Why nothing here can answer it, where the framework says so. */
  readonly reason: string | undefined;
  readonly answers: readonly {
    readonly column: "guidance" | "pathway" | "tool" | "other";
    readonly uri: string;
    readonly title: string;
  }[];
}

export interface ExportWanted {
  /** The address of the library's folder. */
  readonly root: string;
  readonly what: "site" | "forms" | "all";
  /** The address of the folder to write into; without it nothing is written and the files come back packed together. */
  readonly out?: string;
  /** Whether only to say what would change. */
  readonly dry?: boolean;
}

/** What became of an export. */
export type ExportAnswer =
  | {
      /** Why nothing was exported, in plain words. */
      readonly refused: string;
      /** What has to be mended first, where no check tells of it. */
      readonly problems?: readonly ToldProblem[];
    }
  | {
      readonly files: number;
      /** What the targets cannot hold. */
      readonly losses: readonly ToldLosses[];
      /** What changed since forms were locked and their version does not say. */
      readonly revised: readonly ToldProblem[];
      /** Pages that are new, other or gone against what stands in the folder, by path. */
      readonly changes: readonly { readonly path: string; readonly how: "new" | "changed" | "gone" }[];
      /** All files in one ZIP, as base64, where no folder was given. */
      readonly zip?: string;
    };

/** What the same targets cannot hold. */
export interface ToldLosses {
  /** Their titles, for people. */
  readonly targets: readonly string[];
  readonly things: readonly ToldLoss[];
}

/** One thing, and each place in the editor's documents at which it is so. */
export interface ToldLoss {
  readonly message: string;
  readonly places: readonly ToldProblem[];
}

/** A problem in one of the editor's documents. */
export interface ToldProblem {
  readonly uri: string;
  readonly problem: Diagnostic;
}

/** Editor to server: the change that leaves a problem for now; nothing where the file is in no library. */
export const LEAVE = "practiceGuidance/leave";

/** A decision to leave a problem: which, where, why and until when. */
export interface Leaving {
  /** The editor's address of the file. */
  readonly uri: string;
  readonly rule: string;
  /** The words it stands on; without them, the whole document. */
  readonly on?: string | undefined;
  readonly reason: string;
  /** Year-month-day. */
  readonly expires: string;
}
