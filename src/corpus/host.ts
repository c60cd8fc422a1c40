/** The one door to the outside world: a folder's files, on a disk, in an editor or in memory. */

/** The half of the door that changes nothing. */
export interface Reader {
  /** The names in a folder, in any order. */
  list(folder: string): Promise<readonly Listed[] | Unreachable>;
  /** The bytes of a file. */
  read(path: string): Promise<Uint8Array | Unreachable>;
}

/** Paths are below the Host's folder, with `/` between parts; the folder itself is the empty path. */
export interface Host extends Reader {
  /** Writes a file whole; its folder must be there. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Makes a folder and those above it. */
  makeFolder(path: string): Promise<void>;
  /** Gives a file or folder another name. */
  rename(from: string, to: string): Promise<void>;
  /** Takes a file or a whole folder away; one that is not there is no fault. */
  remove(path: string): Promise<void>;
}

export interface Listed {
  readonly name: string;
  /** A link to a folder is not followed, so that a circle of links cannot hold a check up. */
  readonly type: "file" | "folder" | "linked-folder" | "broken-link";
}

/** Why a file or folder cannot be read; a value, because the rest of the library is checked all the same. */
export interface Unreachable {
  readonly unreachable: "missing" | "no-permission" | "other";
  /** What the system said. */
  readonly detail: string;
}

/** Whether a Host's answer says that it could not be had. */
export function isUnreachable(answer: unknown): answer is Unreachable {
  return typeof answer === "object" && answer !== null && "unreachable" in answer;
}
