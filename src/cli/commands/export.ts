/** `export`: makes the website, the forms and the pathways' files from a library without errors, and puts them in place whole. */
import { nearest } from "../../conditions/nearest.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { loadEditions } from "../../corpus/load-editions.ts";
import type { Tier } from "../../corpus/facts.ts";
import type { Problem } from "../../document/problem.ts";
import type { Exporter } from "../../exporters/exporter.ts";
import { FORMS } from "../../exporters/forms/form-exporter.ts";
import type { Kept } from "../../exporters/kept.ts";
import { kept } from "../../exporters/kept.ts";
import type { PrintSettings } from "../print-forms.ts";
import { printForms, refuseWithoutPages } from "../print-forms.ts";
import { missingGuard } from "../../exporters/guard.ts";
import { revisionProblems } from "../../exporters/forms/revision-problems.ts";
import { exporters } from "../../exporters/index.ts";
import { changes } from "../changes.ts";
import { PATHWAYS } from "../../exporters/pathways/exported-pathway.ts";
import { pathwayCodes } from "../../exporters/pathways/pathway-problem.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { exportLibrary, usualTier } from "../../exporters/export-library.ts";
import { putInPlace } from "../put-in-place.ts";
import type { Outcome } from "../export-report.ts";
import { exportReport, exportWords } from "../export-report.ts";
import { visible } from "../formats/visible.ts";
import { readLocks } from "../../exporters/lock-files.ts";
import type { Library } from "../open-library.ts";
import { openLibrary, reopened } from "../open-library.ts";
import { styleOf } from "../style.ts";
import { UsageError } from "../../corpus/usage-error.ts";
import { wantedForms } from "../wanted-forms.ts";
import { internalOutcome } from "../internal-forms.ts";
import { refuseOutputInGit } from "../wording-files.ts";
import type { World } from "../world.ts";

export interface ExportOptions extends PrintSettings {
  /** These sorts of form or of pathway file only. */
  readonly target?: readonly string[];
  /** Forms of these tools only. */
  readonly tool?: readonly string[];
  /** Whether nothing is written where a target cannot hold something. */
  readonly strict?: boolean;
  /** Whether the forms with owners' own wording are made, and no others. */
  readonly wording?: boolean;
  /** Whether a PDF is made of each blank form too. */
  readonly pdf?: boolean;
  readonly tier?: Tier;
  /** The folder to write to. */
  readonly out: string;
  readonly today?: string;
  /** The day whose versions are wanted, for a copy that is not for use today. */
  readonly asAt?: string;
  /** How the outcome is told. */
  readonly format: "pretty" | "json";
  /** Whether to go on after every change. */
  readonly watch?: boolean;
}

/** The website, the forms, the pathways for other programs, or all of them; or the document of a consultation. */
export type ExportWanted = "site" | "forms" | "pathways" | "consultation" | "all";

export async function exportFiles(
  world: World,
  what: ExportWanted,
  folder: string | undefined,
  options: ExportOptions,
): Promise<ExitCode> {
  const wanted = wantedExporters(what, options.target);
  if (options.pdf === true) refuseWithoutPages(wanted);
  if (options.wording === true) await refuseWordingElsewhere(world, what, options);
  let library = await openLibrary(world, folder, options.asAt ?? options.today);
  knownTools(library.checked.corpus, options.tool);
  if (options.watch !== true) return exportOnce(world, library, wanted, options);
  const memory = kept();
  await exportOnce(world, library, wanted, options, memory);
  for await (const files of changes(world, library.folder, world.untilStopped())) {
    world.stderr.write(`\nChanged: ${files.map(visible).join(", ")}\n`);
    library = await reopened(world, library, options.asAt ?? options.today);
    await exportOnce(world, library, wanted, options, memory);
  }
  return exitCode.clean;
}

/** Everything is made before anything is written. */
async function exportOnce(
  world: World,
  library: Library,
  wanted: readonly Exporter[],
  options: ExportOptions,
  memory?: Kept,
): Promise<ExitCode> {
  const made = await outcomeOf(world, library, wanted, options, memory);
  const outcome = options.pdf === true && !made.refused ? await printed(world, library, made, options) : made;
  if (!outcome.refused) await putInPlace(world, options.out, outcome);
  const report = options.format === "json" ? exportReport : exportWords;
  const { stdout, stderr } = report(library, outcome, options.out, styleOf(world));
  world.stdout.write(stdout);
  world.stderr.write(stderr);
  return outcome.refused ? exitCode.problems : exitCode.clean;
}

/** The same with PDFs. Nothing is exported where they cannot be made and the export is strict. */
async function printed(
  world: World,
  { checked: { corpus } }: Library,
  made: Outcome,
  options: ExportOptions,
): Promise<Outcome> {
  const { folders, unprinted } = await printForms(world, made.folders, corpus.today, options);
  if (unprinted === undefined) return { ...made, folders };
  if (options.strict !== true) return { ...made, unprinted };
  return { ...made, folders: [], losses: [], unprinted, refused: { by: "printing", problems: [] } };
}

