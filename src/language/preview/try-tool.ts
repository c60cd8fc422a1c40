/** A tool tried with invented answers: what would be asked, and what the answers come to, worked out by the engine alone. */
import type { Tool } from "../../kinds/generated/types.ts";
import { mayShowWording } from "../../exporters/site/part/tool-form.tsx";
import { toolResult } from "../../exporters/site/tool-result.tsx";
import type { Answers } from "../../tools/answers.ts";
import { completeTool } from "../../tools/result.ts";
import type { Library } from "../library.ts";
import { corpusOf, readingIn } from "../library.ts";
import type { TriedTool } from "./shown.ts";

/** Nothing of the answers is kept. Undefined for anything but a tool whose fields are sound and whose wording may be shown. */
export function tryTool(library: Library, uri: string, answers: Answers): TriedTool | undefined {
  const reading = readingIn(library, uri);
  if (reading?.entry.facts.details?.kind !== "tool") return undefined;
  const tool = reading.document.value as unknown as Tool;
  if (!mayShowWording(tool, corpusOf(library))) return undefined;
  const completed = completeTool(tool, answers);
  const { sections, questions } = completed.visible;
  return { sections, questions, result: toolResult(tool, completed, corpusOf(library)) };
}
