/** `forms diff`: what a revision does to recorded answers, in words, and which version it needs. */
import type { FormChange } from "../../tools/form-lock/form-change.ts";
import { isBreaking } from "../../tools/form-lock/form-change.ts";
import type { FormLock } from "../../tools/form-lock/form-lock.ts";
import type { Revision } from "../../tools/form-lock/revision.ts";
import { revisionOf } from "../../tools/form-lock/revision.ts";
import { counted } from "../counted.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { inkFor } from "../formats/ink.ts";
import { visible } from "../formats/visible.ts";
import { wrap } from "../formats/wrap.ts";
import { openLibrary } from "../open-library.ts";
import { styleOf } from "../style.ts";
import { wantedForms } from "../wanted-forms.ts";
import type { World } from "../world.ts";

export interface FormsDiffOptions {
  readonly tool?: readonly string[];
  readonly format: "pretty" | "json";
}

export async function formsDiff(
  world: World,
  folder: string | undefined,
  options: FormsDiffOptions,
): Promise<ExitCode> {
  const library = await openLibrary(world, folder);
  const { forms, gone, unmade } = await wantedForms(library, options.tool);
  const revisions = forms.flatMap(({ form, lock }) => (lock ? [revisionOf(lock, form.tool)] : []));
  const open = forms.filter(({ lock }) => !lock).map(({ form }) => form.tool.id);
  world.stdout.write(options.format === "json" ? asJson() : asText());
  const wrong = revisions.some(({ refused, declared }) => refused !== undefined || !declared);
  return wrong || unmade.length > 0 ? exitCode.problems : exitCode.clean;

  function asJson(): string {
    const plain = {
      revisions,
      withoutLock: open,
      withoutTool: gone.map(({ tool }) => tool),
      notCompared: unmade.map(({ tool }) => tool),
    };
    return `${JSON.stringify(plain, undefined, 2)}\n`;
  }

  function asText(): string {
    const { colour, columns } = styleOf(world);
    const ink = inkFor(colour);
    const width = Math.max(40, Math.min(columns, 120));
    const changed = revisions.filter(({ changes, from, to }) => changes.length > 0 || from !== to);
    const lines = [
      ...changed.flatMap(revisionLines),
      ...gone.flatMap(goneLines),
      ...unmade.map(unmadeLine),
      ...(open.length > 0 ? [`Without a lock: ${open.join(", ")}.`] : []),
      `${counted(revisions.length, "locked form")}, ${String(changed.length)} changed.`,
    ];
    return `${lines.join("\n")}\n`;

    function revisionLines(revision: Revision): readonly string[] {
      const { tool, from, to, changes } = revision;
      const title = from === to ? `${tool} ${from}` : `${tool} ${from} -> ${to}`;
      return [ink.bold(title), "", ...changes.flatMap(changeLines), ...paragraph(verdict(revision), "  "), ""];
    }

    function changeLines(change: FormChange): readonly string[] {
      const mark = isBreaking(change) ? ink.error("breaks data") : ink.dim("safe");
      return [`  ${mark}  ${ink.dim(change.kind)}`, ...paragraph(`${change.what} ${change.effect}`, "    "), ""];
    }

    function paragraph(text: string, indent: string): readonly string[] {
      return wrap(visible(text), width - indent.length).map((line) => indent + line);
    }
  }
}

function goneLines({ tool }: FormLock): readonly string[] {
  return [`The tool ${tool} is gone. Its lock stays, so that nothing else is ever recorded under its names.`];
}

function unmadeLine({ tool }: FormLock): string {
  return `No form can be made of ${tool} as it stands, so it was not compared. See why with: practice-guidance export forms`;
}

function verdict({ changes, needs, atLeast, to, refused, declared }: Revision): string {
  if (refused === "version-went-back") return "The version is lower than the locked one: it is not exported.";
  if (refused === "name-used-again") return "A code is used again: it is not exported, whatever its version.";
  if (changes.length === 0) return "Nothing that recorded answers depend on has changed.";
  const number = { major: "first", minor: "second", patch: "third", none: "" }[needs];
  if (declared) return `It needs a new ${number} number of the version, and has one.`;
  const outcome = refused === undefined ? "" : " It is not exported.";
  return `It needs version ${atLeast} or higher, and has ${to}.${outcome}`;
}
