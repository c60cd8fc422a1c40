/** Whether git takes up a file, or would. */
import { stat } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { askGit } from "./git.node.ts";
import type { InGit } from "./world.ts";

/** `path` is relative to where the program runs; nothing has to be there yet. */
export async function inGit(path: string): Promise<InGit> {
  const whole = resolve(path);
  const folder = await folderAbove(whole);
  const below = relative(folder, whole).replaceAll("\\", "/");
  const inside = await askGit(folder, ["rev-parse", "--is-inside-work-tree"]);
  if (inside === undefined) return "not-known";
  if (inside.code !== 0) return /not a git repository/iu.test(inside.stderr) ? "outside" : "not-known";
  const tracked = await askGit(folder, ["ls-files", "--", `:(literal)${below}`]);
  if (tracked?.code === 0 && tracked.stdout.length > 0) return "tracked";
  const ignored = await askGit(folder, ["check-ignore", "--quiet", "--", below]);
  if (ignored?.code === 0) return "ignored";
  return ignored?.code === 1 ? "not-ignored" : "not-known";
}

/** The nearest folder above a path that is there. */
async function folderAbove(path: string): Promise<string> {
  const parent = dirname(path);
  const there = await stat(parent).catch(() => undefined);
  return there?.isDirectory() === true || parent === path ? parent : folderAbove(parent);
}
