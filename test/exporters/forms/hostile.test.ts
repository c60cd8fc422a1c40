import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import { capitalised } from "../../../src/corpus/sentences.ts";
import { blankForm } from "../../../src/exporters/forms/blank/blank-form.tsx";
import { questionnaireOf } from "../../../src/exporters/forms/fhir/questionnaire.ts";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import { answersSchema } from "../../../src/exporters/forms/json/answers-schema.ts";
import { uiSchema } from "../../../src/exporters/forms/json/ui-schema.ts";
import { surveyForms, surveyOf } from "../../../src/exporters/forms/survey/survey-forms.ts";
import { workbookSheets } from "../../../src/exporters/forms/workbook/workbook-forms.ts";
import type { Sheet } from "../../../src/exporters/forms/workbook/xlsx.ts";
import { xlsxOf } from "../../../src/exporters/forms/workbook/xlsx.ts";
import { odkForms } from "../../../src/exporters/forms/xform/odk-forms.ts";
import { xformOf } from "../../../src/exporters/forms/xform/xform.ts";
import { xlsformSheets } from "../../../src/exporters/forms/xlsform/xlsform.ts";
import { xlsformForms } from "../../../src/exporters/forms/xlsform/xlsform-forms.ts";
import { exporters } from "../../../src/exporters/index.ts";
import { clients } from "./clients.ts";
import { questionsOf } from "./expected.ts";
import { corpusOf, fixture, sampleSources } from "./forms-of.ts";
import { HOSTILE, helpWords, hostileForm, shownWords } from "./hostile-form.ts";
import { loadSurvey } from "./survey/survey-client.ts";
import { cellsOf, opened } from "./workbook/excel.ts";
import { flat, giveBackDom, loadOdk, nameOf } from "./xform/odk-client.ts";

/** Every text in a form's JSON. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Names and help that stand in none of the texts, where help may have other words around it. */
function missing(form: FormTool, texts: readonly string[]): readonly string[] {
  const exact = new Set(texts);
  return [
    ...[...shownWords(form).values()].filter((words) => !exact.has(words)),
    ...helpWords(form).filter((words) => !texts.some((text) => text.includes(words))),
  ];
}

/** What people see of a text: some forms part two letters by a mark that nobody sees. */
function seen(text: string): string {
  return text.replaceAll("\u2060", "");
}

/** In these, an entry stands for a label with its help below it. */
function statements({ tool }: FormTool): readonly string[] {
  return [...questionsOf(tool).values()].flatMap(({ type, label }) => (type === "statement" ? [label] : []));
}

async function cells(sheets: readonly Sheet[]): ReturnType<typeof opened> {
  return opened(await xlsxOf(sheets));
}

