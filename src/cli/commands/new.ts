/** `new`: begins a document, or a whole small library, from the kinds' starters. */
import { isUnreachable } from "../../corpus/host.ts";
import type { NewFile } from "../../corpus/first-library.ts";
import { GIT_LEAVES_OUT, firstLibrary, made } from "../../corpus/first-library.ts";
import { idOfTitle, isDocumentId } from "../../corpus/id-of-title.ts";
import { PARTNERSHIP_FILE } from "../../corpus/load.ts";
import { yearLater } from "../../corpus/year-later.ts";
import type { KindName } from "../../kinds/kind.ts";
import { kindNamed } from "../../kinds/index.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { fileIn } from "../formats/place.ts";
import { openLibrary } from "../open-library.ts";
import { UsageError } from "../../corpus/usage-error.ts";
import type { World } from "../world.ts";
import { writeWhole } from "../write-whole.ts";

export interface NewOptions {
  readonly title?: string;
  /** The library's folder. */
  readonly in?: string;
}

export async function begin(
  world: World,
  kind: KindName,
  id: string | undefined,
  options: NewOptions,
): Promise<ExitCode> {
  if (id !== undefined && !isDocumentId(id)) {
    throw new UsageError(
      `"${id}" cannot be an id: it becomes a web address and never changes. ` +
        "Use small letters, digits and hyphens, a letter first, 32 characters at most.",
    );
  }
  const reviewDue = yearLater(world.today());
  if (kind === "partnership") {
    const folder = options.in ?? "guidance";
    const files = firstLibrary(
      id ?? "our-partnership",
      options.title ?? "Our Safeguarding Children Partnership",
      reviewDue,
    );
    await write(world, folder, [...files, ...(await ifMissing(world, folder, GIT_LEAVES_OUT))]);
    world.stdout.write(`A library to begin from is in ${folder}. Look at it with: practice-guidance check ${folder}\n`);
    return exitCode.clean;
  }
  const { folder, host, checked } = await openLibrary(world, options.in);
  if (isUnreachable(await host.read(PARTNERSHIP_FILE))) {
    throw new UsageError(
      `There is no library in ${folder}: it has no ${PARTNERSHIP_FILE}. Begin one with: practice-guidance new partnership`,
    );
  }
  const wanted = id ?? (options.title === undefined ? `new-${kind}` : idFrom(options.title));
  const [taken] = checked.corpus.names(wanted);
  if (taken)
    throw new UsageError(`The id ${wanted} is taken already, in ${fileIn(folder, taken.uri)}. Choose another.`);
  const file = made(kind, wanted, options.title ?? titleFrom(wanted), { reviewDue });
  await write(world, options.in ?? folder, [file]);
  world.stdout.write(`A ${kindNamed(kind)?.title ?? kind} to begin from is in ${fileIn(folder, file.path)}.\n`);
  return exitCode.clean;
}

/** A file that may be there already, and then stays as it is. */
async function ifMissing(world: World, folder: string, file: NewFile): Promise<readonly NewFile[]> {
  const found = await world.hostAt(folder).read(file.path);
  return isUnreachable(found) && found.unreachable === "missing" ? [file] : [];
}

/** Writes all files or, where one of them is there already, none. */
async function write(world: World, folder: string, files: readonly NewFile[]): Promise<void> {
  const host = world.hostAt(folder);
  for (const { path } of files) {
    const found = await host.read(path);
    if (isUnreachable(found) && found.unreachable === "missing") continue;
    throw new UsageError(`There is a file ${fileIn(folder, path)} already, and nothing is written over it.`);
  }
  for (const { path, text } of files) await writeWhole(host, path, text);
}

function idFrom(title: string): string {
  const id = idOfTitle(title);
  if (id === "")
    throw new UsageError(`No id can be made of the title "${title}". Give one: new <kind> <id> --title ...`);
  return id;
}

function titleFrom(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
