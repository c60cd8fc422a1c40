/** Mouse and keyboard on the plain controls of JSON Forms. */
import type { FormTool } from "../../../src/exporters/forms/form-tool.ts";
import { questionsOf } from "../../exporters/forms/expected.ts";
import type { Locator, Page } from "../../host/browser.ts";
import type { Hands } from "./by-hand.ts";

export function jsonFormsHands(page: Page, { tool }: FormTool, settled: () => Promise<void>): Hands {
  const questions = questionsOf(tool);
  const groupOf = new Map(
    [...questions.values()].flatMap((one) =>
      one.type === "repeating_group" ? one.questions.map(({ id }) => [id, one.id] as const) : [],
    ),
  );
  const entries = (group: string): Locator => page.locator(`.root_properties_${group} > .children > div`);
  const control = (name: string, entry?: number): Locator =>
    entry === undefined
      ? page.locator(`#form .root_properties_${name.replace(".", "_properties_")}`)
      : entries(groupOf.get(name) ?? "")
          .nth(entry - 1)
          .locator(`.root_properties_${name}`);
  return {
    sees: (name, entry) => {
      const question = questions.get(name);
      const [row] = question?.type === "matrix" ? question.rows : [];
      return control(row ? `${name}.${row.code}` : name, entry).isVisible();
    },
    // The label of an answer leads to the first answer of the same name in the page, so that the button itself is clicked.
    choose: async (name, code, entry) => {
      await press(control(name, entry).locator(`input[type=radio][value="${code}"]`));
    },
    // There are no check boxes: each answer is a row of a table, with a drop-down list.
    tick: async (name, codes, entry) => {
      const table = control(name, entry);
      const rows = table.locator("tbody select");
      for (let count = await rows.count(); count > codes.length; count -= 1) {
        await press(table.locator("tbody button").last());
        await settled();
      }
      for (let count = await rows.count(); count < codes.length; count += 1) {
        await press(table.locator("header button"));
        await settled();
      }
      for (const [index, code] of codes.entries()) {
        await rows.nth(index).selectOption(code);
        await settled();
      }
    },
    write: async (name, text, type, entry) => {
      const field = control(name, entry).locator("input, textarea");
      // A click would begin a day in the middle; the keyboard comes to its month first.
      await (type === "date" ? field.focus() : press(field));
      if (type !== "date") await page.keyboard.press("Control+A");
      const [year, month, day] = text.split("-");
      await page.keyboard.type(type === "date" ? `${month}${day}${year}` : text);
    },
    open: async (name, count) => {
      for (let open = await entries(name).count(); open < count; open += 1) {
        await press(control(name).locator("> header button"));
        await settled();
      }
    },
    settled,
  };
}

/**
 * A question's help is drawn only while it has the focus. It goes as soon as the mouse is pressed elsewhere, everything
 * below moves up, and the click is lost; so the focus goes first.
 */
async function press(control: Locator): Promise<void> {
  await control.focus();
  await control.click();
}
