/** `withdraw`: says in a document that it must not be used any more, why, and what to do instead, and publishes that. */
import { applyEdits } from "../../document/apply-edits.ts";
import { entryOf } from "../../document/data.ts";
import { insertKey, setScalar } from "../../document/edit.ts";
import { read } from "../../document/read.ts";
import type { Source } from "../../document/source.ts";
import { UsageError } from "../../corpus/usage-error.ts";
import type { Tier } from "../../corpus/facts.ts";
import { documentNamed } from "../document-named.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { fileIn } from "../formats/place.ts";
import { openLibrary } from "../open-library.ts";
import type { World } from "../world.ts";
import { writeSource } from "../write-source.ts";
import { exportFiles } from "./export.ts";

export interface WithdrawOptions {
  /** Why it must not be used any more, as its readers are told. */
  readonly reason: string;
  /** What to do instead, as its readers are told. */
  readonly instead: string;
  readonly tier?: Tier;
  /** The folder of the export. */
  readonly out: string;
  /** Whether the website is made again at once; false to leave that for later. */
  readonly export: boolean;
  readonly today?: string;
}

/** Its page stays at its address and says why; the feed tells practitioners. Only its state in the document changes. */
export async function withdraw(
  world: World,
  id: string,
  folder: string | undefined,
  options: WithdrawOptions,
): Promise<ExitCode> {
  const library = await openLibrary(world, folder, options.today);
  const { facts, source: before } = documentNamed(library, id);
  if (facts.status === "withdrawn") throw new UsageError(`“${id}” has been withdrawn already.`);
  const after = withdrawn(before, library.checked.corpus.today, options);
  const file = fileIn(library.folder, before.uri);
  if (!(await writeSource(library, before, after))) {
    world.stderr.write(`${file} was changed meanwhile and is left as it is. Run withdraw again.\n`);
    return exitCode.problems;
  }
  world.stdout.write(`${file} is withdrawn. Its page stays, says why, and says what to do instead.\n`);
  if (!options.export) {
    world.stdout.write("The website still shows it as before until it is exported again.\n");
    return exitCode.clean;
  }
  const { tier, out, today } = options;
  return exportFiles(world, "site", library.folder, {
    out,
    format: "pretty",
    ...(tier ? { tier } : {}),
    ...(today === undefined ? {} : { today }),
  });
}

/** The document with its new state; every other byte stays. */
function withdrawn(source: Source, on: string, { reason, instead }: WithdrawOptions): Source {
  const document = read(source);
  if (entryOf(document.data, "withdrawn"))
    throw new UsageError("It already says when it was withdrawn; mend that by hand.");
  const edits = [
    ...setScalar(document, ["status"], "withdrawn"),
    ...insertKey(document, [], "withdrawn", { on, reason, instead }, "status"),
  ];
  return { ...source, text: applyEdits(source.text, edits) };
}
