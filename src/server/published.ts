/** Remembers which problems the editor has been told of, so that only differences are sent. */
import type { Diagnostic } from "vscode-languageserver-types";
import { diagnosticOf, diagnostics } from "../language/diagnostics.ts";
import type { Library } from "../language/library.ts";
import type { Checked } from "../rules/check.ts";
import type { LiveLibrary } from "./live-library.ts";
import { PARTNERSHIP_FILE } from "../corpus/load.ts";
import type { Problem } from "../document/problem.ts";

/** Tells the editor what is wrong in a file; an empty list takes back what was. */
export type Tell = (uri: string, problems: Diagnostic[]) => void;

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

/** What the editor knows of one library's problems. */
export class Published {
  /** By path: what was sent, as text, and how many problems of each severity. */
  readonly #sent = new Map<string, { readonly text: string; readonly found: readonly Diagnostic[] }>();
  #checked: Checked | undefined;
  #unread: readonly Problem[] = [];

  /** Sends what has changed since the last time. */
  bring(library: Library, live: LiveLibrary, tell: Tell): void {
    const { checked } = library;
    const { unread } = live;
    for (const path of this.#perhapsChanged(checked, unread)) {
      const own = unread.filter(({ uri }) => uri === path).map((problem) => diagnosticOf(library, problem));
      const found = [...own, ...diagnostics(library, path)];
      const text = JSON.stringify(found);
      if ((this.#sent.get(path)?.text ?? "[]") === text) continue;
      if (found.length === 0) this.#sent.delete(path);
      else this.#sent.set(path, { text, found });
      tell(library.toEditor(path), found);
    }
    this.#checked = checked;
    this.#unread = unread;
  }

  /** Takes everything back, for a library that is no longer there. */
  withdraw(toEditor: Library["toEditor"], tell: Tell): void {
    for (const path of this.#sent.keys()) tell(toEditor(path), []);
    this.#sent.clear();
  }

  /** How many problems of each severity the editor has been told of. */
  counts(): Counts {
    const all = [...this.#sent.values()].flatMap(({ found }) => found);
    const count = (severity: number): number => all.filter((one) => one.severity === severity).length;
    return { errors: count(1), warnings: count(2), advice: count(3) };
  }

  /** The paths whose problems need not be what they were. Settings of the partnership touch every document. */
  #perhapsChanged(now: Checked, unread: readonly Problem[]): Iterable<string> {
    const before = this.#checked;
    const paths = new Set<string>();
    const settings = (checked: Checked): unknown => checked.corpus.entry(PARTNERSHIP_FILE);
    const all = before === undefined || settings(before) !== settings(now) || before.corpus.today !== now.corpus.today;
    for (const [path, result] of now.results) if (all || before.results.get(path) !== result) paths.add(path);
    for (const path of before?.results.keys() ?? []) if (!now.results.has(path)) paths.add(path);
    if (unread !== this.#unread) for (const { uri } of [...unread, ...this.#unread]) paths.add(uri);
    return paths;
  }
}
