import assert from "node:assert/strict";
import { patiently } from "../../src/cli/patiently.ts";

/** An action that fails with a code of the system some times before it works. */
function failing(times: number, code: string): { action: () => Promise<string>; tries: () => number } {
  let tries = 0;
  return {
    tries: () => tries,
    action: () => {
      tries += 1;
      if (tries > times) return Promise.resolve("done");
      return Promise.reject(Object.assign(new Error(code), { code }));
    },
  };
}

describe("A file that another program holds for a moment", () => {
  it("is tried again, after longer and longer pauses", async () => {
    const pauses: number[] = [];
    const pause = (ms: number): Promise<void> => Promise.resolve(void pauses.push(ms));
    for (const code of ["EBUSY", "EPERM", "EACCES", "ENOTEMPTY"]) {
      const { action, tries } = failing(3, code);
      assert.equal(await patiently(action, pause), "done");
      assert.equal(tries(), 4);
    }
    const [first = 0, second = 0, third = 0] = pauses;
    assert.ok(first < second && second < third);
  });

  it("is given up after two seconds, with the system's fault", async () => {
    let waited = 0;
    const { action, tries } = failing(Infinity, "EBUSY");
    await assert.rejects(
      patiently(action, (ms) => Promise.resolve(void (waited += ms))),
      { code: "EBUSY" },
    );
    assert.equal(tries(), 7);
    assert.ok(waited > 1500 && waited < 2500);
  });

  it("is not waited for when waiting cannot help", async () => {
    const { action, tries } = failing(1, "ENOSPC");
    await assert.rejects(patiently(action), { code: "ENOSPC" });
    assert.equal(tries(), 1);
  });
});
