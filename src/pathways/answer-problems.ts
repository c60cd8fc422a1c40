/** Finds the answers of a scenario that do not fit their question, or that change nothing. */
import type { Problem } from "../document/problem.ts";
import { answerFaults } from "../tools/answer-faults.ts";
import { factKey, scenarioCase } from "./scenario-case.ts";
import type { ScenarioTool } from "./scenario-case.ts";
import type { Walked } from "./walked.ts";
import { scenarioProblem, spanAt, toolTitle } from "./walked.ts";

/** Answers that change nothing are left out where the case is `stuck`: it may not have come to where they count. */
export function answerProblems(walked: Walked, stuck: boolean): readonly Problem[] {
  return [...factProblems(walked, stuck), ...toolProblems(walked, stuck)];
}

function factProblems(walked: Walked, stuck: boolean): readonly Problem[] {
  const { scenario, walk, documents } = walked;
  const met = new Set<string>();
  return (scenario.facts ?? []).flatMap((fact, index) => {
    const key = factKey(scenario, fact);
    const span = spanAt(walked, ["facts", index, "ask"]);
    const asks = documents.pathway(fact.pathway ?? scenario.pathway)?.asks ?? [];
    const words = `“${asks.find(({ id }) => id === fact.ask)?.question ?? fact.ask}”`;
    if (met.has(key)) {
      const message = `${words} is answered twice, and only the first answer counts. Take one of them out.`;
      return [scenarioProblem(walked, "scenario-answer", span, message, { severity: "error" })];
    }
    met.add(key);
    if (stuck || walk.asked.has(key)) return [];
    const message = `No decision on the way of this case asks for ${words}, so the answer changes nothing. ${UNUSED}`;
    return [scenarioProblem(walked, "scenario-answer", span, message)];
  });
}

function toolProblems(walked: Walked, stuck: boolean): readonly Problem[] {
  const { scenario, walk, documents } = walked;
  const given = scenarioCase(scenario).tools;
  return (scenario.tools ?? []).flatMap(({ tool: id, answers }, index) => {
    const tool = documents.tool(id);
    const title = toolTitle(walked, id);
    const first = scenario.tools?.findIndex((one) => one.tool === id) === index;
    const toolSpan = spanAt(walked, ["tools", index, "tool"]);
    if (!first) {
      const message = `${title} is answered twice, and only the first answers count. Put them together.`;
      return [scenarioProblem(walked, "scenario-answer", toolSpan, message, { severity: "error" })];
    }
    const spanOf = (place: number, field: string): Problem["span"] =>
      spanAt(walked, ["tools", index, "answers", place, field], ["tools", index, "answers", place], ["tools", index]);
    const twice = answers.flatMap((answer, place) => {
      if (answers.findIndex((other) => sameQuestion(answer, other)) === place) return [];
      const message = `This is answered twice, and only the first answer counts. Take one of them out.`;
      return [scenarioProblem(walked, "scenario-answer", spanOf(place, "question"), message, { severity: "error" })];
    });
    const faults = tool ? answerFaults(tool, given.get(id) ?? {}) : [];
    const wrong = faults.map(({ question, row, message }) => {
      const place = answers.findIndex((answer) =>
        sameQuestion(answer, row === undefined ? { question } : { question, row }),
      );
      return scenarioProblem(walked, "scenario-answer", spanOf(place, "answer"), message, { severity: "error" });
    });
    const result = walk.completed.get(id);
    if (!result) {
      const message = `This case does not come to a step that completes ${title}, so its answers change nothing. ${UNUSED}`;
      return [
        ...twice,
        ...wrong,
        ...(stuck || !tool ? [] : [scenarioProblem(walked, "scenario-answer", toolSpan, message)]),
      ];
    }
    const unseen = answers.flatMap(({ question }, place) => {
      if (question in result.answers || faults.some((fault) => fault.question === question)) return [];
      const message = `${title} does not ask this after the other answers given here, so the answer does not count. ${UNUSED}`;
      return [scenarioProblem(walked, "scenario-answer", spanOf(place, "question"), message)];
    });
    return [...twice, ...wrong, ...unseen];
  });
}

const UNUSED = "Take it out, or see whether the case goes where it was meant to go.";

function sameQuestion(
  a: Pick<ScenarioTool["answers"][number], "question" | "row">,
  b: Pick<ScenarioTool["answers"][number], "question" | "row">,
): boolean {
  return a.question === b.question && a.row === b.row;
}
