/** Owners' own wording in the library's folder `wording`, for internal forms, and whether git keeps out of it. */
import type { Host } from "../corpus/host.ts";
import { isUnreachable } from "../corpus/host.ts";
import { WORDING_FOLDER, sourceFrom } from "../corpus/load.ts";
import { UsageError } from "../corpus/usage-error.ts";
import type { Problem } from "../document/problem.ts";
import type { Source } from "../document/source.ts";
import { languageOf } from "../document/source.ts";
import { formProblem } from "../exporters/forms/form-problem.ts";
import { LOCKS } from "../exporters/lock-files.ts";
import { fileIn } from "./formats/place.ts";
import type { World } from "./world.ts";

export interface Wordings {
  readonly sources: readonly Source[];
  /** Why some cannot be used; nothing is exported then. */
  readonly problems: readonly Problem[];
}

/** The locks of forms with owners' wording, which hold that wording too and so lie with it. */
export const WORDING_LOCKS = `${WORDING_FOLDER}/${LOCKS}`;

/** Where internal forms go, below the output folder. */
export const INTERNAL = "internal";

/** Every file of the folder; a `UsageError` where there is none. */
export async function readWordings(world: World, host: Host, folder: string): Promise<Wordings> {
  const listed = await host.list(WORDING_FOLDER);
  const names = isUnreachable(listed) ? [] : listed.filter(({ type }) => type === "file").map(({ name }) => name);
  const paths = names
    .filter((name) => !name.startsWith("."))
    .map((name) => `${WORDING_FOLDER}/${name}`)
    .filter((path) => languageOf(path) === "yaml");
  if (paths.length === 0) {
    throw new UsageError(
      `There is no owner's wording in ${fileIn(folder, WORDING_FOLDER)}. Without it a form holds the result alone: export without --wording.`,
    );
  }
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const path of paths.sort()) {
    const source = sourceFrom(path, await host.read(path), problems);
    if (source) sources.push(source);
    problems.push(...(await gitProblems(world, folder, path)));
    const lock = `${WORDING_LOCKS}/${path.slice(WORDING_FOLDER.length + 1).replace(/\.ya?ml$/u, ".json")}`;
    if (problems.length === 0) problems.push(...(await gitProblems(world, folder, lock)));
  }
  return { sources, problems };
}

/** A `UsageError` where git would take up the forms that hold an owner's wording. */
export async function refuseOutputInGit(world: World, out: string): Promise<void> {
  const kept = await world.inGit(fileIn(out, INTERNAL));
  if (kept === "ignored" || kept === "outside") return;
  if (kept === "not-known") return warn(world, fileIn(out, INTERNAL));
  throw new UsageError(
    `Forms with an owner's wording would go to ${fileIn(out, INTERNAL)}, and git does not leave that out. ` +
      "Add it to .gitignore, or choose a folder outside the repository with --out.",
  );
}

async function gitProblems(world: World, folder: string, path: string): Promise<readonly Problem[]> {
  const kept = await world.inGit(fileIn(folder, path));
  if (kept === "not-known") warn(world, fileIn(folder, path));
  if (kept !== "tracked" && kept !== "not-ignored") return [];
  const exact = {
    says: "Git keeps this file with an owner's wording already, so no form was made with it.",
    todo: "Take it out of the repository and of its history, and write `/wording/` in the library's .gitignore.",
  };
  return [formProblem("wording-in-git", path, { start: 0, end: 0 }, kept === "tracked" ? exact : {})];
}

function warn(world: World, path: string): void {
  world.stderr.write(
    `Whether git leaves ${path} out could not be found out. It holds an owner's wording: see that no repository takes it up.\n`,
  );
}
