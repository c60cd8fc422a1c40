/** A tool in a few lines: its name and what it is for. */
import { definingFacts } from "../address.ts";
import type { PageContext } from "../page-context.ts";
import { Reference } from "./reference.tsx";

export function ToolCard({ context, tool }: { readonly context: PageContext; readonly tool: string }) {
  const facts = definingFacts(context.corpus, tool);
  if (facts?.kind !== "tool") return <p class="pg-missing">The tool is not available here.</p>;
  return (
    <div class="pg-block pg-block--tool">
      <p class="pg-label">
        {"Tool: "}
        <Reference context={context} to={tool} />
      </p>
      <p>{facts.summary}</p>
    </div>
  );
}
