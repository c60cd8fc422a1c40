/** Every form of the sample library is locked as it stands, so that a change to one is seen and decided on. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { readLocks } from "../../src/exporters/lock-files.ts";
import { nodeHost } from "../../src/cli/node-host.node.ts";
import { loadLibrary } from "../../src/corpus/load.ts";
import { readEntry } from "../../src/corpus/reading.ts";
import type { Tool } from "../../src/kinds/generated/types.ts";
import { revisionOf } from "../../src/tools/form-lock/revision.ts";

describe("The locks of the sample library's forms", () => {
  it("are as the tools are; else: practice-guidance forms diff guidance, then forms lock guidance", async () => {
    const host = nodeHost(fileURLToPath(new URL("../../guidance", import.meta.url)));
    const { sources } = await loadLibrary(host);
    const tools = sources
      .filter(({ text }) => text.startsWith("kind: tool\n"))
      .map((source) => readEntry(source).document.value as unknown as Tool);
    const locks = await readLocks(host);
    assert.deepEqual([...locks.keys()].sort(), tools.map(({ id }) => id).sort());
    for (const tool of tools) {
      const lock = locks.get(tool.id);
      assert.ok(lock);
      const { from, to, changes } = revisionOf(lock, tool);
      assert.deepEqual([from, changes], [to, []], tool.id);
    }
  }).timeout(120_000);
});
