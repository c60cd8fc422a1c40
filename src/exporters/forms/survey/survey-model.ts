/** The part of SurveyJS's JSON that is written here; the names are its own. */

export interface Survey {
  readonly title: string;
  readonly description: string;
  readonly locale: "en";
  readonly showQuestionNumbers: false;
  /** Answers to hidden questions go as soon as the question does; otherwise they would still count. */
  readonly clearInvisibleValues: "onHidden";
  readonly calculatedValues: readonly CalculatedValue[];
  readonly pages: readonly Page[];
}

export interface CalculatedValue {
  readonly name: string;
  readonly expression: string;
  readonly includeIntoResult: true;
}

export interface Page {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly visibleIf?: string;
  readonly elements: readonly SurveyElement[];
}

export interface SurveyElement {
  readonly type:
    "radiogroup" | "checkbox" | "text" | "comment" | "matrix" | "paneldynamic" | "html" | "signaturepad" | "expression";
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly visibleIf?: string;
  readonly isRequired?: true;
  readonly choices?: readonly SurveyChoice[];
  readonly rows?: readonly SurveyChoice[];
  readonly columns?: readonly SurveyChoice[];
  readonly eachRowRequired?: true;
  readonly inputType?: "number" | "date";
  readonly step?: 1;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly validators?: readonly SurveyValidator[];
  readonly templateElements?: readonly SurveyElement[];
  readonly maxPanelCount?: number;
  readonly html?: string;
  readonly expression?: string;
}

export interface SurveyChoice {
  readonly value: string;
  readonly text: string;
}

export type SurveyValidator =
  | { readonly type: "text"; readonly maxLength: number }
  | { readonly type: "expression"; readonly text: string; readonly expression: string };
