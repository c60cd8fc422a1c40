/** VS Code with a server behind it, on a data folder of its own: extensions run in Node, files are on the disk. */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningEditor } from "./vscode.ts";
import { linkLibraries, userSettings, vscodeFolder, vscodeNode } from "./vscode.ts";

export interface ServerOptions {
  /** Packed extensions to install first. */
  readonly vsix?: readonly string[];
  /** For tests inside the extension host; it hides notifications, so tests of the window do without it. */
  readonly driver?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether a folder opens in Restricted Mode until trusted. */
  readonly asksForTrust?: boolean;
  /** Built-in extensions to have beside the usual ones. */
  readonly builtIns?: readonly string[];
  /** A fixed port; 0 for a free one. */
  readonly port?: number;
}

export interface ServerEditor extends RunningEditor {
  /** The server's host and port. */
  readonly authority: string;
}

/**
 * Built-in extensions that want the network, a sign-in or a native module, and the debugger: its description of half a
 * million letters was at times put together wrongly in the window, which then had no extensions or opened no editor. The
 * others are the usual ones.
 */
const LEFT_OUT =
  /^(ms-vscode\..*|copilot|git|git-base|github|github-authentication|microsoft-authentication|tunnel-forwarding|npm-shrinkwrap\.json|package\.json|postinstall\.mjs|node_modules)$/u;

/** Starts it; rejects with its own words where it does not come up within a minute. */
export async function startServer(options: ServerOptions = {}): Promise<ServerEditor> {
  linkLibraries();
  const data = mkdtempSync(join(tmpdir(), "practice-guidance-vscode-"));
  const remove = (): void => {
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  process.once("exit", remove);
  const user = join(data, "data/User");
  mkdirSync(user, { recursive: true });
  const trust = options.asksForTrust
    ? { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never" }
    : {};
  writeFileSync(join(user, "settings.json"), JSON.stringify({ ...userSettings, ...trust, ...options.settings }));
  const env = environment(data);
  const main = join(vscodeFolder, "out/server-main.js");
  const usual = ["--server-data-dir", data, "--builtin-extensions-dir", builtIns(data, options.builtIns ?? [])];
  usual.push("--accept-server-license-terms", "--telemetry-level", "off");
  for (const file of options.vsix ?? []) {
    const said = execFileSync(vscodeNode, [main, "--install-extension", file, ...usual], { env }).toString();
    if (!said.includes("successfully installed")) throw new Error(said);
  }
  const flags = ["--host", "127.0.0.1", "--port", String(options.port ?? 0), "--without-connection-token"];
  if (options.driver) flags.push("--enable-smoke-test-driver");
  if (!options.asksForTrust) flags.push("--disable-workspace-trust");
  const child = spawn(vscodeNode, [main, ...flags, "--disable-experiments", ...usual], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let log = "";
  const port = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`VS Code did not come up\n${log}`));
    }, 60_000);
    const hear = (chunk: Buffer): void => {
      log += chunk.toString();
      const [, found] = /Extension host agent listening on (\d+)/u.exec(log) ?? [];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code ended with ${String(code)}\n${log}`));
    });
  });
  const authority = `127.0.0.1:${port}`;
  return { authority, url: `http://${authority}/`, log: () => log, stop };

  /** Ends the server's own group of processes and nothing else. */
  async function stop(): Promise<void> {
    const gone = new Promise((resolve) => {
      if (child.exitCode !== null) resolve(undefined);
      else child.once("exit", resolve);
    });
    const end = (signal: NodeJS.Signals): void => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal);
    };
    end("SIGTERM");
    const harder = setTimeout(() => {
      end("SIGKILL");
    }, 5000);
    await gone;
    clearTimeout(harder);
    process.removeListener("exit", remove);
    remove();
  }
}

/** Sockets and temporary files go with the data folder; settings of an editor the tests are started from stay out. */
function environment(data: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|npm_|NODE_OPTIONS|ELECTRON_)/u.test(name));
  const temporary = join(data, "t");
  mkdirSync(temporary);
  return {
    ...Object.fromEntries(kept),
    TMPDIR: temporary,
    XDG_RUNTIME_DIR: temporary,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
}

function builtIns(data: string, wanted: readonly string[]): string {
  const folder = join(data, "builtin");
  mkdirSync(folder);
  const all = join(vscodeFolder, "extensions");
  for (const name of readdirSync(all)) {
    if (!LEFT_OUT.test(name) || wanted.includes(name)) symlinkSync(join(all, name), join(folder, name));
  }
  return folder;
}
