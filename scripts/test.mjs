/** `npm test`: sets up what is missing and runs every test; `--quick` leaves out what needs a browser or long runs. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { install, root } from "./install.mjs";

const quick = process.argv.includes("--quick");
const started = Date.now();

install();
install("test/clients");
if (!quick) {
  install("test/host");
  const { needBrowser } = await import("./browser.mjs");
  process.env["BROWSER_EXECUTABLE"] = needBrowser();
}
const { bundle } = await import("./build.mjs");
await bundle();
const { bundleEditor, bundleEditorTests } = await import("./build-editor.mjs");
await bundleEditor();
if (!quick) {
  const { packEditor } = await import("./package.mjs");
  await bundleEditorTests();
  await packEditor();
}
const ready = Date.now();

const mocha = join(root, "node_modules/mocha/bin/mocha.js");
const only = quick ? ["--ignore", "test/browser/**", "--ignore", "test/slow/**"] : [];
if (!quick && !(process.platform === "linux" && process.arch === "x64")) {
  console.log("The tests inside VS Code run on Linux (x64) only; elsewhere try npm run test:desktop.");
  only.push("--ignore", "test/browser/editor/**");
}
const { status } = spawnSync(
  process.execPath,
  [mocha, "--reporter", "./test/reporter.mjs", "test/**/*.test.ts", ...only],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NODE_NO_WARNINGS: "1", ...(quick ? { PROPERTY_RUNS: "100" } : {}) },
  },
);

const minutes = (from, to) => ((to - from) / 60000).toFixed(1);
console.log(`Set-up ${minutes(started, ready)} min of 6; tests ${minutes(ready, Date.now())} min of 40.`);
process.exitCode = status ?? 1;
