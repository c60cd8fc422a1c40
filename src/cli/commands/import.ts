/** `import`: takes a form of another system over as a tool of the library, and says what has to be looked at. */
import { firstOwner } from "../../corpus/first-owner.ts";
import { isUnreachable } from "../../corpus/host.ts";
import { idOfTitle, isDocumentId } from "../../corpus/id-of-title.ts";
import { PARTNERSHIP_FILE } from "../../corpus/load.ts";
import { pathOfNew } from "../../corpus/path-of-new.ts";
import { readEntry } from "../../corpus/reading.ts";
import { UsageError } from "../../corpus/usage-error.ts";
import { yearLater } from "../../corpus/year-later.ts";
import type { Problem } from "../../document/problem.ts";
import { takeOverForm } from "../../importers/fhir/take-over-form.ts";
import { tool as toolKind } from "../../kinds/tool.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { readBytesAt } from "../file-at.ts";
import { formats } from "../formats/named.ts";
import { fileIn } from "../formats/place.ts";
import { visible } from "../formats/visible.ts";
import type { Library } from "../open-library.ts";
import { openLibrary } from "../open-library.ts";
import { styleOf } from "../style.ts";
import type { World } from "../world.ts";
import { writeWhole } from "../write-whole.ts";

export interface ImportOptions {
  /** The id of the tool. */
  readonly id?: string;
  /** The library's folder. */
  readonly in?: string;
  readonly wordingAllowed?: boolean;
  readonly format: "pretty" | "json";
}

/** Ends with `problems` where no tool was made. Nothing is written over, and nothing is written in part. */
export async function importForm(world: World, file: string, options: ImportOptions): Promise<ExitCode> {
  const bytes = await readBytesAt(world, file);
  const library = await openLibrary(world, options.in);
  const { folder, host, checked } = library;
  const { corpus } = checked;
  const [partnership] = corpus.ofKind("partnership");
  if (!partnership) {
    throw new UsageError(
      `There is no library in ${folder}: it has no ${PARTNERSHIP_FILE}. Begin one with: practice-guidance new partnership`,
    );
  }
  const { tool, problems } = takeOverForm(bytes, {
    fileName: file,
    idFor: (formId, title) => options.id ?? idFrom(formId, title, library),
    uriFor: (id) => pathOfNew(toolKind, id),
    ...firstOwner(corpus, "tool"),
    reviewDue: yearLater(corpus.today),
    ownNames: [partnership.title],
    wordingAllowed: options.wordingAllowed === true,
  });
  if (!tool) {
    await show(problems, library);
    return exitCode.problems;
  }
  if (!isDocumentId(tool.id)) {
    throw new UsageError(
      `"${visible(tool.id)}" cannot be an id: it becomes a web address and never changes. ` +
        "Give one of small letters, digits and hyphens, a letter first, 32 characters at most: --id <id>",
    );
  }
  const [taken] = corpus.names(tool.id);
  if (taken)
    throw new UsageError(
      `The id ${tool.id} is taken already, in ${fileIn(folder, taken.uri)}. Give another: --id <id>`,
    );
  const there = await host.read(tool.uri);
  if (!isUnreachable(there) || there.unreachable !== "missing") {
    throw new UsageError(`There is a file ${fileIn(folder, tool.uri)} already, and nothing is written over it.`);
  }
  await writeWhole(host, tool.uri, tool.text);
  const { entry } = readEntry({ uri: tool.uri, language: "yaml", text: tool.text, bom: false });
  await show(problems, { ...library, checked: { ...checked, corpus: corpus.with(entry) } });
  world.stderr.write(
    `The form is now the tool ${tool.id}, a draft, in ${fileIn(folder, tool.uri)}. Go through what is said above, then: practice-guidance check ${folder}\n`,
  );
  return exitCode.clean;

  async function show(found: readonly Problem[], shown: Library): Promise<void> {
    const format = await formats[options.format]();
    const { today } = shown.checked.corpus;
    const results = {
      folder: shown.folder,
      today,
      problems: found,
      hidden: 0,
      strict: false,
      corpus: shown.checked.corpus,
    };
    world.stdout.write(format(results, styleOf(world)));
  }
}

/** The form's own id without the library's name before it; else one made of the title. */
function idFrom(formId: string | undefined, title: string, { checked }: Library): string {
  const [partnership] = checked.corpus.ofKind("partnership");
  const namespace = partnership?.details?.kind === "partnership" ? partnership.details.value.namespace : "";
  const own = formId?.startsWith(`${namespace}-`) === true ? formId.slice(namespace.length + 1) : formId;
  return own !== undefined && isDocumentId(own) ? own : idOfTitle(title);
}
