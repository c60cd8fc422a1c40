/** The suites of `test/editor/inside` in both extension hosts of a real VS Code, each of their tests as a test of its own. */
import assert from "node:assert/strict";
import { join } from "node:path";
import Mocha from "mocha";
import type { HostKind } from "../../host/inside.ts";
import { runInside } from "../../host/inside.ts";
import { repository } from "../../host/vscode.ts";

const HOSTS: Readonly<Record<HostKind, string>> = {
  node: "The packed extension in VS Code with a server",
  web: "The extension in VS Code without any server",
};

for (const kind of ["node", "web"] as const) {
  describe(HOSTS[kind], function () {
    this.timeout(900_000);
    let ran = 0;

    before(async function () {
      const results = await runInside(kind, join(repository, "guidance"));
      ran = results.length;
      const suite = this.test?.parent;
      for (const { title, error } of results) {
        const test = new Mocha.Test(title, () => {
          if (error !== undefined) throw new Error(error);
        });
        suite?.addTest(test);
      }
    });

    it("runs its suites to the end", () => {
      assert.ok(ran >= 3, `${String(ran)} tests ran`);
    });
  });
}
