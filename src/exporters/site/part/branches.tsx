/** Where a step leads: every answer of a decision with equal weight, lines that run side by side, another pathway. */
import type { ComponentChildren } from "preact";
import { readableAt } from "../../../corpus/at-tier.ts";
import type { Corpus } from "../../../corpus/corpus.ts";
import type { Step } from "../../../kinds/generated/types.ts";
import { conditionWords } from "../../../corpus/condition-words.ts";
import { definingFacts } from "../address.ts";
import type { PageContext } from "../page-context.ts";
import { titleNamed } from "../registers.ts";
import { capitalised } from "../../../corpus/sentences.ts";
import { Reference } from "./reference.tsx";

/** A pathway's steps, as links to them need them. */
export interface StepsOf {
  readonly context: PageContext;
  /** The pathway's id. */
  readonly pathway: string;
  /** Each step's place in the list, from 1, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Where each step has a page of its own, the way to it; else links lead into the list. */
  readonly pageOf?: ((id: string) => string) | undefined;
}

export function Branches({ steps, step }: { readonly steps: StepsOf; readonly step: Step }) {
  switch (step.type) {
    case "outcome":
      return null;
    case "handover":
      return (
        <p class="pg-branches__to">
          {"Go on in "}
          <Reference context={steps.context} to={step.to.pathway} />
          {": "}
          <Reference context={steps.context} to={`${step.to.pathway}#${step.to.step}`} />
        </p>
      );
    case "decision":
      return (
        <>
          <p class="pg-next">
            {step.mode === "one_of" ? "One of these:" : "Each of these that applies, side by side:"}
          </p>
          <ul class="pg-branches">
            {step.branches.map(({ title, when, to }) => (
              <Branch answer={title} when={conditionWords(toldTo(steps.context), steps.pathway, when)}>
                <StepLink steps={steps} id={to} />
              </Branch>
            ))}
            {step.otherwise && (
              <Branch answer={step.otherwise.title} when="in every other case">
                <StepLink steps={steps} id={step.otherwise.to} />
              </Branch>
            )}
          </ul>
        </>
      );
    default:
      return (
        <>
          <p class="pg-next">
            {step.type === "join" &&
              (step.waits_for === "all" ? "Waits for every line. " : "Goes on with the first line that comes. ")}
            {step.next.length === 1 ? "Then:" : "Then, side by side, none waiting for another:"}
          </p>
          <ul class="pg-branches">
            {step.next.map((id) => (
              <li>
                <span class="pg-branches__to">
                  <StepLink steps={steps} id={id} />
                </span>
              </li>
            ))}
          </ul>
        </>
      );
  }
}

/** The names a condition is told with: where readers know only what a tool is for, its scores, limits and questions are not told. */
function toldTo({ corpus, tier }: PageContext): Pick<Corpus, "names"> {
  if (readableAt("practitioner", tier)) return corpus;
  return { names: (key) => (definingFacts(corpus, key)?.kind === "tool" ? [] : corpus.names(key)) };
}

function Branch({
  answer,
  when,
  children,
}: {
  readonly answer: string;
  readonly when: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <li>
      <strong>{answer}</strong>
      {when !== undefined && <span class="pg-branches__when">{capitalised(when)}</span>}
      <span class="pg-branches__to">{children}</span>
    </li>
  );
}

/** A step by its number and title. */
export function StepLink({ steps, id }: { readonly steps: StepsOf; readonly id: string }) {
  const number = steps.numbers.get(id);
  const title = titleNamed(steps.context.corpus, `${steps.pathway}#${id}`);
  const words = `${number === undefined ? "" : `${number}. `}${title ?? "a step that is missing"}`;
  if (steps.pageOf && title !== undefined) return <a href={steps.pageOf(id)}>{words}</a>;
  return (
    <Reference context={steps.context} to={`${steps.pathway}#${id}`}>
      {words}
    </Reference>
  );
}
