/** The sheet about the form as a whole: what it is, who may use it, what starts it, what follows, on whose record it sits. */
import type { FormTool } from "../form-tool.ts";
import { cautions, formCaution } from "../caution.ts";
import type { Cell, Sheet } from "./xlsx.ts";
import { formUrl } from "../fhir/canonical.ts";
import { nextActions, triggers } from "./workflow.ts";
import { basisText, keptText, peopleText, sitsOnWords } from "./words.ts";

export function formSheet(form: FormTool): Sheet {
  const { tool, library } = form;
  const { record, rights, sharing } = tool;
  const title = (key: string) => library.titleOf(key) ?? key;
  const rows: readonly (readonly [string, Cell])[] = [
    ["Caution", formCaution(form)],
    ["Handed on", cautions(form).find(({ name }) => name === "internal")?.text],
    ["Form", tool.title],
    ["Form id", tool.id],
    ["Permanent address", formUrl(form)],
    ["Version", tool.version],
    ["Edition", tool.edition],
    ["Status", tool.status],
    ["Purpose", tool.purpose.trim()],
    ["Owner of the wording", rights?.owner],
    ["Copyright notice", form.wording?.copyright],
    ["Licence", rights?.licence?.trim()],
    ["The owner's own page", rights?.link],
    ["What it cannot do", tool.limits?.map((limit) => limit.trim()).join("\n")],
    ...triggers(form).map((text): readonly [string, Cell] => ["Workflow: starts when", text]),
    ...nextActions(form).map((text): readonly [string, Cell] => ["Workflow: next action", text]),
    ["Permissions: completed by", tool.completed_by?.map(title).join("\n")],
    ["Permissions: read by", readers(form)],
    ["Permissions: shared with", sharing?.with?.map(title).join("\n")],
    ["Permissions: never shared with", peopleText(sharing?.never_with)],
    ["Never completed with or shown to", peopleText(tool.never_with)],
    ["Recorded in", tool.recorded_in?.map(title).join("\n")],
    ["Sits on", record && sitsOnWords[record.sits_on]],
    ["Never copied to the record of", peopleText(record?.never_copied_to)],
    ["Never copied at all", record?.never_copied?.join(", ")],
    ["Ground in data protection law", basisText({ lawfulBasis: tool.lawful_basis ?? [] })],
    ["Kept for", keptText({ keepFor: record?.keep_for, keepFrom: record?.keep_from })],
    ["About keeping", record?.note?.trim()],
    ["Unfinished forms", "Can be saved. What must be answered is checked only when the form is completed."],
    [
      "Hidden answers",
      "An answer to a question that is not asked any more counts for nothing and is cleared when the form is completed.",
    ],
    ["How to use this workbook", HOW],
  ];
  return {
    name: "Form",
    columns: [
      ["About", 34],
      ["What it is", 100],
    ],
    rows: rows.filter(([, value]) => value !== undefined && value !== ""),
  };
}

const HOW =
  "Build each row of the sheet Fields. Write Y under “Built?” and the name the system gave the field under “Local field name”, " +
  "then read it back with: practice-guidance forms mapping <this file>. Try the sheet Test script before anybody uses the form.";

/** Roles that can read the systems it is recorded in. */
function readers({ tool, library }: FormTool): string {
  const systems = library.systems.filter(({ id }) => tool.recorded_in?.includes(id));
  const roles = new Set(systems.flatMap(({ read_by: readBy = [] }) => readBy));
  return [...roles].map((role) => library.titleOf(role) ?? role).join("\n");
}
