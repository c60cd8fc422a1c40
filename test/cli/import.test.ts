import assert from "node:assert/strict";
import type { Host } from "../../src/corpus/host.ts";
import { UsageError } from "../../src/corpus/usage-error.ts";
import { firstLibrary } from "../../src/corpus/first-library.ts";
import type { MemoryWorld } from "./memory-world.ts";
import { memoryWorld } from "./memory-world.ts";
import { run } from "../../src/cli/run.ts";

const QUESTION = { linkId: "seen", text: "Was the child seen?", type: "boolean" };

/** A form as another system writes it. */
function form(items: readonly object[] = [QUESTION], fields: object = {}): string {
  return JSON.stringify({
    resourceType: "Questionnaire",
    status: "active",
    title: "Home visit",
    item: items,
    ...fields,
  });
}

function worldWith(file: string | Uint8Array, more: ReadonlyMap<string, string> = new Map()): MemoryWorld {
  const library = firstLibrary("town", "Our Town Partnership", "2027-11-02");
  return memoryWorld({
    files: new Map<string, string | Uint8Array>([
      ...library.map(({ path, text }) => [`guidance/${path}`, text] as const),
      ...more,
      ["form.json", file],
    ]),
  });
}

function textOf({ files }: MemoryWorld, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

describe("import", () => {
  it("writes a draft among the tools that the library reads, and says what has to be looked at", async () => {
    const world = worldWith(form());
    assert.equal(await run(["import", "form.json"], world), 0, world.said.stderr);
    const text = textOf(world, "guidance/tools/home-visit.yaml");
    assert.match(text, /^kind: tool\nid: home-visit\ntitle: Home visit\n/u);
    assert.match(text, /^status: draft$/mu);
    assert.match(text, /^rights:\n {2}owner: To be confirmed\n {2}status: unknown$/mu);
    assert.match(world.said.stdout, /guidance\/tools\/home-visit\.yaml\n\n {2}1:7 {2}warning {2}fhir-not-in-form/u);
    assert.match(world.said.stdout, /fhir-cautious/u);
    assert.match(world.said.stderr, /now the tool home-visit, a draft, in guidance\/tools\/home-visit\.yaml/u);
    assert.deepEqual(
      [...world.files.keys()].filter((path) => path.includes(".new")),
      [],
    );
  });

  it("makes a tool without a fault of shape, and the check stops at what no form says", async () => {
    const world = worldWith(form());
    await run(["import", "form.json"], world);
    const checking = memoryWorld({ files: world.files });
    await run(["check", "--format", "json"], checking);
    const { problems } = JSON.parse(checking.said.stdout) as {
      problems: { code: string; file: string; severity: string }[];
    };
    const errors = problems.filter(({ file, severity }) => file.endsWith("home-visit.yaml") && severity === "error");
    assert.deepEqual(
      errors.map(({ code }) => code),
      ["completion-not-said", "review-not-said", "rights-not-clear"],
    );
  });

  it("gives other programs the same problems with their places", async () => {
    const world = worldWith(form());
    await run(["import", "form.json", "--format", "json"], world);
    const { problems } = JSON.parse(world.said.stdout) as {
      problems: { code: string; file: string; start: { line: number } }[];
    };
    const rights = problems.find(({ code }) => code === "fhir-rights");
    const line = textOf(world, "guidance/tools/home-visit.yaml").split("\n")[(rights?.start.line ?? 0) - 1];
    assert.equal(line, "  status: unknown");
  });

  it("takes the library's name off the id of a form that the library itself made", async () => {
    const world = worldWith(form([QUESTION], { url: "https://town.example/forms/Questionnaire/town-our-visit" }));
    assert.equal(await run(["import", "form.json"], world), 0);
    assert.ok(world.files.has("guidance/tools/our-visit.yaml"));
  });

  const bad: readonly (readonly [what: string, file: string | Uint8Array, code: string, words: RegExp])[] = [
    ["a file that is cut short", form().slice(0, 60), "fhir-not-readable", /could not be read as a form/u],
    ["a form saved as XML", "<Questionnaire xmlns='http://hl7.org/fhir'/>", "fhir-not-readable", /not as XML/u],
    ["bytes that are no text", new Uint8Array([0, 159, 146, 150]), "fhir-not-readable", /could not be read/u],
    ["a list", "[]", "fhir-not-readable", /could not be read/u],
    [
      "answers instead of a form",
      '{"resourceType":"QuestionnaireResponse"}',
      "fhir-not-readable",
      /“QuestionnaireResponse”/u,
    ],
    ["a form of FHIR's first version", '{"resourceType":"Questionnaire","group":{}}', "fhir-other-version", /“group”/u],
    ["a form of STU3", form([{ ...QUESTION, type: "choice", option: [] }]), "fhir-other-version", /“option”/u],
    ["a form of R5", form([{ ...QUESTION, type: "coding" }]), "fhir-other-version", /“coding”/u],
    [
      "conditions of STU3",
      form([{ ...QUESTION, enableWhen: [{ question: "a", hasAnswer: true }] }]),
      "fhir-other-version",
      /name no comparison/u,
    ],
    ["a name that is given twice", form([QUESTION, QUESTION]), "fhir-name-twice", /“seen”/u],
    ["a question without a name", form([{ text: "Well?", type: "string" }]), "fhir-name-twice", /“Well\?”/u],
    ["groups far inside one another", form([nested(12)]), "fhir-too-deep", /groups inside groups/u],
    ["groups inside one another without end", deepText(100_000), "fhir-too-deep", /groups inside groups/u],
    ["too many questions", form(many(2001)), "fhir-too-large", /too large/u],
    [
      "a form that only says something",
      form([{ linkId: "a", text: "Read this.", type: "display" }]),
      "fhir-no-questions",
      /asks nothing/u,
    ],
    [
      "a form of somebody else's wording",
      form([QUESTION], { copyright: "© A Charity. All rights reserved." }),
      "fhir-wording",
      /“© A Charity\. All rights reserved\.”/u,
    ],
  ];
  for (const [what, file, code, words] of bad) {
    it(`refuses ${what} in plain words and writes nothing`, async () => {
      const world = worldWith(file);
      const before = [...world.files.keys()];
      assert.equal(await run(["import", "form.json"], world), 1, world.said.stderr);
      assert.match(world.said.stdout, new RegExp(`error {2}${code}\n`, "u"));
      assert.match(world.said.stdout.replace(/\s+/gu, " "), words);
      assert.deepEqual([...world.files.keys()], before);
    });
  }

  it("takes wording of somebody else over once somebody answers for it, and leaves the rights open", async () => {
    const world = worldWith(form([QUESTION], { copyright: "© A Charity. All rights reserved." }));
    assert.equal(await run(["import", "form.json", "--wording-allowed"], world), 0);
    const text = textOf(world, "guidance/tools/home-visit.yaml");
    assert.match(text, /^ {2}status: unknown$/mu);
    assert.match(text, /© A Charity/u);
  });

  it("writes over nothing: neither a tool of that name nor any other file", async () => {
    const other = new Map([["guidance/tools/home-visit.yaml", "kind: none\n"]]);
    const world = worldWith(form(), other);
    assert.equal(await run(["import", "form.json"], world), 2);
    assert.match(world.said.stderr, /already, and nothing is written over it/u);
    assert.equal(textOf(world, "guidance/tools/home-visit.yaml"), "kind: none\n");
    assert.equal(await run(["import", "form.json", "--id", "first-tool"], world), 2);
    assert.match(world.said.stderr, /The id first-tool is taken already, in guidance\/tools\/first-tool\.yaml/u);
  });

  it("leaves nothing half-written where the disk is full", async () => {
    const full = worldWith(form());
    const before = [...full.files.keys()];
    const around = (host: Host): Host => ({
      ...host,
      write: async (path, bytes) => {
        await host.write(path, bytes.subarray(0, 10));
        throw new UsageError("Cannot write: there is no room left on the disk.");
      },
    });
    const world = memoryWorld({ files: full.files, around });
    assert.equal(await run(["import", "form.json"], world), 2);
    assert.match(world.said.stderr, /no room left/u);
    assert.deepEqual([...world.files.keys()], before);
  });

  it("says what is wrong with the words it was given", async () => {
    const world = worldWith(form());
    assert.equal(await run(["import", "nowhere.json"], world), 2);
    assert.match(world.said.stderr, /nowhere\.json cannot be read/u);
    assert.equal(await run(["import", "form.json", "--id", "../evil"], world), 2);
    assert.match(world.said.stderr, /cannot be an id/u);
    const bare = memoryWorld({ files: new Map([["form.json", form()]]) });
    assert.equal(await run(["import", "form.json"], bare), 2);
    assert.match(bare.said.stderr, /There is no library/u);
  });
});

function nested(depth: number): object {
  const inside = depth === 0 ? [QUESTION] : [nested(depth - 1)];
  return { linkId: `g${depth}`, type: "group", text: "Group", item: inside };
}

function deepText(depth: number): string {
  return `{"resourceType":"Questionnaire","item":${'[{"item":'.repeat(depth)}[]${"}]".repeat(depth)}}`;
}

function many(count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({ ...QUESTION, linkId: `q${index}` }));
}
