/** A world in memory: the command line runs in it as on a machine, and everything it does can be looked at. */
import { posix } from "node:path";
import { Readable } from "node:stream";
import type { Host, Listed, Unreachable } from "../../src/corpus/host.ts";
import { memoryHost } from "../../src/corpus/memory-host.ts";
import type { Answer, Asked } from "../../src/cli/serve/answer.ts";
import { NO_BROWSER } from "../../src/cli/pdf/unprinted.ts";
import { UsageError } from "../../src/corpus/usage-error.ts";
import type { InGit, World } from "../../src/cli/world.ts";

export interface MemoryWorld extends World {
  /** By path from where the program runs. */
  readonly files: Map<string, Uint8Array>;
  readonly said: { stdout: string; stderr: string };
  /** Says that a file below a watched folder was changed. */
  readonly touch: (path: string) => void;
  /** What the user does with Ctrl+C. */
  readonly stop: () => void;
  /** Asks the web server that was started, once there is one. */
  readonly ask: (asked: Partial<Asked>) => Promise<Answer>;
}

export interface MemoryOptions {
  readonly files?: ReadonlyMap<string, Uint8Array | string>;
  /** Files and folders that may not be read. */
  readonly closed?: readonly string[];
  /** Links that lead in a circle or to another folder. */
  readonly links?: ReadonlyMap<string, "linked-folder" | "broken-link">;
  readonly terminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** The files as they were, by the name of the revision. */
  readonly revisions?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What the user types. */
  readonly typed?: readonly string[];
  /** Another export is at work. */
  readonly held?: boolean;
  /** What git says of a file. */
  readonly inGit?: (path: string) => InGit;
  /** Stands around every Host that is handed out. */
  readonly around?: (host: Host) => Host;
}

const PORT = 8080;

export function memoryWorld(options: MemoryOptions = {}): MemoryWorld {
  const { closed = [], links = new Map<string, "linked-folder" | "broken-link">() } = options;
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of options.files ?? []) files.set(path, bytesOf(content));
  const said = { stdout: "", stderr: "" };
  const watchers: ((path: string) => void)[] = [];
  const stopping = new AbortController();
  let started: (answer: (asked: Asked) => Answer) => void = () => undefined;
  const server = new Promise<(asked: Asked) => Answer>((resolve) => (started = resolve));
  const all = memoryHost(files);
  const output = (name: "stdout" | "stderr"): World["stdout"] => ({
    write: (text) => void (said[name] += text),
    isTerminal: options.terminal === true,
    columns: 100,
  });
  return {
    files,
    said,
    touch: (path) => {
      for (const changed of watchers) changed(path);
    },
    stop: () => {
      stopping.abort();
    },
    ask: async (asked) => {
      const answer = await server;
      return answer({ method: "GET", target: "/", host: `127.0.0.1:${String(PORT)}`, ...asked });
    },
    revision: (folder, revision) => {
      const past = options.revisions?.get(revision);
      if (!past) return Promise.reject(new UsageError(`There is no revision ${revision} here.`));
      const root = posix.normalize(folder).replace(/^\.$|\/$/u, "");
      const inside = [...past].filter(([path]) => path.startsWith(`${root}/`));
      return Promise.resolve(
        memoryHost(new Map(inside.map(([path, text]) => [path.slice(root.length + 1), bytesOf(text)]))),
      );
    },
    print: () => Promise.resolve({ unprinted: NO_BROWSER }),
    inGit: (path) => Promise.resolve(options.inGit?.(path) ?? "outside"),
    hostAt: (folder) => (options.around ?? ((host) => host))(below(folder)),
    input: () => Readable.from(options.typed ?? []),
    stdout: output("stdout"),
    stderr: output("stderr"),
    env: options.env ?? {},
    today: () => "2026-11-02",
    milliseconds: () => 0,
    parser: () => Promise.resolve(undefined),
    watch: (_folder, changed) => {
      watchers.push(changed);
      return Promise.resolve({ quiet: () => Promise.resolve(), stop: () => Promise.resolve() });
    },
    hold: (folder) => {
      if (options.held === true) return Promise.reject(new UsageError(`Another export is writing into ${folder}.`));
      return Promise.resolve({ confirm: () => Promise.resolve(), release: () => Promise.resolve() });
    },
    listen: (_port, answer) => {
      started((asked) => answer(asked, PORT));
      return Promise.resolve({ port: PORT, close: () => Promise.resolve() });
    },
    untilStopped: () => stopping.signal,
  };

  function below(folder: string): Host {
    const root = posix.normalize(folder).replace(/^\.$|\/$/u, "");
    const at = (path: string): string => [root, path].filter(Boolean).join("/");
    return {
      list: async (path) => refused(at(path)) ?? (await listed(at(path))),
      read: async (path) => refused(at(path)) ?? (await all.read(at(path))),
      write: (path, bytes) => all.write(at(path), bytes),
      makeFolder: (path) => (at(path) === "" ? Promise.resolve() : all.makeFolder(at(path))),
      rename: (from, to) => all.rename(at(from), at(to)),
      remove: (path) => all.remove(at(path)),
    };
  }

  /** A folder that is not there is missing, as on a disk. */
  async function listed(path: string): Promise<readonly Listed[] | Unreachable> {
    const found = await all.list(path);
    const linked = [...links].flatMap(([link, type]): readonly Listed[] => {
      const [name = ""] = [posix.basename(link)];
      return posix.dirname(link) === (path === "" ? "." : path) ? [{ name, type }] : [];
    });
    if (isUnreachable(found) || path === "" || found.length + linked.length > 0) {
      return isUnreachable(found) ? found : [...found, ...linked];
    }
    const parent = posix.dirname(path);
    const around = await all.list(parent === "." ? "" : parent);
    const there =
      !isUnreachable(around) && around.some(({ name, type }) => type === "folder" && name === posix.basename(path));
    return there ? [] : { unreachable: "missing", detail: "it is not there" };
  }

  function refused(path: string): Unreachable | undefined {
    const shut = closed.some((folder) => path === folder || path.startsWith(`${folder}/`));
    return shut ? { unreachable: "no-permission", detail: "you have no permission" } : undefined;
  }
}

function isUnreachable(answer: readonly Listed[] | Unreachable): answer is Unreachable {
  return "unreachable" in answer;
}

export function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
