/** Finds the libraries of a workspace by walking it: an editor's own search sees nothing where there is no server behind it. */
import type { Reader } from "../corpus/host.ts";
import { isUnreachable } from "../corpus/host.ts";
import { PARTNERSHIP_FILE } from "../corpus/load.ts";

/** Deeper folders are other programs' business. */
const DEEPEST = 5;

/** The folders, as paths below the Host's, that hold a `partnership.yaml`; none inside another. */
export async function findLibraries(host: Reader, folder = "", depth = 0): Promise<readonly string[]> {
  const listed = await host.list(folder);
  if (isUnreachable(listed)) return [];
  if (listed.some(({ name, type }) => type === "file" && name === PARTNERSHIP_FILE)) return [folder];
  if (depth === DEEPEST) return [];
  const below = listed
    .filter(({ name, type }) => type === "folder" && !name.startsWith(".") && name !== "node_modules")
    .map(({ name }) => (folder === "" ? name : `${folder}/${name}`))
    .sort();
  const found = await Promise.all(below.map((path) => findLibraries(host, path, depth + 1)));
  return found.flat();
}
