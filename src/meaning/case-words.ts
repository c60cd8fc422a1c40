/** An invented case in a few words: what was answered, and what tools came to. */
import type { Pathway, Tool } from "../kinds/generated/types.ts";
import type { Case } from "../pathways/case.ts";
import { documentsOf } from "../pathways/documents.ts";
import { walk } from "../pathways/walk.ts";
import { completeTool } from "../tools/result.ts";
import type { Side } from "./side.ts";

/** Only what the case is asked on its way; “way in “Police”; “Danger now?”: “No”; DASH: score 14, “High””. */
export function caseWords(side: Side, example: Case): string {
  const { asked, completed } = walk(documentsOf(side.corpus), example);
  const pathways = side.documents<Pathway>("pathway");
  const entry = pathways.get(example.pathway)?.entries.find(({ id }) => id === example.entry)?.title;
  const facts = [...example.facts].flatMap(([key, code]) => {
    const [pathway = "", ask = ""] = key.split("#");
    const found = pathways.get(pathway)?.asks?.find(({ id }) => id === ask);
    const label = found?.answers.find((answer) => answer.code === code)?.label ?? code.replaceAll("_", " ");
    return asked.has(key) && found ? [`“${found.question}”: “${label}”`] : [];
  });
  const tools = [...example.tools].flatMap(([id, answers]) => {
    const tool = side.documents<Tool>("tool").get(id);
    if (!tool || !completed.has(id)) return [];
    const { score, band } = completeTool(tool, answers);
    const title = tool.bands?.find(({ code }) => code === band?.code)?.title;
    const count =
      score === null
        ? "nothing counted"
        : `score ${score.min === score.max ? score.min : `${score.min} to ${score.max}`}`;
    return [`${tool.title}: ${[count, ...(title === undefined ? [] : [`band “${title}”`])].join(", ")}`];
  });
  return [`the way in “${entry ?? "When it happens again"}”`, ...facts, ...tools].join("; ");
}
