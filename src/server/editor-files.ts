/** A Host whose far end is the editor, so that libraries on the web or in memory are read as those on a disk are. */
import { URI, Utils } from "vscode-uri";
import type { Host, Listed, Unreachable } from "../corpus/host.ts";
import { isUnreachable } from "../corpus/host.ts";
import { base64Of, bytesOf } from "./base64.ts";
import type { FileAnswer, FileQuestion } from "./messages.ts";

/** Asks the editor; rejects only where the editor is gone. */
export type AskFiles = (question: FileQuestion) => Promise<FileAnswer>;

/** The files below the folder at `root`, an address of the editor's. */
export function editorFiles(root: string, ask: AskFiles): Host {
  const at = (path: string): string => (path === "" ? root : Utils.joinPath(URI.parse(root), path).toString());
  return {
    list: async (folder) => listedIn(await ask({ ask: "list", uri: at(folder) })),
    read: async (path) => bytesIn(await ask({ ask: "read", uri: at(path) })),
    write: async (path, bytes) => made(await ask({ ask: "write", uri: at(path), base64: base64Of(bytes) })),
    makeFolder: async (path) => made(await ask({ ask: "makeFolder", uri: at(path) })),
    rename: async (from, to) => made(await ask({ ask: "rename", uri: at(from), to: at(to) })),
    remove: async (path) => made(await ask({ ask: "remove", uri: at(path) })),
  };
}

function listedIn(answer: FileAnswer): readonly Listed[] | Unreachable {
  if ("listed" in answer) return answer.listed;
  return isUnreachable(answer) ? answer : NO_ANSWER;
}

function bytesIn(answer: FileAnswer): Uint8Array | Unreachable {
  if ("base64" in answer) return bytesOf(answer.base64);
  return isUnreachable(answer) ? answer : NO_ANSWER;
}

const NO_ANSWER: Unreachable = { unreachable: "other", detail: "the editor did not say" };

/** A change the editor could not make: its words are for whoever asked for the change. */
export class NotWritten extends Error {
  override readonly name = "NotWritten";
}

function made(answer: FileAnswer): void {
  if (isUnreachable(answer)) throw new NotWritten(answer.detail);
}
