/** The list of exporters, in the order in which they are offered. */
import { consultationExporter } from "./consultation/consultation-exporter.ts";
import type { Exporter } from "./exporter.ts";
import { blankForms } from "./forms/blank/blank-forms.ts";
import { fhirForms } from "./forms/fhir/fhir-forms.ts";
import { jsonForms } from "./forms/json/json-forms.ts";
import { surveyForms } from "./forms/survey/survey-forms.ts";
import { workbookForms } from "./forms/workbook/workbook-forms.ts";
import { odkForms } from "./forms/xform/odk-forms.ts";
import { xlsformForms } from "./forms/xlsform/xlsform-forms.ts";
import { bpmnPathways } from "./pathways/bpmn/bpmn-pathways.ts";
import { mermaidPathways } from "./pathways/mermaid/mermaid-pathways.ts";
import { svgPathways } from "./pathways/svg/svg-pathways.ts";
import { siteExporter } from "./site/site-exporter.ts";

export const exporters: readonly Exporter[] = [
  siteExporter,
  fhirForms,
  jsonForms,
  odkForms,
  xlsformForms,
  surveyForms,
  workbookForms,
  blankForms,
  consultationExporter,
  bpmnPathways,
  mermaidPathways,
  svgPathways,
];
