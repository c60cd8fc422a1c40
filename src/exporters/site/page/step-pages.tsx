/** A pathway one step at a time: where it begins, then a page for each step that says “if this, go there”; no script is needed. */
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Corpus } from "../../../corpus/corpus.ts";
import type { Facts, Tier } from "../../../corpus/facts.ts";
import type { Document } from "../../../document/document.ts";
import type { Pathway } from "../../../kinds/generated/types.ts";
import { graphOf } from "../../../pathways/graph.ts";
import { readingOrder } from "../../../pathways/reading-order.ts";
import { cautionOf } from "../caution.ts";
import { relativeHref } from "../address.ts";
import type { Page } from "../page.ts";
import type { StepsOf } from "../part/branches.tsx";
import { FactsList } from "../part/facts-list.tsx";
import { EntryList } from "../part/pathway-lists.tsx";
import { StepBody, stepClass } from "../part/step-card.tsx";
import { stepFacts } from "../part/step-facts.tsx";

/** Where the steps of a pathway begin one by one, below the site. */
export function firstStepPath(pathway: string): string {
  return `pathways/${pathway}/start.html`;
}

function stepPath(pathway: string, step: string): string {
  return `pathways/${pathway}/step-${step}.html`;
}

/** The pages of a sound pathway, the beginning first, then in the order of its list. */
export function stepPages(document: Document, facts: Facts, corpus: Corpus, tier: Tier): readonly Page[] {
  const pathway = document.value as unknown as Pathway;
  const { sections, numbers } = readingOrder(graphOf(pathway));
  const caution = cautionOf(corpus, facts);
  const list = `pathways/${pathway.id}.html`;
  const steps = sections.flatMap(({ items }) => items.map(({ step }) => step));
  return [
    page(firstStepPath(pathway.id), "Where does it begin?", (at) => (
      <div class="pg-content">
        <EntryList steps={at} entries={pathway.entries} />
      </div>
    )),
    ...steps.map((step) =>
      page(stepPath(pathway.id, step.id), step.title, (at) => (
        <div class={`pg-content ${stepClass(step)}`}>
          <div class="pg-step__main">
            <StepBody steps={at} step={step} />
          </div>
          <FactsList rows={stepFacts(at.context, step)} />
        </div>
      )),
    ),
  ];

  function page(path: string, title: string, content: (steps: StepsOf) => ComponentChildren): Page {
    const context = { corpus, tier, path };
    const own = steps.find((step) => stepPath(pathway.id, step.id) === path);
    const back = `${relativeHref(path, list)}${own ? `#${own.id}` : ""}`;
    const at: StepsOf = {
      context,
      pathway: pathway.id,
      numbers,
      pageOf: (id) => relativeHref(path, stepPath(pathway.id, id)),
    };
    const main = renderToString(
      <div class="pg-page pg-page--wide">
        <div class="pg-title">
          <p class="pg-label">
            <a href={back}>{pathway.title}</a>
            {own && `, step ${numbers.get(own.id) ?? 0} of ${steps.length}`}
          </p>
          <h1>{title}</h1>
        </div>
        {content(at)}
        <p class="pg-one-by-one">
          <a href={back}>{own ? "This step in the whole list" : "The whole list"}</a>
          {own && (
            <>
              {" or "}
              <a href={relativeHref(path, firstStepPath(pathway.id))}>begin again</a>
            </>
          )}
        </p>
      </div>,
    );
    return {
      path,
      title: own ? `${title} – ${pathway.title}` : `${pathway.title}: ${title}`,
      summary: undefined,
      header: undefined,
      main,
      headings: [],
      caution,
      problems: [],
    };
  }
}
