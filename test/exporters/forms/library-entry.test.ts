/** The built package in the place where another program has it: its types, its bundle, and nothing of the sources. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { FormAnswers } from "../../../src/exporters/forms/library-entry.ts";
import { readForm } from "../../../src/exporters/forms/library-entry.ts";
import { requiredUnanswered } from "../../../src/tools/required.ts";
import { complete } from "../../../src/tools/result.ts";
import { runs } from "../../property-runs.ts";
import { answerSets, sampleForms, sampleWithFixture, setsIn } from "./filled.ts";
import { fixture } from "./forms-of.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const CONSUMER = `import { readForm } from "practice-guidance/forms";
import type { CheckedAnswers } from "practice-guidance/forms";
import { readFileSync } from "node:fs";
const form = readForm(readFileSync("tool.yaml", "utf8"));
const checked: CheckedAnswers = form.check({ seen_alone: "yes", signed: "Somebody", threats: "no", threat_words: "Hidden" });
const least: number | undefined = checked.score?.min;
process.stdout.write(JSON.stringify({ id: form.id, completed: checked.completed, answers: checked.answers, least }));
`;

describe("the library entry practice-guidance/forms", function () {
  this.timeout(300_000);
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "forms-entry-"));
    const installed = join(folder, "node_modules/practice-guidance");
    mkdirSync(join(installed, "dist"), { recursive: true });
    cpSync(join(root, "package.json"), join(installed, "package.json"));
    for (const name of readdirSync(join(root, "dist"))) {
      if (/\.(?:js|d\.ts)$/u.test(name)) cpSync(join(root, "dist", name), join(installed, "dist", name));
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "tool.yaml"), (await fixture("everything")).text);
    writeFileSync(join(folder, "consumer.ts"), CONSUMER);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it("has types by which a program compiles, and by which a wrong one does not", () => {
    assert.deepEqual(complaints("consumer.ts"), []);
    writeFileSync(join(folder, "wrong.ts"), CONSUMER.replace("checked.score?.min", "checked.score.least"));
    assert.notDeepEqual(complaints("wrong.ts"), []);
  });

  it("runs where only the built package is", () => {
    const { outputText } = ts.transpileModule(CONSUMER, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    writeFileSync(join(folder, "consumer.mjs"), outputText);
    const said = execFileSync(process.execPath, ["consumer.mjs"], { cwd: folder, encoding: "utf8" });
    const { least, ...rest } = JSON.parse(said) as { readonly least: number };
    assert.equal(typeof least, "number");
    assert.deepEqual(rest, {
      id: "everything",
      completed: true,
      answers: { seen_alone: "yes", signed: "Somebody", threats: "no" },
    });
  });

  it("says what our engine says, for random answers to every tool", async () => {
    const corpus = await sampleWithFixture();
    for (const { uri, tool, logic } of await sampleForms()) {
      const form = readForm(corpus.entry(uri)?.source.text ?? "");
      for (const { then } of answerSets(tool, setsIn(runs(800)))) {
        const { visible, answers, score, band, incomplete } = complete(logic, then);
        const { faults, ...checked } = form.check(then);
        const missing = requiredUnanswered(logic, then);
        assert.deepEqual(
          { ...checked, missing: faults.length },
          {
            completed: missing.length === 0,
            asked: visible.questions,
            answers,
            score: score && { min: score.min, max: score.max },
            band: band && band.code,
            incomplete,
            missing: missing.length,
          },
          `${tool.id}: ${JSON.stringify(then)}`,
        );
      }
    }
  });

  it("refuses answers of every wrong shape in words, and gives no result for them", async () => {
    const form = readForm((await fixture("everything")).text);
    const around: Record<string, unknown> = {};
    around["incident"] = [around];
    for (const wrong of [
      null,
      [],
      "yes",
      { nothing_of_this_name: "yes" },
      { threats: null },
      { threats: "perhaps" },
      { severity: null },
      { severity: { body: { body: "severe" } } },
      { incident: [null] },
      { incident: [["yes"]] },
      { children: Number.NaN },
      around,
    ]) {
      const { completed, faults, band, score } = form.check(wrong);
      assert.ok(faults.length > 0 && faults.every(({ type, message }) => type === "refused" && message !== ""));
      assert.deepEqual([completed, band, score], [false, null, null]);
    }
  });

  it("refuses a text that is no tool, or whose conditions cannot be followed", async () => {
    const { text } = await fixture("everything");
    assert.throws(() => readForm(""), /not a tool/u);
    assert.throws(() => readForm("kind: tool\n"), /not complete/u);
    assert.throws(() => readForm(text.replace("'moved_on < date(", "'moved_on < data(")), /cannot be followed/u);
    assert.throws(() => readForm(text.replace("id: numbers", "id: score")), /No form can be made/u);
  });

  function complaints(file: string): readonly string[] {
    const program = ts.createProgram([join(folder, file)], {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  }
});

describe("a record that a form wrote with its own name in it", () => {
  const checked = async (record: FormAnswers) => readForm((await fixture("everything")).text).check(record);
  const answered = { seen_alone: "yes", signed: "Somebody", threats: "no" } as const;
  const fixed = { tool_id: "everything", tool_edition: "First, 2026", template_version: "1.2.0" } as const;

  it("is judged by what was answered", async () => {
    assert.deepEqual(await checked({ ...answered, ...fixed }), await checked(answered));
    assert.equal((await checked({ ...answered, ...fixed })).completed, true);
  });

  it("is refused where another tool, edition or version wrote it, at each field that says so", async () => {
    for (const name of Object.keys(fixed)) {
      const { completed, faults } = await checked({ ...answered, ...fixed, [name]: "0.9.0" });
      assert.deepEqual([completed, faults.map(({ type, question }) => [type, question])], [false, [["refused", name]]]);
    }
  });

  it("is refused by a form that does not record its use", async () => {
    const text = (await fixture("everything")).text.replace(/^usage:\n(?: {2}.*\n)+/mu, "");
    const { faults } = readForm(text).check({ ...answered, tool_id: "everything" });
    assert.deepEqual(faults, [{ type: "refused", question: "tool_id", message: "The tool has no such question." }]);
  });
});
