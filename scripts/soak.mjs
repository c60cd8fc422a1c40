/** `npm run test:soak`: runs the property tests round after round, each longer than `npm test` does, until stopped or until one fails. */
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { install, root } from "./install.mjs";

install();
install("test/clients");
const tests = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts") && !path.includes("browser"))
  .map((path) => join(root, "test", path))
  .filter((path) => readFileSync(path, "utf8").includes("property-runs"));

const mocha = join(root, "node_modules/mocha/bin/mocha.js");
for (let round = 1; process.exitCode === undefined; round++) {
  const seed = randomInt(1, 2 ** 31);
  console.log(`Round ${round}, PROPERTY_SEED=${seed}`);
  const env = { ...process.env, PROPERTY_RUNS: "20000", PROPERTY_SEED: String(seed) };
  const { status, signal } = spawnSync(process.execPath, [mocha, "--timeout", "0", "--reporter", "dot", ...tests], {
    cwd: root,
    stdio: "inherit",
    env,
  });
  if (status !== 0) process.exitCode = signal ? 130 : 1;
}
