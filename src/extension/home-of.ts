/** The folder beside which new files of a library are offered: the library's own parent, so that they are not taken for its documents. */
import { Uri, workspace } from "vscode";
import type { Running } from "./running.ts";

export function homeOf({ state }: Running, uri: Uri): Uri {
  const library = state().libraries.find(({ root }) => uri.toString().startsWith(`${root}/`));
  if (library) return Uri.joinPath(Uri.parse(library.root, true), "..");
  return workspace.workspaceFolders?.[0]?.uri ?? Uri.joinPath(uri, "..");
}
