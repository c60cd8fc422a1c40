/** The one changing thing of the house: the libraries of a workspace as they stand now, and which documents are open. */
import type { Reader } from "../corpus/host.ts";
import { PARTNERSHIP_FILE } from "../corpus/load.ts";
import { addressOf, normal, pathBelow } from "./addresses.ts";
import { findLibraries } from "./find-libraries.ts";
import { LiveLibrary } from "./live-library.ts";

export interface Surroundings {
  /** The files below an address of the editor's. */
  readonly filesAt: (root: string) => Reader;
  /** The day it is, year-month-day. */
  readonly today: () => string;
  /** Called after each change of a library, or of which libraries there are. */
  readonly changed: () => void;
}

/** A file of a library: the library it is in and its path there. */
export interface Placed {
  readonly library: LiveLibrary;
  readonly path: string;
}

export class Session {
  readonly #surroundings: Surroundings;
  readonly #folders = new Set<string>();
  readonly #libraries = new Map<string, LiveLibrary>();
  /** The texts of open documents by their normal addresses. */
  readonly #open = new Map<string, string>();
  #looked = false;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Every library of the workspace, in the order of their addresses. */
  get libraries(): readonly LiveLibrary[] {
    return [...this.#libraries.values()].sort((a, b) => (a.root < b.root ? -1 : 1));
  }

  /** Whether the workspace has been looked through. */
  get looked(): boolean {
    return this.#looked;
  }

  /** Which library a file is in; undefined for one outside all of them. */
  placeOf(uri: string): Placed | undefined {
    for (const library of this.#libraries.values()) {
      const path = pathBelow(library.root, uri);
      if (path !== undefined) return { library, path };
    }
    return undefined;
  }

  /** Looks for libraries in folders that have become part of the workspace, and leaves those that no longer are. */
  async follow(added: readonly string[], removed: readonly string[] = []): Promise<void> {
    for (const folder of removed) this.#folders.delete(normal(folder));
    for (const folder of added) this.#folders.add(normal(folder));
    await this.#look();
  }

  /** A document was opened or edited. */
  edited(uri: string, text: string): void {
    this.#open.set(normal(uri), text);
    const place = this.placeOf(uri);
    place?.library.edited(place.path);
  }

  /** A document was closed: its file counts again. */
  async closed(uri: string): Promise<void> {
    this.#open.delete(normal(uri));
    await this.changedOnDisk([uri]);
  }

  /** Files or folders were made, changed or taken away, by whatever program. */
  async changedOnDisk(uris: readonly string[]): Promise<void> {
    const byLibrary = new Map<LiveLibrary, string[]>();
    let lookAgain = false;
    for (const uri of uris) {
      const place = this.placeOf(uri);
      const mayBeLibrary =
        uri.endsWith(`/${PARTNERSHIP_FILE}`) || [...this.#libraries.keys()].some((root) => root === normal(uri));
      if (!place || mayBeLibrary) lookAgain ||= mayBeLibrary || !/\.[^/]*$/u.test(uri);
      if (place) byLibrary.set(place.library, [...(byLibrary.get(place.library) ?? []), place.path]);
    }
    await Promise.all([...byLibrary].map(([library, paths]) => library.changedOnDisk(paths)));
    if (lookAgain) await this.#look();
    this.#surroundings.changed();
  }

  async #look(): Promise<void> {
    const found = new Set<string>();
    for (const folder of this.#folders) {
      for (const path of await findLibraries(this.#surroundings.filesAt(folder))) {
        found.add(path === "" ? folder : normal(addressOf(folder, path)));
      }
    }
    for (const root of [...this.#libraries.keys()]) if (!found.has(root)) this.#libraries.delete(root);
    const added = [...found].filter((root) => !this.#libraries.has(root)).map((root) => this.#add(root));
    this.#looked = true;
    this.#surroundings.changed();
    for (const library of added) {
      await library.load();
      this.#surroundings.changed();
    }
  }

  #add(root: string): LiveLibrary {
    const openText = (path: string): string | undefined => this.#open.get(normal(addressOf(root, path)));
    const { filesAt, today, changed } = this.#surroundings;
    const library = new LiveLibrary(root, filesAt(root), openText, today, changed);
    this.#libraries.set(root, library);
    return library;
  }
}
