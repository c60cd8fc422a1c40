/** The part of FHIR R4's Questionnaire that is written here; the names are the standard's own. */

export interface Questionnaire {
  readonly resourceType: "Questionnaire";
  readonly id: string;
  readonly extension?: readonly Extension[];
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: "draft" | "active" | "retired";
  readonly experimental: boolean;
  readonly date: string;
  readonly publisher: string;
  readonly description: string;
  readonly purpose: string;
  readonly copyright?: string;
  readonly approvalDate?: string;
  readonly lastReviewDate?: string;
  readonly effectivePeriod?: { readonly start: string };
  readonly item: readonly Item[];
}

export interface Item {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text: string;
  readonly type: "group" | "display" | "integer" | "date" | "string" | "text" | "choice";
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: "all" | "any";
  readonly required?: true;
  readonly repeats?: true;
  readonly readOnly?: true;
  readonly initial?: readonly { readonly valueString: string }[];
  readonly maxLength?: number;
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly Item[];
}

export interface Coding {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
}

export type EnableWhen = { readonly question: string } & (
  | { readonly operator: "exists"; readonly answerBoolean: boolean }
  | { readonly operator: "="; readonly answerCoding: Coding }
  | { readonly operator: "="; readonly answerString: string }
  | { readonly operator: "=" | ">=" | "<="; readonly answerInteger: number }
);

export type Extension = { readonly url: string } & (
  | { readonly valueExpression: { readonly language: "text/fhirpath"; readonly expression: string } }
  | { readonly valueCodeableConcept: { readonly coding: readonly Coding[] } }
  | { readonly valueInteger: number }
  | { readonly valueBoolean: boolean }
  | { readonly valueCode: string }
  | { readonly valueString: string }
  | { readonly extension: readonly Extension[] }
);
