/** Owners' wording through the command line: where it goes, and that it goes nowhere else. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inGit } from "../../src/cli/in-git.node.ts";
import { run } from "../../src/cli/run.ts";
import { firstLibrary } from "../../src/corpus/first-library.ts";
import type { InGit } from "../../src/cli/world.ts";
import { textsOf } from "../exporters/forms/wording/texts-of.ts";
import { PLANTED, RECORD, WORDING } from "../exporters/forms/wording/merrow.ts";
import type { MemoryWorld } from "./memory-world.ts";
import { memoryWorld } from "./memory-world.ts";

const OWNERS_FILE = "guidance/wording/merrow-checklist.yaml";

interface Given {
  readonly wording?: string;
  readonly inGit?: (path: string) => InGit;
  /** Where the file lies. */
  readonly at?: string;
}

/** The record in the words of a new library, which is small. */
const TOWN_RECORD = [
  ["practice-lead", "policy-lead"],
  ["practice-group", "steering-group"],
  ["conference-guidance", "working-together-2026"],
  ["adult-support-record", "case-system"],
  ["victim-support, step: standard-response", "first-pathway, step: keep-safe"],
  ["victim-support, step: high-response", "first-pathway, step: keep-safe"],
].reduce((text, [there = "", here = ""]) => text.replaceAll(there, here), RECORD);

function worldWith({ wording = WORDING, inGit: git, at = OWNERS_FILE }: Given = {}): MemoryWorld {
  const files = new Map(
    firstLibrary("our-town", "Our Town Safeguarding Children Partnership", "2027-11-02").map(({ path, text }) => [
      `guidance/${path}`,
      text.replace("site:\n", "site:\n  protected_host: intranet.our-town.example\n"),
    ]),
  );
  files.set("guidance/tools/merrow-checklist.yaml", TOWN_RECORD);
  const past = new Map(files);
  files.set(at, wording);
  return memoryWorld({
    files,
    revisions: new Map([["before", past]]),
    typed: ["/quit"],
    ...(git ? { inGit: git } : {}),
  });
}

/** What a use of the command line says, and how it ends. */
async function use(world: MemoryWorld, line: string): Promise<{ exit: number; stdout: string; stderr: string }> {
  world.said.stdout = "";
  world.said.stderr = "";
  const exit = await run(line.split(" "), world);
  return { exit, ...world.said };
}

/** Which planted words stand in any file outside the folders `except`. */
function plantedIn(world: MemoryWorld, except: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const [path, content] of world.files) {
    if (except.some((folder) => path.startsWith(folder))) continue;
    const text = textsOf({ content });
    for (const word of PLANTED) if (text.includes(word)) found.push(`${path}: ${word}`);
  }
  return found;
}

function assertQuiet(line: string, { stdout, stderr }: { readonly stdout: string; readonly stderr: string }): void {
  for (const word of PLANTED) assert.ok(!(stdout + stderr).includes(word), `${line} says ${word}`);
}

