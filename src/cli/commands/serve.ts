/** `serve`: shows the website, the forms and the review report of a library, and every change at once. */
import { loadEditions } from "../../corpus/load-editions.ts";
import type { Tier } from "../../corpus/facts.ts";
import type { Problem } from "../../document/problem.ts";
import { exporters } from "../../exporters/index.ts";
import { PATHWAYS } from "../../exporters/pathways/exported-pathway.ts";
import { changes } from "../changes.ts";
import { counted } from "../counted.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { exportLibrary, usualTier } from "../../exporters/export-library.ts";
import { putInPlace } from "../put-in-place.ts";
import { html } from "../formats/html.ts";
import { pretty } from "../formats/pretty.ts";
import type { Results } from "../formats/results.ts";
import type { Library } from "../open-library.ts";
import { openLibrary, reopened } from "../open-library.ts";
import type { Shown } from "../serve/answer.ts";
import { answerTo } from "../serve/answer.ts";
import { formsPage } from "../serve/forms-page.tsx";
import { visible } from "../formats/visible.ts";
import { styleOf } from "../style.ts";
import type { World } from "../world.ts";

export interface ServeOptions {
  readonly port: number;
  readonly tier?: Tier;
  /** A folder to export to as well, after every change. */
  readonly out?: string;
  readonly today?: string;
}

/** What is shown; files for other programs are made by `export`. */
const shownExporters = exporters.filter(({ id }) => !id.startsWith(PATHWAYS));

/** Where the review report is; no export has a folder of this name. */
const REPORT = "/report/";

export async function serve(world: World, folder: string | undefined, options: ServeOptions): Promise<ExitCode> {
  const stopped = world.untilStopped();
  const waiting = new Set<() => void>();
  let library = await openLibrary(world, folder, options.today);
  let shown = await show(world, library, options, { files: new Map(), home: REPORT });
  const server = await world.listen(options.port, (asked, port) => answerTo(asked, port, shown, waitForChange));
  tell(world, library, server.port, options);
  try {
    for await (const files of changes(world, library.folder, stopped)) {
      world.stderr.write(`Changed: ${files.map(visible).join(", ")}\n`);
      library = await reopened(world, library, options.today);
      shown = await show(world, library, options, shown);
      for (const changed of waiting) changed();
    }
  } finally {
    await server.close();
  }
  return exitCode.clean;

  function waitForChange(changed: () => void): () => void {
    waiting.add(changed);
    return () => void waiting.delete(changed);
  }
}

/** The library as readers see it; while it has errors, as it was before, with the report on them. */
async function show(world: World, library: Library, options: ServeOptions, before: Shown): Promise<Shown> {
  const { corpus } = library.checked;
  if (library.problems.some(isError)) return held(world, library, library.problems, before);
  const exported = await exportLibrary(corpus, shownExporters, options.tier ?? usualTier(corpus), library.parse, {
    editions: await loadEditions(library.host),
  });
  const problems = [...library.problems, ...exported.losses];
  if (problems.some(isError)) return held(world, library, problems, before);
  if (options.out !== undefined) await putInPlace(world, options.out, exported);
  const files = new Map<string, string | Uint8Array>([reportFile(library, problems)]);
  for (const { folder, files: made } of exported.folders) {
    const below = folder === "site" ? "" : `${folder}/`;
    for (const { path, content } of made) files.set(`${below}${path}`, content);
  }
  files.set("forms/index.html", formsPage(exported));
  return { files, home: REPORT };
}

/** Says what has to be mended, and goes on showing what was there before. */
function held(world: World, library: Library, problems: readonly Problem[], before: Shown): Shown {
  const errors = problems.filter(isError);
  world.stdout.write(pretty(resultsOf(library, errors), styleOf(world)));
  world.stderr.write(`The website waits for ${counted(errors.length, "error")} to be mended.\n`);
  return { ...before, files: new Map([...before.files, reportFile(library, problems)]) };
}

function reportFile(library: Library, problems: readonly Problem[]): [path: string, page: string] {
  return ["report/index.html", html(resultsOf(library, problems), { colour: false, columns: 100 })];
}

function resultsOf({ folder, checked }: Library, problems: readonly Problem[]): Results {
  return { folder, today: checked.corpus.today, problems, hidden: 0, strict: false, corpus: checked.corpus };
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function tell(world: World, { folder }: Library, port: number, { out, port: wanted }: ServeOptions): void {
  const at = `http://127.0.0.1:${String(port)}`;
  world.stdout.write(
    [
      ...(port === wanted ? [] : [`Port ${String(wanted)} is taken, so this is port ${String(port)}.`]),
      `Website         ${at}/`,
      `Forms           ${at}/forms/`,
      `Review report   ${at}${REPORT}`,
      ...(out === undefined ? [] : [`Files           ${out}`]),
      `Changes in ${folder} are shown at once. To stop, press Ctrl+C.`,
      "",
    ].join("\n"),
  );
}
