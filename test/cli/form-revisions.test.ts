/** Forms in use are revised through the command line: what would damage recorded answers is refused, and all else passes. */
import assert from "node:assert/strict";
import { firstLibrary } from "../../src/corpus/first-library.ts";
import { run } from "../../src/cli/run.ts";
import type { Revision } from "../../src/tools/form-lock/revision.ts";
import type { MemoryWorld } from "./memory-world.ts";
import { bytesOf, memoryWorld } from "./memory-world.ts";
import { BREAKING, SAFE, TOOL, revised } from "./revised-tool.ts";

const FILE = "guidance/tools/danger-talk.yaml";
const LOCK = "guidance/forms.lock/danger-talk.json";

describe("A revision of a form in use", () => {
  let locked: ReadonlyMap<string, Uint8Array>;

  before(async () => {
    const files = firstLibrary("our-town", "Our Town Safeguarding Children Partnership", "2027-11-02");
    const world = memoryWorld({
      files: new Map([...files.map(({ path, text }) => [`guidance/${path}`, text] as const), [FILE, TOOL] as const]),
    });
    assert.equal(await run(["forms", "lock"], world), 0, world.said.stderr);
    locked = world.files;
  });

  it("is of twelve kinds at least that break data, and twelve that do not", () => {
    for (const revisions of [BREAKING, SAFE]) {
      const kinds = new Set(revisions.map(({ kind }) => kind));
      assert.ok(kinds.size >= 12, [...kinds].join(", "));
    }
  });

  for (const revision of BREAKING) {
    it(`is refused under a new second number: ${revision.kind}, ${revision.edits[0]?.[0].trim().split("\n")[0] ?? ""}`, async () => {
      const minor = await exported(revised(TOOL, revision, "1.5.0"));
      assert.equal(minor.code, 1);
      assert.match(minor.said.stderr, /Nothing was exported/u);
      assert.ok(flat(minor.said.stdout).includes(revision.says), minor.said.stdout);
      assert.match(flat(minor.said.stdout), /Undo it, or make the tool version 2\.0\.0\./u);
      assert.ok(![...minor.files.keys()].some((path) => path.startsWith("out/")), "something was written");

      const [changed] = await differences(minor);
      assert.deepEqual([changed?.needs, changed?.refused, changed?.atLeast], ["major", "version-too-low", "2.0.0"]);
      assert.ok(
        changed?.changes.some(
          ({ kind, what, effect }) => kind === revision.kind && `${what} ${effect}` === revision.says,
        ),
      );

      assert.equal((await exported(revised(TOOL, revision, "2.0.0"))).code, 0);
    }).timeout(20_000);
  }

  for (const revision of SAFE) {
    it(`passes under a new second number: ${revision.kind}, ${revision.edits[0]?.[0].trim().split("\n")[0] ?? ""}`, async () => {
      const world = await exported(revised(TOOL, revision, "1.5.0"));
      assert.equal(world.code, 0, world.said.stdout + world.said.stderr);
      const [changed] = await differences(world);
      assert.ok(changed && !changed.refused && changed.declared, JSON.stringify(changed));
      const found = changed.changes.map(({ kind, what, effect }) => [kind, `${what} ${effect}`]);
      assert.deepEqual(found, [[revision.kind, revision.says]]);
    }).timeout(20_000);
  }

  it("is not refused where nothing changed", async () => {
    const world = await exported(TOOL);
    assert.equal(world.code, 0);
    assert.deepEqual(
      (await differences(world)).flatMap(({ changes }) => changes),
      [],
    );
  }).timeout(20_000);

  it("is told of where its version does not say what changed", async () => {
    const world = await exported(TOOL.replace("max_length: 400", "max_length: 4000"));
    assert.equal(world.code, 0);
    assert.match(flat(world.said.stdout), /its version does not say so\..*Make the tool version 1\.5\.0\./u);
    assert.equal(await run(["forms", "lock"], world), 1);
    assert.match(world.said.stdout, /Make it version 1\.5\.0, undo it, or lock it with --accept/u);
  }).timeout(20_000);

  it("is not passed over where no form can be made of the tool any more", async () => {
    const world = worldWith(TOOL.replace('visible_when: threats = "yes"', 'visible_when: threat = "yes"'));
    assert.equal(await run(["forms", "diff"], world), 1);
    assert.match(world.said.stdout, /No form can be made of danger-talk as it stands, so it was not compared\./u);
    assert.equal(await run(["forms", "diff", "--format", "json"], world), 1);
    assert.match(world.said.stdout, /"notCompared": \[\s*"danger-talk"\s*\]/u);
  }).timeout(20_000);

  it("says nothing of how answers are kept where the lock is from before that was kept", async () => {
    const world = worldWith(
      TOOL.replace("label: Seen on\n        privacy: personal", "label: Seen on\n        privacy: none"),
    );
    const lock = new TextDecoder().decode(world.files.get(LOCK));
    world.files.set(LOCK, bytesOf(lock.replace(/"kept": \{[^{}]*\},/u, "")));
    assert.equal(await run(["forms", "diff"], world), 0, world.said.stdout);
  }).timeout(20_000);

  it("never goes back to a lower version", async () => {
    const world = await exported(TOOL.replace("1.4.2", "1.3.9"));
    assert.equal(world.code, 1);
    assert.match(flat(world.said.stdout), /This version is lower than 1\.4\.2/u);
  }).timeout(20_000);

  it("never uses a code again, under any version and for any reason", async () => {
    const gone = BREAKING[0];
    assert.ok(gone);
    const world = worldWith(revised(TOOL, gone, "2.0.0"));
    assert.equal(await run(["forms", "lock"], world), 0);
    world.files.set(FILE, bytesOf(revised(TOOL, { edits: [["label: Seen on", "label: Seen at all on"]] }, "3.0.0")));
    assert.equal(await run(["export", "forms"], world), 1);
    const says = "The code “seen_on” stood for “Seen on” until version 1.4.2, and is used again.";
    assert.ok(flat(world.said.stdout).includes(says), world.said.stdout);
    assert.equal(await run(["forms", "lock", "--accept", "--reason", "We want to have it back"], world), 1);
    assert.ok(world.said.stdout.includes("Take a code that was never used."));
  }).timeout(20_000);

  it("is accepted with a reason, which the lock keeps with what was accepted", async () => {
    const moved = BREAKING.find(({ kind }) => kind === "band-limits-changed");
    assert.ok(moved);
    const world = worldWith(revised(TOOL, moved, "1.5.0"));
    assert.equal(await run(["forms", "lock", "--accept"], world), 2, "no reason was asked for");
    assert.equal(await run(["forms", "lock", "--accept", "--reason", "Nothing was recorded yet"], world), 0);
    const lock = JSON.parse(new TextDecoder().decode(world.files.get(LOCK))) as Record<string, unknown>;
    assert.deepEqual(lock["accepted"], [
      {
        version: "1.5.0",
        on: "2026-11-02",
        reason: "Nothing was recorded yet",
        changes: [
          "The band “some” went from 0 to 2, and now goes from 0 to 3.",
          "The band “great” went from 3 to 5, and now goes from 4 to 5.",
        ],
      },
    ]);
    assert.equal(await run(["export", "forms"], world), 0);
  }).timeout(20_000);

  it("is held against no lock that somebody changed by hand", async () => {
    const world = worldWith(TOOL);
    world.files.set(LOCK, bytesOf('{ "tool": "danger-talk" }'));
    assert.equal(await run(["export", "forms"], world), 2);
    assert.match(world.said.stderr, /danger-talk\.json is not as this program wrote it/u);
  }).timeout(20_000);

  function worldWith(tool: string): MemoryWorld {
    return memoryWorld({ files: new Map([...locked, [FILE, bytesOf(tool)] as const]) });
  }

  async function exported(tool: string): Promise<MemoryWorld & { readonly code: number }> {
    const world = worldWith(tool);
    return { ...world, code: await run(["export", "forms"], world) };
  }

  async function differences({ files }: MemoryWorld): Promise<readonly Revision[]> {
    const world = memoryWorld({ files });
    await run(["forms", "diff", "--tool", "danger-talk", "--format", "json"], world);
    return (JSON.parse(world.said.stdout) as { readonly revisions: readonly Revision[] }).revisions;
  }
});

/** What was said, without its line breaks. */
function flat(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