describe("Owners' wording on the command line", function () {
  this.timeout(240_000);

  it("goes into the internal forms, which say so, and leaves the other forms as they are", async () => {
    const world = worldWith();
    await use(world, "export forms guidance --tool merrow-checklist");
    const before = new Map([...world.files].filter(([path]) => path.startsWith("out/forms/")));
    const { exit, stdout } = await use(world, "export forms guidance --wording");
    assert.equal(exit, 0, stdout);
    assert.match(stdout, /out\/internal\/forms\/fhir \(1 file\)/u);
    assert.match(stdout, /These forms hold the owner's wording\./u);
    for (const [path, content] of before) assert.deepEqual(world.files.get(path), content, path);
    const internal = [...world.files.keys()].filter((path) => path.startsWith("out/internal/"));
    assert.ok(internal.length >= 8, internal.join(" "));
    assert.ok(
      internal.every((path) => path.includes("merrow-checklist")),
      "no form without an owner's wording",
    );
  });

  it("reaches no other file and nothing that is said, whatever is done with the library", async () => {
    const world = worldWith();
    const lines = [
      "check guidance",
      "check guidance --strict",
      ...["json", "sarif", "github", "html", "junit"].map((format) => `check guidance --format ${format}`),
      "list --in guidance",
      "coverage guidance",
      "verify guidance",
      "test guidance",
      "forms lock guidance",
      "forms diff guidance",
      "review-pack guidance --since before",
      "review-pack guidance --output pack.docx",
      "diff before --in guidance",
      "walk first-pathway --in guidance",
      "export site guidance --tier public",
      "export all guidance --tier internal",
      "forms lock guidance --wording",
      "forms lock guidance",
      "export forms guidance --wording",
      "export forms guidance --wording --strict",
      "export forms guidance --wording --format json",
    ];
    const ends = new Map<string, number>();
    for (const line of lines) {
      const said = await use(world, line);
      assertQuiet(line, said);
      assert.notEqual(said.exit, 2, `${line}: ${said.stderr}`);
      ends.set(line, said.exit);
    }
    for (const line of ["check guidance", "forms lock guidance", "export all guidance --tier internal", lines.at(-1)]) {
      assert.equal(ends.get(line ?? ""), 0, line);
    }
    assert.ok(world.files.has("guidance/forms.lock/merrow-checklist.json") && world.files.has("pack.docx"));
    assert.ok([...world.files.keys()].filter((path) => path.startsWith("out/site/")).length > 10);
    assert.deepEqual(plantedIn(world, ["guidance/wording/", "out/internal/"]), []);
    const inside = plantedIn(world, ["guidance/wording/"]);
    assert.ok(inside.length > PLANTED.length, "the search finds what there is to find");
  });

  it("is quoted by no message about its own faults, which name their places", async () => {
    for (const [there, instead] of [
      ["label: Questionplanted, does", "labell: Questionplanted, does"],
      ["label: Thirdplanted", "label: 'Thirdplanted"],
      ["kind: wording", "kind: Hintplanted"],
      ["    title: Sectionplanted", "    Sectionplanted: title"],
      ["edition: Second edition", "edition: Noticeplanted"],
    ] as const) {
      const world = worldWith({ wording: WORDING.replace(there, instead) });
      for (const format of ["pretty", "json"]) {
        const said = await use(world, `export forms guidance --wording --format ${format}`);
        assert.equal(said.exit, 1, instead);
        assertQuiet(instead, said);
        assert.match(said.stdout, format === "json" ? /"line": \d+/u : /^ {2}\d+:\d+ {2}error {2}wording-faulty$/mu);
        assert.match(said.stdout, /guidance\/wording\/merrow-checklist\.yaml/u);
      }
      assert.ok(![...world.files.keys()].some((path) => path.startsWith("out/internal/")), "nothing is written");
    }
  });

  it("is no document wherever it is put by mistake: nothing is published, and the message does not quote it", async () => {
    const world = worldWith({ at: "guidance/tools/merrow-wording.yaml" });
    for (const line of ["check guidance", "check guidance --format json", "export all guidance --tier public"]) {
      const said = await use(world, line);
      assert.equal(said.exit, 1, line);
      assertQuiet(line, said);
      assert.match(said.stdout, /unknown-kind/u);
      assert.match(said.stdout, /folder `?wording/u);
    }
    assert.deepEqual(plantedIn(world, ["guidance/tools/merrow-wording.yaml"]), []);
  });

  it("is held to its own lock, which lies with it, and no message about a revision quotes it", async () => {
    const world = worldWith();
    const before = await use(world, "export forms guidance --wording");
    assert.match(before.stdout, /1 form has no lock yet.*forms lock guidance --wording/u);
    const locked = await use(world, "forms lock guidance --wording");
    assert.equal(locked.exit, 0, locked.stderr);
    assert.match(locked.stdout, /guidance\/wording\/forms\.lock\/merrow-checklist\.json \(3\.0\.0\+record\.1\.2\.0\)/u);
    assert.match(locked.stdout, /Keep the locks with the owner's wording, out of git\./u);
    assert.ok(!world.files.has("guidance/forms.lock/merrow-checklist.json"));
    assert.doesNotMatch((await use(world, "export forms guidance --wording")).stdout, /no lock/u);

    const revised = (text: string): void => void world.files.set(OWNERS_FILE, new TextEncoder().encode(text));
    const broken = WORDING.replace("code: red", "code: scarlet").replace("cautious: red", "cautious: scarlet");
    revised(broken);
    const refused = await use(world, "export forms guidance --wording");
    assert.equal(refused.exit, 1);
    assert.match(refused.stdout, /wording\/merrow-checklist\.yaml\n\n {2}\d+:\d+ {2}error {2}form-change/u);
    assert.match(refused.stdout, /owner's\s+wording\s+4\.0\.0/u);
    const unlocked = await use(world, "forms lock guidance --wording");
    assert.equal(unlocked.exit, 1);
    revised(
      WORDING.replace("Hintplanted, a hat", "Hintplanted, some hat").replace("Thirdplanted, is", "Thirdplanted, was"),
    );
    const undeclared = await use(world, "export forms guidance --wording");
    assert.equal(undeclared.exit, 0);
    assert.match(undeclared.stdout, /form-version/u);
    revised(broken.replace("version: 3.0.0", "version: 2.9.0"));
    const back = await use(world, "export forms guidance --wording");
    assert.match(back.stdout, /form-version-back/u);
    revised(broken.replace("version: 3.0.0", "version: 4.0.0"));
    const declared = await use(world, "export forms guidance --wording");
    assert.equal(declared.exit, 0, declared.stdout);
    assert.equal((await use(world, "forms lock guidance --wording")).exit, 0);
    for (const said of [refused, unlocked, undeclared, back, declared]) assertQuiet("a revision", said);
  });

  it("goes into internal forms alone", async () => {
    const world = worldWith();
    for (const [line, words] of [
      ["export site guidance --wording", /goes into forms alone/u],
      ["export all guidance --wording", /goes into forms alone/u],
      ["export pathways guidance --wording", /goes into forms alone/u],
      ["export consultation guidance --wording", /goes into forms alone/u],
      ["export forms guidance --wording --tier public", /never to readers of the tier public/u],
      ["export forms guidance --wording --tier restricted", /never to readers of the tier restricted/u],
      ["export forms guidance --wording --tool first-tool", /no owner's wording of first-tool/u],
    ] as const) {
      const { exit, stderr } = await use(world, line);
      assert.equal(exit, 2, line);
      assert.match(stderr, words);
    }
    assert.ok(![...world.files.keys()].some((path) => path.startsWith("out/")), "nothing is written");
  });

  it("is told of where there is none", async () => {
    const world = worldWith({ at: "elsewhere/merrow-checklist.yaml" });
    const { exit, stderr } = await use(world, "export forms guidance --wording");
    assert.equal(exit, 2);
    assert.match(stderr, /no owner's wording in guidance\/wording/u);
  });

  it("is not used while git takes it up, or would take up what is made of it", async () => {
    for (const [kept, words] of [
      ["not-ignored", /Write `\/wording\/` on a line of its own/u],
      ["tracked", /Take it out of the repository and of its history/u],
    ] as const) {
      const world = worldWith({ inGit: (path) => (path === OWNERS_FILE ? kept : "ignored") });
      const { exit, stdout } = await use(world, "export forms guidance --wording");
      assert.equal(exit, 1);
      assert.match(stdout, /wording-in-git/u);
      assert.match(stdout.replaceAll(/\s+/gu, " "), words);
    }
    const world = worldWith({ inGit: (path) => (path.startsWith("out/") ? "not-ignored" : "ignored") });
    const { exit, stderr } = await use(world, "export forms guidance --wording");
    assert.equal(exit, 2);
    assert.match(stderr, /would go to out\/internal, and git does not leave that out/u);
    assert.ok(![...world.files.keys()].some((path) => path.startsWith("out/")), "nothing is written");
  });

  it("is used with a warning where git cannot be asked", async () => {
    const world = worldWith({ inGit: () => "not-known" });
    const { exit, stderr } = await use(world, "export forms guidance --wording");
    assert.equal(exit, 0);
    assert.match(stderr, /Whether git leaves guidance\/wording\/merrow-checklist\.yaml out could not be found out/u);
  });

  it("is left out of git from the beginning of a library, and a list that is there already stays as it is", async () => {
    const fresh = memoryWorld();
    await use(fresh, "new partnership our-town --in town");
    assert.equal(new TextDecoder().decode(fresh.files.get("town/.gitignore")), "/wording/\n");
    const own = memoryWorld({ files: new Map([["town/.gitignore", "secret\n"]]) });
    assert.equal((await use(own, "new partnership our-town --in town")).exit, 0);
    assert.equal(new TextDecoder().decode(own.files.get("town/.gitignore")), "secret\n");
  });
});

describe("Whether git takes a file up", function () {
  this.timeout(30_000);
  let folder = "";
  const git = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync("git", ["-C", folder, ...args], { encoding: "utf8" });
    assert.equal(status, 0, stderr);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "practice-guidance-git-"));
    mkdirSync(join(folder, "guidance/wording"), { recursive: true });
    writeFileSync(join(folder, "guidance/wording/one.yaml"), "kind: wording\n");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("is asked of git itself, for files that are there and that are not yet", async () => {
    const one = join(folder, "guidance/wording/one.yaml");
    const made = join(folder, "out/internal");
    assert.equal(await inGit(one), "outside");
    git("init", "--quiet");
    assert.deepEqual([await inGit(one), await inGit(made)], ["not-ignored", "not-ignored"]);
    writeFileSync(join(folder, "guidance/.gitignore"), "/wording/\n");
    writeFileSync(join(folder, ".gitignore"), "/out/\n");
    assert.deepEqual([await inGit(one), await inGit(made)], ["ignored", "ignored"]);
    git("add", "--force", "guidance/wording/one.yaml");
    assert.equal(await inGit(one), "tracked");
  });
});
