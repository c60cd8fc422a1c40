/** Does for the server what it asks of files: only the editor can reach a virtual workspace. */
import { FileSystemError, FileType, Uri, workspace } from "vscode";
import type { Listed, Unreachable } from "../corpus/host.ts";
import { base64Of, bytesOf } from "../server/base64.ts";
import type { FileAnswer, FileQuestion } from "../server/messages.ts";
import { FILES } from "../server/messages.ts";
import type { Running } from "./running.ts";

/** Registers the answer. */
export function answerFiles({ client, context }: Running): void {
  context.subscriptions.push(client.onRequest(FILES, (question: FileQuestion) => answered(question)));
}

async function answered(question: FileQuestion): Promise<FileAnswer> {
  try {
    return await done(question);
  } catch (fault) {
    return { unreachable: reasonOf(fault), detail: fault instanceof Error ? fault.message : String(fault) };
  }
}

async function done(question: FileQuestion): Promise<FileAnswer> {
  const { fs } = workspace;
  const uri = Uri.parse(question.uri, true);
  switch (question.ask) {
    case "list":
      return { listed: (await fs.readDirectory(uri)).flatMap(([name, type]) => listed(name, type)) };
    case "read":
      return { base64: base64Of(await fs.readFile(uri)) };
    case "write":
      await fs.writeFile(uri, bytesOf(question.base64));
      return { done: true };
    case "makeFolder":
      await fs.createDirectory(uri);
      return { done: true };
    case "rename":
      await renamed(uri, Uri.parse(question.to, true));
      return { done: true };
    case "remove":
      await removed(uri);
      return { done: true };
  }
}

/** A file takes the place of one that is there, in one step; a folder never does. */
async function renamed(from: Uri, to: Uri): Promise<void> {
  const { type } = await workspace.fs.stat(from);
  await workspace.fs.rename(from, to, { overwrite: type === FileType.File });
}

/** A file that is not there any more is no fault. */
async function removed(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri, { recursive: true, useTrash: false });
  } catch (fault) {
    if (reasonOf(fault) !== "missing") throw fault;
  }
}

function listed(name: string, type: FileType): readonly Listed[] {
  if (type === FileType.File) return [{ name, type: "file" }];
  if (type === FileType.Directory) return [{ name, type: "folder" }];
  if (!(type & FileType.SymbolicLink)) return [];
  if (type & FileType.Directory) return [{ name, type: "linked-folder" }];
  return [{ name, type: type & FileType.File ? "file" : "broken-link" }];
}

function reasonOf(fault: unknown): Unreachable["unreachable"] {
  if (!(fault instanceof FileSystemError)) return "other";
  if (fault.code === "FileNotFound") return "missing";
  return fault.code === "NoPermissions" ? "no-permission" : "other";
}
