import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { firstLibrary } from "../../src/corpus/first-library.ts";
import { run } from "../../src/cli/run.ts";
import { VERSION } from "../../src/cli/version.ts";
import { memoryWorld } from "./memory-world.ts";

const COMMANDS = ["check", "fix", "export", "serve", "test", "list", "explain", "new", "import"];
const files = (): Map<string, string> =>
  new Map(firstLibrary("town", "Our Town Partnership", "2027-11-02").map(({ path, text }) => [`lib/${path}`, text]));

describe("The command line", () => {
  it("has the package's version", async () => {
    const path = join(import.meta.dirname, "../../package.json");
    const { version } = JSON.parse(readFileSync(path, "utf8")) as { version: string };
    assert.equal(VERSION, version);
    const world = memoryWorld();
    assert.equal(await run(["--version"], world), 0);
    assert.equal(world.said.stdout, `${version}\n`);
  });

  it("lists its commands and says how it ends", async () => {
    const world = memoryWorld();
    assert.equal(await run(["--help"], world), 0);
    for (const command of COMMANDS) assert.match(world.said.stdout, new RegExp(`^ {2}${command} `, "mu"));
    assert.match(world.said.stdout, /exit code/u);
  });

  it("shows for each command what it does and whole lines to copy", async () => {
    for (const command of COMMANDS) {
      const world = memoryWorld();
      assert.equal(await run([command, "--help"], world), 0);
      assert.equal(world.said.stderr, "");
      assert.match(world.said.stdout, new RegExp(`^Examples:\n {2}practice-guidance ${command}`, "mu"));
      assert.equal(
        /\b(schema|YAML|enum|node|FEEL|regex|null|undefined)\b/u.exec(
          world.said.stdout.replaceAll("partnership.yaml", ""),
        ),
        null,
      );
    }
  });

  it("gives only examples that can be typed as they stand", async () => {
    for (const command of COMMANDS) {
      const world = memoryWorld();
      await run([command, "--help"], world);
      const examples = world.said.stdout.split("Examples:\n")[1] ?? "";
      for (const line of examples.trim().split("\n")) {
        const argv = [...line.trim().matchAll(/"([^"]*)"|\S+/gu)].slice(1).map(([word, quoted]) => quoted ?? word);
        const there = new Map([...files()].map(([path, text]) => [path.replace("lib/", "guidance/"), text]));
        // Pages for practitioners are made once the partnership has said which server guards them.
        const settings = there.get("guidance/partnership.yaml") ?? there.get("partnership.yaml") ?? "";
        there.set(
          "guidance/partnership.yaml",
          settings.replace(/^site:$/mu, "site:\n  protected_host: practice.town.example"),
        );
        const form = { resourceType: "Questionnaire", item: [{ linkId: "seen", text: "Seen?", type: "boolean" }] };
        for (const path of ["questionnaire.json", "downloads/plan.json"]) there.set(path, JSON.stringify(form));
        const needs = argv.includes("--baseline") ? there.set("known.json", '{"problems":[]}') : there;
        const trying = memoryWorld({ files: argv.includes("partnership") ? new Map() : needs });
        trying.stop();
        assert.equal(await run(argv, trying), 0, `${line}\n${trying.said.stderr}`);
      }
    }
  });

  it("says what to do when it is called without a command", async () => {
    const world = memoryWorld();
    assert.equal(await run([], world), 2);
    assert.match(world.said.stderr, /Commands:/u);
  });

  it("ends with 3 and asks for a report when it breaks down itself", async () => {
    const world = { ...memoryWorld({ files: files() }), parser: () => Promise.reject(new Error("a fault of ours")) };
    assert.equal(await run(["check", "lib"], world), 3);
    assert.match(world.said.stderr, /^The program broke down\. This is its fault, not yours: please report/u);
    assert.match(world.said.stderr, /a fault of ours/u);
  });

  it("checks again after each change until it is stopped", async () => {
    const world = memoryWorld({ files: files() });
    const ended = run(["check", "lib", "--watch"], world);
    await until(() => world.said.stdout.includes("No problems."));
    world.files.set("lib/levels.yaml", new TextEncoder().encode("kind: lvls\n"));
    world.touch("levels.yaml");
    await until(() => world.said.stdout.includes("unknown-kind"));
    world.files.set("lib/levels.yaml", new TextEncoder().encode(files().get("lib/levels.yaml")));
    world.touch("levels.yaml");
    await until(() => world.said.stdout.split("No problems.").length === 3);
    world.stop();
    assert.equal(await ended, 0);
    assert.equal(world.said.stderr, "\nChanged: levels.yaml\n\nChanged: levels.yaml\n");
  });

  it("exports again after each change until it is stopped, with what was changed in its place", async () => {
    const world = memoryWorld({ files: files() });
    const says = (words: string): boolean =>
      Array.from(world.files).some(
        ([path, text]) => path.startsWith("out/site/") && new TextDecoder().decode(text).includes(words),
      );
    const ended = run(["export", "site", "lib", "--tier", "public", "--watch"], world);
    await until(() => says("Leave this site"));
    const text = files().get("lib/partnership.yaml") ?? "";
    world.files.set(
      "lib/partnership.yaml",
      new TextEncoder().encode(text.replace(/^title: .*$/mu, "title: Our Other Name")),
    );
    world.touch("partnership.yaml");
    await until(() => says("Our Other Name"));
    world.stop();
    assert.equal(await ended, 0);
  });

  it("shows on a terminal how far long work has come, and takes it away again", async () => {
    const many = files();
    for (let n = 0; n < 250; n++) many.set(`lib/notes/${String(n)}.yaml`, "kind: tol\n");
    const world = memoryWorld({ files: many, terminal: true });
    await run(["check", "lib", "--rule", "dead-link"], world);
    assert.match(world.said.stderr, /\rReading documents: 50 of 258/u);
    assert.ok(world.said.stderr.endsWith("\r\u001b[K"));
    const silent = memoryWorld({ files: many });
    await run(["check", "lib", "--rule", "dead-link"], silent);
    assert.equal(silent.said.stderr, "");
  });

  it("exports nothing while another export is at work in the same folder", async () => {
    const world = memoryWorld({ files: files(), held: true });
    assert.equal(await run(["export", "forms", "lib"], world), 2);
    assert.equal(world.said.stderr, "Another export is writing into out.\n");
    assert.ok(![...world.files.keys()].some((path) => path.startsWith("out/")));
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !holds(); tries++) await new Promise((done) => setTimeout(done, 10));
  assert.ok(holds());
}
