/** `npm run lint`: formatter, linter and compiler, with what the tests' own packages bring. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { install, root } from "./install.mjs";

install();
install("test/host");
install("test/clients");

const checks = [
  ["prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ["eslint/bin/eslint.js", "."],
  ["typescript/bin/tsc", "-p", "."],
  ["typescript/bin/tsc", "-p", "tsconfig.core.json"],
  ["typescript/bin/tsc", "-p", "tsconfig.pages.json"],
  ["typescript/bin/tsc", "-p", "tsconfig.server.json"],
  ["typescript/bin/tsc", "-p", "tsconfig.extension.json"],
  ["typescript/bin/tsc", "-p", "src/webview"],
];
for (const [file, ...args] of checks) {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", file), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
