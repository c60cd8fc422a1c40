/** Compares where a scenario's case went with what the scenario expects. */
import { entryOf, nodeAt } from "../document/data.ts";
import type { Problem } from "../document/problem.ts";
import { answerProblems } from "./answer-problems.ts";
import { stepKey } from "./scenario-case.ts";
import { stuckWords } from "./stuck-words.ts";
import type { Walked } from "./walked.ts";
import { keySpan, scenarioProblem, spanAt, stepTitle, toolTitle } from "./walked.ts";

/**
 * The problems at the places of the scenario. Where a case is stuck, what it did not come to and what it did not use is
 * not reported as well: that may only follow from it.
 */
export function scenarioProblems(walked: Walked): readonly Problem[] {
  const stuck = stuckProblems(walked);
  return [
    ...stuck,
    ...(stuck.length === 0 ? missed(walked) : []),
    ...unwanted(walked),
    ...bandProblems(walked, stuck.length > 0),
    ...answerProblems(walked, stuck.length > 0),
  ];
}

function stuckProblems(walked: Walked): readonly Problem[] {
  const { walk, documents, document, scenario } = walked;
  return walk.stuck.map((stuck) => {
    const own = stuck.names.some((name) => scenario.tools === undefined || !name.includes("."));
    const field = stuck.reason === "not-answered" && own ? "facts" : "pathway";
    const span = stuck.key.includes("#") ? keySpan(document, field) : spanAt(walked, ["entry"]);
    return scenarioProblem(walked, "scenario-stuck", span, stuckWords(stuck, documents), { step: stuck.key });
  });
}

/** Steps and outcomes that are expected and were not come to. */
function missed(walked: Walked): readonly Problem[] {
  const { walk, scenario } = walked;
  const taken = new Set(walk.steps.map(({ key }) => key));
  const { steps = [], outcomes } = scenario.expects;
  const ends = walk.outcomes.map((key) => stepTitle(walked, key));
  const absent = (step: string): boolean => !taken.has(stepKey(scenario, step));
  return [
    ...steps.flatMap((step, index) => {
      if (!absent(step)) return [];
      const key = stepKey(scenario, step);
      const message =
        `This case does not come to ${stepTitle(walked, key)}, so what was agreed there would not happen. ` +
        `Follow it step by step, and change the pathway or the scenario.`;
      return [
        scenarioProblem(walked, "scenario-step", spanAt(walked, ["expects", "steps", index]), message, { step: key }),
      ];
    }),
    ...outcomes.flatMap((step, index) => {
      if (!absent(step)) return [];
      const key = stepKey(scenario, step);
      const span = spanAt(walked, ["expects", "outcomes", index]);
      const message =
        `This case does not end at ${stepTitle(walked, key)}. ` +
        `It ends at ${ends.length > 0 ? ends.join(", ") : "no outcome at all"}. ` +
        `Either the pathway or the scenario no longer says what was agreed: change the one that is wrong.`;
      return [scenarioProblem(walked, "scenario-outcome", span, message, { step: key })];
    }),
  ];
}

/** Steps that should never be taken and were, and outcomes that nobody expects. */
function unwanted(walked: Walked): readonly Problem[] {
  const { walk, scenario, document } = walked;
  const taken = new Set(walk.steps.map(({ key }) => key));
  const expected = new Set(scenario.expects.outcomes.map((step) => stepKey(scenario, step)));
  const outcomes = entryOf(nodeAt(document.data, ["expects"]), "outcomes")?.keySpan ?? keySpan(document, "expects");
  return [
    ...(scenario.expects.never ?? []).flatMap((step, index) => {
      const key = stepKey(scenario, step);
      if (!taken.has(key)) return [];
      const message =
        `This case comes to ${stepTitle(walked, key)}, although it never should. ` +
        `Follow it step by step, and change the pathway or the scenario.`;
      return [
        scenarioProblem(walked, "scenario-step", spanAt(walked, ["expects", "never", index]), message, { step: key }),
      ];
    }),
    ...walk.outcomes
      .filter((key) => !expected.has(key))
      .map((key) => {
        const name = key.startsWith(`${scenario.pathway}#`) ? key.slice(scenario.pathway.length + 1) : key;
        const message =
          `This case also ends at ${stepTitle(walked, key)}, which the scenario does not expect. ` +
          `If that is right, add “${name}” here; if not, correct the pathway.`;
        return scenarioProblem(walked, "scenario-outcome", outcomes, message, { step: key });
      }),
  ];
}

function bandProblems(walked: Walked, stuck: boolean): readonly Problem[] {
  const { walk, scenario, documents } = walked;
  return (scenario.expects.bands ?? []).flatMap(({ tool, band, incomplete = false }, index) => {
    const at = (field: string): Problem["span"] =>
      spanAt(walked, ["expects", "bands", index, field], ["expects", "bands", index]);
    const problem = (field: string, message: string): readonly Problem[] => {
      return [scenarioProblem(walked, "scenario-band", at(field), message)];
    };
    const title = toolTitle(walked, tool);
    const result = walk.completed.get(tool);
    if (!result) {
      if (stuck) return [];
      return problem("tool", `${title} is not completed in this case, so it gives no band. ${TOOL_NOT_REACHED}`);
    }
    const nameOf = (code: string): string =>
      `“${documents.tool(tool)?.bands?.find((one) => one.code === code)?.title ?? code}”`;
    if (!result.band) return problem("band", `The answers give no band on ${title}. Answer what counts towards it.`);
    if (result.band.code !== band) {
      const least = result.band.incomplete ? "at least " : "";
      return problem(
        "band",
        `The answers on ${title} give ${least}${nameOf(result.band.code)}, not ${nameOf(band)}. ` +
          `Either an answer or a limit is not what was agreed: change the one that is wrong.`,
      );
    }
    if (result.band.incomplete === incomplete) return [];
    return problem(
      "incomplete",
      result.band.incomplete
        ? `The band on ${title} is ${nameOf(band)} at least, because answers are missing. Say “incomplete: true”, or give them.`
        : `The band on ${title} is ${nameOf(band)} for certain: no missing answer can change it. Take “incomplete” out.`,
    );
  });
}

const TOOL_NOT_REACHED = "Give its answers under “tools”, and see that the case comes to the step that completes it.";
