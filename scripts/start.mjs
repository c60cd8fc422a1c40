/** `npm start`: sets up what is missing, checks the sample library, exports its website and forms, and serves them. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { install, root } from "./install.mjs";

install();
const { bundle } = await import("./build.mjs");
await bundle();

const once = process.argv.includes("--once");
for (const args of [
  ["check", "guidance"],
  ["export", "all", "guidance", "--out", "out"],
  ...(once ? [] : [["serve", "guidance", "--out", "out"]]),
]) {
  const { status } = spawnSync(process.execPath, [join(root, "dist/cli.js"), ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
