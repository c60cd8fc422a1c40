/** A Host over a map of files in memory: for tests, for dry runs and for libraries that are not on a disk. */
import type { Host, Listed } from "./host.ts";

/** `files` maps paths to bytes and is changed by what is written; folders exist by the files below them. */
export function memoryHost(files: Map<string, Uint8Array>): Host {
  const folders = new Set<string>();
  return {
    list: (folder) => Promise.resolve(listed(folder)),
    read: (path) =>
      Promise.resolve(files.get(path) ?? { unreachable: "missing" as const, detail: `${path} is not there` }),
    write: (path, bytes) => Promise.resolve(void files.set(path, bytes)),
    makeFolder: (path) => Promise.resolve(void folders.add(path)),
    rename: (from, to) => Promise.resolve(rename(from, to)),
    remove: (path) => Promise.resolve(remove(path)),
  };

  function listed(folder: string): readonly Listed[] {
    const found = new Map<string, Listed>();
    const prefix = folder === "" ? "" : `${folder}/`;
    for (const [paths, last] of [
      [files.keys(), "file"],
      [folders.keys(), "folder"],
    ] as const) {
      for (const path of paths) {
        if (!path.startsWith(prefix) || path === folder) continue;
        const [name = "", ...below] = path.slice(prefix.length).split("/");
        found.set(name, { name, type: below.length > 0 ? "folder" : last });
      }
    }
    return [...found.values()];
  }

  function rename(from: string, to: string): void {
    for (const [path, bytes] of [...files]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      files.delete(path);
      files.set(to + path.slice(from.length), bytes);
    }
    for (const path of [...folders]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      folders.delete(path);
      folders.add(to + path.slice(from.length));
    }
  }

  function remove(path: string): void {
    for (const known of [...files.keys()]) if (known === path || known.startsWith(`${path}/`)) files.delete(known);
    for (const known of [...folders]) if (known === path || known.startsWith(`${path}/`)) folders.delete(known);
  }
}
