/** What the sorts of things in a library are called in sentences. */
import { kinds } from "../kinds/index.ts";

const WORDS: Readonly<Record<string, string>> = {
  action: "action",
  activity: "activity",
  agency: "agency",
  ask: "fact to find out",
  band: "band",
  body: "board or group",
  change: "change",
  clock: "time limit",
  contact: "contact",
  course: "course",
  entry: "entry point",
  file: "file",
  heading: "heading",
  heard: "thing that was heard",
  impact: "impact",
  indicator: "indicator",
  item: "item of a framework",
  level: "level of need",
  obligation: "obligation",
  option: "answer",
  provision: "provision",
  question: "question",
  response: "response",
  role: "role",
  row: "row",
  section: "section",
  service: "service",
  session: "session",
  source: "source",
  stage: "stage",
  step: "step",
  system: "case system",
  term: "term",
};

/** The sorts that are whole documents. */
export const DOCUMENT_SORTS: readonly string[] = kinds.flatMap(({ schema }) => schema["x-defines"]?.name ?? []);

/** The word for a sort, such as “time limit” for `clock`. */
export function sortWord(sort: string): string {
  const kind = kinds.find(({ schema }) => schema["x-defines"]?.name === sort);
  return WORDS[sort] ?? kind?.title ?? sort.replaceAll("_", " ");
}

/** The words for one of some sorts, with the article. */
export function aSort(sorts: readonly string[]): string {
  const words = sorts.map(sortWord).join(" or ");
  return `${/^[aeiou]/u.test(words) ? "an" : "a"} ${words}`;
}
