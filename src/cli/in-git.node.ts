/** Whether git takes up a file, or would; git is asked to read and never to change anything. */
import { spawn } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import type { InGit } from "./world.ts";

/** `path` is relative to where the program runs; nothing has to be there yet. */
export async function inGit(path: string): Promise<InGit> {
  const whole = resolve(path);
  const folder = await folderAbove(whole);
  const below = relative(folder, whole).replaceAll("\\", "/");
  const inside = await git(folder, ["rev-parse", "--is-inside-work-tree"]);
  if (inside === undefined) return "not-known";
  if (inside.code !== 0) return /not a git repository/iu.test(inside.stderr) ? "outside" : "not-known";
  const tracked = await git(folder, ["ls-files", "--", `:(literal)${below}`]);
  if (tracked?.code === 0 && tracked.stdout.trim() !== "") return "tracked";
  const ignored = await git(folder, ["check-ignore", "--quiet", "--", below]);
  if (ignored?.code === 0) return "ignored";
  return ignored?.code === 1 ? "not-ignored" : "not-known";
}

/** The nearest folder above a path that is there. */
async function folderAbove(path: string): Promise<string> {
  const parent = dirname(path);
  const there = await stat(parent).catch(() => undefined);
  return there?.isDirectory() === true || parent === path ? parent : folderAbove(parent);
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Undefined where there is no git on this machine. */
function git(folder: string, args: readonly string[]): Promise<Ended | undefined> {
  return new Promise((done) => {
    const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    const child = spawn("git", ["-C", folder, ...args], { env, windowsHide: true, stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (part: string) => (said.stdout += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (said.stderr += part));
    child.on("error", () => done(undefined));
    child.on("close", (code) => done({ code, ...said }));
  });
}
