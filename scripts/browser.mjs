/** Sees to it that a browser for the tests is there: Chromium, Chrome or Edge, whatever this machine has. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where browsers are, as the product looks for one too. */
const known = JSON.parse(readFileSync(new URL("../src/cli/pdf/browser-places.json", import.meta.url), "utf8"));
const WINDOWS = known.windowsFolders.flatMap((name) => process.env[name] ?? []);
const PLACES = [...known.mac, ...WINDOWS.flatMap((folder) => known.windows.map((file) => join(folder, file)))];

/** The browser's file, or undefined. `BROWSER_EXECUTABLE` wins. */
function findBrowser() {
  const named = process.env["BROWSER_EXECUTABLE"];
  if (named) return existsSync(named) ? named : undefined;
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => known.names.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((file) => existsSync(file));
}

/** Finds a browser, installing Debian's Chromium where that is possible without asking anybody; else throws the one command to run. */
export function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  const root = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (root) {
    console.log("Installing Chromium for the browser tests ...");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...args) => spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
    if (apt("-qq", "update") && apt("-qq", "install", "-y", "--no-install-recommends", "chromium")) {
      const installed = findBrowser();
      if (installed) return installed;
    }
  }
  throw new Error(
    "The browser tests need Chromium, Chrome or Edge. On Debian or Ubuntu run: sudo apt-get install -y chromium\n" +
      "Elsewhere install one of them, or set BROWSER_EXECUTABLE to its file.",
  );
}
