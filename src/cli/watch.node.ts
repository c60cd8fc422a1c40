/** Tells of changes to files below a folder of this machine's disk. */
import { relative, resolve, sep } from "node:path";
import { watch } from "chokidar";
import type { Watching } from "./world.ts";

/** Editors save a file in several steps within this time. */
const QUIET_MS = 100;

export async function watchFolder(folder: string, changed: (path: string) => void): Promise<Watching> {
  const root = resolve(folder);
  let last = 0;
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => /(^|[\\/])(\.[^\\/]+|node_modules|out)$/u.test(relative(root, path)),
  });
  watcher.on("all", (_event, path) => {
    last = performance.now();
    changed(relative(root, path).split(sep).join("/"));
  });
  await new Promise<void>((ready, failed) => watcher.once("ready", ready).once("error", failed));
  return {
    quiet: async () => {
      for (let left = QUIET_MS; left > 0; left = last + QUIET_MS - performance.now()) {
        await new Promise((resolve) => setTimeout(resolve, left));
      }
    },
    stop: () => watcher.close(),
  };
}
