/** What is used of the interface of VS Code's own Git extension, version 1; undefined where there is none or no repository. */
import type { Extension, LogOutputChannel, Uri } from "vscode";
import { extensions } from "vscode";

interface GitExtension {
  getAPI(version: 1): Git;
}

export interface Git {
  getRepository(uri: Uri): Repository | null;
  openRepository(root: Uri): Promise<Repository | null>;
  /** The address under which the editor shows a file as it was in a revision. */
  toGitUri(uri: Uri, revision: string): Uri;
}

export interface Repository {
  readonly rootUri: Uri;
  readonly state: {
    readonly workingTreeChanges: readonly Change[];
    readonly untrackedChanges?: readonly Change[];
  };
  add(paths: string[]): Promise<void>;
  commit(message: string): Promise<void>;
  getRefs(query: object): Promise<readonly { readonly name?: string; readonly commit?: string }[]>;
  log(options: { readonly maxEntries: number }): Promise<readonly Commit[]>;
  diffWith(revision: string): Promise<readonly Change[]>;
  /** The text of a file, by its path on the disk or below the repository, as it was. */
  show(revision: string, path: string): Promise<string>;
}

export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly commitDate?: Date;
}

export interface Change {
  readonly uri: Uri;
  readonly originalUri: Uri;
  readonly status: number;
}

/** The status of a file that Git does not keep. */
export const UNTRACKED = 7;

export interface GitAt {
  readonly git: Git;
  readonly repository: Repository;
}

/** A Git extension that cannot begin its work, or is switched off, is as good as none; what it said is in the output. */
export async function gitAt(folder: Uri, output: LogOutputChannel): Promise<GitAt | undefined> {
  const extension = extensions.getExtension<GitExtension>("vscode.git");
  if (!extension) return undefined;
  const git = await begun(extension, output);
  if (!git) return undefined;
  const repository = git.getRepository(folder) ?? (await git.openRepository(folder));
  return repository ? { git, repository } : undefined;
}

async function begun(extension: Extension<GitExtension>, output: LogOutputChannel): Promise<Git | undefined> {
  try {
    return (await extension.activate()).getAPI(1);
  } catch (fault) {
    output.error(fault instanceof Error ? fault : String(fault));
    return undefined;
  }
}