describe("an author's hostile words in a form", function () {
  this.timeout(120_000);
  after(giveBackDom);
  let form: FormTool;
  let labels: ReadonlyMap<string, string>;
  const tried: string[] = [];

  before(async () => {
    form = await hostileForm();
    labels = shownWords(form);
  });

  function inForm(id: string, title: string, body: () => void | Promise<void>): void {
    tried.push(`forms/${id}`);
    it(title, body);
  }

  it("are tried as labels, as answers and as help, each of them", () => {
    const all = [...labels.values()];
    const answers = [...labels].flatMap(([name, words]) => (name.includes("/") ? [words] : []));
    for (const words of HOSTILE)
      assert.ok(
        [...all, ...helpWords(form)].some((text) => text.startsWith(words)),
        words,
      );
    assert.ok(answers.length >= HOSTILE.length && helpWords(form).length > 8);
  });

  inForm("fhir", "stand in a Questionnaire as they were written", () => {
    const lost = missing(form, textsIn(questionnaireOf(form)));
    assert.deepEqual(lost, statements(form), "a statement stands with its help");
  });

  inForm("json-schema", "stand in a JSON Schema as they were written, which compiles, and in its layout", () => {
    const schema = answersSchema(form);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    assert.equal(ajv.compile(schema as object)({ seen_alone: "no", signed: "Somebody" }), true);
    assert.deepEqual(missing(form, [...textsIn(schema), ...textsIn(uiSchema(form))]), statements(form));
  });

  inForm("surveyjs", "are shown by SurveyJS as they were written", () => {
    const model = loadSurvey(surveyOf(form));
    let compared = 0;
    for (const question of model.getAllQuestions()) {
      const words = labels.get(question.name);
      if (words !== undefined && question.name !== "read_first" && !isReplaced(words)) {
        assert.equal(question.processedTitle, words);
        compared += 1;
      }
      for (const { value, text } of question.visibleChoices ?? []) {
        const own = labels.get(`${question.name}/${value}`);
        if (own !== undefined && !isReplaced(own)) assert.equal(text, own);
      }
    }
    assert.ok(compared > 20, `${compared} questions`);
  });

  it("are markup in no part of a SurveyJS form that is drawn as markup", () => {
    for (const { html } of surveyOf(form).pages.flatMap(({ elements }) => elements)) {
      assert.doesNotMatch((html ?? "").replaceAll("<br>", ""), /[<>{}"']/u);
    }
  });

  inForm("odk", "are shown by ODK's engine as they were written", async () => {
    const open = await loadOdk(xformOf(form));
    const texts: string[] = [];
    for (const node of flat(open())) {
      const { label, hint, valueOptions } = node.currentState;
      const words = labels.get(nameOf(node));
      if (words !== undefined && label) assert.equal(seen(label.asString), words);
      for (const option of valueOptions ?? []) {
        assert.equal(seen(option.label.asString), labels.get(`${nameOf(node).split(".")[0] ?? ""}/${option.value}`));
      }
      texts.push(...[label, hint].flatMap((one) => (one ? seen(one.asString) : [])));
    }
    assert.deepEqual(
      helpWords(form).filter((help) => !texts.some((text) => text.includes(help))),
      [],
    );
  });

  for (const [id, sheets] of [
    ["xlsform", xlsformSheets],
    ["workbook", workbookSheets],
  ] as const) {
    inForm(id, `are text in every cell of the sort of form ${id}, as they were written`, async () => {
      const book = await cells(sheets(form));
      const found = book.worksheets.flatMap(cellsOf);
      assert.ok(found.every(({ formula }) => formula === undefined));
      const texts = found.flatMap(({ value }) => (typeof value === "string" ? [seen(value)] : []));
      assert.deepEqual(
        found.filter(({ value }) => typeof value === "object" && value !== null),
        [],
        "neither links nor formulas",
      );
      const rows = id === "workbook" ? [...labels.keys()].filter((name) => name.includes(".")) : [];
      assert.deepEqual(
        missing(form, texts).filter((words) => !rows.some((name) => labels.get(name) === words)),
        id === "workbook" ? ofGrids() : [],
        "a row of a grid stands with the grid's label in a catalogue of fields",
      );
      for (const name of rows) {
        const grid = labels.get(name.split(".")[0] ?? "") ?? "";
        assert.ok(texts.includes(`${grid}: ${labels.get(name) ?? ""}`), name);
      }
    });
  }

  inForm(
    "blank",
    "run nothing and make no element in a blank form, and are in front of its reader as they were written",
    () => {
      const { window, ran } = inBrowser(blankForm(form));
      assert.equal(ran, false);
      const elements = [...window.document.querySelectorAll("*")];
      for (const { localName, attributes } of elements) {
        assert.ok(!["script", "img", "iframe", "object", "embed", "a"].includes(localName), localName);
        for (const { name, value } of attributes) {
          assert.ok(!name.startsWith("on") && !/^\s*javascript:/iu.test(value), `${localName} ${name}=${value}`);
        }
      }
      const text = window.document.body.textContent;
      for (const [name, words] of labels) {
        const answer = name.includes("/") && text.includes(capitalised(words));
        assert.ok(answer || text.includes(words), `${name}: ${words}`);
      }
      for (const help of helpWords(form)) assert.ok(text.includes(help), help);
    },
  );

  it("are found to run where they are not written as words, so that the proof above can fail", () => {
    const broken = blankForm(form).replaceAll("&lt;", "<");
    assert.equal(inBrowser(broken).ran, true);
  });

  it("are tried in every sort of form there is", () => {
    const all = exporters.map(({ id }) => id).filter((id) => id.startsWith("forms/"));
    assert.deepEqual([...tried].sort(), all.sort());
  });

  it("that SurveyJS would replace by an answer are reported at the author's words", async () => {
    const source = await fixture("everything");
    const text = source.text.replace("label: Are there threats?", 'label: "Was {seen_alone} true?"');
    const corpus = corpusOf([...(await sampleSources()), { ...source, text }]);
    const { problems } = await surveyForms.export(corpus, { tier: "internal", tools: ["everything"] });
    const [found] = problems.filter(({ message }) => message.includes("in braces"));
    assert.equal(text.slice(found?.span.start, found?.span.end), '"Was {seen_alone} true?"');
  });

  it("are reported at the author's words where clients of ODK draw them as formatting", async () => {
    const source = await fixture("everything");
    const text = source.text.replace("label: Are there threats?", 'label: "Are there **any** threats &amp; so on?"');
    const corpus = corpusOf([...(await sampleSources()), { ...source, text }]);
    for (const target of [odkForms, xlsformForms]) {
      const { problems } = await target.export(corpus, { tier: "internal", tools: ["everything"] });
      const found = problems.filter(({ message }) => message.startsWith("Clients of ODK draw this"));
      assert.deepEqual(
        found.map(({ span }) => text.slice(span.start, span.end)),
        ["**any**", "&amp;"],
      );
    }
  });

  /** What the target says, at the author's words, that it cannot show. */
  function isReplaced(words: string): boolean {
    return words.includes("{seen_alone}");
  }

  function ofGrids(): readonly string[] {
    return [...questionsOf(form.tool).values()].flatMap(({ type, label }) => (type === "matrix" ? [label] : []));
  }
});

/** The page with its scripts allowed to run, whatever its policy says, and whether one of the words above ran. */
function inBrowser(html: string): { readonly window: JsWindow; readonly ran: boolean } {
  const { JSDOM, VirtualConsole } = clients("jsdom") as JsDom;
  let ran = false;
  const beforeParse = (window: JsWindow) => {
    window.alert = () => {
      ran = true;
    };
  };
  const { window } = new JSDOM(html, { runScripts: "dangerously", virtualConsole: new VirtualConsole(), beforeParse });
  return { window, ran };
}

interface JsWindow {
  alert: () => void;
  readonly document: {
    querySelectorAll(selector: string): Iterable<{
      readonly localName: string;
      readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
    }>;
    readonly body: { readonly textContent: string };
  };
}

interface JsDom {
  readonly JSDOM: new (html: string, options: Readonly<Record<string, unknown>>) => { readonly window: JsWindow };
  readonly VirtualConsole: new () => object;
}
