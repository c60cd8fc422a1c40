/** SurveyJS's own engine with a form loaded in it, answered as its pages would answer it. */
import type { Survey } from "../../../../src/exporters/forms/survey/survey-model.ts";
import type { Question } from "../../../../src/kinds/generated/types.ts";
import type { Answer, Answers } from "../../../../src/tools/answers.ts";
import type { FormTool } from "../../../../src/exporters/forms/form-tool.ts";
import { clients } from "../clients.ts";
import { heldOf, questionsOf } from "../expected.ts";
import type { AnswerSet, Filled } from "../filled.ts";

interface SurveyQuestion {
  readonly name: string;
  readonly isVisible: boolean;
  readonly isParentVisible: boolean;
  readonly panels?: readonly { readonly questions: readonly SurveyQuestion[] }[];
  panelCount?: number;
  readonly processedTitle?: string;
  readonly visibleChoices?: readonly { readonly value: string; readonly text: string }[];
  value: unknown;
  clearValue(): void;
}

export interface SurveyModel {
  readonly data: Readonly<Record<string, Answer>>;
  readonly pages: readonly { readonly name: string; readonly isVisible: boolean; readonly title: string }[];
  readonly jsonErrors: readonly { readonly type: string; readonly message: string }[] | null;
  readonly title: string;
  getAllQuestions(): readonly SurveyQuestion[];
  getQuestionByName(name: string): SurveyQuestion;
  validate(fireCallback: boolean, focusFirst: boolean): boolean;
  validateExpressions(): readonly {
    readonly errors: readonly { readonly errorType: number; readonly variableName?: string }[];
  }[];
}

interface SurveyCore {
  readonly Model: new (json: Survey) => SurveyModel;
}

const { Model } = clients("survey-core") as SurveyCore;

/** Everything SurveyJS finds wrong with a form when it is loaded; its check knows neither grids nor what is worked out. */
export function complaintsOf(survey: Survey): readonly unknown[] {
  const model = new Model(survey);
  const grids = survey.pages.flatMap(({ elements }) => elements).filter(({ type }) => type === "matrix");
  const known = new Set([...survey.calculatedValues, ...grids].map(({ name }) => name));
  const expressions = model.validateExpressions().flatMap(({ errors }) => errors);
  return [
    ...(model.jsonErrors ?? []).map(({ message }) => message),
    ...expressions.filter(({ variableName }) => variableName === undefined || !known.has(variableName)),
  ];
}

export function loadSurvey(survey: Survey): SurveyModel {
  return new Model(survey);
}

export function fillSurvey(form: FormTool, survey: Survey, { first, then }: AnswerSet): Filled {
  const model = new Model(survey);
  const questions = questionsOf(form.tool);
  answerAll(model, first, questions);
  for (const question of model.getAllQuestions()) {
    if (!questions.has(question.name) || !question.isVisible || then[question.name] !== undefined) continue;
    if (question.panels) question.panelCount = 0;
    else question.clearValue();
  }
  answerAll(model, then, questions);
  return stateOf(model, form);
}

/** Gives each answer where its question is shown, those last whose questions appear only after others. */
function answerAll(model: SurveyModel, answers: Answers, questions: ReadonlyMap<string, Question>): void {
  let open = Object.entries(answers);
  for (let before = -1; open.length !== before;) {
    before = open.length;
    open = open.filter(([name, answer]) => {
      const question = model.getQuestionByName(name);
      if (!question.isVisible || !question.isParentVisible) return true;
      if (questions.get(name)?.type === "repeating_group") answerEntries(question, answer as readonly Answers[]);
      else question.value = answer;
      return false;
    });
  }
}

function answerEntries(group: SurveyQuestion, entries: readonly Answers[]): void {
  group.panelCount = 0;
  group.panelCount = entries.length;
  entries.forEach((entry, index) => {
    for (const question of group.panels?.[index]?.questions ?? []) {
      if (question.isVisible && entry[question.name] !== undefined) question.value = entry[question.name];
    }
  });
}

function stateOf(model: SurveyModel, form: FormTool): Filled {
  const questions = questionsOf(form.tool);
  const pages = model.pages.filter(
    ({ isVisible, name }) => isVisible && form.logic.sections.some(({ id }) => id === name),
  );
  const visible = model.getAllQuestions().filter((one) => one.isVisible && one.isParentVisible);
  const shown = visible.flatMap((one): readonly string[] => {
    const question = questions.get(one.name);
    const note = /^(band|incomplete)\.(\w+)$/u.exec(one.name);
    if (note) return [`${note[1]}/${note[2]}`];
    if (!question) return [];
    const rows = question.type === "matrix" ? question.rows.map(({ code }) => `${one.name}.${code}`) : [];
    const inner = (one.panels ?? []).flatMap((panel) =>
      panel.questions.flatMap(({ name, isVisible }) => (isVisible && questions.has(name) ? [name] : [])),
    );
    return [one.name, ...rows, ...inner];
  });
  const entries = Object.entries(model.data);
  const answers = Object.fromEntries(entries.filter(([name]) => questions.has(name)));
  const results = Object.fromEntries(
    entries.filter(([name]) => /^(score\.|band|incomplete)/u.test(name) && !name.endsWith(".shown")),
  ) as Record<string, string | number>;
  return {
    shown: [...pages.map(({ name }) => name), ...shown],
    answers: heldOf(answers),
    results,
    valid: model.validate(false, false),
  };
}
