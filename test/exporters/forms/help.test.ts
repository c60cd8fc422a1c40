/** The help a worker needs beside a question, as each client shows it. */
import assert from "node:assert/strict";
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import type { UiElement } from "../../../src/exporters/forms/json/ui-schema.ts";
import { uiSchema } from "../../../src/exporters/forms/json/ui-schema.ts";
import { helpOf } from "../../../src/exporters/forms/question-words.ts";
import { xformOf } from "../../../src/exporters/forms/xform/xform.ts";
import type { Question } from "../../../src/kinds/generated/types.ts";
import { questionsOf } from "./expected.ts";
import { sampleForms } from "./filled.ts";
import { flat, giveBackDom, loadOdk } from "./xform/odk-client.ts";

/** Nobody sees it: it keeps an author's words from being read as an element. */
const JOINER = "\u2060";

/** The help of each question that holds others, which many clients do not draw of their own. */
function groupHelp({ tool }: FormTool, type: Question["type"]): readonly string[] {
  return [...questionsOf(tool).values()].flatMap((question) =>
    question.type === type ? (helpOf(question) ?? []) : [],
  );
}

describe("the help of grids and repeating groups", function () {
  this.timeout(120_000);
  after(giveBackDom);
  let forms: readonly FormTool[];

  before(async () => {
    forms = await sampleForms();
    assert.ok(forms.some((form) => groupHelp(form, "matrix").length > 0));
    assert.ok(forms.some((form) => groupHelp(form, "repeating_group").length > 0));
  });

  it("is in front of whoever fills in an ODK form, for every tool", async () => {
    for (const form of forms) {
      const open = await loadOdk(xformOf(form));
      const shown = new Set(
        flat(open()).flatMap(({ nodeType, currentState: { label } }) =>
          (nodeType === "note" || nodeType === "input") && label ? [label.asString.replaceAll(JOINER, "")] : [],
        ),
      );
      const wanted = [...groupHelp(form, "matrix"), ...groupHelp(form, "repeating_group")];
      assert.deepEqual(
        wanted.filter((help) => !shown.has(help)),
        [],
        form.tool.id,
      );
    }
  });

  it("of grids stands in the layout for JSON Forms, which draws none from the schema of a group", () => {
    for (const form of forms) {
      const texts = new Set(elements(uiSchema(form)).flatMap(({ text }) => text ?? []));
      assert.deepEqual(
        groupHelp(form, "matrix").filter((help) => !texts.has(help)),
        [],
        form.tool.id,
      );
    }
  });
});

function elements(element: UiElement): readonly UiElement[] {
  return [element, ...(element.elements ?? []).flatMap(elements)];
}
