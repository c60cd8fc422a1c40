/** A tool as checks of it look at it: its fields with their types, and every question with its place. */
import type { Path } from "../document/data.ts";
import type { GroupQuestion, Question, Subject, Tool } from "../kinds/generated/types.ts";
import type { Page } from "./rule.ts";

/** What an answer can hold, as a question says under `holds`. */
export type Held = NonNullable<Exclude<Question, { type: "statement" | "signature" }>["holds"]>;

/** A question, questions in a group included. */
export interface PlacedQuestion {
  readonly question: Question;
  /** The way to it in the document's data. */
  readonly path: Path;
  /** The group of questions it is answered with again and again. */
  readonly group: GroupQuestion | undefined;
}

/** The document as a tool, or undefined while its shape is not sound. */
export function toolOn({ sound, document }: Page): Tool | undefined {
  return sound ? (document.value as unknown as Tool) : undefined;
}

/** Every question, in the order they stand. */
export function questionsOf(tool: Tool): readonly PlacedQuestion[] {
  return tool.sections.flatMap(({ questions }, index) => below(questions, ["sections", index, "questions"], undefined));
}

function below(
  questions: readonly Question[],
  path: Path,
  group: GroupQuestion | undefined,
): readonly PlacedQuestion[] {
  return questions.flatMap((question, index) => {
    const own = { question, path: [...path, index], group };
    if (question.type !== "repeating_group") return [own];
    return [own, ...below(question.questions, [...own.path, "questions"], question)];
  });
}

/** What the answer to a question holds, where it says so. */
export function heldBy(question: Question): Held | undefined {
  return "holds" in question ? question.holds : undefined;
}

/** What a tool or its facts say of the people in it. */
interface SidedTool {
  readonly about?: Subject;
  readonly with?: readonly Subject[];
}

/** On which side of abuse the people stand whom a tool is completed with. */
export function sideOf(tool: SidedTool): "harmed" | "harms" | "both" | "neither" {
  const people = new Set(tool.with ?? []);
  const youngWhoHarms = people.has("young_person") && tool.about === "person_who_harms";
  const harms = people.has("person_who_harms") || youngWhoHarms;
  const harmed = HARMED.some((person) => people.has(person) && !(person === "young_person" && youngWhoHarms));
  if (harms) return harmed ? "both" : "harms";
  return harmed ? "harmed" : "neither";
}

const HARMED: readonly Subject[] = ["child", "unborn_child", "young_person", "non_abusive_parent"];
