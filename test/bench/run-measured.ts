/** Runs a program to its end and says what it used. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export interface Used {
  /** Processor time of the whole process, all its threads, in milliseconds. */
  readonly cpu: number;
  /** Time by the clock, in milliseconds. */
  readonly wall: number;
  /** The most memory held at once, in megabytes. */
  readonly memory: number;
}

const measure = pathToFileURL(join(dirname(fileURLToPath(import.meta.url)), "measure.mjs")).href;

/** The best of `times` runs of a Node program (its file, then its arguments). Any exit code counts as having run. */
export function runNode(
  args: readonly string[],
  options: { cwd?: string; times?: number; env?: NodeJS.ProcessEnv } = {},
): Used {
  return best(options.times ?? 3, () => once(process.execPath, ["--import", measure, ...args], options));
}

/** The same for a program of another sort, measured by GNU time; undefined where either is not there. */
export function runOther(
  command: string,
  args: readonly string[],
  options: { cwd?: string; times?: number } = {},
): Used | undefined {
  if (!existsSync("/usr/bin/time") || spawnSync(command, ["version"]).error) return undefined;
  return best(options.times ?? 3, () => {
    const started = performance.now();
    const { stderr } = spawnSync("/usr/bin/time", ["-f", "measured %U %S %M", command, ...args], {
      ...options,
      encoding: "utf8",
    });
    const found = /measured ([\d.]+) ([\d.]+) (\d+)/u.exec(stderr);
    if (!found) throw new Error(`${command} could not be measured: ${stderr.slice(-400)}`);
    const [user, system, kilobytes] = found.slice(1).map(Number) as [number, number, number];
    return { cpu: (user + system) * 1000, wall: performance.now() - started, memory: kilobytes / 1024 };
  });
}

function once(command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv }): Used {
  const folder = mkdtempSync(join(tmpdir(), "measure-"));
  const file = join(folder, "used.json");
  const started = performance.now();
  const result = spawnSync(command, args, {
    cwd: options.cwd,
    env: { ...process.env, NO_COLOR: "1", ...options.env, MEASURE_FILE: file },
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const wall = performance.now() - started;
  if (!existsSync(file)) throw new Error(`${args.join(" ")} did not run: ${result.stderr.slice(-800)}`);
  const used = JSON.parse(readFileSync(file, "utf8")) as { cpu: number; memory: number };
  rmSync(folder, { recursive: true });
  return { ...used, wall };
}

function best(times: number, run: () => Used): Used {
  const runs = Array.from({ length: times }, run);
  return {
    cpu: Math.min(...runs.map(({ cpu }) => cpu)),
    wall: Math.min(...runs.map(({ wall }) => wall)),
    memory: Math.min(...runs.map(({ memory }) => memory)),
  };
}
