import assert from "node:assert/strict";
import { run } from "../../src/cli/run.ts";
import { base } from "../meaning/base.ts";
import type { MemoryWorld } from "./memory-world.ts";
import { memoryWorld } from "./memory-world.ts";

function typing(...typed: readonly string[]): MemoryWorld {
  const files = new Map(Object.entries(base).map(([path, text]) => [`guidance/${path}`, text]));
  return memoryWorld({ files, typed });
}

const GRID_LOW = ["2", "no", "1"];

describe("walk, as a command", function () {
  this.timeout(120_000);

  it("says that it is not for real cases, and leads to an end with who, by when and where recorded", async () => {
    const world = typing("1", ...GRID_LOW, "2", "where", "why", "leave");
    assert.equal(await run(["walk", "door"], world), 0);
    const said = world.said.stdout;
    assert.match(said, /^Title of door\nNot for use with a real case: answer as for a case that you make up/u);
    assert.match(said, /How does the case come in\?\n {2}1 {2}Somebody told us\n {2}2 {2}It has happened again/u);
    assert.match(
      said,
      /Fill in the grid \(Everyone\)\n {4}Who: Social worker \(Testshire Council\)\n {4}How far it binds: A must in this partnership\n {4}By when: 15 working days.*\n {4}Tool: Title of grid\n {4}Recorded in: Case record/u,
    );
    assert.match(said, /“Title of grid”: score 0, band “Lower”\./u);
    assert.match(said, /Is anybody in danger now\?\n {2}1 {2}Yes \(to be assumed while nobody knows\)\n {2}2 {2}No\n/u);
    assert.match(said, /Ends: Supported \(Non-abusive parent\)\n {4}Owned by: Social worker/u);
    assert.match(said, /Nothing more is asked\. The case ended at:\n {2}- “Supported”/u);
    assert.match(said, /Non-abusive parent: ended at “Supported”/u);
    assert.match(
      said,
      /The case came here by way of:\n {2}“Fill in the grid”\n {2}“How grave is it\?”: “Less grave”\n {2}and so to “Supported”\./u,
    );
  });

  it("goes back and begins anew, inside a tool too, and asks again what it does not understand", async () => {
    const world = typing("1", "1", "back", "2", "no", "1", "perhaps", "2", "back", "1", "restart", "leave");
    assert.equal(await run(["walk", "door"], world), 0);
    const said = world.said.stdout;
    assert.match(said, /“perhaps” is none of these\./u);
    assert.ok(said.indexOf("Ends: Supported") < said.indexOf("Ends: Protected"));
    assert.equal(said.split("Seen alone?").length - 1, 3);
  });

  it("ends with the input, and takes the way in as an option", async () => {
    const world = typing(...GRID_LOW);
    assert.equal(await run(["walk", "door", "--entry", "told"], world), 0);
    assert.match(world.said.stdout, /Is anybody in danger now\?/u);
    const wrong = typing();
    assert.equal(await run(["walk", "dor"], wrong), 2);
    assert.match(wrong.said.stderr, /There is no sound pathway dor\. Did you mean door\?/u);
  });

  it("saves a scenario that the library's own run agrees with, once it was said to be invented", async () => {
    const world = typing("1", ...GRID_LOW, "2", "save", "yes", "save", "Invented", "Nobody is in danger", "leave");
    assert.equal(await run(["walk", "door"], world), 0);
    assert.match(world.said.stdout, /type: invented\n> \nNothing was saved\./u);
    assert.match(world.said.stdout, /Saved as guidance\/scenarios\/nobody-is-in-danger\.yaml/u);
    const text = new TextDecoder().decode(world.files.get("guidance/scenarios/nobody-is-in-danger.yaml"));
    assert.match(text, /pathway: door\nentry: told\nfacts:\n {2}- \{ ask: danger, answer: "no" \}/u);
    const again = memoryWorld({ files: world.files });
    await run(["test", "guidance"], again);
    assert.match(again.said.stdout, /passed {2}Nobody is in danger/u);
  });

  it("saves nothing that looks like a real person's, and nothing over another document", async () => {
    for (const [title, words] of [
      ["The girl on 07911 123456", /Nothing was saved\. .*looks like a mobile number/u],
      ["door", /“door” gives no id that is free/u],
    ] as const) {
      const world = typing("1", ...GRID_LOW, "2", "save", "invented", title, "leave");
      const before = [...world.files.keys()];
      assert.equal(await run(["walk", "door"], world), 0);
      assert.match(world.said.stdout, words);
      assert.deepEqual([...world.files.keys()], before);
    }
  });
});
