/** The lists of a pathway beside its steps: where people come in, what has to be found out, what is left to another. */
import type { Pathway } from "../../../kinds/generated/types.ts";
import { strandWords } from "../../../corpus/code-words.ts";
import type { PageContext } from "../page-context.ts";
import type { StepsOf } from "./branches.tsx";
import { StepLink } from "./branches.tsx";
import { Reference, ReferenceList } from "./reference.tsx";

export function EntryList({ steps, entries }: { readonly steps: StepsOf; readonly entries: Pathway["entries"] }) {
  return (
    <ul class="pg-plain">
      {entries.map(({ id, title, from, trigger, to }) => (
        <li id={id}>
          <strong>{title}</strong>
          {trigger !== undefined && <p>{trigger}</p>}
          {from && (
            <p class="pg-help">
              {"From "}
              <ReferenceList context={steps.context} to={from} word="or" />
            </p>
          )}
          {to.map((step) => (
            <span class="pg-branches__to">
              <StepLink steps={steps} id={step} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

export function AskList({ asks }: { readonly asks: NonNullable<Pathway["asks"]> }) {
  return (
    <ul class="pg-plain">
      {asks.map(({ id, question, answers, cautious }) => (
        <li id={id}>
          <strong>{question}</strong>
          <p>
            {`${answers.map(({ label }) => label).join("; ")}. `}
            <span class="pg-muted">{`While nobody knows, take it as: ${
              answers.find(({ code }) => code === cautious)?.label ?? cautious
            }.`}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

export function ExemptionList({
  context,
  exemptions,
}: {
  readonly context: PageContext;
  readonly exemptions: NonNullable<Pathway["exemptions"]>;
}) {
  return (
    <ul>
      {exemptions.map(({ strand, reason, covered_by }) => (
        <li>
          <strong>{`${strandWords[strand]}: `}</strong>
          {`${reason} `}
          {covered_by !== undefined && <Reference context={context} to={covered_by} />}
        </li>
      ))}
    </ul>
  );
}
