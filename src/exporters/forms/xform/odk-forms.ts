/** The ODK target: an XForm for each tool of the library. */
import { formExporter } from "../form-exporter.ts";
import { wholeForm } from "../form-target.ts";
import { xformLosses } from "./losses.ts";
import { xformOf } from "./xform.ts";

export const odkForms = formExporter({
  id: "odk",
  title: "Forms as ODK XForms",
  holds: wholeForm,
  make: (form) => ({
    files: [{ path: `${form.tool.id}.xml`, content: xformOf(form) }],
    losses: xformLosses(form),
  }),
});
