/** What a form records of the use of its tool: the same fields in every sort of form, and nothing of the tool changed by them. */
import assert from "node:assert/strict";
import { run } from "../../../src/cli/run.ts";
import type { ExportFile, Exporter } from "../../../src/exporters/exporter.ts";
import { blankForms } from "../../../src/exporters/forms/blank/blank-forms.ts";
import { fhirForms } from "../../../src/exporters/forms/fhir/fhir-forms.ts";
import type { Item, Questionnaire } from "../../../src/exporters/forms/fhir/resource.ts";
import { jsonForms } from "../../../src/exporters/forms/json/json-forms.ts";
import { surveyForms } from "../../../src/exporters/forms/survey/survey-forms.ts";
import type { Survey } from "../../../src/exporters/forms/survey/survey-model.ts";
import { workbookForms } from "../../../src/exporters/forms/workbook/workbook-forms.ts";
import { odkForms } from "../../../src/exporters/forms/xform/odk-forms.ts";
import { xlsformForms } from "../../../src/exporters/forms/xlsform/xlsform-forms.ts";
import type { Source } from "../../../src/document/source.ts";
import type { Tool } from "../../../src/kinds/generated/types.ts";
import { requiredUnanswered } from "../../../src/tools/required.ts";
import { complete } from "../../../src/tools/result.ts";
import { logicOf } from "../../../src/tools/logic.ts";
import { usageQuestions } from "../../../src/tools/usage/usage-questions.ts";
import { withUsage } from "../../../src/tools/usage/usage-record.ts";
import { memoryWorld } from "../../cli/memory-world.ts";
import { answerSets, sampleWithFixture } from "./filled.ts";
import { corpusOf, fixture, sampleSources, toolIn } from "./forms-of.ts";
import { complaintsOf, loadSurvey } from "./survey/survey-client.ts";
import { opened, tableIn } from "./workbook/excel.ts";
import { flat, giveBackDom, loadOdk, nameOf } from "./xform/odk-client.ts";

/** The record of use as the partnership's analysts were told it; `band` and `override` only where there are bands. */
const RECORD =
  "event_id tool_id tool_edition template_version date team_or_service worker_role subject_role level_at_time trigger mode " +
  "completed completed_reason not_known_count led_to child_view_included person_who_harms_engaged review_due " +
  "previous_event_id shared_with location_of_copy";
const EDITION = `O'Neill's "first" {mode} & <b>`;

/** Licensed and local, with bands and without, recorded and not. */
const TRIED = ["dash", "yp-dash", "severity-grid", "safety-plan", "lone-working-risk", "everything"];

interface Way {
  readonly exporter: Exporter;
  /** The names of everything that one form can hold. */
  readonly names: (files: readonly ExportFile[]) => readonly string[] | Promise<readonly string[]>;
}

const text = (files: readonly ExportFile[]) => files.find(({ path }) => !path.includes("uischema"))?.content as string;
const column = (sheet: string, title: string) => async (files: readonly ExportFile[]) =>
  tableIn(await opened(files[0]?.content as Uint8Array), sheet)
    .map((row) => row.get(title))
    .filter((name) => typeof name === "string");
