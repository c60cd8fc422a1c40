/** Writes a pathway as a Mermaid flowchart, for wikis and repositories that draw Mermaid. */
import type { Box, Link, Sketch } from "../../../pathways/sketch.ts";
import { sketch } from "../../../pathways/sketch.ts";
import type { ExportedPathway } from "../exported-pathway.ts";

/** The whole text. Every name is quoted, so that no word of an author can be read as part of the language. */
export function mermaidText({ pathway, caution, titles }: ExportedPathway): string {
  const plan = sketch(pathway, { direction: "down", titles });
  const title = caution === undefined ? pathway.title : `${pathway.title} (${caution})`;
  const steps = plan.boxes.filter(({ shape }) => shape !== "answer");
  const outside = steps.filter(({ lane }) => lane === undefined);
  return [
    "---",
    `title: ${JSON.stringify(title)}`,
    "---",
    "flowchart TD",
    ...outside.map((box) => `  ${nodeOf(box)}`),
    ...plan.lanes.flatMap((lane, index) => [
      `  subgraph strand_${index}["${quoted(lane.title)}"]`,
      ...steps.filter((box) => box.lane === index).map((box) => `    ${nodeOf(box)}`),
      "  end",
    ]),
    ...waysOf(plan).map((way) => `  ${way}`),
    "",
  ].join("\n");
}

function nodeOf({ id, shape, number, title }: Box): string {
  // A dash after the number: a number and a full stop would be read as the first item of a list.
  const words = `"${quoted(number === undefined ? title : `${number} – ${title}`)}"`;
  const name = nameOf(id);
  switch (shape) {
    case "start":
    case "repeat":
      return `${name}([${words}])`;
    case "decision":
      return `${name}{${words}}`;
    case "tool":
      return `${name}[/${words}/]`;
    case "notification":
      return `${name}>${words}]`;
    case "join":
      return `${name}[[${words}]]`;
    case "handover":
      return `${name}[\\${words}\\]`;
    case "outcome":
      return `${name}(((${words})))`;
    case "answer":
    case "step":
      return `${name}[${words}]`;
  }
}

/** An answer is a box in the drawing and words on an arrow here. */
function waysOf({ boxes, links }: Sketch): readonly string[] {
  const answers = new Map(boxes.filter(({ shape }) => shape === "answer").map((box) => [box.id, box]));
  const decisionOf = new Map(links.filter(({ to }) => answers.has(to)).map(({ from, to }) => [to, from]));
  return links.filter(({ to }) => !answers.has(to)).map((link) => wayOf(link, answers, decisionOf));
}

function wayOf(
  { from, to, back }: Link,
  answers: ReadonlyMap<string, Box>,
  decisionOf: ReadonlyMap<string, string>,
): string {
  const answer = answers.get(from);
  const words = answer ? `|"${quoted(answer.title)}"|` : "";
  return `${nameOf(decisionOf.get(from) ?? from)} ${back ? "-.->" : "-->"}${words} ${nameOf(to)}`;
}

/** Ids have hyphens and no low lines, so that no two names become one; a prefix keeps them from being words of the language. */
function nameOf(box: string): string {
  return box.replaceAll(/[^a-z0-9]/gu, "_");
}

function quoted(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll(/["#&<>`;]/gu, (letter) => `#${letter.charCodeAt(0)};`);
}
