import assert from "node:assert/strict";
import type { Host } from "../../src/corpus/host.ts";
import { firstLibrary, made } from "../../src/corpus/first-library.ts";
import { UsageError } from "../../src/corpus/usage-error.ts";
import { run } from "../../src/cli/run.ts";
import type { MemoryWorld } from "./memory-world.ts";
import { memoryWorld } from "./memory-world.ts";

const CHAPTER = "guidance/chapters/first-chapter.md";
const COPY = "guidance/editions/first-chapter/0.1.0.md";
const DECIDED = ["--role", "social-worker", "--minute", "Board 7, item 4", "--today", "2026-11-02"];

/** The first library, its chapter ready for approval and with other words where they are given. */
function worldWith(changed: (chapter: string) => string = (chapter) => chapter): MemoryWorld {
  const library = firstLibrary("town", "Our Town Partnership", "2027-11-02");
  const files = new Map(library.map(({ path, text }) => [`guidance/${path}`, text]));
  const ready = (files.get(CHAPTER) ?? "")
    .replace("status: draft", "status: ready\nnot_heard_because: It only says how this library is used.")
    .replace(/^version: .*$/mu, "version: 0.1.0");
  const asked = made("consultation", "asked", "Asked", { reviewDue: "2027-11-02" });
  files.set(`guidance/${asked.path}`, asked.text.replace("first-response", "first-chapter"));
  return memoryWorld({ files: files.set(CHAPTER, changed(ready)) });
}

function textOf({ files }: MemoryWorld, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

async function codesIn(files: MemoryWorld["files"], path: string): Promise<readonly string[]> {
  const world = memoryWorld({ files });
  await run(["check", "guidance", "--format", "json", "--today", "2026-11-02"], world);
  const { problems } = JSON.parse(world.said.stdout) as { problems: { code: string; file: string }[] };
  return problems.filter(({ file }) => path.endsWith(file)).map(({ code }) => code);
}

describe("approve", () => {
  it("writes the record, changes nothing else, and keeps a copy of what was approved", async () => {
    const world = worldWith();
    const before = textOf(world, CHAPTER);
    assert.equal(await run(["approve", "first-chapter", "guidance", ...DECIDED], world), 0, world.said.stdout);
    const after = textOf(world, CHAPTER);
    const record = /\napproval:\n(?: {2}.*\n){5}/u.exec(after)?.[0] ?? "";
    assert.match(
      record,
      /date: "2026-11-02"\n.*body: steering-group\n.*role: social-worker\n.*minute: "Board 7, item 4"\n/u,
    );
    assert.equal(after.replace(record, "\n").replace("status: approved", "status: ready"), before);
    assert.equal(textOf(world, COPY), after);
    assert.match(world.said.stdout, /first-chapter\.md is approved, and .*editions\/first-chapter\/0\.1\.0\.md keeps/u);
    const found = await codesIn(world.files, CHAPTER);
    assert.ok(!found.includes("changed-since-approval"), found.join());
  });

  it("makes every later change of a word known, and none of the line ends, the review or the status", async () => {
    const world = worldWith();
    await run(["approve", "first-chapter", "guidance", ...DECIDED], world);
    const approved = textOf(world, CHAPTER);
    const isReported = async (text: string): Promise<boolean> => {
      const files = new Map(world.files).set(CHAPTER, new TextEncoder().encode(text));
      return (await codesIn(files, CHAPTER)).includes("changed-since-approval");
    };
    assert.equal(await isReported(`${approved}\nOne more sentence.\n`), true);
    assert.equal(await isReported(approved.replace("title: First chapter", "title: Last chapter")), true);
    assert.equal(await isReported(approved.replaceAll("\n", "\r\n")), false);
    assert.equal(await isReported(approved.replace("due: 2027-11-02", "due: 2027-10-02")), false);
    assert.equal(
      await isReported(`${approved}One more sentence.\n`.replace("status: approved", "status: draft")),
      false,
    );
  });

  it("keeps the copy as proof: the website is not made from one that was changed", async () => {
    const world = worldWith();
    await run(["approve", "first-chapter", "guidance", ...DECIDED], world);
    const site = ["export", "site", "guidance", "--tier", "public", "--out", "out", "--today", "2026-11-02"];
    assert.equal(await run(site, memoryWorld({ files: world.files })), 0);
    const changed = textOf(world, COPY).replace("# First chapter", "# Another chapter");
    assert.notEqual(changed, textOf(world, COPY));
    const files = new Map(world.files).set(COPY, new TextEncoder().encode(changed));
    const after = memoryWorld({ files });
    assert.equal(await run(site, after), 1);
    assert.match(after.said.stdout + after.said.stderr, /edition-changed/u);
    assert.ok(![...after.files.keys()].some((path) => path.startsWith("out/")), "nothing is written");
  });

  it("approves nothing that is not ready, and no version twice", async () => {
    const draft = worldWith((chapter) => chapter.replace("status: ready", "status: draft"));
    assert.equal(await run(["approve", "first-chapter", "guidance", ...DECIDED], draft), 2);
    assert.match(draft.said.stderr, /not ready for approval: its status is draft/u);
    const world = worldWith();
    await run(["approve", "first-chapter", "guidance", ...DECIDED], world);
    assert.equal(await run(["approve", "first-chapter", "guidance", ...DECIDED], world), 2);
    assert.match(world.said.stderr, /is approved already/u);
    const again = worldWith();
    again.files.set(COPY, new TextEncoder().encode("Earlier."));
    assert.equal(await run(["approve", "first-chapter", "guidance", ...DECIDED], again), 2);
    assert.match(again.said.stderr, /this version was approved before\. Give the document a higher version/u);
    assert.equal(textOf(again, COPY), "Earlier.");
  });

  it("shows the errors that the approved document would have, and writes nothing", async () => {
    const world = worldWith((chapter) => `${chapter}\nSee [](ref:nothing).\n`);
    const before = new Map(world.files);
    assert.equal(await run(["approve", "first-chapter", "guidance", ...DECIDED], world), 1);
    assert.match(world.said.stdout, /unknown-id/u);
    assert.match(world.said.stderr, /Nothing is approved and nothing is written/u);
    assert.deepEqual(world.files, before);
  });

  it("leaves all as it was where the disk is full", async () => {
    const { files } = worldWith();
    const around = (host: Host): Host => ({
      ...host,
      write: async (path, bytes) => {
        await host.write(path, bytes.subarray(0, 10));
        throw new UsageError("Cannot write: there is no room left on the disk.");
      },
    });
    const world = memoryWorld({ files, around });
    assert.equal(await run(["approve", "first-chapter", "guidance", ...DECIDED], world), 2);
    assert.match(world.said.stderr, /no room left/u);
    assert.deepEqual(world.files, files);
  });

  it("says which document may have been meant", async () => {
    const world = worldWith();
    assert.equal(await run(["approve", "frist-chapter", "guidance", ...DECIDED], world), 2);
    assert.match(world.said.stderr, /Did you mean “first-chapter”\?/u);
  });
});
