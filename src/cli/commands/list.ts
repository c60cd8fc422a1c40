/** `list`: what documents a library holds. */
import type { KindName } from "../../kinds/kind.ts";
import { kindNamed, kinds } from "../../kinds/index.ts";
import { counted } from "../counted.ts";
import { dayInWords } from "../day-in-words.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { inkFor } from "../formats/ink.ts";
import { fileIn } from "../formats/place.ts";
import { visible, widthOf } from "../formats/visible.ts";
import { openLibrary } from "../open-library.ts";
import type { Recorded } from "../../corpus/register.ts";
import { registerOf } from "../../corpus/register.ts";
import { styleOf } from "../style.ts";
import type { World } from "../world.ts";

export interface ListOptions {
  readonly format: "pretty" | "json";
  /** The library's folder. */
  readonly in?: string;
}

export async function list(world: World, kind: KindName | undefined, options: ListOptions): Promise<ExitCode> {
  const { folder, checked } = await openLibrary(world, options.in);
  const documents = registerOf(checked.corpus).filter(({ facts }) => kind === undefined || facts.kind === kind);
  if (options.format === "json") world.stdout.write(`${JSON.stringify(documents.map(plain), undefined, 2)}\n`);
  else world.stdout.write(table());
  return exitCode.clean;

  function plain({ facts, version, owner, reviewDue }: Recorded): object {
    const { id, kind, title, summary, status, tier, uri } = facts;
    return { id, kind, title, summary, status, tier, version, owner, reviewDue, file: fileIn(folder, uri) };
  }

  function table(): string {
    const ink = inkFor(styleOf(world).colour);
    const parts = kinds.flatMap(({ name, plural }) => {
      const rows = documents.filter(({ facts }) => facts.kind === name).map(row);
      return rows.length === 0 ? [] : [ink.bold(plural), ...inColumns(rows), ""];
    });
    const unknown = documents.filter(({ facts }) => kindNamed(facts.kind) === undefined).map(row);
    const others = unknown.length === 0 ? [] : [ink.bold("Of no known kind"), ...inColumns(unknown), ""];
    return [...parts, ...others, `${counted(documents.length, "document")}.`, ""].join("\n");
  }

  function row({ facts, reviewDue }: Recorded): readonly string[] {
    const overdue = reviewDue !== undefined && reviewDue < checked.corpus.today ? "overdue since" : "review due";
    return [
      facts.id ?? fileIn(folder, facts.uri),
      facts.title,
      facts.status?.replaceAll("_", " ") ?? "",
      reviewDue === undefined ? "" : `${overdue} ${dayInWords(reviewDue)}`,
    ].map(visible);
  }
}

function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, widthOf(cell))),
    [],
  );
  return rows.map((row) => {
    const cells = row.map((cell, i) => cell + " ".repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell))));
    return `  ${cells.join("  ")}`.trimEnd();
  });
}
