/** Forms with owners' own wording: made for the partnership's own systems, in a folder beside those that may be handed on. */
import { WORDING_FOLDER } from "../corpus/load.ts";
import { UsageError } from "../corpus/usage-error.ts";
import type { Problem } from "../document/problem.ts";
import { exportLibrary } from "../exporters/export-library.ts";
import type { Exporter } from "../exporters/exporter.ts";
import { wordedRevisionProblems } from "../exporters/forms/wording/worded-revisions.ts";
import { wordedTools } from "../exporters/forms/wording/worded-tools.ts";
import type { Outcome } from "./export-report.ts";
import { fileIn } from "./formats/place.ts";
import { readLocks } from "../exporters/lock-files.ts";
import type { Library } from "./open-library.ts";
import { INTERNAL, WORDING_LOCKS, readWordings } from "./wording-files.ts";
import type { World } from "./world.ts";

/** `tools` are the ids of those that are wanted; all with an owner's wording where it is left out. */
export async function internalOutcome(
  world: World,
  library: Library,
  wanted: readonly Exporter[],
  { tools, strict }: { readonly tools: readonly string[] | undefined; readonly strict: boolean },
): Promise<Outcome> {
  const { corpus } = library.checked;
  const { sources, problems } = await readWordings(world, library.host, library.folder);
  const unquoted = new Map(sources.map((source) => [source.uri, source]));
  const nothing = { tier: "internal", folders: [], losses: [], revised: [], open: 0, unquoted } as const;
  const refused = (found: readonly Problem[]): Outcome => ({ ...nothing, refused: { by: "errors", problems: found } });
  if (problems.length > 0) return refused(problems);
  const worded = wordedTools(corpus, sources, library.parse, tools);
  const faults = errorsIn(worded.problems);
  if (faults.length > 0) return refused(faults);
  if (worded.tools.length === 0) {
    const place = fileIn(library.folder, WORDING_FOLDER);
    throw new UsageError(`There is no owner's wording of ${(tools ?? []).join(", ")} in ${place}.`);
  }
  const locks = await readLocks(library.host, WORDING_LOCKS);
  const revised = worded.tools.flatMap((one) => {
    const lock = locks.get(one.form.tool.id);
    return lock ? wordedRevisionProblems(one, lock) : [];
  });
  const damaging = errorsIn(revised);
  if (damaging.length > 0) return refused(damaging);
  const more = { tools, locks, wordings: sources };
  const { folders, losses } = await exportLibrary(corpus, wanted, "internal", library.parse, more);
  const lost = [...losses, ...revised];
  if (strict && lost.length > 0) return { ...nothing, losses, revised, refused: { by: "losses", problems: lost } };
  const open = worded.tools.filter(({ form }) => !locks.has(form.tool.id)).length;
  const inside = folders.map((one) => ({ ...one, folder: `${INTERNAL}/${one.folder}` }));
  return { ...nothing, losses, revised, open, folders: inside };
}

function errorsIn(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}
