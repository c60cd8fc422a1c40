/** `approve`: writes the record of a decision into a document that is ready, and keeps a copy of what was approved. */
import type { Facts } from "../../corpus/facts.ts";
import { UsageError } from "../../corpus/usage-error.ts";
import { applyEdits } from "../../document/apply-edits.ts";
import { entryOf, textAt } from "../../document/data.ts";
import type { Document } from "../../document/document.ts";
import { insertKey, setScalar } from "../../document/edit.ts";
import { fingerprintOf } from "../../document/fingerprint.ts";
import type { Edit } from "../../document/problem.ts";
import { read } from "../../document/read.ts";
import type { Source } from "../../document/source.ts";
import { isUnreachable } from "../../corpus/host.ts";
import { change, problemsOf } from "../../rules/check.ts";
import { documentNamed } from "../document-named.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { formats } from "../formats/named.ts";
import { fileIn } from "../formats/place.ts";
import { openLibrary } from "../open-library.ts";
import { styleOf } from "../style.ts";
import { writeSource } from "../write-source.ts";
import { writeWhole } from "../write-whole.ts";
import type { World } from "../world.ts";

export interface ApproveOptions {
  /** The role of whoever decided for the approving body. */
  readonly role: string;
  /** Where the decision is recorded, such as the minutes of a meeting. */
  readonly minute: string;
  /** The day of the decision; today where none is named. */
  readonly date?: string;
  /** The day from which it applies; the day of the decision where none is named. */
  readonly effective?: string;
  readonly today?: string;
}

/** Writes nothing unless the document is ready and sound as it will be. The copy is written first, so that no approval is without one. */
export async function approve(
  world: World,
  id: string,
  folder: string | undefined,
  options: ApproveOptions,
): Promise<ExitCode> {
  const library = await openLibrary(world, folder, options.today);
  const { host, checked } = library;
  const { facts, source: before } = documentNamed(library, id);
  if (facts.status !== READY) throw new UsageError(notReady(facts));
  const after = approved(before, options.date ?? checked.corpus.today, options);
  const then = change(checked, { put: [after] }, { parse: library.parse });
  const errors = problemsOf(then, before.uri).filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const format = await formats.pretty();
    const { corpus } = then;
    const results = { folder: library.folder, today: corpus.today, problems: errors, hidden: 0, strict: false, corpus };
    world.stdout.write(format(results, styleOf(world)));
    world.stderr.write("Nothing is approved and nothing is written until these are mended.\n");
    return exitCode.problems;
  }
  const copy = `editions/${id}/${textAt(read(after).data, "version") ?? ""}${before.uri.slice(before.uri.lastIndexOf("."))}`;
  const there = await host.read(copy);
  if (!isUnreachable(there) || there.unreachable !== "missing") {
    throw new UsageError(
      `${fileIn(library.folder, copy)} is there already: this version was approved before. Give the document a higher version.`,
    );
  }
  await writeWhole(host, copy, after.text);
  if (!(await writeSource(library, before, after))) {
    await host.remove(copy);
    world.stderr.write(
      `${fileIn(library.folder, before.uri)} was changed meanwhile and is left as it is. Run approve again.\n`,
    );
    return exitCode.problems;
  }
  world.stdout.write(
    `${fileIn(library.folder, before.uri)} is approved, and ${fileIn(library.folder, copy)} keeps what was approved.\n` +
      "From now on every change of its words is reported until the status is draft again.\n",
  );
  return exitCode.clean;
}

const READY = "ready";

function notReady({ id, status }: Facts): string {
  if (status === "approved")
    return `“${id}” is approved already. A changed document begins as a draft, with a higher version.`;
  return `“${id}” is not ready for approval: its status is ${status}. Move it on to “${READY}” first.`;
}

/** The document with its new state; every other byte stays. */
function approved(source: Source, date: string, { role, minute, effective }: ApproveOptions): Source {
  const body = textAt(read(source).data, "approving_body");
  const stated = edited(source, (document) => [
    ...setScalar(document, ["status"], "approved"),
    ...(effective === undefined ? [] : valueOf(document, "effective", effective, "approving_body")),
  ]);
  return edited(stated, (document) => {
    const record = {
      date,
      ...(body === undefined ? {} : { body }),
      role,
      minute,
      fingerprint: fingerprintOf(document),
    };
    const old = entryOf(document.data, "approval");
    if (old)
      throw new UsageError("It holds the record of an earlier approval; take that out first. Its edition keeps it.");
    return insertKey(document, [], "approval", record, "approving_body");
  });
}

function valueOf(document: Document, key: string, value: string, after: string): readonly Edit[] {
  return entryOf(document.data, key) ? setScalar(document, [key], value) : insertKey(document, [], key, value, after);
}

function edited(source: Source, editsOf: (document: Document) => readonly Edit[]): Source {
  return { ...source, text: applyEdits(source.text, editsOf(read(source))) };
}
