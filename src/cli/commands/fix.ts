/** `fix`: mends what can be mended without reading, and changes no other letter of any file. */
import { createTwoFilesPatch } from "diff";
import type { Source } from "../../document/source.ts";
import { allProblems } from "../../rules/check.ts";
import { counted } from "../counted.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { failing } from "../formats/failing.ts";
import { inkFor } from "../formats/ink.ts";
import { fileIn } from "../formats/place.ts";
import type { Style } from "../formats/results.ts";
import { visible } from "../formats/visible.ts";
import type { Library } from "../open-library.ts";
import { openLibrary } from "../open-library.ts";
import { safelyMended } from "../../rules/safe-fixes.ts";
import { styleOf } from "../style.ts";
import type { World } from "../world.ts";
import { withMark, writeSource } from "../write-source.ts";

export interface FixOptions {
  /** Only show what would be changed. */
  readonly dryRun?: boolean;
  readonly today?: string;
}

export async function fix(world: World, folder: string | undefined, options: FixOptions): Promise<ExitCode> {
  const library = await openLibrary(world, folder, options.today);
  const { checked, done } = safelyMended(library.checked, library.parse);
  const unread = library.problems.filter(({ uri }) => !library.checked.corpus.entry(uri));
  for (const uri of checked.corpus.uris()) {
    const before = library.checked.corpus.entry(uri)?.source;
    const after = checked.corpus.entry(uri)?.source;
    if (!before || !after || before.text === after.text) continue;
    if (options.dryRun === true)
      world.stdout.write(difference(fileIn(library.folder, uri), before, after, styleOf(world)));
    else await put(world, library, before, after, done);
  }
  const left = [...unread, ...allProblems(checked)];
  const would = options.dryRun === true ? "would be " : "";
  world.stderr.write(
    done.length === 0
      ? "There is nothing that can be mended without reading.\n"
      : `${counted(done.length, "problem")} ${would}mended; ${String(left.length)} left.\n`,
  );
  return left.some((problem) => failing(problem, false)) ? exitCode.problems : exitCode.clean;
}

async function put(
  world: World,
  library: Library,
  before: Source,
  after: Source,
  done: readonly { readonly uri: string; readonly title: string }[],
): Promise<void> {
  const file = fileIn(library.folder, after.uri);
  if (!(await writeSource(library, before, after))) {
    world.stderr.write(`${file} was changed meanwhile and is left as it is. Run fix again.\n`);
    return;
  }
  const titles = done.filter(({ uri }) => uri === after.uri).map(({ title }) => `  ${visible(title)}\n`);
  world.stdout.write(`${file}\n${titles.join("")}`);
}

/** A unified diff that `git apply` takes, and with colours where a person looks. */
function difference(file: string, before: Source, after: Source, style: Style): string {
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, withMark(before), withMark(after), undefined, undefined, {
    context: 3,
  }).replace(/^=+\n/u, "");
  if (!style.colour) return patch;
  const ink = inkFor(true);
  const coloured = patch.split("\n").map((line) => {
    const shown = visible(line.replace(/\r$/u, ""));
    if (/^(---|\+\+\+|@@)/u.test(line)) return ink.bold(shown);
    if (line.startsWith("+")) return ink.added(shown);
    return line.startsWith("-") ? ink.removed(shown) : shown;
  });
  return coloured.join("\n");
}
