/** What the system's own codes mean to whoever runs the program. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: "you have no permission",
  EADDRINUSE: "another program is using it",
  EBUSY: "another program is using it",
  EEXIST: "something of that name is there already",
  EFBIG: "it is larger than 100 MB",
  EISDIR: "it is a folder",
  ELOOP: "it is a circle of links",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it is not there",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is no folder",
  ENOTEMPTY: "it is not empty",
  EPERM: "you have no permission, or another program is using it",
  EROFS: "the disk can only be read",
  EXDEV: "it is on another disk",
};

/** Why the system refused, for the end of a sentence. */
export function systemWords(fault: unknown): string {
  return WORDS[systemCode(fault)] ?? (fault instanceof Error ? fault.message : String(fault));
}

/** The system's code, such as `ENOENT`; empty for a fault that is not the system's. */
export function systemCode(fault: unknown): string {
  return fault instanceof Error && "code" in fault ? String(fault.code) : "";
}
