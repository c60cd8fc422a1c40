import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { nodeHost } from "../../src/cli/node-host.node.ts";
import { revisionHost } from "../../src/cli/revision.node.ts";
import { run } from "../../src/cli/run.ts";
import { UsageError } from "../../src/corpus/usage-error.ts";
import { small } from "../exporters/site/library.ts";
import { memoryWorld } from "./memory-world.ts";

const named = (files: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(files).map(([path, text]) => [`guidance/${path}`, text]));
const shorter = { ...small, "sources.yaml": (small["sources.yaml"] ?? "").replace("value: 15", "value: 10") };

describe("diff, as a command", function () {
  this.timeout(120_000);

  it("compares a revision with the files as they are, and two revisions with each other", async () => {
    const world = memoryWorld({
      files: named(shorter),
      revisions: new Map([
        ["main", named(small)],
        ["later", named(shorter)],
      ]),
    });
    assert.equal(await run(["diff", "main"], world), 0);
    assert.match(
      world.said.stdout,
      /from main to the files as they are\n\nTime limits\n {2}- \(~\) Time limit “First conference”: the length is now 10 working days; it was 15 working days\.\n/u,
    );
    const same = memoryWorld({
      files: new Map(),
      revisions: new Map([
        ["main", named(shorter)],
        ["later", named(shorter)],
      ]),
    });
    assert.equal(await run(["diff", "main", "later", "--in", "guidance"], same), 0);
    assert.match(same.said.stdout, /Nothing changes in meaning/u);
  });

  it("writes Markdown to a file, JSON for programs, and drawings with signs", async () => {
    const door = (small["pathways/door.yaml"] ?? "").replace("level: level-4", "level: level-1");
    const world = memoryWorld({
      files: named({ ...small, "pathways/door.yaml": door }),
      revisions: new Map([["v1", named(small)]]),
    });
    assert.equal(
      await run(["diff", "v1", "--format", "markdown", "--output", "changes.md", "--drawings", "drawn"], world),
      0,
    );
    const text = (path: string): string => new TextDecoder().decode(world.files.get(path));
    assert.match(
      text("changes.md"),
      /^# What changes in meaning from v1 to the files as they are\n\n## Pathways\n\n- \(~\) Title of door, “Protected”: the level/u,
    );
    assert.match(text("drawn/door-after.svg"), /data-step="protected">.*?>~<\/text>/u);
    assert.match(text("drawn/door-before.svg"), /\+ new {3}− gone {3}~ changed in meaning/u);
    assert.equal(await run(["diff", "v1", "--format", "json"], world), 0);
    const told = JSON.parse(world.said.stdout) as {
      before: string;
      changes: readonly { about: string; step: string }[];
    };
    assert.deepEqual([told.before, told.changes[0]?.about, told.changes[0]?.step], ["v1", "outcome", "protected"]);
  });

  it("says in plain words that a revision is not there", async () => {
    const world = memoryWorld({ files: named(small) });
    assert.equal(await run(["diff", "nowhere"], world), 2);
    assert.match(world.said.stderr, /There is no revision nowhere/u);
  });
});

describe("a library at a git revision", function () {
  this.timeout(120_000);
  let folder = "";
  const git = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync(
      "git",
      ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@b.example", ...args],
      { encoding: "utf8" },
    );
    assert.equal(status, 0, stderr);
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "revision-"));
    for (const [path, text] of named(small)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    writeFileSync(join(folder, "guidance/chapters/Grüße.md"), "Ein Gruß\n");
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", "First");
    writeFileSync(join(folder, "guidance/levels.yaml"), "later\n");
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("has every document with the bytes it had", async () => {
    const host = await revisionHost(join(folder, "guidance"), "HEAD");
    for (const [path, text] of [...Object.entries(small), ["chapters/Grüße.md", "Ein Gruß\n"] as const]) {
      const bytes = await host.read(path);
      assert.ok(bytes instanceof Uint8Array, path);
      assert.equal(new TextDecoder().decode(bytes), text);
    }
    assert.equal(
      new TextDecoder().decode((await nodeHost(folder).read("guidance/levels.yaml")) as Uint8Array),
      "later\n",
    );
  });

  it("is refused with words that say what to do", async () => {
    const says = (pattern: RegExp) => (fault: unknown) => fault instanceof UsageError && pattern.test(fault.message);
    const inside = join(folder, "guidance");
    await assert.rejects(revisionHost(inside, "nowhere"), says(/no revision nowhere here/u));
    await assert.rejects(revisionHost(inside, "--output=x"), says(/begins with a dash/u));
    await assert.rejects(revisionHost(tmpdir(), "HEAD"), says(/not kept in git/u));
    const path = process.env["PATH"];
    process.env["PATH"] = "";
    try {
      await assert.rejects(revisionHost(inside, "HEAD"), says(/git was not found/u));
    } finally {
      process.env["PATH"] = path;
    }
  });
});
