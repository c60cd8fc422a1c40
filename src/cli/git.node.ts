/** Asks git, which is asked to read and never to change anything. */
import { spawn } from "node:child_process";

export interface AskedGit {
  /** How git ended: 0 where it did what was asked. */
  readonly code: number | null;
  readonly stdout: Buffer;
  /** In English, whatever the machine speaks. */
  readonly stderr: string;
}

/**
 * What git says below `folder`, with `input` given to it. Undefined where there is no git on this machine.
 *
 * @throws the operating system's error where git is there and cannot be run.
 */
export function askGit(folder: string, args: readonly string[], input = ""): Promise<AskedGit | undefined> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    const child = spawn("git", ["-C", folder, ...args], { env, windowsHide: true });
    const out: Buffer[] = [];
    let stderr = "";
    child.stdout.on("data", (part: Buffer) => out.push(part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (stderr += part));
    // git may end before it has read everything; that it failed is then told by how it ended.
    child.stdin.on("error", () => undefined);
    child.on("error", (fault: NodeJS.ErrnoException) => {
      if (fault.code === "ENOENT") resolve(undefined);
      else reject(fault);
    });
    child.on("close", (code) => resolve({ code, stdout: Buffer.concat(out), stderr }));
    child.stdin.end(input);
  });
}