const WAYS: readonly Way[] = [
  { exporter: fhirForms, names: (files) => itemsIn(JSON.parse(text(files)) as Questionnaire).map((one) => one.linkId) },
  {
    exporter: odkForms,
    names: (files) => [...text(files).matchAll(/nodeset="[^"]*\/([^/"]+)"/gu)].map(([, name = ""]) => name),
  },
  { exporter: xlsformForms, names: column("survey", "name") },
  { exporter: surveyForms, names: (files) => surveyNames(JSON.parse(text(files)) as Survey) },
  {
    exporter: jsonForms,
    names: (files) => Object.keys((JSON.parse(text(files)) as { readonly properties: object }).properties),
  },
  { exporter: workbookForms, names: column("Fields", "Field id") },
];

function itemsIn({ item = [] }: { readonly item?: readonly Item[] }): readonly Item[] {
  return item.flatMap((one) => [one, ...itemsIn(one)]);
}

function surveyNames({ calculatedValues, pages }: Survey): readonly string[] {
  return [...calculatedValues, ...pages.flatMap(({ elements }) => elements)].map(({ name }) => name);
}

function expectedFields(tool: Tool): readonly string[] {
  if (!tool.usage) return [];
  return [...RECORD.split(" "), ...(tool.bands ? ["band", "override"] : [])].sort();
}

describe("what a form records of the use of its tool", function () {
  this.timeout(240_000);
  after(giveBackDom);
  let tools: readonly Tool[];
  let everything: Source;
  let partnership: readonly Source[];

  before(async () => {
    const sources = await sampleSources();
    everything = await fixture("everything");
    tools = [...sources, everything].filter((one) => one.text.startsWith("kind: tool\n")).map(toolIn);
    partnership = sources.filter((one) => one.text.startsWith("kind: partnership\n"));
  });

  it("is tried with tools that record it and tools that do not, licensed ones among them", () => {
    const recording = tools.filter(({ usage }) => usage);
    assert.ok(recording.length >= 12 && recording.length < tools.length);
    assert.deepEqual(
      recording.filter(({ form }) => form === "result_record").map(({ id }) => id),
      ["dash", "yp-dash"],
    );
  });

  for (const { exporter, names } of WAYS) {
    it(`has the same names in ${exporter.id}, once each, and none where the tool does not record it`, async () => {
      const corpus = await sampleWithFixture();
      const fields = new Set([...RECORD.split(" "), "override"]);
      for (const tool of tools.filter(({ id }) => TRIED.includes(id))) {
        const { files } = await exporter.export(corpus, { tier: "internal", tools: [tool.id] });
        const found = await names(files);
        const banded = tool.usage && found.includes("band") ? ["band"] : [];
        // The licensed tools count what is not known themselves, whether their use is recorded or not.
        const recorded = found.filter((name) => fields.has(name));
        assert.deepEqual([...recorded, ...banded].sort(), expectedFields(tool), tool.id);
      }
    });
  }

  it("is found out where a field is missing or called something else, so that the proofs above can fail", async () => {
    const corpus = await sampleWithFixture();
    const dash = tools.find(({ id }) => id === "dash") as Tool;
    for (const { exporter, names } of WAYS.filter(({ exporter: { id } }) => !/xls|workbook/u.test(id))) {
      const { files } = await exporter.export(corpus, { tier: "internal", tools: ["dash"] });
      const wrong = files.map(({ path, content }) => ({
        path,
        content: (content as string).replaceAll(/\blevel_at_time\b/gu, "level_now"),
      }));
      const found = new Set(await names(wrong));
      assert.deepEqual(
        expectedFields(dash).filter((name) => !found.has(name)),
        ["level_at_time"],
        exporter.id,
      );
    }
  });

  it("stands in a blank form with its questions and its purpose", async () => {
    const { files } = await blankForms.export(await sampleWithFixture(), { tier: "internal", tools: ["everything"] });
    const page = text(files);
    for (const { label } of usageQuestions)
      assert.ok(page.includes(label.replaceAll("'", "&#39;")) || page.includes(label), label);
    assert.match(page, /To see whether it is of use\./u);
    assert.match(page, /Edition of the tool: First, 2026/u);
  });

  it("changes nothing that is asked, counted or needed of the tool itself, whatever is answered", () => {
    for (const tool of tools) {
      const [plain, whole] = [logicOf(tool), logicOf(withUsage(tool))];
      const own = new Set(plain.questions.keys());
      for (const { then } of answerSets(withUsage(tool), 40)) {
        const [before, after] = [complete(plain, then), complete(whole, then)];
        assert.deepEqual(
          { ...after, visible: after.visible.questions.filter((id) => own.has(id)), answers: undefined },
          { ...before, visible: before.visible.questions, answers: undefined },
          tool.id,
        );
        assert.deepEqual(requiredUnanswered(whole, then), requiredUnanswered(plain, then), tool.id);
      }
    }
  });

  it("has the tool, its edition and the form's version filled in by clients, in the author's very words", async () => {
    const source = {
      ...everything,
      text: everything.text.replace("edition: First, 2026", `edition: ${JSON.stringify(EDITION)}`),
    };
    const corpus = corpusOf([...partnership, source]);
    const [questionnaire, xml, survey] = await Promise.all(
      [fhirForms, odkForms, surveyForms].map(async (one) =>
        text((await one.export(corpus, { tier: "internal" })).files),
      ),
    );
    const expected = ["everything", EDITION, "1.2.0"];
    const names = ["tool_id", "tool_edition", "template_version"];
    const items = itemsIn(JSON.parse(questionnaire ?? "") as Questionnaire);
    const initial = names.map((name) => items.find(({ linkId }) => linkId === name)?.initial?.[0]?.valueString);
    assert.deepEqual(initial, expected);
    const data = loadSurvey(JSON.parse(survey ?? "") as Survey).data;
    assert.deepEqual(
      names.map((name) => data[name]),
      expected,
    );
    const nodes = flat((await loadOdk(xml ?? ""))());
    const held = names.map((name) => nodes.find((node) => nameOf(node) === name)?.currentState.instanceValue);
    assert.deepEqual(held, expected);
  });

  it("leaves out of SurveyJS an edition that its expressions cannot hold, and says so at the edition", async () => {
    const source = { ...everything, text: everything.text.replace("edition: First, 2026", "edition: First\\") };
    const { files, problems } = await surveyForms.export(corpusOf([...partnership, source]), { tier: "internal" });
    const survey = JSON.parse(text(files)) as Survey;
    assert.deepEqual(complaintsOf(survey), []);
    const { data } = loadSurvey(survey);
    assert.deepEqual([data["tool_id"], data["tool_edition"]], ["everything", undefined]);
    const said = problems.map(({ span }) => source.text.slice(span.start, span.end));
    assert.ok(said.includes("First\\"), said.join(", "));
  });

  it("is refused where a question or a section of the tool has one of its names, at that name", async () => {
    const own = everything.text.replace("id: seen_alone,", "id: completed,").replaceAll("seen_alone", "completed");
    const { problems } = await odkForms.export(corpusOf([...partnership, { ...everything, text: own }]), {
      tier: "internal",
    });
    const errors = problems.filter(({ severity }) => severity === "error");
    assert.deepEqual(
      errors.map(({ code, span }) => [code, own.slice(span.start, span.end)]),
      [["form-name-taken", "completed"]],
    );
    const free = own.replace(/usage:\n(?: {2}.*\n)+/u, "");
    const made = await odkForms.export(corpusOf([...partnership, { ...everything, text: free }]), { tier: "internal" });
    assert.deepEqual(
      made.problems.filter(({ severity }) => severity === "error"),
      [],
    );
  });

  it("is a safe addition to a locked form, and damages what was recorded when it is taken away", async () => {
    const without = everything.text.replace(/usage:\n(?: {2}.*\n)+/u, "").replace("version: 1.2.0", "version: 1.1.0");
    const lock = "guidance/forms.lock/everything.json";
    const world = (tool: string, locked?: Uint8Array) =>
      memoryWorld({
        files: new Map<string, Uint8Array | string>([
          ["guidance/partnership.yaml", partnership[0]?.text ?? ""],
          ["guidance/tools/everything.yaml", tool],
          ...(locked ? [[lock, locked] as const] : []),
        ]),
      });
    const lockOf = async (tool: string) => {
      const before = world(tool);
      assert.equal(await run(["forms", "lock"], before), 0, before.said.stderr);
      return before.files.get(lock);
    };
    const added = world(everything.text, await lockOf(without));
    assert.equal(await run(["forms", "diff"], added), 0, added.said.stdout + added.said.stderr);
    assert.match(added.said.stdout, /How far did it get\?/u);
    const taken = world(without.replace("1.1.0", "1.3.0"), await lockOf(everything.text));
    assert.equal(await run(["forms", "diff"], taken), 1, taken.said.stdout + taken.said.stderr);
  });
});
