/** A tool as a FHIR R4 Questionnaire: the form that health and care systems load. */
import { cautions, formCaution, formTitle, internalMark } from "../caution.ts";
import { copyright, statusOf } from "../form-header.ts";
import { formId } from "../form-id.ts";
import type { FormTool } from "../form-tool.ts";
import { formUrl } from "./canonical.ts";
import { sectionItem } from "./items.ts";
import { formKept } from "./kept-extensions.ts";
import type { Item, Questionnaire } from "./resource.ts";
import { resultItems } from "./result-items.ts";

export function questionnaireOf(form: FormTool): Questionnaire {
  const { tool, library, logic } = form;
  const caution = formCaution(form);
  const rights = copyright(form);
  const kept = formKept(form);
  return {
    resourceType: "Questionnaire",
    id: formId(form),
    ...(kept.length > 0 ? { extension: kept } : {}),
    url: formUrl(form),
    version: tool.version,
    name: machineName(formId(form)),
    title: formTitle(form),
    status: statusOf(form),
    experimental: library.invented,
    date: library.today,
    publisher: library.publisher,
    description: description(form, caution),
    purpose: tool.purpose.trim(),
    ...(rights === "" ? {} : { copyright: rights }),
    ...(tool.approval ? { approvalDate: tool.approval.date } : {}),
    ...(tool.review.last === undefined ? {} : { lastReviewDate: tool.review.last }),
    ...(tool.effective === undefined ? {} : { effectivePeriod: { start: tool.effective } }),
    item: [...cautionItems(form), ...logic.sections.map((section) => sectionItem(section, form)), ...resultItems(form)],
  };
}

/** Markdown, as the standard has it. */
function description(form: FormTool, caution: string | undefined): string {
  const { tool } = form;
  const mark = internalMark(form);
  const limits = (tool.limits ?? []).map((limit) => `- ${limit.trim()}`).join("\n");
  return [
    ...(caution === undefined ? [] : [`**${caution}.**`]),
    ...(mark === undefined ? [] : [`**${mark}.**`]),
    tool.summary.trim(),
    `Edition: ${tool.edition}.`,
    ...(limits === "" ? [] : [`What it cannot do:\n\n${limits}`]),
  ].join("\n\n");
}

function cautionItems(form: FormTool): readonly Item[] {
  return cautions(form).map(({ name, text }): Item => ({ linkId: `caution/${name}`, text, type: "display" }));
}

/** FHIR wants a name that a program can use as one. */
function machineName(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
