/** The FHIR exporter: one Questionnaire for each tool of the library. */
import { formExporter } from "../form-exporter.ts";
import { losses } from "./losses.ts";
import { questionnaireOf } from "./questionnaire.ts";

export const fhirForms = formExporter({
  id: "fhir",
  title: "Forms as FHIR R4 Questionnaires",
  holds: ["conditions", "scores", "bands", "grids", "repeating-groups", "help", "privacy-classes", "keeping"],
  make: (form) => ({
    files: [
      {
        path: `questionnaire-${form.tool.id}.json`,
        content: `${JSON.stringify(questionnaireOf(form), null, 2)}\n`,
      },
    ],
    losses: losses(form),
  }),
});
