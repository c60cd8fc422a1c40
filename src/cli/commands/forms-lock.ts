/** `forms lock`: keeps what recorded answers depend on, and refuses a revision that would damage them. */
import type { FormLock } from "../../tools/form-lock/form-lock.ts";
import { isBreaking, isForbidden } from "../../tools/form-lock/form-change.ts";
import { lockOf } from "../../tools/form-lock/lock-of.ts";
import type { Revision } from "../../tools/form-lock/revision.ts";
import { revisionOf } from "../../tools/form-lock/revision.ts";
import { counted } from "../counted.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { visible } from "../formats/visible.ts";
import { LOCKS, lockText, writeLock } from "../../exporters/lock-files.ts";
import { openLibrary } from "../open-library.ts";
import { UsageError } from "../../corpus/usage-error.ts";
import type { WantedForm } from "../wanted-forms.ts";
import { wantedForms, wantedWorded } from "../wanted-forms.ts";
import { WORDING_LOCKS } from "../wording-files.ts";
import type { World } from "../world.ts";

export interface FormsLockOptions {
  readonly tool?: readonly string[];
  /** Lock what would be refused. */
  readonly accept?: boolean;
  readonly reason?: string;
  /** Whether the forms with owners' own wording are locked, and no others. */
  readonly wording?: boolean;
  readonly today?: string;
}

/** Why a form is not made without anything in the library being wrong; it does not keep others from being locked. */
const HELD_BACK: readonly string[] = ["form-rights", "form-permission"];

/** A reason shorter than this says nothing. */
const REASON_LEAST = 10;

export async function formsLock(
  world: World,
  folder: string | undefined,
  options: FormsLockOptions,
): Promise<ExitCode> {
  const reason = reasonIn(options);
  const library = await openLibrary(world, folder, options.today);
  const { wording = false } = options;
  const folderOfLocks = wording ? WORDING_LOCKS : LOCKS;
  const { forms, problems } = await (wording
    ? wantedWorded(world, library, options.tool)
    : wantedForms(library, options.tool));
  const faulty = wording ? problems : problems.filter(({ code }) => !HELD_BACK.includes(code));
  if (faulty.length > 0) {
    throw new UsageError(
      `${counted(faulty.length, "fault")} must be mended before forms can be locked. See them with: practice-guidance export forms${wording ? " --wording" : ""}`,
    );
  }
  const refused = forms.flatMap((one) => {
    const revision = refusedRevision(one, reason !== undefined);
    return revision ? [revision] : [];
  });
  if (refused.length > 0) {
    world.stdout.write(refused.map((one) => refusalText(one, !wording)).join("\n"));
    const see = wording ? "export forms --wording" : "forms diff";
    world.stderr.write(`Nothing was locked: see practice-guidance ${see}.\n`);
    return exitCode.problems;
  }
  const locks = forms.flatMap((one) => newLock(one, reason, library.checked.corpus.today));
  for (const lock of locks) await writeLock(library.host, lock, folderOfLocks);
  for (const { tool, version } of locks)
    world.stdout.write(`${library.folder}/${folderOfLocks}/${tool}.json (${version})\n`);
  world.stdout.write(
    locks.length === 0
      ? "Every form is locked as it stands.\n"
      : `${counted(locks.length, "form")} locked. ${wording ? "Keep the locks with the owner's wording, out of git." : "Commit the locks with the tools."}\n`,
  );
  return exitCode.clean;
}

function reasonIn({ accept, reason }: FormsLockOptions): string | undefined {
  if (accept !== true) {
    if (reason !== undefined) throw new UsageError("A reason belongs to --accept.");
    return undefined;
  }
  const words = reason?.trim() ?? "";
  if (words.length >= REASON_LEAST) return words;
  throw new UsageError(
    'Say why the change is right all the same, such as --reason "Nothing was recorded with it yet".',
  );
}

function refusedRevision({ form, lock }: WantedForm, accepting: boolean): Revision | undefined {
  if (!lock) return undefined;
  const revision = revisionOf(lock, form.tool);
  if (revision.refused === "name-used-again" || revision.refused === "version-went-back") return revision;
  return accepting || revision.declared || revision.needs === "patch" ? undefined : revision;
}

/** `quoting` is false where the form's words may stand in no report. */
function refusalText({ tool, from, to, changes, refused, needs, atLeast }: Revision, quoting: boolean): string {
  const stands = changes.filter((change) =>
    refused === "name-used-again" ? isForbidden(change) : change.needs === needs,
  );
  const told = quoting ? stands : [];
  const lines = told.map(({ what, effect }) => `  ${visible(`${what} ${effect}`)}\n`).join("");
  const todo =
    refused === "name-used-again"
      ? "Take a code that was never used."
      : refused === "version-went-back"
        ? `Give it a version above ${from}.`
        : `Make it version ${atLeast}, undo it, or lock it with --accept and a --reason.`;
  return `${tool} ${from} -> ${to}\n${lines}  ${todo}\n`;
}

/** None for a form that is locked as it stands. */
function newLock({ form, lock }: WantedForm, reason: string | undefined, today: string): readonly FormLock[] {
  const { tool } = form;
  if (!lock) return [lockOf(tool)];
  const { changes, declared } = revisionOf(lock, tool);
  const taken = declared ? [] : changes.filter(isBreaking).map(({ what }) => what);
  const accepted =
    reason === undefined || taken.length === 0
      ? undefined
      : { version: tool.version, on: today, reason, changes: taken };
  const next = lockOf(tool, lock, accepted);
  return lockText(next) === lockText(lock) ? [] : [next];
}
