/** One library as it stands in the editor: its files on the disk, with the texts of open documents over them. */
import type { Reader } from "../corpus/host.ts";
import { isUnreachable } from "../corpus/host.ts";
import { PARTNERSHIP_FILE, declaredDay, loadLibrary, membershipOf, sourceFrom } from "../corpus/load.ts";
import { patternsOf } from "../corpus/patterns.ts";
import type { Problem } from "../document/problem.ts";
import type { Source } from "../document/source.ts";
import { languageOf } from "../document/source.ts";
import type { Change, Checked } from "../rules/check.ts";
import { change, changeInSteps, emptyCheck } from "../rules/check.ts";
import { rules } from "../rules/index.ts";
import { pauses } from "./pauses.ts";

/** The text of a document that is open in the editor, by its path; undefined for one that is not. */
export type OpenText = (path: string) => string | undefined;

/** A change of more files at once, such as another branch, is followed by looking at the whole folder again. */
const MANY = 40;

export class LiveLibrary {
  /** The editor's address of its folder. */
  readonly root: string;
  readonly #files: Reader;
  readonly #openText: OpenText;
  readonly #today: () => string;
  /** Called while documents are read. */
  readonly #told: () => void;
  #checked: Checked;
  #unread: readonly Problem[] = [];
  #reading = true;
  #count = 0;
  /** Open documents whose text has changed since it was last checked. */
  readonly #edited = new Set<string>();
  /** Files are read one change after another, so that an older text never comes last. */
  #queue: Promise<void> = Promise.resolve();

  constructor(root: string, files: Reader, openText: OpenText, today: () => string, told: () => void) {
    this.root = root;
    this.#files = withOpen(files, openText);
    this.#openText = openText;
    this.#today = today;
    this.#told = told;
    this.#checked = emptyCheck(rules, today());
  }

  /** The library with every change the editor has told of. */
  get checked(): Checked {
    if (this.#edited.size > 0) this.#catchUp();
    return this.#checked;
  }

  /** What of its files could not be read. */
  get unread(): readonly Problem[] {
    return this.#unread;
  }

  /** Whether documents are still to be read: until then what points at them seems to point at nothing. */
  get reading(): boolean {
    return this.#reading;
  }

  /** How many documents have been read. */
  get documents(): number {
    return this.#reading ? this.#count : this.#checked.corpus.size;
  }

  /** An open document has another text, or has just been opened. */
  edited(path: string): void {
    this.#edited.add(path);
  }

  /** Reads the whole folder and checks what is new in it. */
  load(): Promise<void> {
    return this.#afterOthers(async () => {
      const { sources, problems, today = this.#today() } = await loadLibrary(this.#files);
      this.#unread = problems;
      if (this.#checked.corpus.today !== today) this.#checked = emptyCheck(rules, today);
      const there = new Set(sources.map(({ uri }) => uri));
      const gone = this.#checked.corpus.uris().filter((path) => !there.has(path) && !this.#isOpen(path));
      const changed = this.#changeFrom(sources, gone);
      const onRead = (count: number): void => {
        this.#count = count;
        this.#told();
      };
      if (changed) this.#checked = await changeInSteps(this.#checked, changed, pauses(), { onRead });
      for (const { uri } of sources) if (this.#isOpen(uri)) this.#edited.add(uri);
      this.#reading = false;
    });
  }

  /** Files have changed on the disk, or a document was closed and its file counts again. */
  changedOnDisk(paths: readonly string[]): Promise<void> {
    const inDoubt = paths.some((path) => path === PARTNERSHIP_FILE || !languageOf(path));
    if (inDoubt || paths.length > MANY) return this.load();
    return this.#afterOthers(async () => {
      const { belongs } = membershipOf(this.#partnership());
      const problems: Problem[] = [];
      const put: Source[] = [];
      const gone: string[] = [];
      for (const path of paths.filter(belongs)) {
        const bytes = await this.#files.read(path);
        const missing = isUnreachable(bytes) && bytes.unreachable === "missing";
        const source = missing ? undefined : sourceFrom(path, bytes, problems);
        if (source) put.push(source);
        else gone.push(path);
      }
      this.#unread = [...this.#unread.filter(({ uri }) => !paths.includes(uri)), ...problems];
      this.#change(put, gone);
    });
  }

  #catchUp(): void {
    const { belongs } = membershipOf(this.#partnership());
    const put = [...this.#edited].flatMap((path): readonly Source[] => {
      const text = this.#openText(path);
      const language = languageOf(path);
      if (text === undefined || !language || !belongs(path)) return [];
      return [{ uri: path, language, text, bom: this.#checked.corpus.entry(path)?.source.bom ?? false }];
    });
    this.#edited.clear();
    const before = this.#partnership();
    this.#change(put, []);
    if (this.#partnership() !== before && this.#isOtherwise(before)) void this.load();
  }

  /** Whether other files now belong to the library, or it is judged by another day. */
  #isOtherwise(before: Source | undefined): boolean {
    const now = this.#partnership();
    const day = (now && declaredDay(now)) ?? this.#today();
    return day !== this.#checked.corpus.today || JSON.stringify(patternsOf(now)) !== JSON.stringify(patternsOf(before));
  }

  #change(put: readonly Source[], gone: readonly string[]): void {
    const changed = this.#changeFrom(put, gone);
    if (changed) this.#checked = change(this.#checked, changed);
  }

  /** What of it is really another text; undefined where nothing is. */
  #changeFrom(put: readonly Source[], gone: readonly string[]): Change | undefined {
    const { corpus } = this.#checked;
    const changed = put
      .map((source) => this.#asOpen(source))
      .filter((source) => !same(source, corpus.entry(source.uri)?.source));
    const left = gone.filter((path) => corpus.entry(path) !== undefined);
    return changed.length + left.length > 0 ? { put: changed, gone: left } : undefined;
  }

  /** A document may have been edited while its file was being read. */
  #asOpen(source: Source): Source {
    const text = this.#openText(source.uri);
    return text === undefined || text === source.text ? source : { ...source, text };
  }

  #isOpen(path: string): boolean {
    return this.#openText(path) !== undefined;
  }

  #partnership(): Source | undefined {
    return this.#checked.corpus.entry(PARTNERSHIP_FILE)?.source;
  }

  #afterOthers(action: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(action);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}

/** Files as the editor shows them: an open document counts with the text it has there. */
function withOpen(files: Reader, openText: OpenText): Reader {
  return {
    list: (folder) => files.list(folder),
    read: (path) => {
      const text = openText(path);
      return text === undefined ? files.read(path) : Promise.resolve(new TextEncoder().encode(text));
    },
  };
}

function same(a: Source, b: Source | undefined): boolean {
  return b !== undefined && a.text === b.text && a.bom === b.bom;
}
