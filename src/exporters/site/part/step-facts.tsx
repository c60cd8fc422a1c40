/** The facts of a step, in the order a practitioner asks for them: who, by when, with what, whom to tell, where recorded. */
import type { Step } from "../../../kinds/generated/types.ts";
import { consentWords, settingWords, strengthWords } from "../../../corpus/code-words.ts";
import type { PageContext } from "../page-context.ts";
import { capitalised } from "../../../corpus/sentences.ts";
import { Clock } from "./clock.tsx";
import type { FactRow } from "./facts-list.tsx";
import { Reference, ReferenceList } from "./reference.tsx";
import { Responsible } from "./responsible.tsx";

export function stepFacts(context: PageContext, step: Step): readonly FactRow[] {
  if (step.type === "join") return [];
  if (step.type === "outcome") return outcomeFacts(context, step);
  const rows: FactRow[] = [["Who", <Responsible context={context} party={step.by} />]];
  if (step.strength) rows.push(["How far it binds", strengthWords[step.strength]]);
  if (step.clock !== undefined) rows.push(["By when", <Clock context={context} id={step.clock} />]);
  if ("tool" in step) rows.push(["Tool", <Reference context={context} to={step.tool} />]);
  if ("setting" in step) rows.push(["Where", capitalised(settingWords[step.setting])]);
  if ("services" in step) rows.push(["Services", <ReferenceList context={context} to={step.services} />]);
  if (step.inform) rows.push(["Tell", <ReferenceList context={context} to={step.inform} />]);
  if ("consent" in step) rows.push(["Sharing", consentWords[step.consent]]);
  if ("recorded_in" in step) rows.push(["Recorded in", <Reference context={context} to={step.recorded_in} />]);
  return rows;
}

function outcomeFacts(context: PageContext, step: Extract<Step, { type: "outcome" }>): readonly FactRow[] {
  const { owner, strength, level, services, follow_up, feedback, recorded_in } = step;
  return [
    ["Owned by", <Responsible context={context} party={owner} />],
    ["How far it binds", strength && strengthWords[strength]],
    ["Level", <Reference context={context} to={level} />],
    ["Services", services && <ReferenceList context={context} to={services} />],
    [
      "Follow-up",
      follow_up && (
        <>
          {`${follow_up.does} `}
          <Clock context={context} id={follow_up.clock} />
        </>
      ),
    ],
    [
      "Feedback",
      feedback && (
        <>
          {"To the "}
          <Reference context={context} to={feedback.to} />
          {": "}
          <Clock context={context} id={feedback.clock} />
        </>
      ),
    ],
    ["Recorded in", recorded_in !== undefined && <Reference context={context} to={recorded_in} />],
  ];
}
