/** When an item is asked, as FHIR says it: in its plain fields where they can, else in an expression. */
import type { Normal } from "../../../conditions/normalise.ts";
import type { FormTool } from "../form-tool.ts";
import { conditionExpression } from "./condition-expression.ts";
import { enabledWhen } from "./extensions.ts";
import { plainTests } from "./plain-tests.ts";
import type { Extension, Item } from "./resource.ts";

export interface Enabling {
  /** The fields of the item itself. */
  readonly fields: Pick<Item, "enableWhen" | "enableBehavior">;
  readonly extensions: readonly Extension[];
}

/** Nothing for an item that is always asked. */
export function enabling(condition: Normal | undefined, form: FormTool): Enabling {
  if (!condition) return { fields: {}, extensions: [] };
  const plain = plainTests(condition, form);
  if (plain) return { fields: plain, extensions: [] };
  return { fields: {}, extensions: [enabledWhen(conditionExpression(condition, form))] };
}
