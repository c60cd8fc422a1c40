/** A walk-through as a page: what is asked now, where every person is, and the way so far. Nothing on it can run. */
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Corpus } from "../../../corpus/corpus.ts";
import type { Pathway } from "../../../kinds/generated/types.ts";
import type { Documents } from "../../../pathways/documents.ts";
import { stepFacts } from "../../../pathways/step-facts.ts";
import { strandTitles } from "../../../pathways/strand-titles.ts";
import { stuckWords } from "../../../pathways/stuck-words.ts";
import type { StepTaken } from "../../../pathways/walk-log.ts";
import type { WalkThrough } from "../../../pathways/walk-through.ts";
import { waysInto } from "../../../pathways/walk-through.ts";
import type { WalkView } from "../../../pathways/walk-view.ts";
import { wayTo } from "../../../pathways/walk-view.ts";
import { FactsList } from "../part/facts-list.tsx";
import { stepClass } from "../part/step-card.tsx";
import { Text } from "../part/text.tsx";
import { WalkAct, WalkQuestionPart } from "./walk-question.tsx";

export interface WalkPageOf {
  readonly corpus: Corpus;
  readonly documents: Documents;
  readonly pathway: Pathway;
  /** Undefined until the case has come in somewhere. */
  readonly through: WalkThrough | undefined;
  readonly view: WalkView | undefined;
}

/** HTML. Whatever can be done carries the attribute `data-act`, and a step that can be read in its file `data-step`. */
export function walkPage(of: WalkPageOf): string {
  const { pathway, through, view } = of;
  return renderToString(
    <div class="pg-page pg-walk">
      <p class="pg-preview-note">
        <strong>Not for use with a real case.</strong> Invented answers only; nothing is kept unless you save it.
      </p>
      <h1>{pathway.title}</h1>
      <section aria-labelledby="walk-now">
        <Now of={of} />
      </section>
      {view && through && (
        <>
          <p class="pg-walk__acts">
            <WalkAct act={{ do: "back" }} title="Back" off={through.answers.length === 0} />
            <WalkAct act={{ do: "restart" }} title="Start again" />
            <WalkAct act={{ do: "save" }} title="Save as a scenario" />
          </p>
          <section aria-labelledby="walk-where">
            <h2 id="walk-where">Where everybody is</h2>
            <ul>
              {view.ends.map(({ taken, state }) => (
                <li>{`${strandTitles[taken.step.strand]}: ${state === "ended" ? "ended at" : "is at"} “${taken.step.title}”`}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="walk-way">
            <h2 id="walk-way">The way so far</h2>
            <ol class="pg-steps">
              {view.steps.map((taken) => (
                <TakenStep corpus={of.corpus} taken={taken} />
              ))}
            </ol>
          </section>
        </>
      )}
    </div>,
  );
}

function Now({ of }: { readonly of: WalkPageOf }) {
  const { pathway, through, view, documents, corpus } = of;
  if (!view || !through) {
    return (
      <NowPart title="How does the case come in?">
        <p class="pg-walk__answers">
          {waysInto(pathway).map(({ id, title }) => (
            <WalkAct act={{ do: "enter", entry: id }} title={title} />
          ))}
        </p>
      </NowPart>
    );
  }
  if (view.question) {
    const { at } = view.question;
    const way = wayTo(documents, through, at);
    return (
      <NowPart
        title={view.question.type === "fact" ? view.question.question : `Complete “${view.question.tool.title}”`}
      >
        <p class="pg-help">{`At “${corpus.names(at)[0]?.title ?? at}”`}</p>
        <WalkQuestionPart corpus={corpus} question={view.question} />
        <details>
          <summary>Why am I here?</summary>
          <p>{way.length === 0 ? "The case came in here." : "The case came here by way of:"}</p>
          <ol>
            {way.map(({ from, answer }) => (
              <li>{`“${from.step.title}”${answer === undefined ? "" : `: “${answer}”`}`}</li>
            ))}
          </ol>
        </details>
      </NowPart>
    );
  }
  return (
    <NowPart title={view.stuck.length > 0 ? "The case cannot go on everywhere" : "Nothing more is asked"}>
      {view.stuck.map((one) => (
        <p>
          <strong>{stuckWords(one, documents)}</strong>
        </p>
      ))}
      {view.outcomes.length > 0 && <p>The case ended at:</p>}
      <ul>
        {view.outcomes.map((key) => (
          <li>{corpus.names(key)[0]?.title ?? key}</li>
        ))}
      </ul>
    </NowPart>
  );
}

/** Its heading takes the focus after every answer, so that it is read out. */
function NowPart({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h2 id="walk-now" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </>
  );
}

function TakenStep({ corpus, taken: { key, step } }: { readonly corpus: Corpus; readonly taken: StepTaken }) {
  return (
    <li class={stepClass(step)}>
      <div class="pg-step__main">
        <h3>
          <a href="#" data-step={key}>
            {step.title}
          </a>
        </h3>
        <p class="pg-step__kind">{`${step.type === "outcome" ? "Ends. " : ""}${strandTitles[step.strand]}`}</p>
        {"does" in step && <Text text={step.does} />}
        {"safety" in step && (
          <p class="pg-safety">
            <strong>Safety: </strong>
            {step.safety}
          </p>
        )}
      </div>
      <FactsList rows={stepFacts(corpus, step).map(({ label, words }) => [label, words])} />
    </li>
  );
}
