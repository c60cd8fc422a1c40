/** The SurveyJS target: one survey for each tool of the library. */
import { cautions, formTitle } from "../caution.ts";
import { formId } from "../form-id.ts";
import { copyright } from "../form-header.ts";
import { formExporter } from "../form-exporter.ts";
import type { FormTool } from "../form-tool.ts";
import { lines } from "../question-words.ts";
import { htmlText } from "./html-text.ts";
import { surveyLosses } from "./losses.ts";
import { sectionPage } from "./survey-elements.ts";
import type { Page, Survey } from "./survey-model.ts";
import { calculatedValues, resultPages } from "./survey-result.ts";

export const surveyForms = formExporter({
  id: "surveyjs",
  title: "Forms as SurveyJS definitions",
  holds: ["conditions", "scores", "bands", "grids", "repeating-groups", "signatures", "help"],
  make: (form) => ({
    files: [{ path: `survey-${form.tool.id}.json`, content: `${JSON.stringify(surveyOf(form), null, 2)}\n` }],
    losses: surveyLosses(form),
  }),
});

export function surveyOf(form: FormTool): Survey {
  const { tool, logic } = form;
  return {
    title: formTitle(form),
    description: description(form),
    locale: "en",
    showQuestionNumbers: false,
    clearInvisibleValues: "onHidden",
    calculatedValues: calculatedValues(form),
    pages: [
      ...cautionPages(form),
      ...logic.sections.map((section) => sectionPage(section, form)),
      ...resultPages(form),
    ],
  };

  /** A survey has no fields for its version and its owner, so that both stand under its title. */
  function description(of: FormTool): string {
    const rights = copyright(of);
    return (
      lines([
        tool.summary,
        `Edition: ${tool.edition}.`,
        `Version ${tool.version} of ${formId(of)}, exported on ${of.library.today}.`,
        rights === "" ? undefined : rights,
      ]) ?? ""
    );
  }
}

function cautionPages(form: FormTool): readonly Page[] {
  const elements = cautions(form).map(
    ({ name, text }) => ({ type: "html", name: `caution.${name}`, html: htmlText(text) }) as const,
  );
  return elements.length > 0 ? [{ name: "caution", elements }] : [];
}
