/** What an author wrote that an ODK form cannot hold, each at the author's own words. */
import type { DataNode, DataScalar } from "../../../document/data.ts";
import { entryOf, spanInScalar } from "../../../document/data.ts";
import type { Problem } from "../../../document/problem.ts";
import { formProblem } from "../form-problem.ts";
import type { FormTool } from "../form-tool.ts";
import { questionNodes } from "../form-tool.ts";
import { FORMATTING } from "./formatting.ts";
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
  return [...inside, ...most, ...longer(form), ...formatted(form), ...besideLosses(form)];
}

/** `textMaxChars` of enketo-core 9.0.1, which a server may set higher. */
const ENKETO_TEXT_MOST = 2000;

function longer({ data, uri }: FormTool): readonly Problem[] {
  return questionNodes(data).flatMap((node) => {
    const most = entryOf(node, "max_length")?.value;
    if (most?.type !== "scalar" || Number(most.value) <= ENKETO_TEXT_MOST) return [];
    return formProblem("form-loss", uri, most.span, {
      says: "Enketo, which many ODK servers use, takes 2,000 characters in a text, unless its server is set to allow more.",
      why: "What a worker writes beyond that would not be kept.",
      todo: "Ask whoever runs the server to allow as many, or ask for less.",
    });
  });
}

function formatted({ data, uri }: FormTool): readonly Problem[] {
  return shownTexts(data).flatMap(({ node, text }) =>
    [...text.matchAll(FORMATTING)].map(({ 0: found, index }) =>
      formProblem("form-loss", uri, spanInScalar(node, index, index + found.length), {
        says: "Clients of ODK draw this as formatting, or as another letter, and not as it is written.",
        why: "Workers would read something else than was agreed.",
        todo: "Write it without these marks.",
      }),
    ),
  );
}

export interface ShownText {
  readonly node: DataScalar;
  readonly text: string;
}

/** What an author wrote for whoever fills in the form. */
export function shownTexts(data: DataNode): readonly ShownText[] {
  const parts = ["sections", "bands", "usage"].flatMap((key) => entryOf(data, key)?.value ?? []);
  return parts.flatMap((part) => textsIn(part));
}

function textsIn(node: DataNode, key = ""): readonly ShownText[] {
  if (node.type === "list") return node.items.flatMap((item) => textsIn(item, key));
  if (node.type === "map") return node.entries.flatMap((entry) => textsIn(entry.value, entry.key));
  return SHOWN.includes(key) && typeof node.value === "string" ? [{ node, text: node.value }] : [];
}

const SHOWN: readonly string[] = ["title", "label", "help", "text", "means", "purpose"];
