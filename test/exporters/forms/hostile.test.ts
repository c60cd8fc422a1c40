import assert from "node:assert/strict";
import { questionnaireOf } from "../../../src/exporters/forms/fhir/questionnaire.ts";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import { surveyForms, surveyOf } from "../../../src/exporters/forms/survey/survey-forms.ts";
import { xformOf } from "../../../src/exporters/forms/xform/xform.ts";
import type { Tool } from "../../../src/kinds/generated/types.ts";
import { sampleForms } from "./filled.ts";
import { corpusOf, fixture, sampleSources } from "./forms-of.ts";
import { loadSurvey } from "./survey/survey-client.ts";
import { flat, giveBackDom, loadOdk, nameOf } from "./xform/odk-client.ts";

const HOSTILE = [
  "=1+41",
  "+cmd|' /C calc'!A0",
  "@SUM(A1)",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "&lt;b&gt; & &amp; ]]>",
  `"double" 'single' \`back\``,
  "') or true() or ('",
  "%resource.descendants() | {}",
  "{{x}} {nothing} ${a} #{b}",
  "if seen = null then 1 else 2",
  "\u202eright to left\u202c \u200f",
  "Ŵythnos 👩‍👧 \u00a0end",
];

/** The fullest fixture with hostile words for every label of a question and of an answer. */
function hostile({ tool }: FormTool): { readonly tool: Tool; readonly labels: ReadonlyMap<string, string> } {
  const labels = new Map<string, string>();
  let next = 0;
  const words = (name: string) => {
    const text = `${HOSTILE[next++ % HOSTILE.length] ?? ""} ${next}`;
    labels.set(name, text);
    return text;
  };
  const sections = tool.sections.map((section) => ({
    ...section,
    title: words(section.id),
    questions: section.questions.map((question) => ({
      ...question,
      label: words(question.id),
      ...("options" in question
        ? { options: question.options.map((one) => ({ ...one, label: words(`${question.id}/${one.code}`) })) }
        : {}),
    })),
  }));
  return { tool: { ...tool, sections }, labels };
}

describe("an author's hostile words in a form", function () {
  this.timeout(120_000);
  after(giveBackDom);
  let form: FormTool;
  let labels: ReadonlyMap<string, string>;

  before(async () => {
    const plain = (await sampleForms()).find(({ tool }) => tool.id === "everything") as FormTool;
    const made = hostile(plain);
    form = { ...plain, tool: made.tool, logic: { ...plain.logic, tool: made.tool, ...relabelled(plain, made.tool) } };
    labels = made.labels;
  });

  it("stand in a Questionnaire as they were written", () => {
    const text = JSON.stringify(questionnaireOf(form));
    for (const words of labels.values()) {
      assert.ok(text.includes(JSON.stringify(words).slice(1, -1)) || isRetired(words), words);
    }
  });

  it("are shown by SurveyJS as they were written", () => {
    const model = loadSurvey(surveyOf(form));
    for (const question of model.getAllQuestions()) {
      const words = labels.get(question.name);
      if (words !== undefined && question.name !== "read_first") assert.equal(question.processedTitle, words);
      for (const { value, text } of question.visibleChoices ?? []) {
        const own = labels.get(`${question.name}/${value}`);
        if (own !== undefined) assert.equal(text, own);
      }
    }
  });

  it("are markup in no part of a SurveyJS form that is drawn as markup", () => {
    for (const { html } of surveyOf(form).pages.flatMap(({ elements }) => elements)) {
      assert.doesNotMatch((html ?? "").replaceAll("<br>", ""), /[<>{}"']/u);
    }
  });

  it("are shown by ODK's engine as they were written", async () => {
    const open = await loadOdk(xformOf(form));
    for (const node of flat(open())) {
      const words = labels.get(nameOf(node));
      if (words !== undefined && node.currentState.label) assert.equal(node.currentState.label.asString, words);
      for (const { value, label } of node.currentState.valueOptions ?? []) {
        const own = labels.get(`${nameOf(node)}/${value}`);
        if (own !== undefined) assert.equal(label.asString, own);
      }
    }
  });

  it("that SurveyJS would replace by an answer are reported at the author's words", async () => {
    const source = await fixture("everything");
    const text = source.text.replace("label: Are there threats?", 'label: "Was {seen_alone} true?"');
    const corpus = corpusOf([...(await sampleSources()), { ...source, text }]);
    const { problems } = await surveyForms.export(corpus, { tier: "internal", tools: ["everything"] });
    const [found] = problems.filter(({ message }) => message.includes("in braces"));
    assert.equal(text.slice(found?.span.start, found?.span.end), '"Was {seen_alone} true?"');
  });

  function isRetired(words: string): boolean {
    return labels.get("kinds_of_harm/old_word") === words;
  }
});

/** The same logic over the questions with hostile words. */
function relabelled({ logic }: FormTool, tool: Tool): Pick<FormTool["logic"], "sections"> {
  const sections = logic.sections.map((section, at) => ({
    ...section,
    questions: section.questions.map((one, index) => ({
      ...one,
      question: tool.sections[at]?.questions[index] ?? one.question,
    })),
  }));
  return { sections };
}
