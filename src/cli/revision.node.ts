/** Reads a library as it was at a revision, through git. */
import type { Host } from "../corpus/host.ts";
import { memoryHost } from "../corpus/memory-host.ts";
import { languageOf } from "../document/source.ts";
import { UsageError } from "../corpus/usage-error.ts";
import { askGit } from "./git.node.ts";

/** The documents below `folder` at `revision`. A `UsageError` says in plain words why they cannot be had. */
export async function revisionHost(folder: string, revision: string): Promise<Host> {
  if (revision.startsWith("-"))
    throw new UsageError(`"${revision}" cannot be a revision: no revision begins with a dash.`);
  const prefix = (await git(folder, ["rev-parse", "--show-prefix"], NO_REPOSITORY(folder))).toString("utf8").trim();
  const commit = await git(folder, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], NO_REVISION(revision));
  const tree = `${commit.toString("utf8").trim()}:${prefix.replace(/\/$/u, "")}`;
  const listed = await git(folder, ["ls-tree", "-r", "-z", "--full-tree", tree], NO_LIBRARY(folder, revision));
  const blobs = listed
    .toString("utf8")
    .split("\0")
    .flatMap((line): readonly (readonly [path: string, name: string])[] => {
      const [, type, name, path] = /^\d+ (\w+) ([0-9a-f]+)\t([\s\S]+)$/u.exec(line) ?? [];
      return type === "blob" && name !== undefined && path !== undefined && languageOf(path) ? [[path, name]] : [];
    });
  if (blobs.length === 0) throw new UsageError(NO_LIBRARY(folder, revision));
  const names = blobs.map(([, name]) => `${name}\n`).join("");
  const contents = contentsIn(await git(folder, ["cat-file", "--batch"], NO_LIBRARY(folder, revision), names));
  return memoryHost(new Map(blobs.map(([path], place) => [path, contents[place] ?? new Uint8Array()])));
}

const NO_REPOSITORY = (folder: string): string =>
  `${folder} is not kept in git, so there is no earlier version to compare with. Compare in a copy that was cloned with git.`;
const NO_REVISION = (revision: string): string =>
  `There is no revision ${revision} here. Name a branch, a tag or a commit; on a build server, fetch the whole history first.`;
const NO_LIBRARY = (folder: string, revision: string): string => `There was no library in ${folder} at ${revision}.`;
const NO_GIT =
  "git was not found on this machine, and comparing needs it. Install git, or compare on a machine that has it.";

/** What git writes; a `UsageError` with `otherwise` where it fails. */
async function git(folder: string, args: readonly string[], otherwise: string, input?: string): Promise<Buffer> {
  const asked = await askGit(folder, args, input);
  if (!asked) throw new UsageError(NO_GIT);
  if (asked.code !== 0) throw new UsageError(otherwise);
  return asked.stdout;
}

/** Each is a line with its name, sort and length, then that many bytes and a line break. */
function contentsIn(batch: Buffer): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at < batch.length;) {
    const end = batch.indexOf(10, at);
    const length = Number(batch.subarray(at, end).toString("utf8").split(" ")[2]);
    found.push(new Uint8Array(batch.subarray(end + 1, end + 1 + length)));
    at = end + 1 + length + 1;
  }
  return found;
}
