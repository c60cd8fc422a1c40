/** The owner's questions that count, where the tool's own record holds nothing but how many were answered yes. */
import type { DataMap, DataNode, DataScalar } from "../../../document/data.ts";
import { entryOf } from "../../../document/data.ts";
import type { Problem } from "../../../document/problem.ts";
import type { Tool, Wording } from "../../../kinds/generated/types.ts";
import { formProblem } from "../form-problem.ts";
import type { WordingFile } from "./wording-file.ts";

/** Why the counts cannot be worked out from the owner's questions; nothing where the tool takes no counts. */
export function countedProblems(
  tool: Tool,
  wording: Wording,
  { source: { uri }, data }: WordingFile,
): readonly Problem[] {
  const { score } = tool;
  if (score?.method !== "counted") return [];
  const problem = (node: DataNode | undefined, says: string, todo?: string) =>
    formProblem("wording-faulty", uri, (node ?? data).span, { says, ...(todo === undefined ? {} : { todo }) });

  const section = tool.sections.find(({ id }) => id === wording.in_place_of);
  const counts = [score.yes, score.not_known].flatMap((id) => id ?? []);
  if (!counts.every((count) => section?.questions.some(({ id }) => id === count))) {
    const place = entryOf(data, "in_place_of")?.value;
    return [problem(place, `The tool's counts (${counts.join(", ")}) are not in that section.`, "Name theirs.")];
  }
  const wrong = countingNodes(data).flatMap((node) => {
    const points = entryOf(node, "points")?.value;
    const type = entryOf(node, "type")?.value as DataScalar;
    const yes = entryOf(points, "yes")?.value;
    const no = entryOf(points, "no")?.value;
    const fits = type.value === "yes_no_not_known" && valueIn(yes) === 1 && (valueIn(no) ?? 0) === 0;
    return fits ? [] : [problem(points, "The tool counts each yes as one and nothing else.", "Write { yes: 1 }.")];
  });
  if (wrong.length > 0) return wrong;
  const found = countingNodes(data).length;
  if (found === (score.items ?? found) && found > 0) return [];
  const wanted = score.items === undefined ? "some that count" : `${score.items} that count`;
  return [
    problem(
      entryOf(data, "in_place_of")?.value,
      `The tool says that its owner's form has ${wanted}, and ${found} of these questions have \`points:\`.`,
      "Go through the owner's form again: a question that is left out makes every score too low.",
    ),
  ];
}

/** The score as the sum of what the owner's questions add: each yes one, each missing answer perhaps one. */
export function scoreOfItems(score: DataMap, owner: DataMap): DataMap {
  const method = entryOf(score, "method");
  const kept = score.entries.filter(({ key }) => key === "items" || key === "maximum");
  if (!method) return score;
  const ids = countingNodes(owner).flatMap((node) => entryOf(node, "id")?.value ?? []);
  return {
    ...score,
    entries: [
      { ...method, value: { ...(method.value as DataScalar), value: "sum" } },
      { key: "questions", keySpan: method.keySpan, value: { type: "list", span: method.value.span, items: ids } },
      ...kept,
    ],
  };
}

/** Those with points, in order. */
function countingNodes(owner: DataMap): readonly DataNode[] {
  return listIn(owner, "sections")
    .flatMap((section) => listIn(section, "questions"))
    .filter((question) => entryOf(question, "points"));
}

function listIn(node: DataNode, key: string): readonly DataNode[] {
  const list = entryOf(node, key)?.value;
  return list?.type === "list" ? list.items : [];
}

function valueIn(node: DataNode | undefined): unknown {
  return node?.type === "scalar" ? node.value : undefined;
}
