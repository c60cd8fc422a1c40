/** The numbered steps of a pathway in a few lines, each a link to its card. */
import { read } from "../../../document/read.ts";
import type { Pathway } from "../../../kinds/generated/types.ts";
import { graphOf } from "../../../pathways/graph.ts";
import { readingOrder } from "../../../pathways/reading-order.ts";
import { definingFacts } from "../address.ts";
import type { PageContext } from "../page-context.ts";
import { Reference } from "./reference.tsx";

/** More than so many are folded away, so that the chapter around them can be read. */
const MOST = 12;

export function StepLinks({ context, pathway }: { readonly context: PageContext; readonly pathway: string }) {
  const facts = definingFacts(context.corpus, pathway);
  const source = facts && context.corpus.entry(facts.uri)?.source;
  if (!source || facts.details?.kind !== "pathway") return <p class="pg-missing">The pathway is not available here.</p>;
  const { sections } = readingOrder(graphOf(read(source).value as unknown as Pathway));
  const steps = sections.flatMap(({ items }) => items);
  const list = (
    <ol>
      {steps.map(({ step: { id, title } }) => (
        <li>
          <Reference context={context} to={`${pathway}#${id}`}>
            {title}
          </Reference>
        </li>
      ))}
    </ol>
  );
  return (
    <div class="pg-block pg-block--steps">
      <p class="pg-label">
        {"Pathway: "}
        <Reference context={context} to={pathway} />
      </p>
      <p>{facts.summary}</p>
      {steps.length <= MOST ? (
        list
      ) : (
        <details>
          <summary>{`Its ${steps.length} steps`}</summary>
          {list}
        </details>
      )}
    </div>
  );
}