async function outcomeOf(
  world: World,
  library: Library,
  wanted: readonly Exporter[],
  { tier: asked, tool: tools, strict, asAt, wording }: ExportOptions,
  memory?: Kept,
): Promise<Outcome> {
  const { corpus } = library.checked;
  const tier = asked ?? (wording === true ? "internal" : usualTier(corpus));
  const nothing = { tier, folders: [], losses: [], revised: [], open: 0 };
  const stops = errorsIn(library.problems);
  if (stops.length > 0) return { ...nothing, refused: { by: "errors", problems: stops } };
  if (wanted.some(({ id }) => id === "site")) refuseWithoutGuard(corpus, tier);
  if (wording === true) return internalOutcome(world, library, wanted, { tools, strict: strict === true });
  const locks = await readLocks(library.host);
  const exported = await exportLibrary(corpus, wanted, tier, library.parse, {
    tools,
    locks,
    editions: await loadEditions(library.host),
    asAt: asAt !== undefined,
    kept: memory,
  });
  const faults = errorsIn(exported.losses);
  if (faults.length > 0) return { ...nothing, refused: { by: "errors", problems: faults } };
  const { forms } = wanted.some(({ id }) => id.startsWith(FORMS)) ? await wantedForms(library, tools) : { forms: [] };
  const revised = forms.flatMap(({ form, lock }) => (lock ? revisionProblems(form, lock) : []));
  const damaging = errorsIn(revised);
  if (damaging.length > 0) return { ...nothing, refused: { by: "errors", problems: damaging } };
  const lost = [...exported.losses, ...revised];
  const strictly = lost.filter(isOfForms);
  if (strict === true && strictly.length > 0) {
    return { ...nothing, losses: exported.losses, revised, refused: { by: "losses", problems: strictly } };
  }
  return { ...exported, tier, revised, open: forms.filter(({ lock }) => !lock).length };
}

/** Forms alone take owners' wording, and only those that stay inside. */
async function refuseWordingElsewhere(world: World, what: ExportWanted, { tier, out }: ExportOptions): Promise<void> {
  if (what !== "forms") {
    throw new UsageError(
      "Owners' wording goes into forms alone. Make them with: practice-guidance export forms --wording",
    );
  }
  if (tier !== undefined && tier !== "internal") {
    throw new UsageError(`Owners' wording goes into internal forms alone, never to readers of the tier ${tier}.`);
  }
  await refuseOutputInGit(world, out);
}

function errorsIn(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}

/** Files for some readers only are made once the partnership has said which server keeps the others out. */
function refuseWithoutGuard(corpus: Corpus, tier: Tier): void {
  const missing = missingGuard(corpus, tier);
  if (missing !== undefined) throw new UsageError(`${missing}, or export with --tier public.`);
}

function wantedExporters(what: ExportWanted, wanted: readonly string[] | undefined): readonly Exporter[] {
  const families = what === "all" ? FAMILIES : FAMILIES.filter(({ prefix }) => prefix === `${what}/`);
  const targets = exporters.filter(({ id }) => families.some(({ prefix }) => id.startsWith(prefix)));
  const unknown = wanted?.find((target) => !targets.some(({ id }) => targetOf(id) === target));
  if (unknown !== undefined) {
    const known = targets.map(({ id, title }) => `${targetOf(id)} (${title})`).join(", ");
    const sort = families.length === 1 ? `${families[0]?.one ?? ""} target` : "target";
    throw new UsageError(`There is no ${sort} ${unknown}. There is: ${known}.`);
  }
  const chosen = targets.filter(({ id }) => wanted === undefined || wanted.includes(targetOf(id)));
  // A consultation is held now and then, and is never part of what is published.
  const others = exporters.filter(({ id }) => id === (what === "all" ? "site" : what));
  return [...others, ...chosen];
}

/** A picture of a pathway never holds everything, so it would always stop a strict export of the forms beside it. */
function isOfForms({ code }: Problem): boolean {
  return !pathwayCodes.some((known) => known.code === code);
}

/** Exporters that come in several sorts; their ids and folders begin with the family's. */
const FAMILIES = [
  { prefix: FORMS, one: "form" },
  { prefix: PATHWAYS, one: "pathway" },
] as const;

function targetOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/** A wrong name would otherwise make no form at all and say so nowhere. */
function knownTools(corpus: Corpus, tools: readonly string[] = []): void {
  const known = corpus.ofKind("tool").flatMap(({ id }) => id ?? []);
  const unknown = tools.find((tool) => !known.includes(tool));
  if (unknown === undefined) return;
  const like = nearest(unknown, known);
  throw new UsageError(`There is no tool ${unknown}.${like === undefined ? "" : ` Did you mean ${like}?`}`);
}
