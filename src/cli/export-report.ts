/** What came of an export, for people and for other programs. */
import type { Tier } from "../corpus/facts.ts";
import type { Problem } from "../document/problem.ts";
import type { Source } from "../document/source.ts";
import { counted } from "./counted.ts";
import type { ExportedLibrary, Loss } from "../exporters/export-library.ts";
import { json } from "./formats/json.ts";
import { lossWords } from "./formats/losses.ts";
import { pretty } from "./formats/pretty.ts";
import type { Results, Style } from "./formats/results.ts";
import type { Library } from "./open-library.ts";

export interface Outcome extends ExportedLibrary {
  readonly tier: Tier;
  /** What changed since forms were locked and their version does not say. */
  readonly revised: readonly Problem[];
  /** How many forms have no lock. */
  readonly open: number;
  /** Files that problems may point into and that no report quotes. */
  readonly unquoted?: ReadonlyMap<string, Source>;
  /** Why PDFs that were wanted are not there. */
  readonly unprinted?: string;
  /** Why nothing was written. */
  readonly refused?: { readonly by: "errors" | "losses" | "printing"; readonly problems: readonly Problem[] };
}

export interface Said {
  readonly stdout: string;
  readonly stderr: string;
}

/** For people. `out` is the folder as the user names it. */
export function exportWords(library: Library, outcome: Outcome, out: string, style: Style): Said {
  const { refused, losses, revised, folders, open, tier, unquoted } = outcome;
  const shown = (problems: readonly Problem[]) => pretty(resultsOf(library, outcome, problems), style);
  const told = lossWords(resultsOf(library, outcome, losses), losses, style);
  const lost = losses.length > 0 ? [`What the targets cannot hold:\n\n${told}\n`] : [];
  const changed = revised.length > 0 ? [`What changed since the forms were locked:\n\n${shown(revised)}\n`] : [];
  if (refused?.by === "printing") return { stdout: "", stderr: unprintedWords(outcome) + refusal(refused) };
  if (refused?.by === "errors") return { stdout: shown(refused.problems), stderr: refusal(refused) };
  if (refused) return { stdout: [...lost, ...changed].join(""), stderr: refusal(refused) };
  const parts = [
    ...lost,
    ...folders.map(
      ({ exporter, folder, files }) => `${exporter.title}: ${out}/${folder} (${counted(files.length, "file")})\n`,
    ),
    ...(unquoted ? [INTERNAL_WORDS] : []),
    ...(tier === "public" || unquoted
      ? []
      : [
          `These files are for readers of the tier ${tier}. Nothing in them keeps others out: whoever runs the website must.\n`,
          ...(folders.some(({ exporter }) => exporter.id === "site") ? [GUARD] : []),
        ]),
    ...changed,
    ...(open > 0 ? [openWords(open, library.folder, unquoted !== undefined)] : []),
  ];
  return { stdout: parts.join(""), stderr: unprintedWords(outcome) };
}

const INTERNAL_WORDS =
  "These forms hold the owner's wording. Load them into the partnership's own systems, publish none of them, and take them away when the permission ends.\n";

const GUARD =
  "The website holds settings for Apache, nginx and IIS that let in only who has signed in; see that they are in force.\n";

function openWords(open: number, folder: string, wording: boolean): string {
  const have = open === 1 ? "form has" : "forms have";
  return `${String(open)} ${have} no lock yet. Before answers are recorded, run: practice-guidance forms lock ${folder}${wording ? " --wording" : ""}\n`;
}

function unprintedWords({ unprinted }: Outcome): string {
  return unprinted === undefined ? "" : `${unprinted}\n`;
}

function refusal({ by, problems: { length } }: NonNullable<Outcome["refused"]>): string {
  if (by === "printing") return "Nothing was exported: --strict, and no PDF can be made.\n";
  if (by === "losses") {
    const things = length === 1 ? "one thing" : `${length} things`;
    return `Nothing was exported: --strict, and the targets cannot hold ${things}.\n`;
  }
  return `Nothing was exported: there ${length === 1 ? "is" : "are"} ${counted(length, "error")} to mend first.\n`;
}

/** For other programs: the fields of `check --format json`, and what was written. */
export function exportReport(library: Library, outcome: Outcome, out: string, style: Style): Said {
  const { refused, losses, revised, folders, open, tier } = outcome;
  const problems = refused?.problems ?? [...losses, ...revised];
  const checked = JSON.parse(json(resultsOf(library, outcome, problems), style)) as { readonly problems: object[] };
  const targets = folders.map(({ exporter: { id, title }, folder, files }) => ({
    id,
    title,
    folder: `${out}/${folder}`,
    files: files.map(({ path }) => path),
  }));
  const report = {
    ...checked,
    problems: checked.problems.map((problem, index) => ({ ...problem, ...lostIn(problems[index]) })),
    exported: refused === undefined,
    refusedBy: refused?.by,
    tier,
    targets,
    withoutLock: open,
    ...(outcome.unquoted ? { internal: true } : {}),
    unprinted: outcome.unprinted,
  };
  const stderr = unprintedWords(outcome) + (refused ? refusal(refused) : "");
  return { stdout: `${JSON.stringify(report, undefined, 2)}\n`, stderr };
}

/** The ids of the targets that cannot hold it, where the problem is a loss. */
function lostIn(problem: Problem | Loss | undefined): { readonly targets?: readonly string[] } {
  return problem && "targets" in problem ? { targets: problem.targets.map(({ id }) => id) } : {};
}

function resultsOf({ folder, checked }: Library, { unquoted }: Outcome, problems: readonly Problem[]): Results {
  const { corpus } = checked;
  return { folder, today: corpus.today, problems, hidden: 0, strict: false, corpus, unquoted };
}
