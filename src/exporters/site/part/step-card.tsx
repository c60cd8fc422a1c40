/** One step of a pathway: what is done, by whom, by when, what is recorded, and where it leads. */
import type { Step } from "../../../kinds/generated/types.ts";
import { stepWords, strandWords } from "../../../corpus/code-words.ts";
import type { StepsOf } from "./branches.tsx";
import { Branches } from "./branches.tsx";
import { FactsList } from "./facts-list.tsx";
import { stepFacts } from "./step-facts.tsx";
import { Remarks } from "./remarks.tsx";
import { Text } from "./text.tsx";

export function StepCard({ steps, step }: { readonly steps: StepsOf; readonly step: Step }) {
  const { id, title } = step;
  return (
    <li id={id} class={stepClass(step)}>
      <div class="pg-step__main">
        <h4>
          <a class="pg-step__number" href={`#${id}`}>
            <span class="pg-heard">Step </span>
            {steps.numbers.get(id)}
          </a>{" "}
          {title}
        </h4>
        <Remarks context={steps.context} id={id} />
        <StepBody steps={steps} step={step} />
      </div>
      <FactsList rows={stepFacts(steps.context, step)} />
    </li>
  );
}

/** By whom a step is for and what sort it is. */
export function stepClass({ strand, type }: Step): string {
  return `pg-step pg-step--${strand.replaceAll("_", "-")} pg-step--${type.replaceAll("_", "-")}`;
}

/** What is done, what it must not set off, and where it leads; the same in the list and on a step's own page. */
export function StepBody({ steps, step }: { readonly steps: StepsOf; readonly step: Step }) {
  const type = stepWords[step.type];
  return (
    <>
      <p class="pg-step__kind">
        {type === undefined ? strandWords[step.strand] : `${strandWords[step.strand]}: ${type}`}
      </p>
      {"does" in step && <Text text={step.does} />}
      {"safety" in step && (
        <p class="pg-safety">
          <strong>Safety: </strong>
          {step.safety}
        </p>
      )}
      <Branches steps={steps} step={step} />
    </>
  );
}
