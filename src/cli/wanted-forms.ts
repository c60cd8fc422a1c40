/** The forms a command is about, each with its lock. */
import type { Problem } from "../document/problem.ts";
import type { FormTool } from "../exporters/forms/form-tool.ts";
import { formTools } from "../exporters/forms/form-tool.ts";
import type { FormLock } from "../tools/form-lock/form-lock.ts";
import { readLocks } from "../exporters/lock-files.ts";
import type { Library } from "./open-library.ts";
import { wordedTools } from "../exporters/forms/wording/worded-tools.ts";
import { WORDING_LOCKS, readWordings } from "./wording-files.ts";
import type { World } from "./world.ts";
import { UsageError } from "../corpus/usage-error.ts";

export interface WantedForms {
  readonly forms: readonly WantedForm[];
  /** Why no form can be made of others. */
  readonly problems: readonly Problem[];
  /** Locks of tools that are in the library no longer. */
  readonly gone: readonly FormLock[];
  /** Locks of tools of which no form can be made as they stand. */
  readonly unmade: readonly FormLock[];
}

export interface WantedForm {
  readonly form: FormTool;
  readonly lock: FormLock | undefined;
}

/** Those with an owner's own wording, of the tools with the ids `named` or of all. */
export async function wantedWorded(
  world: World,
  { host, folder, checked, parse }: Library,
  named?: readonly string[],
): Promise<WantedForms> {
  const { sources, problems } = await readWordings(world, host, folder);
  const worded = wordedTools(checked.corpus, sources, parse, named);
  const locks = await readLocks(host, WORDING_LOCKS);
  return {
    forms: worded.tools.map(({ form }) => ({ form, lock: locks.get(form.tool.id) })),
    problems: [...problems, ...worded.problems],
    gone: [],
    unmade: [],
  };
}

/** Those with the ids `named`, or all; a `UsageError` for an id that no tool has. */
export async function wantedForms({ host, checked, parse }: Library, named?: readonly string[]): Promise<WantedForms> {
  const { corpus } = checked;
  const ids = corpus.ofKind("tool").flatMap(({ id }) => id ?? []);
  const unknown = named?.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UsageError(`There is no tool ${unknown}. There is: ${ids.join(", ")}.`);
  const locks = await readLocks(host);
  const { tools, problems } = formTools(corpus, parse);
  const made = new Set(tools.map(({ tool }) => tool.id));
  const locked = [...locks.values()].filter(({ tool }) => named?.includes(tool) ?? true);
  return {
    forms: tools
      .filter(({ tool }) => named?.includes(tool.id) ?? true)
      .map((form) => ({ form, lock: locks.get(form.tool.id) })),
    problems,
    gone: locked.filter(({ tool }) => !ids.includes(tool)),
    unmade: locked.filter(({ tool }) => ids.includes(tool) && !made.has(tool)),
  };
}
