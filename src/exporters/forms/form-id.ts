/** What programs call a form. */
import type { FormTool } from "./form-tool.ts";

/** The form's id: the library's namespace and the tool's id. With the owner's questions in it, it is another form. */
export function formId({ library, tool, wording }: FormTool): string {
  return `${library.namespace}-${tool.id}${wording ? "-worded" : ""}`;
}
