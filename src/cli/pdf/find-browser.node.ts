/** Finds a browser that is on this machine already; none is ever installed. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import places from "./browser-places.json" with { type: "json" };

/** The program file of Chrome, Edge or Chromium, or undefined. `env` is the environment's settings. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const onPath = (env["PATH"] ?? env["Path"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => places.names.map((name) => join(folder, name)));
  const installed = places.windowsFolders
    .flatMap((name) => env[name] ?? [])
    .flatMap((folder) => places.windows.map((file) => join(folder, file)));
  return [...onPath, ...places.mac, ...installed].find((file) => existsSync(file));
}
