/** What an author wrote that an ODK form cannot hold, each at the author's own words. */
import { entryOf } from "../../../document/data.ts";
import type { Problem } from "../../../document/problem.ts";
import { formProblem } from "../form-problem.ts";
import type { FormTool } from "../form-tool.ts";
import { questionNodes } from "../form-tool.ts";
import { besideLosses, requiredInside } from "../tool-losses.ts";

interface Begins {
  readonly says: string;
  readonly why: string;
}

const BY_ENKETO = {
  says: "Enketo, which many ODK servers use, asks for this at once, even where there is nothing to enter in the group.",
  why: "It begins a repeating group with one empty entry, and workers would have to invent an answer.",
};

/** `begins` says who begins a repeating group with an entry. */
export function xformLosses(form: FormTool, begins: Begins = BY_ENKETO): readonly Problem[] {
  const { data, uri } = form;
  const groups = questionNodes(data).filter((node) => {
    const type = entryOf(node, "type")?.value;
    return type?.type === "scalar" && type.value === "repeating_group";
  });
  const inside = groups.flatMap(requiredInside).map((span) =>
    formProblem("form-loss", uri, span, {
      ...begins,
      todo: "Ask first whether there is anything to enter, and ask the group only then.",
    }),
  );
  const most = groups
    .flatMap((node) => entryOf(node, "most")?.keySpan ?? [])
    .map((span) =>
      formProblem("form-loss", uri, span, {
        says: "An ODK form does not hold back more entries than this.",
        why: "A worker can add more entries than the tool has room for.",
        todo: "Say in the group's help how many entries there may be.",
      }),
    );
  return [...inside, ...most, ...besideLosses(form)];
}
