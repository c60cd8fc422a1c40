import assert from "node:assert/strict";
import { run } from "../../src/cli/run.ts";
import { memoryWorld } from "./memory-world.ts";
import { matches, scenarios } from "./scenario.ts";

describe("The command line, in memory", () => {
  for (const scenario of scenarios()) {
    it(scenario.name.replaceAll("-", " "), async () => {
      const world = memoryWorld(scenario);
      const exit = await run(scenario.argv, world);
      const { stdout, stderr } = world.said;
      if (!matches(scenario.stdout, stdout)) assert.equal(stdout, scenario.stdout);
      if (!matches(scenario.stderr, stderr)) assert.equal(stderr, scenario.stderr);
      assert.equal(exit, scenario.exit);
      for (const [path, content] of world.files) {
        const before = scenario.files.get(path);
        if (before && Buffer.from(before).equals(content)) continue;
        if (scenario.written.some((folder) => path.startsWith(`${folder}/`))) continue;
        const expected = scenario.after.get(path);
        assert.ok(expected !== undefined, `${path} was written`);
        const text = new TextDecoder().decode(content);
        if (!matches(expected, text)) assert.equal(text, expected);
      }
      for (const folder of scenario.written) {
        assert.ok(
          [...world.files.keys()].some((path) => path.startsWith(`${folder}/`)),
          `nothing is in ${folder}`,
        );
      }
      for (const path of [...scenario.files.keys(), ...scenario.after.keys()]) {
        assert.ok(world.files.has(path), `${path} is not there`);
      }
    }).timeout(60_000);
  }
});
